#pragma once

// Values that are shared until somebody writes: a copy costs a pointer, the first write to a shared value copies it.
// Reading is safe from several threads, also of copies; writing is for the owner of the copy.

#include <atomic>
#include <initializer_list>
#include <memory>
#include <vector>

namespace kawasan {

template <typename T>
class CopyOnWrite {
 public:
  [[nodiscard]] const T& read() const {
    static const T none{};
    return m_value ? *m_value : none;
  }

  [[nodiscard]] T& write() {
    if (!m_value) {
      m_value = std::make_shared<T>();
    } else if (m_value.use_count() > 1) {
      m_value = std::make_shared<T>(*m_value);
    } else {
      // What the last other owner read lies before its release of the value.
      std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *m_value;
  }

  void set(T value) { m_value = std::make_shared<T>(std::move(value)); }

  /// Whether both are one object in memory.
  [[nodiscard]] bool isSharedWith(const CopyOnWrite& other) const { return m_value == other.m_value; }

 private:
  std::shared_ptr<T> m_value;
};

/// A std::vector that is shared until somebody writes; passes for a const one.
template <typename T>
class SharedList {
 public:
  using value_type = T;
  using size_type = std::size_t;
  using const_iterator = typename std::vector<T>::const_iterator;
  using iterator = typename std::vector<T>::iterator;

  SharedList() = default;
  SharedList(std::vector<T> items) { m_items.set(std::move(items)); }  // a list stands for its items
  SharedList(std::initializer_list<T> items) { m_items.set(std::vector<T>(items)); }

  [[nodiscard]] const std::vector<T>& list() const { return m_items.read(); }
  operator const std::vector<T>&() const { return list(); }

  [[nodiscard]] std::size_t size() const { return list().size(); }
  [[nodiscard]] bool empty() const { return list().empty(); }
  [[nodiscard]] const T& operator[](std::size_t index) const { return list()[index]; }
  [[nodiscard]] const T& at(std::size_t index) const { return list().at(index); }
  [[nodiscard]] const T& front() const { return list().front(); }
  [[nodiscard]] const T& back() const { return list().back(); }
  [[nodiscard]] const_iterator begin() const { return list().begin(); }
  [[nodiscard]] const_iterator end() const { return list().end(); }

  [[nodiscard]] T& operator[](std::size_t index) { return m_items.write()[index]; }
  [[nodiscard]] T& at(std::size_t index) { return m_items.write().at(index); }
  [[nodiscard]] T& front() { return m_items.write().front(); }
  [[nodiscard]] T& back() { return m_items.write().back(); }
  [[nodiscard]] iterator begin() { return m_items.write().begin(); }
  [[nodiscard]] iterator end() { return m_items.write().end(); }
  void push_back(T item) { m_items.write().push_back(std::move(item)); }
  template <typename... Arguments>
  T& emplace_back(Arguments&&... arguments) {
    return m_items.write().emplace_back(std::forward<Arguments>(arguments)...);
  }
  void reserve(std::size_t count) { m_items.write().reserve(count); }
  void resize(std::size_t count) { m_items.write().resize(count); }
  void clear() { m_items = {}; }

  /// Whether both are one list in memory.
  [[nodiscard]] bool isSharedWith(const SharedList& other) const { return m_items.isSharedWith(other.m_items); }

 private:
  CopyOnWrite<std::vector<T>> m_items;
};

}  // namespace kawasan
