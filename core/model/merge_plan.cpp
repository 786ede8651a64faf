#include "core/model/merge_plan.h"

#include <algorithm>

#include "core/model/merge_money.h"
#include "core/model/merge_scenarios.h"

namespace kawasan {

namespace {

std::vector<ColumnValue> columnsOf(const MergeTable& table, const RowValues& row) {
  std::vector<ColumnValue> columns;
  for (std::size_t i = 1; i < table.columns.size(); ++i) {
    if (!table.isBytes[i]) columns.push_back({table.columns[i], row[i]});
  }
  return columns;
}

/// The row as it stood where both sides started, of a copy that removed it.
RowValues removedRow(const TargetRow& target, const CopyRow& copy) {
  RowValues row(target.table->columns.size());
  row[0] = target.id;
  for (std::size_t i = 1; i < row.size(); ++i) {
    if (const auto base = MergeReading::baseOf(copy, i)) row[i] = *base;
  }
  return row;
}

void sign(MergeOffer& offer, const JournalRow* editor) {
  if (editor == nullptr) return;
  offer.person = editor->person;
  offer.time = editor->time;
}

/// Columns that only tell of the others go with them as long as the project left them as they were.
std::vector<ColumnValue> companionsOf(const TargetRow& target, const CopyRow& copy) {
  std::vector<ColumnValue> columns;
  bool isChanged = false;
  for (std::size_t i = 1; i < target.table->columns.size(); ++i) {
    if (!target.table->isCompanion[i]) continue;
    const auto base = MergeReading::baseOf(copy, i);
    const Value start = base ? *base : copy.trace->isInserted ? Value() : copy.now[i];
    if (target.mine[i] != start) return {};
    isChanged = isChanged || copy.now[i] != start;
    columns.push_back({target.table->columns[i], copy.now[i]});
  }
  if (!isChanged) columns.clear();
  return columns;
}

}  // namespace

std::vector<MergeDraft> MergeDrafts::all() {
  noteTouched();
  for (const auto& [key, target] : m_reading.targets()) add(target);
  addGoneRoots();
  contestScenarios(m_reading, m_units, m_drafts);
  contestMoney(m_reading, m_drafts);
  return std::move(m_drafts);
}

void MergeDrafts::noteTouched() {
  for (const auto& [key, target] : m_reading.targets()) {
    for (const CopyRow& copy : target.copies) {
      if (copy.now.empty()) continue;
      const MergeTable* table = target.table;
      RowValues row = copy.now;
      m_touched[{table->order, target.id}].insert(copy.copy);
      // Up its owners.
      while (const MergeReference* const owner = table->owner()) {
        const FeatureId id = idIn(row, owner->column);
        table = m_reading.tables().find(targetTable(*owner, row));
        if (table == nullptr) break;
        m_touched[{table->order, id}].insert(copy.copy);
        row = m_reading.rowOf(*table, id);
        if (row.empty()) break;
      }
    }
  }
}

void MergeDrafts::add(const TargetRow& target) {
  const auto present = std::ranges::find_if(target.copies, [](const CopyRow& copy) { return !copy.now.empty(); });
  if (present == target.copies.end() && target.mine.empty()) return;
  const bool isMine = !target.mine.empty();
  const std::size_t copy = present == target.copies.end() ? 0 : present->copy;
  const RowRoot root = m_units.rootOf(*target.table, isMine ? target.mine : present->now, copy);
  if (root.isGone) {
    for (const CopyRow& each : target.copies) {
      if (!each.now.empty()) m_gone[{root.table->order, root.id}].insert(each.copy);
    }
    return;
  }
  if (target.isNew()) return addNew(target, root);
  if (!isMine) return addGone(target, root);
  addRemoval(target, root);
  addValues(target, root);
}

MergeDraft MergeDrafts::draft(const TargetRow& target, const RowValues& row, const RowRoot& root) {
  MergeDraft draft;
  draft.unit = m_units.unitOf(root);
  draft.kelurahan = MergeUnits::kelurahanOf(root);
  draft.order = target.table->order;
  draft.item.table = target.table->name;
  draft.item.row = target.id;
  m_units.nameRow(*target.table, row, root, draft.item);
  return draft;
}

void MergeDrafts::keep(MergeDraft&& draft) {
  // Elsewhere than where every copy that offers it was to be worked on.
  const auto isElsewhere = [&](std::size_t copy) {
    const FeatureId place = m_reading.copies()[copy].kelurahanId;
    return place != 0 && draft.kelurahan != 0 && place != draft.kelurahan;
  };
  draft.item.isOutside = std::ranges::all_of(
      draft.item.offers, [&](const MergeOffer& offer) { return std::ranges::all_of(offer.copies, isElsewhere); });
  m_drafts.push_back(std::move(draft));
}

bool MergeDrafts::hasReferences(const MergeTable& table, const RowValues& row, std::size_t copy) {
  return std::ranges::all_of(table.references, [&](const MergeReference& reference) {
    const MergeTable* const other = m_reading.tables().find(targetTable(reference, row));
    if (!reference.isRequired || other == nullptr) return true;
    const FeatureId id = idIn(row, reference.column);
    // A record of an area that the copy does not have either names nothing here or there.
    return !m_reading.rowOf(*other, id).empty() || m_reading.copyRow(copy, *other, id).empty();
  });
}

namespace {

/// What the copies that added a row have of it together: each fills what those before it left open.
struct JoinedRow {
  RowValues row;
  std::vector<std::size_t> copies;
  std::set<std::size_t> contested;  // columns of which they say different things
};

JoinedRow joined(const TargetRow& target) {
  JoinedRow joined;
  for (const CopyRow& copy : target.copies) {
    if (copy.now.empty()) continue;
    joined.copies.push_back(copy.copy);
    if (joined.row.empty()) joined.row = copy.now;
    for (std::size_t i = 1; i < joined.row.size(); ++i) {
      if (!target.table->isCompared(i) || isNull(copy.now[i]) || copy.now[i] == joined.row[i]) continue;
      if (isNull(joined.row[i])) {
        joined.row[i] = copy.now[i];
      } else {
        joined.contested.insert(i);
      }
    }
  }
  return joined;
}

}  // namespace

void MergeDrafts::addNew(const TargetRow& target, const RowRoot& root) {
  const MergeTable& table = *target.table;
  auto [row, copies, contested] = joined(target);
  releaseGone(table, row);
  const bool isPossible = hasReferences(table, row, copies.front());
  for (const std::size_t column : contested) {
    MergeDraft draft = contestedDraft(target, row, root, column);
    if (!isPossible) draft.item.kind = MergeKind::NotApplicable;
    // Left open, it stays empty where the file allows that.
    if (!table.isRequired[column]) row[column] = Value();
    draft.item.mine = row[column];
    keep(std::move(draft));
  }
  MergeDraft draft = this->draft(target, row, root);
  draft.item.kind = isPossible ? MergeKind::New : MergeKind::NotApplicable;
  MergeOffer whole;
  whole.copies = copies;
  whole.row = columnsOf(table, row);
  const auto first = std::ranges::find(target.copies, copies.front(), &CopyRow::copy);
  sign(whole, m_reading.editorOf(*first, 0));
  draft.item.offers.push_back(std::move(whole));
  keep(std::move(draft));
}

void MergeDrafts::releaseGone(const MergeTable& table, RowValues& row) {
  for (const MergeReference& reference : table.references) {
    const MergeTable* const other = m_reading.tables().find(targetTable(reference, row));
    if (reference.isRequired || other == nullptr || isNull(row[reference.column])) continue;
    if (m_reading.rowOf(*other, idIn(row, reference.column)).empty()) row[reference.column] = Value();
  }
}

MergeDraft MergeDrafts::contestedDraft(const TargetRow& target, const RowValues& row, const RowRoot& root,
                                       std::size_t column) {
  MergeDraft draft = this->draft(target, row, root);
  draft.column = column;
  draft.item.kind = MergeKind::Conflict;
  draft.item.column = target.table->columns[column];
  for (const CopyRow& copy : target.copies) {
    if (copy.now.empty() || isNull(copy.now[column])) continue;
    offerOf(draft.item, copy, column).copies.push_back(copy.copy);
  }
  return draft;
}

MergeOffer& MergeDrafts::offerOf(MergeItem& item, const CopyRow& copy, std::size_t column) {
  const auto same = std::ranges::find(item.offers, copy.now[column], &MergeOffer::value);
  if (same != item.offers.end()) return *same;
  MergeOffer& offer = item.offers.emplace_back();
  offer.value = copy.now[column];
  sign(offer, m_reading.editorOf(copy, column));
  return offer;
}

void MergeDrafts::addGone(const TargetRow& target, const RowRoot& root) {
  MergeDraft draft;
  bool isPossible = true;
  for (const CopyRow& copy : target.copies) {
    if (copy.now.empty()) continue;
    if (draft.item.offers.empty()) draft = this->draft(target, copy.now, root);
    MergeOffer offer;
    offer.copies.push_back(copy.copy);
    offer.row = columnsOf(*target.table, copy.now);
    // Where only what belongs to it was edited, whoever worked on the copy last.
    offer.person = m_reading.copies()[copy.copy].person;
    offer.time = m_reading.copies()[copy.copy].time;
    sign(offer, m_reading.editorOf(copy, 0));
    draft.item.offers.push_back(std::move(offer));
    isPossible = isPossible && hasReferences(*target.table, copy.now, copy.copy);
  }
  draft.item.kind = isPossible ? MergeKind::Conflict : MergeKind::NotApplicable;
  draft.item.base = Value();
  signMine(draft.item, target, 0);
  keep(std::move(draft));
}

void MergeDrafts::addRemoval(const TargetRow& target, const RowRoot& root) {
  MergeOffer offer;
  bool isClean = true;
  for (const CopyRow& copy : target.copies) {
    if (!copy.now.empty() || goesWithOther(target, copy.copy)) continue;
    if (offer.copies.empty()) {
      offer.row = columnsOf(*target.table, removedRow(target, copy));
      sign(offer, m_reading.editorOf(copy, 0));
    }
    offer.copies.push_back(copy.copy);
    isClean = isClean && isUntouched(target, copy.copy);
  }
  if (offer.copies.empty()) return;
  const auto touched = m_touched.find({target.table->order, target.id});
  MergeDraft draft = this->draft(target, target.mine, root);
  draft.item.kind = isClean && touched == m_touched.end() ? MergeKind::Removed : MergeKind::Conflict;
  draft.item.base = Value();
  draft.item.mine = Value();
  signMine(draft.item, target, 0);
  offer.isRemoval = true;
  draft.item.offers.push_back(std::move(offer));
  keep(std::move(draft));
}

bool MergeDrafts::goesWithOther(const TargetRow& target, std::size_t copy) {
  return std::ranges::any_of(target.table->references, [&](const MergeReference& reference) {
    if (!reference.isRequired) return false;
    const TargetRow* const other =
        m_reading.target(targetTable(reference, target.mine), idIn(target.mine, reference.column));
    return other != nullptr && std::ranges::any_of(other->copies, [copy](const CopyRow& each) {
             return each.copy == copy && each.now.empty();
           });
  });
}

bool MergeDrafts::isUntouched(const TargetRow& target, std::size_t copy) {
  const auto removed = std::ranges::find_if(
      target.copies, [copy](const CopyRow& each) { return each.copy == copy && each.now.empty(); });
  if (removed == target.copies.end()) return false;
  const MergeTable& table = *target.table;
  for (std::size_t i = 1; i < table.columns.size(); ++i) {
    // A reference that the removal of another record released is no change.
    const MergeReference* const reference = table.referenceAt(i);
    if (!table.isCompared(i) || (reference != nullptr && !reference->isRequired)) continue;
    if (const auto base = MergeReading::baseOf(*removed, i); base && *base != target.mine[i]) return false;
  }
  // Everything that the project has of it was there when the copy removed it, as it still is.
  for (const MergeTable& parts : m_reading.tables().all()) {
    const MergeReference* const owner = parts.owner();
    if (owner == nullptr || (!owner->table.empty() && owner->table != table.name)) continue;
    RowValues key(parts.columns.size());
    key[owner->column] = target.id;
    std::vector<std::size_t> columns{owner->column};
    if (owner->table.empty()) {
      key[owner->tableColumn] = table.name;
      columns.push_back(owner->tableColumn);
    }
    for (const FeatureId part : m_reading.projectRowsWith(parts, columns, key)) {
      const TargetRow* const known = m_reading.target(parts.name, part);
      if (known == nullptr || !isUntouched(*known, copy)) return false;
    }
  }
  return true;
}

void MergeDrafts::addValues(const TargetRow& target, const RowRoot& root) {
  for (std::size_t i = 1; i < target.table->columns.size(); ++i) {
    if (target.table->isCompared(i)) addValue(target, root, i);
  }
}

void MergeDrafts::addValue(const TargetRow& target, const RowRoot& root, std::size_t column) {
  const Value& mine = target.mine[column];
  MergeItem item;
  bool isConflict = false;
  for (const CopyRow& copy : target.copies) {
    if (copy.now.empty()) continue;
    const std::optional<Value> base = MergeReading::baseOf(copy, column);
    const Value& theirs = copy.now[column];
    // Untouched, back where it was, or the same as here; of a row that both added, what the copy left open.
    if (copy.trace->isInserted ? isNull(theirs) : !base || *base == theirs) continue;
    if (theirs == mine) continue;
    isConflict = isConflict || mine != base.value_or(Value());
    if (item.offers.empty()) item.base = base;
    MergeOffer& offer = offerOf(item, copy, column);
    if (offer.copies.empty()) offer.row = companionsOf(target, copy);
    offer.copies.push_back(copy.copy);
  }
  if (item.offers.empty()) return;
  MergeDraft draft = this->draft(target, target.mine, root);
  draft.column = column;
  draft.item.column = target.table->columns[column];
  draft.item.base = std::move(item.base);
  draft.item.mine = mine;
  draft.item.offers = std::move(item.offers);
  draft.item.kind = isConflict || draft.item.offers.size() > 1 ? MergeKind::Conflict : MergeKind::Changed;
  if (std::ranges::any_of(draft.item.offers,
                          [&](const MergeOffer& offer) { return pointsNowhere(target, column, offer.value); })) {
    draft.item.kind = MergeKind::NotApplicable;
  }
  signMine(draft.item, target, column);
  keep(std::move(draft));
}

bool MergeDrafts::pointsNowhere(const TargetRow& target, std::size_t column, const Value& value) {
  const MergeReference* const reference = target.table->referenceAt(column);
  if (reference == nullptr || isNull(value)) return false;
  RowValues row = target.mine;
  row[column] = value;
  const MergeTable* const other = m_reading.tables().find(targetTable(*reference, row));
  return other != nullptr && m_reading.rowOf(*other, idIn(row, column)).empty();
}

void MergeDrafts::signMine(MergeItem& item, const TargetRow& target, std::size_t column) const {
  const JournalRow* const editor = m_reading.projectEditorOf(target, column);
  if (editor == nullptr) return;
  item.minePerson = editor->person;
  item.mineTime = editor->time;
}

void MergeDrafts::addGoneRoots() {
  for (const auto& [key, copies] : m_gone) {
    const MergeTable& table = m_reading.tables().all()[key.first];
    TargetRow target;
    target.table = &table;
    target.id = key.second;
    static const RowTrace untouched;
    for (const std::size_t copy : copies) {
      RowValues row = m_reading.copyRow(copy, table, key.second);
      const TargetRow* const known = m_reading.target(table.name, key.second);
      const RowTrace* trace = &untouched;
      if (known != nullptr) {
        const auto own = std::ranges::find(known->copies, copy, &CopyRow::copy);
        if (own != known->copies.end()) trace = own->trace;
      }
      if (!row.empty()) target.copies.push_back({copy, key.second, trace, std::move(row)});
    }
    if (target.copies.empty()) continue;
    addGone(target, {&table, key.second, target.copies.front().now, true});
  }
}

}  // namespace kawasan
