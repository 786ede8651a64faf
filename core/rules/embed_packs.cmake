# cmake -DOUTPUT=packs.cpp -DPACKS=folder;folder -P embed_packs.cmake
# Writes the pack.json of each folder as an array of bytes: no limit on the length of a literal, no path at run time.
set(arrays "")
set(entries "")
set(number 0)
foreach(folder IN LISTS PACKS)
  get_filename_component(edition "${folder}" NAME)
  file(READ "${folder}/pack.json" bytes HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "constexpr unsigned char kPack${number}[] = {\n${bytes}};\n\n")
  string(APPEND entries "      {\"${edition}\", {reinterpret_cast<const char*>(kPack${number}), sizeof(kPack${number})}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE "${OUTPUT}" "// Made by core/rules/embed_packs.cmake.
#include \"core/rules/packs.h\"

namespace kawasan {

namespace {

${arrays}}  // namespace

std::vector<EmbeddedPack> embeddedPacks() {
  return {
${entries}  };
}

}  // namespace kawasan
")
