#pragma once

// The one table of colours, hatches and line widths: window, map, chart and paper read it, so that a colour on the map
// is the colour in the legend. Lengths are millimetres.

#include <QRgb>
#include <array>
#include <cstdint>

namespace kawasan {

/// Class of an area as a key of painting; Unknown is "belum ada" and never looks like None.
enum class ClassFill : std::uint8_t { Unknown, None, Light, Moderate, Heavy };

enum class HatchKind : std::uint8_t { Empty, Level, SparseDiagonal, Diagonal, Cross };

struct FillToken {
  QRgb fill;
  QRgb hatchColour;
  QRgb text;  // readable on the fill
  HatchKind hatch;
  double hatchSpacing;  // mm on paper
};

namespace tokens {

inline constexpr QRgb kText = 0xff202326;
inline constexpr QRgb kSecondary = 0xff5c6368;
inline constexpr QRgb kLine = 0xffc4c8cc;
inline constexpr QRgb kFaintLine = 0xffe1e4e6;
inline constexpr QRgb kWhite = 0xffffffff;
inline constexpr QRgb kBlack = 0xff111111;
inline constexpr QRgb kTableHead = 0xffdfeaec;
inline constexpr QRgb kTableSum = 0xfff1f3f4;
inline constexpr QRgb kSelection = 0xff00acc1;
inline constexpr QRgb kEdit = 0xffad1457;
inline constexpr QRgb kAccent = 0xff00707f;
inline constexpr QRgb kDarkText = 0xff1b1b1b;

inline constexpr QRgb kDecreeLine = 0xff6b4e16;
inline constexpr QRgb kAdminLine = 0xff4a5560;
inline constexpr QRgb kAdminCasing = 0xc0ffffff;
inline constexpr QRgb kZoneLine = 0xff6f7a82;
inline constexpr QRgb kReferenceLine = 0xff1565c0;
inline constexpr QRgb kReferenceCasing = 0xb0ffffff;
inline constexpr QRgb kRtCasing = 0x804a3a6a;    // beside the white RT lines, so that they show on pale fills
inline constexpr QRgb kSheetFrame = 0xffb71c4b;  // the frame of this sheet in the inset
inline constexpr QRgb kInsetLand = 0xfff4f1ea;
inline constexpr QRgb kInsetKawasan = 0xff8a93a0;

/// In the order of ClassFill.
inline constexpr std::array<FillToken, 5> kClasses{{
    {0xffeceef0, 0xff9aa1a7, kDarkText, HatchKind::Level, 1.3},
    {0xff2e7d32, 0xff2e7d32, kWhite, HatchKind::Empty, 0},
    {0xfff9c80e, 0xffa17d00, kDarkText, HatchKind::SparseDiagonal, 3.4},
    {0xffef6c00, 0xff9c4200, kDarkText, HatchKind::Diagonal, 2.0},
    {0xffc62828, 0xff7a1010, kWhite, HatchKind::Cross, 2.3},
}};

/// Priority 1 to 9, dark to pale; white text up to 4.
inline constexpr std::array<QRgb, 9> kPriorities{0xff240b45, 0xff45208a, 0xff6a3fb0, 0xff8660c4, 0xffa07fd3,
                                                 0xffb89edf, 0xffcdb9e9, 0xffdfd1f1, 0xfff0e9f8};
inline constexpr int kLastPriorityWithWhiteText = 4;

/// Years of a plan, one after the other and round again: apart from classes and from each other, also in grey.
inline constexpr std::array<QRgb, 6> kPlanYears{0xff1447a8, 0xffc2185b, 0xff00838f, 0xff6d4c41, 0xff7b1fa2, 0xff37474f};
inline constexpr QRgb kNoYear = 0xff8a9298;

inline constexpr double kHatchLine = 0.22;
inline constexpr double kVerifiedLine = 0.9;
inline constexpr double kDecreeLineWidth = 0.6;
inline constexpr double kProposedLine = 0.6;
inline constexpr double kCasing = 0.3;  // white on each side of an outline
inline constexpr double kRtLine = 0.25;
inline constexpr double kRtCasingWidth = 0.1;  // on each side
inline constexpr double kAdminLineWidth = 0.35;
inline constexpr double kZoneLineWidth = 0.25;
inline constexpr double kReferenceLineWidth = 0.45;
inline constexpr double kReferenceCasingWidth = 0.2;  // on each side

}  // namespace tokens
}  // namespace kawasan
