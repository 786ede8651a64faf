#include "gis/zip_archive.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <atomic>
#include <memory>

#include "gis/gdal_runtime.h"

namespace kawasan {

namespace {

/// A file of GDAL's memory that goes with this value.
class MemoryFile {
 public:
  MemoryFile() {
    static std::atomic<unsigned> last = 0;
    m_path = "/vsimem/kawasan-archive-" + std::to_string(++last) + ".zip";
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { VSIUnlink(m_path.c_str()); }

  [[nodiscard]] const char* path() const { return m_path.c_str(); }
  [[nodiscard]] std::string content() const {
    vsi_l_offset size = 0;
    const GByte* const bytes = VSIGetMemFileBuffer(m_path.c_str(), &size, FALSE);
    return bytes == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(bytes), size);
  }

 private:
  std::string m_path;
};

bool addPart(void* archive, const ZipPart& part) {
  CPLStringList options;
  options.SetNameValue("COMPRESSED", part.isPacked ? "YES" : "NO");
  options.SetNameValue("ZIP64", "NO");  // its fields move what readers look for at the start of the file
  return CPLCreateFileInZip(archive, part.name.c_str(), options.List()) == CE_None &&
         CPLWriteFileInZip(archive, part.content.data(), static_cast<int>(part.content.size())) == CE_None &&
         CPLCloseFileInZip(archive) == CE_None;
}

bool writeParts(const MemoryFile& file, std::span<const ZipPart> parts) {
  void* const archive = CPLCreateZip(file.path(), nullptr);
  if (archive == nullptr) return false;
  bool isWhole = true;
  for (const ZipPart& part : parts) isWhole = isWhole && addPart(archive, part);
  return CPLCloseZip(archive) == CE_None && isWhole;
}

}  // namespace

Result<std::string> zipArchive(std::span<const ZipPart> parts) {
  startGdal();
  clearGdalError();
  const MemoryFile file;
  if (!writeParts(file, parts))
    return fail(ErrorCode::OutputNotWritable, {{"path", "ZIP"}, {"reason", lastGdalError()}});
  return file.content();
}

}  // namespace kawasan
