#include "core/import/activity_columns.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/import/raw_table.h"

namespace kawasan {

namespace {

struct ActivityHeaderName {
  ActivityColumn column;
  std::string_view name;
};

/// The first of each column is its key.
constexpr ActivityHeaderName kActivityHeaders[] = {
    {ActivityColumn::Year, "year"},
    {ActivityColumn::Year, "tahun"},
    {ActivityColumn::Year, "tahun_anggaran"},
    {ActivityColumn::Year, "ta"},
    {ActivityColumn::Kecamatan, "kecamatan"},
    {ActivityColumn::Kelurahan, "kelurahan"},
    {ActivityColumn::Kelurahan, "desa"},
    {ActivityColumn::Kelurahan, "kelurahan_desa"},
    {ActivityColumn::Kelurahan, "wadmkd"},
    {ActivityColumn::RtRw, "rtrw"},
    {ActivityColumn::RtRw, "rt_rw"},
    {ActivityColumn::RtRw, "kode_rt_rw"},
    {ActivityColumn::Rt, "rt"},
    {ActivityColumn::Rw, "rw"},
    {ActivityColumn::Indicator, "indicator"},
    {ActivityColumn::Indicator, "kriteria"},
    {ActivityColumn::Indicator, "indikator"},
    {ActivityColumn::Indicator, "kode_kriteria"},
    {ActivityColumn::Volume, "volume"},
    {ActivityColumn::Volume, "volume_pengurangan"},
    {ActivityColumn::Volume, "vol"},
    {ActivityColumn::Work, "work"},
    {ActivityColumn::Work, "kegiatan"},
    {ActivityColumn::Work, "jenis_kegiatan"},
    {ActivityColumn::Work, "pekerjaan"},
    {ActivityColumn::Name, "name"},
    {ActivityColumn::Name, "nama_kegiatan"},
    {ActivityColumn::Name, "nama_pekerjaan"},
    {ActivityColumn::Name, "uraian"},
    {ActivityColumn::Funding, "funding"},
    {ActivityColumn::Funding, "sumber_anggaran"},
    {ActivityColumn::Funding, "sumber_dana"},
    {ActivityColumn::Funding, "sumber_pendanaan"},
    {ActivityColumn::Amount, "amount"},
    {ActivityColumn::Amount, "anggaran_rp"},
    {ActivityColumn::Amount, "anggaran"},
    {ActivityColumn::Amount, "biaya"},
    {ActivityColumn::Amount, "pagu"},
    {ActivityColumn::Amount, "biaya_rp"},
    {ActivityColumn::Realised, "realised"},
    {ActivityColumn::Realised, "realisasi"},
    {ActivityColumn::Realised, "realisasi_rp"},
    {ActivityColumn::Realised, "realisasi_biaya"},
    {ActivityColumn::Realised, "biaya_realisasi"},
    {ActivityColumn::Realised, "realisasi_anggaran"},
    {ActivityColumn::Realised, "anggaran_realisasi"},
    {ActivityColumn::Realised, "realisasi_keuangan"},
    {ActivityColumn::Realised, "nilai_realisasi"},
    {ActivityColumn::Place, "place"},
    {ActivityColumn::Place, "wkt"},
    {ActivityColumn::Place, "letak_wkt"},
    {ActivityColumn::Place, "geometri"},
    {ActivityColumn::Kpp, "kpp"},
    {ActivityColumn::Kpp, "nama_kpp"},
    {ActivityColumn::Kpp, "kelompok_pemanfaat_dan_pemelihara"},
    {ActivityColumn::Kpp, "kelompok_pemanfaat_pemelihara"},
    {ActivityColumn::KppCode, "kpp_code"},
    {ActivityColumn::KppCode, "kode_kpp"},
    {ActivityColumn::KppAddress, "kpp_address"},
    {ActivityColumn::KppAddress, "alamat_kpp"},
    {ActivityColumn::KppDate, "kpp_date"},
    {ActivityColumn::KppDate, "tanggal_kpp"},
    {ActivityColumn::KppDate, "tgl_kpp"},
    {ActivityColumn::KppDate, "tanggal_pembentukan_kpp"},
    {ActivityColumn::KppDate, "tanggal_terbentuk_kpp"},
    {ActivityColumn::KppMen, "kpp_men"},
    {ActivityColumn::KppMen, "anggota_l"},
    {ActivityColumn::KppMen, "anggota_laki_laki"},
    {ActivityColumn::KppMen, "anggota_kpp_l"},
    {ActivityColumn::KppMen, "anggota_kpp_laki_laki"},
    {ActivityColumn::KppMen, "kpp_l"},
    {ActivityColumn::KppWomen, "kpp_women"},
    {ActivityColumn::KppWomen, "anggota_p"},
    {ActivityColumn::KppWomen, "anggota_perempuan"},
    {ActivityColumn::KppWomen, "anggota_kpp_p"},
    {ActivityColumn::KppWomen, "anggota_kpp_perempuan"},
    {ActivityColumn::KppWomen, "kpp_p"},
};

std::optional<ActivityColumn> columnOf(std::string_view header) {
  for (const ActivityHeaderName& known : kActivityHeaders) {
    if (isHeader(header, known.name)) return known.column;
  }
  return std::nullopt;
}

std::string knownKeys() {
  std::vector<std::string> keys;
  std::optional<ActivityColumn> last;
  for (const ActivityHeaderName& known : kActivityHeaders) {
    if (last != known.column) keys.emplace_back(known.name);
    last = known.column;
  }
  return joinText(keys, ", ");
}

ActivityHeader activityHeaderOf(const std::vector<std::string>& row) {
  ActivityHeader header;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const auto column = columnOf(row[i]);
    auto* place = column ? &header.columns[static_cast<std::size_t>(*column)] : nullptr;
    if (place != nullptr && !place->has_value()) {
      *place = i;
    } else if (!trimmed(row[i]).empty()) {
      header.unused.push_back(row[i]);
    }
  }
  return header;
}

/// What the caller says about the columns stands over what their headers say.
Result<void> applyMap(ActivityHeader& header, const std::vector<std::string>& row, const std::string& file,
                      const std::map<std::string, std::string>& map) {
  for (const auto& [key, name] : map) {
    const auto column = columnOf(key);
    if (!column) return fail(ErrorCode::UnknownField, {{"field", key}, {"known", knownKeys()}});
    auto& place = header.columns[static_cast<std::size_t>(*column)];
    if (trimmed(name) == "-") {
      place.reset();
      continue;
    }
    const auto index = columnByName(row, name);
    if (!index) {
      return fail(ErrorCode::InputNoColumn, {{"path", file}, {"column", name}, {"known", joinText(row, ", ")}});
    }
    place = *index;
    std::erase(header.unused, row[*index]);
  }
  return {};
}

}  // namespace

bool ActivityHeader::isUsable() const {
  const bool namesRt = at(ActivityColumn::RtRw) || at(ActivityColumn::Rt);
  return at(ActivityColumn::Year) && at(ActivityColumn::Kelurahan) && namesRt && at(ActivityColumn::Indicator) &&
         at(ActivityColumn::Volume);
}

std::size_t ActivityHeader::known() const {
  return static_cast<std::size_t>(
      std::count_if(columns.begin(), columns.end(), [](const auto& column) { return column.has_value(); }));
}

Result<ActivityHeader> activityHeader(const RawTable& table, const ActivityImportOptions& options) {
  ActivityHeader best;
  const std::size_t first = options.headerRow == 0 ? 0 : options.headerRow - 1;
  const std::size_t last = std::min(table.rows.size(), options.headerRow == 0 ? kRowsSearched : options.headerRow);
  std::optional<Error> wrongMap;
  for (std::size_t r = first; r < last; ++r) {
    ActivityHeader header = activityHeaderOf(table.rows[r]);
    const bool isFirstCandidate = best.row == 0;
    const bool isBetter = header.known() > best.known() || (isFirstCandidate && !options.map.empty());
    if (!isBetter) continue;
    const auto mapped = applyMap(header, table.rows[r], table.file, options.map);
    if (!mapped) {
      if (!wrongMap || header.known() > 0) wrongMap = mapped.error();
      continue;
    }
    header.row = r + 1;
    if (header.isUsable()) best = std::move(header);
  }
  if (best.row != 0) return best;
  if (wrongMap) return fail(*wrongMap);
  return fail(ErrorCode::InputNoHeader,
              {{"path", table.file}, {"sheet", table.sheet}, {"expected", "year, kelurahan, rtrw, indicator, volume"}});
}

}  // namespace kawasan
