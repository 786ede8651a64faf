#pragma once

// Colours of the sources of funds, beside those of tokens.h, for charts in the window and on paper.

#include <QRgb>
#include <array>

namespace kawasan::tokens {

/// In the order of the catalogue; what has no source is hatched as what is not known.
inline constexpr std::array<QRgb, 12> kFunding{0xff00606f, 0xff2f8f9d, 0xff7fb8c0, 0xff93a1ab, 0xff5b5470, 0xffb08d57,
                                               0xff4e86b5, 0xff7a9a3a, 0xffa9c26a, 0xffb5651d, 0xffcdb89a, 0xff6b6f73};

}  // namespace kawasan::tokens
