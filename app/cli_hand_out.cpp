#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_work.h"
#include "core/import/find_area.h"
#include "core/model/hand_out.h"
#include "ui/text/area_words.h"
#include "ui/text/document_file.h"

namespace kawasan {

namespace {

struct HandOutCommand {
  std::string path;
  std::string area;
  std::string out;
};

/// A kawasan or kecamatan may bear the name of the kelurahan.
Result<AreaTarget> findKelurahan(const Snapshot& snapshot, const std::string& typed) {
  const auto plain = findArea(snapshot, typed);
  if (plain && plain->level == Level::Kelurahan) return plain;
  const auto named = findArea(snapshot, "Kel. " + typed);
  if (named && named->level == Level::Kelurahan) return named;
  if (!plain) return plain;
  return fail(ErrorCode::UnknownArea, {{"area", typed}, {"level", "kelurahan"}});
}

Result<int> giveOut(const HandOutCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const AreaTarget area, findKelurahan(*snapshot, command.area));
  // The work of a team may be in it: what stands there is never lost without a word.
  std::error_code unknown;
  if (std::filesystem::exists(command.out, unknown)) return fail(ErrorCode::ProjectExists, {{"path", command.out}});
  KAWASAN_ASSIGN(const HandOut told,
                 handOut(command.path, area.id, command.out, project.person(), Interruption::token()));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "hand-out/1"},
               {"kelurahan", told.kelurahan},
               {"copy", command.out},
               {"bytes", told.bytes},
               {"left_out", {{"people", told.people}, {"photos", told.photos}, {"files", told.files}}}});
    return kDone;
  }
  printLine(
      CliText::tr("Package of kelurahan %1 written: %2 (%3)")
          .arg(fromUtf8(told.kelurahan), fromUtf8(command.out), formatFileSize(static_cast<std::int64_t>(told.bytes))));
  printLine(
      CliText::tr("Left out: names of beneficiaries %1, photos of other kelurahan %2, files of other kelurahan %3")
          .arg(countText(told.people), countText(told.photos), countText(told.files)));
  return kDone;
}

}  // namespace

void addHandOutCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<HandOutCommand>();
  CLI::App* command = addProjectCommand(
      app, context, "hand-out",
      CliText::tr("Write a copy for the team of one kelurahan: without names of beneficiaries and photos of others"),
      "hand-out kota.gpkg --area Bandengan --out Bandengan.gpkg", options->path);
  command->add_option("--area", options->area, utf8(CliText::tr("Kelurahan that the copy is for")))
      ->required()
      ->type_name("NAME");
  command->add_option("--out", options->out, utf8(CliText::tr("Where to write the copy")))
      ->required()
      ->type_name("FILE");
  command->callback([&context, options] { context.run([&] { return giveOut(*options, context); }); });
}

}  // namespace kawasan
