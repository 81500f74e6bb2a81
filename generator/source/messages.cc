#include "source/messages.h"

#include <fmt/format.h>

#include <cerrno>

#include "base/system_reason.h"
#include "base/utf8.h"

namespace motebok {
namespace {

Diagnostic left_out(std::string_view code, std::string path, Wording situation, Wording remedy) {
  return {Severity::Warning, code, {std::move(path), {}}, std::move(situation), std::move(remedy)};
}

// Bytes that are not UTF-8 as \xE5, so that the name can be shown at all.
std::string printable(std::string_view name) {
  std::string text;
  while (const auto bad = first_invalid_utf8(name)) {
    text += name.substr(0, *bad);
    text += fmt::format("\\x{:02X}", static_cast<unsigned char>(name[*bad]));
    name.remove_prefix(*bad + 1);
  }
  return text + std::string(name);
}

}  // namespace

Diagnostic symbolic_link(std::string path) {
  return left_out("symbolic-link", std::move(path),
                  {"dette er en symbolsk lenke, og den følges ikke", "this is a symbolic link, and it is not followed"},
                  {"legg selve filen her", "put the file itself here"});
}

Diagnostic submodule(std::string path) {
  return left_out("submodule", std::move(path),
                  {"dette er et eget Git-depot, og filene i det er ikke med",
                   "this is a Git repository of its own, and its files are left out"},
                  {"legg filene her uten `.git`", "put the files here without `.git`"});
}

Diagnostic special_file(std::string path) {
  return left_out("special-file", std::move(path),
                  {"dette er verken en fil eller en mappe", "this is neither a file nor a folder"},
                  {"fjern den fra innholdet", "remove it from the content"});
}

Diagnostic working_file(std::string path) {
  return left_out("working-file", std::move(path),
                  {"dette ser ut til å være en sikkerhetskopi eller en midlertidig fil, og den blir ikke publisert",
                   "this looks like a backup or a temporary file, and is not published"},
                  {"slett den, eller gi den et annet navn", "delete it, or give it another name"});
}

Diagnostic markdown_by_another_name(std::string path) {
  return {Severity::Error,
          "markdown-name",
          {std::move(path), {}},
          {"dette ser ut til å være et Markdown-dokument, men navnet slutter ikke på `.md`",
           "this looks like a Markdown document, but its name does not end in `.md`"},
          {"gi filen et navn som slutter på `.md`, eller slett den",
           "give the file a name that ends in `.md`, or delete it"}};
}

Diagnostic name_not_utf8(std::string_view folder, std::string_view name) {
  const std::string shown = printable(name);
  return {Severity::Error,
          "name-not-utf8",
          {folder.empty() ? shown : fmt::format("{}/{}", folder, shown), {}},
          {fmt::format("navnet `{}` er ikke skrevet i UTF-8", shown), fmt::format("the name `{}` is not UTF-8", shown)},
          {"gi filen et nytt navn", "rename the file"}};
}

Diagnostic same_name_twice(std::string path) {
  return {Severity::Error,
          "same-name-twice",
          {std::move(path), {}},
          {"to filer har dette navnet, skrevet med ulike tegnkoder for de samme bokstavene",
           "two files have this name, spelt with different codes for the same letters"},
          {"behold den ene, eller gi den andre et nytt navn", "keep one of them, or rename the other"}};
}

Diagnostic shallow_history() {
  return left_out(
      "shallow-history", "",
      {"bare den siste delen av historikken er hentet, så sidene vises uten eldre versjoner, og noen uten dato for "
       "siste "
       "endring",
       "only the last part of the history was fetched, so pages show no earlier versions, and some no date of "
       "their last change"},
      {"hent resten med `git fetch --unshallow`", "fetch the rest with `git fetch --unshallow`"});
}

Diagnostic old_contents_missing(const std::string& folder) {
  return left_out(
      "unreadable-history", "",
      {fmt::format("sidene vises uten eldre versjoner: depotet `{}` mangler innholdet i noen av dem", folder),
       fmt::format("the pages show no earlier versions: the repository `{}` lacks the contents of some", folder)},
      {"klon det på nytt uten `--filter`", "clone it again without `--filter`"});
}

Diagnostic unreadable_history(const WorldFailure& why) {
  return left_out(
      "unreadable-history", "",
      {fmt::format("sidene vises uten eldre versjoner og dato for siste endring: {}", why.situation().nb),
       fmt::format("the pages show no earlier versions and no date of their last change: {}", why.situation().en)},
      why.remedy());
}

WorldFailure no_content_folder(const std::string& folder) {
  return {{fmt::format("finner ikke mappen `{}`", folder), fmt::format("there is no folder `{}`", folder)},
          {"skriv `--content MAPPE`, eller kjør motebok der innholdet ligger",
           "write `--content DIR`, or run motebok where the content is"}};
}

WorldFailure content_is_a_file(const std::string& folder) {
  return {{fmt::format("`{}` er en fil, ikke en mappe", folder), fmt::format("`{}` is a file, not a folder", folder)},
          {"skriv `--content` med mappen der `nettsted.toml` ligger",
           "write `--content` with the folder that holds `nettsted.toml`"}};
}

WorldFailure unreadable(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  const bool permission = error_number == EACCES || error_number == EPERM;
  return {{fmt::format("`{}` lar seg ikke lese: {}", path, reason.nb),
           fmt::format("`{}` cannot be read: {}", path, reason.en)},
          permission
              ? Wording{"gi lesetilgang, for eksempel med `chmod -R u+rX`",
                        "give permission to read it, for example with `chmod -R u+rX`"}
              : Wording{"sjekk filen og disken, og bygg på nytt", "check the file and the disk, and build again"}};
}

WorldFailure no_theme(const std::string& folder) {
  return {{fmt::format("finner ikke temaet `{}`", folder), fmt::format("there is no theme `{}`", folder)},
          {"skriv `--theme MAPPE`, eller kjør motebok der mappen `themes` ligger",
           "write `--theme DIR`, or run motebok where the folder `themes` is"}};
}

WorldFailure theme_without_templates(const std::string& folder) {
  return {{fmt::format("temaet `{}` har ingen mappe `maler`", folder),
           fmt::format("the theme `{}` has no folder `maler`", folder)},
          {"skriv `--theme` med en mappe der malene ligger i `maler`",
           "write `--theme` with a folder that has its templates in `maler`"}};
}

WorldFailure content_in_no_repository(const std::string& content) {
  return {
      {fmt::format("mappen `{}` ligger ikke i et Git-depot, så det finnes ingen tidligere utgave å sammenligne med",
                   content),
       fmt::format("the folder `{}` is in no Git repository, so there is no earlier version to compare with", content)},
      {"skriv `--repo` med mappen til et Git-depot", "write `--repo` with the folder of a Git repository"}};
}

WorldFailure content_outside_repository(const std::string& content) {
  return {{fmt::format("mappen `{}` ligger utenfor depotet", content),
           fmt::format("the folder `{}` is outside the repository", content)},
          {"skriv `--content` som en sti innenfor depotet", "write `--content` as a path within the repository"}};
}

WorldFailure no_content_in_commit(const std::string& content, const std::string& ref) {
  return {{fmt::format("finner ikke mappen `{}` i `{}`", content, ref),
           fmt::format("there is no folder `{}` in `{}`", content, ref)},
          {"skriv `--content` med mappen slik den heter i depotet, eller `.` for hele",
           "write `--content` with the folder's name in the repository, or `.` for all of it"}};
}

WorldFailure content_is_a_file_in_commit(const std::string& content, const std::string& ref) {
  return {{fmt::format("`{}` er ikke en mappe i `{}`", content, ref),
           fmt::format("`{}` is not a folder in `{}`", content, ref)},
          {"skriv `--content` med mappen der `nettsted.toml` ligger",
           "write `--content` with the folder that holds `nettsted.toml`"}};
}

}  // namespace motebok
