#pragma once

// The records of a project as values. Geometry is in the project's coordinate system, shared and immutable; null where
// nothing is drawn. Text is UTF-8; empty text stands for "not given".

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/geom/geometry.h"
#include "core/model/figures.h"
#include "core/model/parameter.h"

namespace kawasan {

enum class Level : std::uint8_t { Rt, Kelurahan, Kecamatan, Kawasan, City };
/// "rt", "kelurahan", "kecamatan", "kawasan", "city"
[[nodiscard]] std::string_view keyOf(Level level);
[[nodiscard]] std::optional<Level> levelByKey(std::string_view key);

/// Class of a city by inhabitants (UU 26/2007); decides the limit of building density.
enum class CityClass : std::uint8_t { Metropolitan, Large, Medium, Small };
/// "metropolitan", "large", "medium", "small"
[[nodiscard]] std::string_view keyOf(CityClass cityClass);
[[nodiscard]] std::optional<CityClass> cityClassByKey(std::string_view key);

/// Who signs the papers of the city: dibuat oleh, diperiksa oleh, diketahui oleh.
enum class SignerRole : std::uint8_t { Made, Checked, Known };
inline constexpr std::size_t kSignerRoles = 3;
/// "made", "checked", "known"
[[nodiscard]] std::string_view keyOf(SignerRole role);
[[nodiscard]] std::optional<SignerRole> signerRoleByKey(std::string_view key);

struct ProjectInfo {
  std::string uuid;
  std::string city;  // "Kota Pekalongan"
  std::string code;  // code of Kemendagri as text, "33.75"
  std::string province;
  std::string edition;  // regulation pack, "permen-14-2018"
  CityClass cityClass = CityClass::Medium;
  std::string crs;    // "EPSG:32749"
  int firstYear = 0;  // of the plan; 0 when not set
  int lastYear = 0;
  Micro targetHectares = kMissing;  // agreed for the years of the plan, beside the hectares of decrees
  /// Office, name and number of each, a line apiece; empty: written by hand.
  std::array<std::string, kSignerRoles> signers;
  [[nodiscard]] const std::string& signer(SignerRole role) const { return signers[static_cast<std::size_t>(role)]; }
};

using SharedPolygons = std::shared_ptr<const MultiPolygon>;

/// A boundary of administration (kelurahan or desa, kecamatan).
struct AdminArea {
  FeatureId id = 0;
  std::string uuid;
  std::string code;  // Kemendagri; text, may be empty
  std::string name;
  std::string kecamatan;  // of a kelurahan
  SharedPolygons geometry;
};

/// A slum area: a place with a name, made of RT or parts of RT (criteria 9.1; planning 2.2).
struct Kawasan {
  FeatureId id = 0;
  std::string uuid;
  std::string code;  // "KW-01"
  std::string name;
  std::string typology;
  SharedPolygons geometry;
};

/// A survey unit: an RT, or the part of an RT that lies in one kawasan.
struct Rt {
  FeatureId id = 0;
  std::string uuid;
  FeatureId kelurahanId = 0;
  FeatureId kawasanId = 0;  // 0 when in none
  std::string rt;           // "001", "06A"; key of matching
  std::string rw;           // "002"; empty where the place has none
  std::string part;         // "a", "b" when the RT lies in two kawasan
  std::string label;        // as the source wrote it
  std::string kampung;
  SharedPolygons geometry;
};

/// A zone of the spatial plan (pola ruang).
struct Zone {
  FeatureId id = 0;
  std::string name;
  std::string kind;
  bool isSettlement = false;
  SharedPolygons geometry;
};

/// Any other polygons worth seeing, kept with their attributes as JSON text.
struct ReferenceArea {
  FeatureId id = 0;
  std::string layer;
  std::string name;
  std::string attributes;
  SharedPolygons geometry;
};

/// One round of data collection.
struct Survey {
  FeatureId id = 0;
  std::string name;  // "2019"
  int year = 0;
};

/// Where a row of figures came from.
struct FigureSource {
  std::string file;  // name without folder; empty when typed
  std::string sheet;
  int row = 0;             // as a spreadsheet counts, header included; 0 when typed
  std::string cells = {};  // of the figures, as source_cells.h reads them; empty where nobody kept them
};

/// Totals and classes as somebody filed them; kept apart from what is computed and never mixed with it.
struct FiledResult {
  FeatureId id = 0;
  FeatureId surveyId = 0;
  Level level = Level::Rt;
  FeatureId areaId = 0;
  std::string edition;                // regulation pack by which it was scored when filed
  FigureRow figures;                  // as filed for this level; all missing when only the result was filed
  std::map<std::string, int> values;  // filed value of an indicator by identifier
  std::optional<int> total;
  std::string tingkat;  // class as written, "KUMUH RINGAN"
  FigureSource source;
};

/// Other considerations (pertimbangan lain), values 1..5; empty = not filled in.
struct Consideration {
  FeatureId id = 0;
  Level level = Level::Kawasan;
  FeatureId areaId = 0;
  std::optional<int> strategicValue;         // 5 or 1
  std::optional<int> population;             // 5, 3 or 1; empty: from the population density
  std::optional<int> socioEconomicCultural;  // 5 or 1
  std::string evidence;
};

/// Land legality: true is (+), false (-), empty = not filled in.
struct Legality {
  FeatureId id = 0;
  Level level = Level::Kawasan;
  FeatureId areaId = 0;
  std::optional<bool> tenureStatus;
  std::optional<bool> spatialPlanConformity;
  std::string evidence;
};

/// One line of a decree (SK): an area and its hectares in the legal text.
struct DecreeArea {
  FeatureId id = 0;
  std::string number;  // "188.45/412/2018"
  std::optional<Date> date;
  Level level = Level::Kawasan;
  FeatureId areaId = 0;
  Micro hectares = kMissing;
};

/// The decision of the meeting, apart from the rank by rule.
struct RankingChoice {
  FeatureId id = 0;
  Level level = Level::Kawasan;
  FeatureId areaId = 0;
  bool chosen = false;
  std::string reason;
  std::string date;
};

/// A finding that a person accepted with a reason; known by rule and fingerprint, so that it survives reruns.
struct FindingApproval {
  FeatureId id = 0;
  std::string rule;
  std::string fingerprint;
  std::string reason;
  std::string person;
  std::string time;
};

/// Why the hectares of an area differ between decree, map and survey.
struct HectaresNote {
  FeatureId id = 0;
  Level level = Level::Kawasan;
  FeatureId areaId = 0;
  std::string note;
  std::string person;
  std::string time;
};

/// Where the land that two areas share belongs.
enum class OverlapShare : std::uint8_t { First, Second, Both };
/// "first", "second", "both"
[[nodiscard]] std::string_view keyOf(OverlapShare share);
[[nodiscard]] std::optional<OverlapShare> overlapShareByKey(std::string_view key);

struct OverlapDecision {
  FeatureId id = 0;
  Level level = Level::Kawasan;
  FeatureId firstId = 0;  // less than secondId
  FeatureId secondId = 0;
  OverlapShare share = OverlapShare::Both;
  Micro hectares = 0;  // shared when it was decided; in the plane
  std::string person;
  std::string time;
};

/// What stands beside one figure of an RT: a note, and whether the figure is an estimate (perkiraan) until somebody
/// confirms it. Not kept when it says neither.
struct FigureNote {
  FeatureId id = 0;
  FeatureId surveyId = 0;
  FeatureId rtId = 0;
  Parameter parameter = Parameter::AreaVerified;
  std::string note;
  bool isEstimate = false;
};

/// How far the figures of an RT have come in a survey, by the word of whoever collects them.
enum class SurveyState : std::uint8_t { Draft, Done };
/// "draft", "done"
[[nodiscard]] std::string_view keyOf(SurveyState state);
[[nodiscard]] std::optional<SurveyState> surveyStateByKey(std::string_view key);

/// Who surveyed an RT, when and from what. Draft figures count in scores as any others.
struct RtSurvey {
  FeatureId id = 0;
  FeatureId surveyId = 0;
  FeatureId rtId = 0;
  std::string surveyor;
  std::optional<Date> date;
  std::optional<SurveyState> state;  // empty: nobody said
  std::string source;                // of the figures, in words: "profil kelurahan 2023"
};

/// A photo of an RT, or of what one indicator is about. The picture itself stays in the file (Project::photoImage).
struct Photo {
  FeatureId id = 0;
  FeatureId rtId = 0;
  std::optional<Parameter> parameter;
  std::string caption;
  std::string fileName;             // of the original, without folder
  std::string sha256;               // of the original, 64 hexadecimal digits
  std::string takenAt;              // "2024-05-17T09:30:12" by the camera's clock; empty when it does not say
  std::optional<double> longitude;  // degrees, WGS 84, by the camera
  std::optional<double> latitude;
  int width = 0;  // of the kept copy, pixels
  int height = 0;
  std::string person;
  std::string time;  // when it was added, ISO, UTC
};

struct Basemap {
  FeatureId id = 0;
  std::string path;  // as given; relative to the project's folder when it lies below it
  std::string title;
  int order = 0;       // 0 lowest
  double opacity = 1;  // 0..1
  bool visible = true;
};

}  // namespace kawasan
