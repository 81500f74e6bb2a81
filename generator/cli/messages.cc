#include "cli/messages.h"

#include <fmt/format.h>

#include "base/system_reason.h"

namespace motebok {
namespace {

Wording with_remedy(Wording situation, const Wording& remedy) {
  if (remedy.nb.empty()) return situation;
  return {situation.nb + "; " + remedy.nb, situation.en + "; " + remedy.en};
}

}  // namespace

Wording unknown_option(std::string_view written, const Wording& remedy) {
  return with_remedy(
      {fmt::format("det finnes ikke noe valg `{}`", written), fmt::format("there is no option `{}`", written)}, remedy);
}

Wording unknown_command(std::string_view written, const Wording& remedy) {
  return with_remedy(
      {fmt::format("det finnes ingen kommando `{}`", written), fmt::format("there is no command `{}`", written)},
      remedy);
}

Wording word_too_many(std::string_view written) {
  return {fmt::format("`{}` er et ord for mye", written), fmt::format("`{}` is one word too many", written)};
}

Wording value_missing(std::string_view option) {
  return {fmt::format("{} mangler en verdi", option), fmt::format("{} lacks a value", option)};
}

Wording value_not_wanted() {
  return {"--strict, --dry-run, --if-due, --list, --help og --version har ingen verdi",
          "--strict, --dry-run, --if-due, --list, --help and --version take no value"};
}

Wording day_does_not_exist(std::string_view written) {
  return {fmt::format("--date {}: skriv en dag som finnes, slik: 2026-01-15", written),
          fmt::format("--date {}: write a day that exists, like this: 2026-01-15", written)};
}

Wording threads_not_a_number(std::string_view written, unsigned most) {
  return {fmt::format("--jobs {}: skriv et tall fra 1 til {}", written, most),
          fmt::format("--jobs {}: write a number from 1 to {}", written, most)};
}

Wording unknown_format(std::string_view written) {
  return {fmt::format("--format {}: velg text, github eller json", written),
          fmt::format("--format {}: choose text, github or json", written)};
}

Wording unknown_language(std::string_view written) {
  return {fmt::format("--lang {}: velg nb eller en", written), fmt::format("--lang {}: choose nb or en", written)};
}

WorldFailure output_not_written(int error) {
  const Wording reason = reason_of(error);
  return {{fmt::format("meldingene kan ikke skrives dit de er sendt: {}", reason.nb),
           fmt::format("the messages cannot be written where they are sent: {}", reason.en)},
          {"frigjør plass, eller send dem et annet sted", "free some space, or send them elsewhere"}};
}

WorldFailure published_but_not_told(const WorldFailure& why, const std::string& release) {
  return {{fmt::format("utgaven {} er ute, men {}", release, why.situation().nb),
           fmt::format("the release {} is live, but {}", release, why.situation().en)},
          why.remedy()};
}

Wording not_a_site_address() {
  return {"--base-url: skriv en adresse som begynner med https:// eller http://, uten ?, # og @",
          "--base-url: write an address that begins with https:// or http://, without ?, # and @"};
}

Wording file_to_inspect_missing() {
  return {"inspect trenger en fil eller en adresse", "inspect needs a file or an address"};
}

Wording folder_to_verify_missing() {
  return {"verify trenger mappen nettstedet ligger i", "verify needs the folder that holds the site"};
}

Wording against_lacks_commit() {
  return {"--against trenger en innsjekking, for eksempel --against HEAD~1",
          "--against needs a commit, for example --against HEAD~1"};
}

Wording ref_lacks_repository() {
  return {"--ref trenger --repo, for eksempel --repo . --ref main",
          "--ref needs --repo, for example --repo . --ref main"};
}

Wording publish_lacks(std::string_view option, std::string_view example) {
  return {fmt::format("publish trenger {}, for eksempel {} {}", option, option, example),
          fmt::format("publish needs {}, for example {} {}", option, option, example)};
}

Wording publish_to_the_top() {
  return {"--to /: det er hele disken; skriv en mappe, for eksempel --to /srv/www/nettsted",
          "--to /: that is all of the disk; write a folder, for example --to /srv/www/site"};
}

Wording publish_goes_one_place() { return {"velg én av --to og --to-branch", "choose one of --to and --to-branch"}; }

Wording publish_has_no_use(std::string_view option, std::string_view with) {
  return {fmt::format("{} virker ikke sammen med {}", option, with),
          fmt::format("{} does nothing with {}", option, with)};
}

Wording publish_does_one_thing() {
  return {"velg én av --list, --rollback og --dry-run", "choose one of --list, --rollback and --dry-run"};
}

Wording releases_not_a_number(std::string_view written, unsigned least) {
  return {fmt::format("--keep {}: skriv et tall fra {} og oppover; den forrige utgaven må stå for dem som leser i den",
                      written, least),
          fmt::format(
              "--keep {}: write a number from {} upwards; the previous release must stay for those who are reading it",
              written, least)};
}

Wording percent_not_a_number(std::string_view written) {
  return {fmt::format("--max-shrink {}: skriv prosent som et tall fra 0 til 100", written),
          fmt::format("--max-shrink {}: write percent as a number from 0 to 100", written)};
}

Wording seconds_not_a_number(std::string_view written) {
  return {fmt::format("--wait {}: skriv sekunder som et helt tall", written),
          fmt::format("--wait {}: write seconds as a whole number", written)};
}

Wording unknown_check(std::string_view written, const Wording& remedy) {
  return with_remedy({fmt::format("--accept {}: det finnes ingen slik kontroll", written),
                      fmt::format("--accept {}: there is no such check", written)},
                     remedy);
}

}  // namespace motebok
