#include "cli/publish_options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/replaced.h"
#include "cli/messages.h"

namespace motebok {
namespace {

constexpr std::string_view kNorwegian = R"(Gir ut en innsjekking som det leserne ser, hel eller ikke i det hele tatt.

Bruk: motebok publish --repo DEPOT --to MAPPE [VALG]
      motebok publish --to MAPPE --list
      motebok publish --to MAPPE --rollback [UTGAVE]

MAPPE/current er en symbolsk lenke til utgaven leserne ser, i MAPPE/releases/. Nettjeneren skal vise MAPPE/current. En
utgave som er ute, endres aldri: den neste skrives ved siden av, kontrolleres og tas i bruk ved at lenken byttes.
MAPPE kan være en symbolsk lenke til en annen disk, men ikke MAPPE/releases.

Valg
  --repo DEPOT          Git-depotet med innholdet, også et bart
  --ref NAVN            en gren, et merke eller en innsjekking      (HEAD)
  --content MAPPE       mappen med innholdet i depotet              (content)
  --to MAPPE            hit publiseres det
  --keep N              behold så mange utgaver                     (5)
  --to-branch GREN      publiser til en gren (gh-pages) i stedet for til en mappe
  --to-repo DEPOT       depotet med grenen                          (det samme)
  --changed-list FIL    skriv en liste over filer som er nye, endret eller fjernet, for rsync
  --removed-list FIL    og en over dem som er fjernet, for rclone
  --if-due              publiser bare når dagen har endret noe på nettstedet som er ute, eller når innsjekkingen ikke er
                        publisert; etter --rollback venter den på en ny innsjekking
  --dry-run             gjør alt annet enn å publisere, og vis hva som blir nytt, endret og fjernet
  --list                vis utgavene som finnes
  --rollback [UTGAVE]   gå tilbake til utgaven, eller til den forrige
  --max-shrink PROSENT  så mye mindre kan nettstedet bli            (30)
  --accept KODE         la denne kontrollen advare i stedet for å stoppe:
                        @KODER@
  --wait SEKUNDER       vent så lenge på en annen publisering       (0)
og --theme, --base-url, --date, --jobs, --strict, --format og --lang som for build.

Eksempler
  motebok publish --repo /srv/git/nettsted.git --ref main --to /srv/www/helsefellesskapet
  motebok publish --repo /srv/git/nettsted.git --to /srv/www/helsefellesskapet --dry-run
  motebok publish --to /srv/www/helsefellesskapet --list
  motebok publish --to /srv/www/helsefellesskapet --rollback
  motebok publish --repo /srv/git/nettsted.git --ref main --to-branch gh-pages

Utgangsstatus: 0 gjort, 1 feil i innholdet eller i utgaven (leserne ser det samme som før), 2 feil bruk,
3 disken eller depotet sviktet.
)";

constexpr std::string_view kEnglish = R"(Makes a commit what readers see, whole or not at all.

Usage: motebok publish --repo REPOSITORY --to FOLDER [OPTIONS]
       motebok publish --to FOLDER --list
       motebok publish --to FOLDER --rollback [RELEASE]

FOLDER/current is a symbolic link to the release that readers see, in FOLDER/releases/. The web server is to show
FOLDER/current. A release that is live never changes: the next is written beside it, checked, and put in use by
replacing the link. FOLDER may be a symbolic link to another disk, but FOLDER/releases may not.

Options
  --repo REPOSITORY     the git repository with the content, also a bare one
  --ref REF             a branch, tag or commit                     (HEAD)
  --content DIR         the folder with the content in it           (content)
  --to FOLDER           where to publish
  --keep N              keep that many releases                     (5)
  --to-branch BRANCH    publish to a branch (gh-pages) instead of a folder
  --to-repo REPOSITORY  the repository with the branch              (the same)
  --changed-list FILE   write a list of files that are new, changed or removed, for rsync
  --removed-list FILE   and one of those that are removed, for rclone
  --if-due              publish only when the day has changed something on the site that is live, or the commit has
                        not been published; after --rollback it waits for another commit
  --dry-run             do all but publish, and show what would be new, changed and removed
  --list                show the releases there are
  --rollback [RELEASE]  go back to that release, or to the previous one
  --max-shrink PERCENT  how much smaller the site may become        (30)
  --accept CODE         let this check warn instead of stop:
                        @KODER@
  --wait SECONDS        wait that long for another publishing       (0)
and --theme, --base-url, --date, --jobs, --strict, --format and --lang as for build.

Examples
  motebok publish --repo /srv/git/site.git --ref main --to /srv/www/site
  motebok publish --repo /srv/git/site.git --to /srv/www/site --dry-run
  motebok publish --to /srv/www/site --list
  motebok publish --to /srv/www/site --rollback
  motebok publish --repo /srv/git/site.git --ref main --to-branch gh-pages

Exit status: 0 done, 1 mistakes in the content or the release (readers see what they saw before), 2 wrong usage,
3 the disk or the repository failed.
)";

constexpr unsigned kFewestKept = 2;
constexpr unsigned kLongestWait = 86'400;

// Checks of a release that a publisher may overrule.
constexpr std::array<std::string_view, 6> kChecks = {"address-vanished", "anchor-vanished", "broken-link",
                                                     "id-reused",        "page-emptied",    "site-shrunk"};

std::optional<unsigned> number_of(const std::string& text, unsigned least, unsigned most) {
  unsigned number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end || number < least || number > most) return std::nullopt;
  return number;
}

std::optional<Wording> settle_numbers(const PublishArguments& arguments, PublishOptions& options) {
  if (arguments.keep) {
    const auto keep = number_of(*arguments.keep, kFewestKept, 1'000'000);
    if (!keep) return releases_not_a_number(*arguments.keep, kFewestKept);
    options.keep = *keep;
  }
  if (arguments.max_shrink) {
    const auto percent = number_of(*arguments.max_shrink, 0, 100);
    if (!percent) return percent_not_a_number(*arguments.max_shrink);
    options.most_shrink = *percent;
  }
  if (arguments.wait) {
    const auto seconds = number_of(*arguments.wait, 0, kLongestWait);
    if (!seconds) return seconds_not_a_number(*arguments.wait);
    options.patience.longest = std::chrono::seconds(*seconds);
  }
  for (const std::string& code : options.accepted) {
    if (std::ranges::find(kChecks, code) == kChecks.end()) return unknown_check(code, did_you_mean(code, kChecks));
  }
  return std::nullopt;
}

// What would be passed over in silence.
std::optional<Wording> option_without_use(const PublishArguments& arguments, const PublishOptions& options) {
  if (options.branch.empty()) {
    if (!options.branch_repository.empty()) return publish_has_no_use("--to-repo", "--to");
    return std::nullopt;
  }
  if (arguments.keep) return publish_has_no_use("--keep", "--to-branch");
  if (arguments.wait) return publish_has_no_use("--wait", "--to-branch");
  if (arguments.if_due) return publish_has_no_use("--if-due", "--to-branch");
  return std::nullopt;
}

}  // namespace

std::optional<Wording> settle_publishing(const PublishArguments& arguments, CommandLine& command) {
  PublishOptions& options = command.publish;
  while (options.root.size() > 1 && options.root.ends_with('/')) options.root.pop_back();
  const bool is_about_releases = arguments.list || arguments.rollback;
  if (options.root.empty() && (options.branch.empty() || is_about_releases))
    return publish_lacks("--to", "/srv/www/nettsted");
  if (options.root == "/") return publish_to_the_top();
  if (!options.root.empty() && !options.branch.empty()) return publish_goes_one_place();
  if (const auto unused = option_without_use(arguments, options)) return unused;
  if (int{arguments.list} + int{arguments.rollback} + int{arguments.dry_run} > 1) return publish_does_one_thing();
  if (const auto problem = settle_numbers(arguments, options)) return problem;
  command.command = CommandLine::Command::Publish;
  if (arguments.list) command.command = CommandLine::Command::ListReleases;
  if (arguments.rollback) command.command = CommandLine::Command::RollBack;
  if (arguments.if_due) options.when = PublishOptions::When::IfDue;
  if (arguments.dry_run) options.rehearsal = PublishOptions::Rehearsal::DryRun;
  const bool reads_repository = command.command == CommandLine::Command::Publish;
  if (reads_repository && command.build.source.repository.empty())
    return publish_lacks("--repo", "/srv/git/nettsted.git");
  return std::nullopt;
}

std::string publish_help(MessageLanguage language) {
  const std::string_view help = language == MessageLanguage::English ? kEnglish : kNorwegian;
  return replaced(std::string(help), "@KODER@", fmt::format("{}", fmt::join(kChecks, ", ")));
}

}  // namespace motebok
