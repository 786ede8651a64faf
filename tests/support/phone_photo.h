#pragma once

// A photo as a phone writes it: JPEG with EXIF, lying on its side, with time and place.

#include <QBuffer>
#include <QByteArray>
#include <QImage>

#include "tests/support/catch.h"

namespace kawasan::test {

inline void append16(QByteArray& to, int value) {
  to.append(static_cast<char>(value & 0xFF));
  to.append(static_cast<char>((value >> 8) & 0xFF));
}

inline void append32(QByteArray& to, int value) {
  append16(to, value & 0xFFFF);
  append16(to, (value >> 16) & 0xFFFF);
}

inline void appendEntry(QByteArray& to, int tag, int type, int count, int value) {
  append16(to, tag);
  append16(to, type);
  append32(to, count);
  append32(to, value);
}

/// EXIF as a phone held upright writes it (CIPA DC-008): turned by a quarter, 17 May 2024, 7 15' 27" S 112 45' 3" E.
inline QByteArray exif() {
  QByteArray tiff("II*\0", 4);
  append32(tiff, 8);
  append16(tiff, 3);  // at 8: orientation, place of the times, place of the position
  appendEntry(tiff, 0x0112, 3, 1, 6);
  appendEntry(tiff, 0x8769, 4, 1, 50);
  appendEntry(tiff, 0x8825, 4, 1, 88);
  append32(tiff, 0);
  append16(tiff, 1);  // at 50
  appendEntry(tiff, 0x9003, 2, 20, 68);
  append32(tiff, 0);
  tiff.append("2024:05:17 09:30:12\0", 20);  // at 68
  append16(tiff, 4);                         // at 88
  appendEntry(tiff, 1, 2, 2, 'S');
  appendEntry(tiff, 2, 5, 3, 142);
  appendEntry(tiff, 3, 2, 2, 'E');
  appendEntry(tiff, 4, 5, 3, 166);
  append32(tiff, 0);
  for (const int number : {7, 15, 27, 112, 45, 3}) {  // at 142
    append32(tiff, number);
    append32(tiff, 1);
  }
  return tiff;
}

inline QByteArray jpegOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  REQUIRE(image.save(&buffer, "JPEG", 90));
  return bytes;
}

/// Left half red, right half blue.
inline QImage twoColours(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(Qt::blue);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width / 2; ++x) image.setPixelColor(x, y, Qt::red);
  }
  return image;
}

inline QByteArray phonePhoto() {
  QByteArray bytes = jpegOf(twoColours(2400, 1200));
  const QByteArray tiff = exif();
  QByteArray segment("\xFF\xE1", 2);
  const auto length = static_cast<int>(tiff.size()) + 8;
  segment.append(static_cast<char>(length >> 8));
  segment.append(static_cast<char>(length & 0xFF));
  segment.append("Exif\0\0", 6);
  segment.append(tiff);
  return bytes.insert(2, segment);
}

}  // namespace kawasan::test
