#include "core/import/people_import.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include "core/base/text.h"
#include "core/import/field_values.h"
#include "core/import/header_map.h"

namespace kawasan {

namespace {

constexpr std::size_t kNikLength = 16;
constexpr std::size_t kNikShown = 4;
constexpr int kWomanDay = 40;  // added to the day of birth of a woman
/// Longer is no name and no address but a text that slipped a column.
constexpr std::size_t kLongestText = 300;

enum class PersonColumn : std::size_t { Name, Nik, Address, Woman, Poor };
constexpr std::size_t kPersonColumns = 5;

struct PersonHeaderName {
  PersonColumn column;
  std::string_view name;
};

constexpr PersonHeaderName kPersonHeaders[] = {
    {PersonColumn::Name, "name"},
    {PersonColumn::Name, "nama"},
    {PersonColumn::Name, "nama_penerima"},
    {PersonColumn::Name, "nama_penerima_manfaat"},
    {PersonColumn::Name, "nama_lengkap"},
    {PersonColumn::Name, "nama_kepala_keluarga"},
    {PersonColumn::Nik, "nik"},
    {PersonColumn::Nik, "no_ktp"},
    {PersonColumn::Nik, "nomor_ktp"},
    {PersonColumn::Address, "address"},
    {PersonColumn::Address, "alamat"},
    {PersonColumn::Woman, "woman"},
    {PersonColumn::Woman, "perempuan"},
    {PersonColumn::Woman, "jenis_kelamin"},
    {PersonColumn::Woman, "jk"},
    {PersonColumn::Woman, "l_p"},
    {PersonColumn::Poor, "poor"},
    {PersonColumn::Poor, "miskin"},
    {PersonColumn::Poor, "mbr"},
    {PersonColumn::Poor, "kk_miskin"},
};

constexpr std::array<std::string_view, kPersonColumns> kPersonFields{"name", "nik", "address", "woman", "poor"};

std::optional<PersonColumn> personColumnOf(std::string_view header) {
  for (const PersonHeaderName& known : kPersonHeaders) {
    if (isHeader(header, known.name)) return known.column;
  }
  return std::nullopt;
}

struct PersonHeader {
  std::size_t row = 0;  // as a spreadsheet counts
  std::array<std::optional<std::size_t>, kPersonColumns> columns;
  std::vector<std::string> unused;

  [[nodiscard]] std::optional<std::size_t> at(PersonColumn column) const {
    return columns[static_cast<std::size_t>(column)];
  }
};

PersonHeader personHeaderOf(const std::vector<std::string>& row) {
  PersonHeader header;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto column = personColumnOf(row[i]);
    if (column && !header.at(*column)) {
      header.columns[static_cast<std::size_t>(*column)] = i;
    } else if (!trimmed(row[i]).empty()) {
      header.unused.push_back(row[i]);
    }
  }
  return header;
}

Result<PersonHeader> findPersonHeader(const RawTable& table) {
  for (std::size_t r = 0; r < std::min(table.rows.size(), kRowsSearched); ++r) {
    PersonHeader header = personHeaderOf(table.rows[r]);
    header.row = r + 1;
    if (header.at(PersonColumn::Name)) return header;
  }
  return fail(ErrorCode::InputNoHeader,
              {{"path", table.file}, {"sheet", table.sheet}, {"expected", "name (nama), nik, address (alamat)"}});
}

bool isSamePerson(const Beneficiary& known, const Beneficiary& person) {
  if (!known.nik.empty() && !person.nik.empty()) return known.nik == person.nik;
  return lowered(known.name) == lowered(person.name);
}

const Beneficiary* knownPerson(std::span<const Beneficiary> people, const Beneficiary& person) {
  const auto found =
      std::ranges::find_if(people, [&](const Beneficiary& known) { return isSamePerson(known, person); });
  return found == people.end() ? nullptr : &*found;
}

/// Who bears the NIK under another name: two people never have one between them. Null for nobody.
const Beneficiary* otherOfNik(std::span<const Beneficiary> people, const Beneficiary& person) {
  if (person.nik.empty()) return nullptr;
  const auto found = std::ranges::find_if(people, [&](const Beneficiary& known) {
    return known.nik == person.nik && lowered(known.name) != lowered(person.name);
  });
  return found == people.end() ? nullptr : &*found;
}

/// What a file does not say of a known person stays.
void keepWhatIsKnown(Beneficiary& person, const Beneficiary& known) {
  person.id = known.id;
  if (person.nik.empty()) person.nik = known.nik;
  if (person.address.empty()) person.address = known.address;
  if (!person.isWoman) person.isWoman = known.isWoman;
  if (!person.isPoor) person.isPoor = known.isPoor;
}

class PeopleReader {
 public:
  PeopleReader(const RawTable& table, const PersonHeader& header, std::vector<Beneficiary> known, FeatureId activityId,
               PeoplePlan& plan)
      : m_table(table), m_header(header), m_known(std::move(known)), m_activityId(activityId), m_plan(plan) {}

  void readAll() {
    for (std::size_t r = m_header.row; r < m_table.rows.size(); ++r) {
      const auto& row = m_table.rows[r];
      if (std::ranges::all_of(row, [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
      m_row = r + 1;
      ++m_plan.read;
      readRow();
    }
  }

 private:
  [[nodiscard]] std::string text(PersonColumn column) const {
    const auto index = m_header.at(column);
    const auto& row = m_table.rows[m_row - 1];
    return index && *index < row.size() ? std::string(trimmed(row[*index])) : std::string();
  }

  void refuse(PersonColumn column, std::string_view reason, std::string expected = {}) {
    refuse(column, text(column), reason, std::move(expected));
  }
  void refuse(PersonColumn column, std::string shown, std::string_view reason, std::string expected) {
    const std::size_t index = *m_header.at(column);
    m_plan.refused.push_back({m_row, m_table.rows[m_header.row - 1][index], columnLetter(index), std::move(shown),
                              std::string(reason), std::move(expected)});
    m_isRefused = true;
  }

  void readTexts(Beneficiary& person) {
    person.name = text(PersonColumn::Name);
    person.address = text(PersonColumn::Address);
    if (person.name.empty()) refuse(PersonColumn::Name, "no-person");
    for (const PersonColumn column : {PersonColumn::Name, PersonColumn::Address}) {
      if (text(column).size() > kLongestText) refuse(column, "too-large");
    }
  }

  void readNik(Beneficiary& person) {
    person.nik = plainNik(text(PersonColumn::Nik));
    if (person.nik.empty()) return;
    const std::string_view problem = problemOfNik(person.nik);
    if (!problem.empty()) refuse(PersonColumn::Nik, problem);
  }

  void readAnswers(Beneficiary& person) {
    if (const std::string typed = text(PersonColumn::Woman); !typed.empty()) {
      person.isWoman = parseWoman(typed);
      if (!person.isWoman) {
        refuse(PersonColumn::Woman, "not-allowed", "P|L");
      } else if (const auto said = isWomanByNik(person.nik); said && said != person.isWoman) {
        refuse(PersonColumn::Woman, "woman-differs-from-nik", *said ? "P" : "L");
      }
    }
    if (const std::string typed = text(PersonColumn::Poor); !typed.empty()) {
      const auto answer = readYesNo("poor", typed);
      if (answer) {
        person.isPoor = *answer;
      } else {
        refuse(PersonColumn::Poor, "not-allowed", "ya|tidak");
      }
    }
  }

  void readRow() {
    m_isRefused = false;
    Beneficiary person;
    person.activityId = m_activityId;
    readTexts(person);
    readNik(person);
    readAnswers(person);
    if (m_isRefused) return;
    const auto [first, isNew] = m_rows.try_emplace(person.nik.empty() ? lowered(person.name) : person.nik, m_row);
    if (!isNew) return refuse(PersonColumn::Name, "second-person", "row " + std::to_string(first->second));
    if (const Beneficiary* const other = otherOfNik(m_known, person))
      return refuse(PersonColumn::Nik, veiledNik(person.nik), "nik-of-another", other->name);
    take(std::move(person));
  }

  void take(Beneficiary person) {
    const Beneficiary* const known = knownPerson(m_known, person);
    if (known != nullptr) keepWhatIsKnown(person, *known);
    if (known != nullptr && holdsTheSame(*known, person)) {
      ++m_plan.present;
    } else {
      m_plan.people.push_back(std::move(person));
    }
  }

  const RawTable& m_table;
  const PersonHeader& m_header;
  std::vector<Beneficiary> m_known;
  FeatureId m_activityId;
  PeoplePlan& m_plan;
  std::size_t m_row = 0;
  bool m_isRefused = false;
  std::map<std::string, std::size_t> m_rows;
};

Result<void> takeField(Beneficiary& person, const std::string& field, const std::string& text) {
  const auto column = personColumnOf(field);
  if (!column) {
    return fail(ErrorCode::UnknownField,
                {{"field", field}, {"known", joinText({kPersonFields.begin(), kPersonFields.end()}, ", ")}});
  }
  if (text.size() > kLongestText) return badValue(field, text.substr(0, kNikLength), "300");
  switch (*column) {
    case PersonColumn::Name:
      if (text.empty()) return badValue(field, text, "name");
      person.name = text;
      return {};
    case PersonColumn::Nik:
      person.nik = plainNik(text);
      if (!person.nik.empty() && !problemOfNik(person.nik).empty()) return badValue(field, text, "a NIK");
      return {};
    case PersonColumn::Address:
      person.address = text;
      return {};
    case PersonColumn::Woman:
      person.isWoman = parseWoman(text);
      if (!text.empty() && !person.isWoman) return badValue(field, text, "P, L, yes, no");
      return {};
    case PersonColumn::Poor: {
      KAWASAN_ASSIGN(person.isPoor, readYesNo(field, text));
      return {};
    }
  }
  return {};
}

}  // namespace

std::string plainNik(std::string_view typed) {
  std::string digits;
  for (const char c : typed) {
    if (c != ' ' && c != '.' && c != '-' && c != '\'') digits.push_back(c);
  }
  return digits;
}

std::string_view problemOfNik(std::string_view nik) {
  const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
  if (nik.size() != kNikLength || !std::ranges::all_of(nik, isDigit)) return "not-16-digits";
  const auto number = [&](std::size_t at) { return (nik[at] - '0') * 10 + (nik[at + 1] - '0'); };
  const int day = number(6) > kWomanDay ? number(6) - kWomanDay : number(6);
  const int month = number(8);
  return day < 1 || day > 31 || month < 1 || month > 12 ? "not-a-birth-date" : "";
}

std::optional<bool> isWomanByNik(std::string_view nik) {
  if (nik.empty() || !problemOfNik(nik).empty()) return std::nullopt;
  return (nik[6] - '0') * 10 + (nik[7] - '0') > kWomanDay;
}

std::optional<bool> parseWoman(std::string_view text) {
  const std::string word = lowered(trimmed(text));
  for (const std::string_view yes : {"p", "perempuan", "wanita", "w", "pr", "female", "f", "woman", "ya", "yes"}) {
    if (word == yes) return true;
  }
  for (const std::string_view no : {"l", "laki-laki", "laki laki", "lk", "pria", "male", "m", "man", "tidak", "no"}) {
    if (word == no) return false;
  }
  return std::nullopt;
}

std::vector<Beneficiary> peopleOf(const Snapshot& snapshot, FeatureId activityId) {
  std::vector<Beneficiary> people;
  for (const Beneficiary& person : snapshot.beneficiaries) {
    if (person.activityId == activityId) people.push_back(person);
  }
  return people;
}

PeopleCount countPeople(std::span<const Beneficiary> people) {
  PeopleCount count;
  for (const Beneficiary& person : people) {
    ++count.persons;
    count.women += person.isWoman.value_or(false) ? 1 : 0;
    count.poor += person.isPoor.value_or(false) ? 1 : 0;
    count.womenUnknown += person.isWoman ? 0 : 1;
    count.poorUnknown += person.isPoor ? 0 : 1;
  }
  return count;
}

bool holdsTheSame(const Beneficiary& a, const Beneficiary& b) {
  return a.name == b.name && a.nik == b.nik && a.address == b.address && a.isWoman == b.isWoman && a.isPoor == b.isPoor;
}

std::string veiledNik(std::string_view nik) {
  std::string veiled;
  for (std::size_t i = 0; i < nik.size(); ++i) {
    if (i + kNikShown < nik.size()) {
      veiled += "•";
    } else {
      veiled += nik[i];
    }
  }
  return veiled;
}

Result<PeoplePlan> planPeopleImport(const RawTable& table, const Snapshot& snapshot, FeatureId activityId) {
  KAWASAN_ASSIGN(const PersonHeader header, findPersonHeader(table));
  PeoplePlan plan;
  plan.file = table.file;
  plan.sheet = table.sheet;
  plan.unused = header.unused;
  PeopleReader(table, header, peopleOf(snapshot, activityId), activityId, plan).readAll();
  return plan;
}

Result<PeoplePlan> planPersonFields(const Snapshot& snapshot, FeatureId activityId, const FieldTexts& fields) {
  Beneficiary typed;
  typed.activityId = activityId;
  for (const auto& [field, text] : fields) KAWASAN_TRY(takeField(typed, field, text));
  if (typed.name.empty()) return badValue("name", {}, "name=Siti");
  const std::vector<Beneficiary> people = peopleOf(snapshot, activityId);
  if (const Beneficiary* const other = otherOfNik(people, typed))
    return badValue("nik", veiledNik(typed.nik), "name=" + other->name);
  PeoplePlan plan;
  plan.read = 1;
  Beneficiary person = typed;
  if (const Beneficiary* const known = knownPerson(people, typed)) {
    person = *known;
    // Only what was typed changes; nothing after = clears.
    for (const auto& [field, text] : fields) KAWASAN_TRY(takeField(person, field, text));
    if (holdsTheSame(*known, person)) {
      plan.present = 1;
      return plan;
    }
  }
  if (const auto said = isWomanByNik(person.nik); said && person.isWoman && said != person.isWoman) {
    return badValue("woman", *person.isWoman ? "P" : "L", *said ? "P (nik)" : "L (nik)");
  }
  plan.people.push_back(std::move(person));
  return plan;
}

Result<Beneficiary> findPerson(const Snapshot& snapshot, FeatureId activityId, const std::string& typed) {
  const std::vector<Beneficiary> people = peopleOf(snapshot, activityId);
  std::vector<const Beneficiary*> found;
  for (const Beneficiary& person : people) {
    if (lowered(person.name) == lowered(typed) || (!person.nik.empty() && person.nik == plainNik(typed))) {
      found.push_back(&person);
    }
  }
  if (found.size() == 1) return *found.front();
  std::vector<std::string> names;
  for (const Beneficiary& person : people) names.push_back(person.name);
  return badValue("person", typed, joinText(names, ", "));
}

void applyPeoplePlan(Edit& edit, PeoplePlan& plan) {
  for (const FeatureId id : plan.removed) edit.removeBeneficiary(id);
  for (Beneficiary& person : plan.people) edit.put(person);
}

}  // namespace kawasan
