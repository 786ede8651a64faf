#pragma once

// How each table of a project file becomes records: columns, reading and order, used by the reader of whole snapshots
// and by the one that goes on from another. Private to core/model; throws SQLite::Exception and DamagedValue.

#include <string>
#include <vector>

#include "core/model/snapshot.h"
#include "core/model/snapshot_row.h"
#include "core/store/database.h"

namespace kawasan {

/// Before the fingerprint in the keys of Snapshot::importColumns.
inline constexpr std::string_view kImportColumnsKey = "import_columns:";
[[nodiscard]] inline std::string signerKey(SignerRole role) {
  return "signer_" + std::string(keyOf(role));
}

/// Names of all parameters, for a list of columns.
[[nodiscard]] std::string parameterColumns();

/// What the project is and how far it has come: info, revision and time of the last edit.
void readState(Database& database, Snapshot& snapshot);

/// The rows of one table: what is read of them, and which of two records comes first in a snapshot (a strict order over
/// all records, so that it does not matter how a list came about).
struct KecamatanRows {
  static constexpr const char* kTable = "kecamatan";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static AdminArea read(Row& row);
  [[nodiscard]] bool operator()(const AdminArea& a, const AdminArea& b) const;
};

struct KelurahanRows {
  static constexpr const char* kTable = "kelurahan";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static AdminArea read(Row& row);
  [[nodiscard]] bool operator()(const AdminArea& a, const AdminArea& b) const;
};

struct KawasanRows {
  static constexpr const char* kTable = "kawasan";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Kawasan read(Row& row);
  [[nodiscard]] bool operator()(const Kawasan& a, const Kawasan& b) const;
};

/// In the order of their kelurahan.
class RtRows {
 public:
  static constexpr const char* kTable = "rt";
  explicit RtRows(const std::vector<AdminArea>& kelurahan);
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Rt read(Row& row);
  [[nodiscard]] bool operator()(const Rt& a, const Rt& b) const;

 private:
  [[nodiscard]] std::size_t rankOf(FeatureId kelurahanId) const;
  std::unordered_map<FeatureId, std::size_t> m_order;
};

struct ZoneRows {
  static constexpr const char* kTable = "zone";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Zone read(Row& row);
  [[nodiscard]] bool operator()(const Zone& a, const Zone& b) const { return a.id < b.id; }
};

struct ReferenceRows {
  static constexpr const char* kTable = "reference_area";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static ReferenceArea read(Row& row);
  [[nodiscard]] bool operator()(const ReferenceArea& a, const ReferenceArea& b) const;
};

struct SurveyRows {
  static constexpr const char* kTable = "survey";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Survey read(Row& row);
  [[nodiscard]] bool operator()(const Survey& a, const Survey& b) const;
};

struct FiledRows {
  static constexpr const char* kTable = "filed_result";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static FiledResult read(Row& row);
  [[nodiscard]] bool operator()(const FiledResult& a, const FiledResult& b) const { return a.id < b.id; }
};

struct ConsiderationRows {
  static constexpr const char* kTable = "consideration";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Consideration read(Row& row);
  [[nodiscard]] bool operator()(const Consideration& a, const Consideration& b) const { return a.id < b.id; }
};

struct LegalityRows {
  static constexpr const char* kTable = "legality";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Legality read(Row& row);
  [[nodiscard]] bool operator()(const Legality& a, const Legality& b) const { return a.id < b.id; }
};

struct DecreeRows {
  static constexpr const char* kTable = "decree_area";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static DecreeArea read(Row& row);
  [[nodiscard]] bool operator()(const DecreeArea& a, const DecreeArea& b) const { return a.id < b.id; }
};

struct ChoiceRows {
  static constexpr const char* kTable = "ranking_choice";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static RankingChoice read(Row& row);
  [[nodiscard]] bool operator()(const RankingChoice& a, const RankingChoice& b) const { return a.id < b.id; }
};

struct ApprovalRows {
  static constexpr const char* kTable = "finding_approval";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static FindingApproval read(Row& row);
  [[nodiscard]] bool operator()(const FindingApproval& a, const FindingApproval& b) const { return a.id < b.id; }
};

struct HectaresNoteRows {
  static constexpr const char* kTable = "hectares_note";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static HectaresNote read(Row& row);
  [[nodiscard]] bool operator()(const HectaresNote& a, const HectaresNote& b) const { return a.id < b.id; }
};

struct OverlapDecisionRows {
  static constexpr const char* kTable = "overlap_decision";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static OverlapDecision read(Row& row);
  [[nodiscard]] bool operator()(const OverlapDecision& a, const OverlapDecision& b) const { return a.id < b.id; }
};

struct FigureNoteRows {
  static constexpr const char* kTable = "figure_note";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static FigureNote read(Row& row);
  [[nodiscard]] bool operator()(const FigureNote& a, const FigureNote& b) const;
};

struct RtSurveyRows {
  static constexpr const char* kTable = "rt_survey";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static RtSurvey read(Row& row);
  [[nodiscard]] bool operator()(const RtSurvey& a, const RtSurvey& b) const;
};

struct PhotoRows {
  static constexpr const char* kTable = "photo";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Photo read(Row& row);
  [[nodiscard]] bool operator()(const Photo& a, const Photo& b) const;
};

struct BasemapRows {
  static constexpr const char* kTable = "basemap";
  [[nodiscard]] static std::string columns();
  [[nodiscard]] static Basemap read(Row& row);
  [[nodiscard]] bool operator()(const Basemap& a, const Basemap& b) const;
};

}  // namespace kawasan
