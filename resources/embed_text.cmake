# Turns text files into a C++ source with one raw string each, so that the program needs no folder beside it.
#   cmake -DOUTPUT=x.cpp -DHEADER=core/store/migrations.h -DFUNCTION=migrationTexts -DFILES=a.sql|b.sql -P embed_text.cmake
# defines: std::span<const kawasan::EmbeddedText> kawasan::FUNCTION();
string(REPLACE "|" ";" FILES "${FILES}")
set(items "")
set(count 0)
foreach(file IN LISTS FILES)
  file(READ "${file}" text)
  get_filename_component(name "${file}" NAME)
  get_filename_component(folder "${file}" DIRECTORY)
  get_filename_component(folder "${folder}" NAME)
  string(LENGTH "${text}" length)
  # A string literal has a length limit in the standard; adjacent pieces of 8,000 characters stay below it everywhere.
  set(pieces "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND pieces "R\"embed(${piece})embed\"\n")
    math(EXPR at "${at} + 8000")
  endwhile()
  string(APPEND items "    {\"${folder}/${name}\", ${pieces}},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}" "#include \"${HEADER}\"\n\nnamespace kawasan {\n\nstd::span<const EmbeddedText> ${FUNCTION}() {\n  static constexpr EmbeddedText items[] = {\n${items}  };\n  return items;\n}\n\n}  // namespace kawasan\n")
