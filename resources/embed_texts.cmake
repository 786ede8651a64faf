# kawasan_embed_texts(TARGET core HEADER core/store/migrations.h FUNCTION migrationTexts FILES a.sql b.sql) builds text files
# into TARGET: std::span<const kawasan::EmbeddedText> kawasan::FUNCTION(), declared in HEADER, each named "folder/file".
# As bytes, so that no limit on the length of a literal applies and the program needs no folder beside it.

if(CMAKE_SCRIPT_MODE_FILE)
  string(REPLACE "|" ";" FILES "${FILES}")
  set(arrays "")
  set(entries "")
  set(number 0)
  foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME)
    get_filename_component(folder "${file}" DIRECTORY)
    get_filename_component(folder "${folder}" NAME)
    file(READ "${file}" bytes HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    string(APPEND arrays "constexpr unsigned char kText${number}[] = {\n${bytes}};\n\n")
    string(APPEND entries "      {\"${folder}/${name}\", {reinterpret_cast<const char*>(kText${number}), sizeof(kText${number})}},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  file(WRITE "${OUTPUT}" "// Made by resources/embed_texts.cmake.
#include \"${HEADER}\"

namespace kawasan {

namespace {

${arrays}}  // namespace

std::span<const EmbeddedText> ${FUNCTION}() {
  static const EmbeddedText texts[] = {
${entries}  };
  return texts;
}

}  // namespace kawasan
")
  return()
endif()

function(kawasan_embed_texts)
  cmake_parse_arguments(E "" "TARGET;HEADER;FUNCTION" "FILES" ${ARGN})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${E_FUNCTION}.cpp)
  set(script ${CMAKE_SOURCE_DIR}/resources/embed_texts.cmake)
  string(REPLACE ";" "|" files "${E_FILES}")
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DHEADER=${E_HEADER} -DFUNCTION=${E_FUNCTION} -DFILES=${files} -P ${script}
    DEPENDS ${E_FILES} ${script} VERBATIM)
  # The target is made in another folder; a custom command must belong to one of this folder.
  add_library(${E_TARGET}_${E_FUNCTION} OBJECT ${output})
  target_link_libraries(${E_TARGET}_${E_FUNCTION} PRIVATE kawasan_flags)
  target_sources(${E_TARGET} PRIVATE $<TARGET_OBJECTS:${E_TARGET}_${E_FUNCTION}>)
endfunction()
