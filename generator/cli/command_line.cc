// In: argv. Out: a CommandLine, or the text to show instead. The only reader of CLI11, whose own words are replaced so that
// an editor is not met in two languages.
#include "cli/command_line.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/program_version.h"
#include "base/web_address.h"
#include "cli/messages.h"
#include "cli/own_theme.h"
#include "cli/publish_options.h"

namespace motebok {
namespace {

constexpr std::string_view kHelpNorwegian = R"(Møtebok lager nettstedet av møtepapirene.

Bruk: motebok KOMMANDO [VALG]

Kommandoer
  build           bygg nettstedet
  check           finn alle feil i innholdet uten å skrive noe
  inspect FIL     vis hva som blir gjenkjent i en fil, hvor den vises, hvem som omtaler den, og hvilke sider den endrer
  inspect ADRESSE vis hvilke filer en side er laget av, og hvem som omtaler den
  verify MAPPE    se etter om et ferdig nettsted er slik motebok laget det
  publish         gi ut en innsjekking som det leserne ser, eller gå tilbake (motebok publish --help)

Valg
  --content MAPPE     mappen med innholdet                        (content)
  --theme MAPPE       temaet: maler og utseende                   (themes/helse)
  --out MAPPE         der nettstedet skal ligge                   (public)
  --repo MAPPE        les innholdet fra et Git-depot ...
  --ref NAVN          ... slik det er i en gren, et merke eller en innsjekking   (HEAD)
  --against NAVN      med check: finn også adresser som er borte siden denne innsjekkingen
  --base-url ADRESSE  nettstedets adresse, i stedet for den i nettsted.toml
  --date ÅÅÅÅ-MM-DD   regn med at det er denne dagen i dag
  --cache MAPPE       der det som er funnet i historikken tas vare på   (~/.cache/motebok)
  --jobs N            så mange tråder                             (alle prosessorene)
  --strict            la også advarsler stoppe byggingen
  --format FORM       text, github eller json                     (text)
  --lang SPRÅK        nb eller en                                 (nb)
  --help, --version

Eksempler
  motebok check
  motebok build --out /srv/www/helsefellesskapet
  motebok build --repo /srv/git/nettsted.git --ref main
  motebok inspect content/utvalg/flr/2024-05-29/referat.md
  motebok inspect /utvalg/flr/sak/21-24/
  motebok verify public

Utgangsstatus: 0 gjort, 1 feil i innholdet (ingenting er skrevet) eller i det ferdige nettstedet, 2 feil bruk, 3 disken eller Git-depotet sviktet.
)";

constexpr std::string_view kHelpEnglish = R"(Møtebok turns meeting papers into a website.

Usage: motebok COMMAND [OPTIONS]

Commands
  build           build the site
  check           find every mistake in the content without writing anything
  inspect FILE    show what is recognised in a file, where it is shown, who refers to it, and which pages it changes
  inspect ADDRESS show which files a page is made of, and who refers to it
  verify DIR      see whether a finished site is as motebok made it
  publish         make a commit what readers see, or go back (motebok publish --help)

Options
  --content DIR       the folder with the content                 (content)
  --theme DIR         the theme: templates and looks              (themes/helse)
  --out DIR           where the site goes                         (public)
  --repo DIR          read the content from a git repository ...
  --ref REF           ... as it is in a branch, tag or commit     (HEAD)
  --against REF       with check: find addresses too that are gone since this commit
  --base-url URL      the site's address, instead of the one in nettsted.toml
  --date YYYY-MM-DD   take this day for today
  --cache DIR         where what is found in the history is kept  (~/.cache/motebok)
  --jobs N            that many threads                           (every processor)
  --strict            let warnings stop the build too
  --format FORMAT     text, github or json                        (text)
  --lang LANG         nb or en                                    (nb)
  --help, --version

Examples
  motebok check
  motebok build --out /srv/www/helsefellesskapet
  motebok build --repo /srv/git/site.git --ref main
  motebok inspect content/utvalg/flr/2024-05-29/referat.md
  motebok inspect /utvalg/flr/sak/21-24/
  motebok verify public

Exit status: 0 done, 1 mistakes in the content (nothing was written) or in the finished site, 2 wrong usage, 3 the disk or the repository failed.
)";

constexpr unsigned kMostThreads = 1024;
constexpr std::string_view kPublish = "publish ";

// What the options say, still as text: the parser's own complaints are English and speak of types.
struct Arguments {
  std::string date;
  std::string jobs;
  std::string format = "text";
  std::string language = "nb";
  bool strict = false;
  bool wants_help = false;
  bool wants_version = false;
  PublishArguments publish;
};

// The language must be known before the rest is understood, so that mistakes in the rest are told in it.
MessageLanguage language_asked_for(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const bool english_follows = i + 1 < argc && std::string_view(argv[i + 1]) == "en";
    if (argument == "--lang=en" || (argument == "--lang" && english_follows)) return MessageLanguage::English;
  }
  return MessageLanguage::Norwegian;
}

void add_options(CLI::App& app, CommandLine& command, Arguments& arguments) {
  app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  app.add_option("--content", command.build.source.content);
  app.add_option("--theme", command.build.theme);
  app.add_option("--out", command.build.out);
  app.add_option("--repo", command.build.source.repository);
  app.add_option("--ref", command.build.source.ref);
  app.add_option("--base-url", command.build.base_url);
  app.add_option("--cache", command.build.source.cache);
  app.add_option("--date", arguments.date);
  app.add_option("--jobs", arguments.jobs);
  app.add_option("--format", arguments.format);
  app.add_option("--lang", arguments.language);
  app.add_flag("--strict", arguments.strict);
  app.add_flag("-h,--help", arguments.wants_help);
  app.add_flag("--version", arguments.wants_version);
}

CLI::App* add_publish(CLI::App& app, CommandLine& command, PublishArguments& arguments) {
  CLI::App* const publish = app.add_subcommand("publish");
  publish->set_help_flag();
  publish->option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  publish->add_option("--to", command.publish.root);
  publish->add_option("--to-branch", command.publish.branch);
  publish->add_option("--to-repo", command.publish.branch_repository);
  publish->add_option("--changed-list", command.publish.changed_list);
  publish->add_option("--removed-list", command.publish.removed_list);
  publish->add_option("--keep", arguments.keep);
  publish->add_option("--max-shrink", arguments.max_shrink);
  publish->add_option("--wait", arguments.wait);
  publish->add_option("--accept", command.publish.accepted)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->expected(1);
  publish->add_option("--rollback", command.subject)->expected(0, 1);
  publish->add_flag("--dry-run", arguments.dry_run);
  publish->add_flag("--if-due", arguments.if_due);
  publish->add_flag("--list", arguments.list);
  return publish;
}

CommandLine show(std::string text, ExitStatus status, MessageLanguage language) {
  CommandLine command;
  command.text = std::move(text);
  command.status = status;
  command.language = language;
  return command;
}

// `command`: "publish " where that has help of its own.
CommandLine wrong_usage(const Wording& what, MessageLanguage language, std::string_view command = "") {
  const bool norwegian = language == MessageLanguage::Norwegian;
  return show(fmt::format("{}: {}\n   = {}: motebok {}--help\n", norwegian ? "feil bruk" : "wrong usage",
                          in_language(what, language), norwegian ? "hjelp" : "help", command),
              ExitStatus::WrongUsage, language);
}

// What the parser had no use for: an option, a command or a word it does not know.
Wording explain_extra(const CLI::App& app) {
  const std::string written = app.remaining(true).front();
  const std::string name = written.substr(0, written.find('='));
  if (name.starts_with('-')) {
    std::vector<std::string> names;
    for (const CLI::Option* const option : app.get_options()) names.push_back("--" + option->get_lnames().front());
    for (const CLI::App* const command : app.get_subcommands()) {
      for (const CLI::Option* const option : command->get_options()) {
        if (!option->get_lnames().empty()) names.push_back("--" + option->get_lnames().front());
      }
    }
    return unknown_option(name, did_you_mean(name, std::vector<std::string_view>(names.begin(), names.end())));
  }
  if (!app.get_subcommands().empty()) return word_too_many(name);
  constexpr std::string_view kCommands[] = {"build", "check", "inspect", "publish", "verify"};
  return unknown_command(name, did_you_mean(name, kCommands));
}

Wording explain(const CLI::ParseError& error, const CLI::App& app) {
  const std::string_view words = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return explain_extra(app);
  if (words.starts_with("--") && words.ends_with(" missing")) return value_missing(words.substr(0, words.find(':')));
  return value_not_wanted();
}

// Where programs keep what they can find out again (XDG Base Directory Specification); empty where there is no such place.
std::string user_cache() {
  const char* const folder = std::getenv("XDG_CACHE_HOME");
  if (folder != nullptr && folder[0] == '/') return std::string(folder) + "/motebok";
  const char* const home = std::getenv("HOME");
  return home != nullptr && home[0] == '/' ? std::string(home) + "/.cache/motebok" : "";
}

// Names and texts as given, turned into what they mean; the first that means nothing.
std::optional<Wording> settle(const Arguments& arguments, const CLI::App& app, CommandLine& command) {
  if (arguments.format == "json")
    command.format = MessageFormat::Json;
  else if (arguments.format == "github")
    command.format = MessageFormat::GitHub;
  else if (arguments.format != "text")
    return unknown_format(arguments.format);

  constexpr std::string_view kLanguages[] = {"nb", "nn", "no", "en"};
  if (std::ranges::find(kLanguages, arguments.language) == std::end(kLanguages)) {
    return unknown_language(arguments.language);
  }
  if (app.count("--theme") == 0) command.build.theme = own_theme();
  if (arguments.strict) command.build.warnings = Warnings::StopTheBuild;

  std::string& content = command.build.source.content;
  while (content.size() > 1 && content.ends_with('/')) content.pop_back();
  std::string& base_url = command.build.base_url;
  while (base_url.ends_with('/')) base_url.pop_back();
  if (!base_url.empty() && !is_site_address(base_url)) return not_a_site_address();

  if (app.count("--ref") > 0 && command.build.source.repository.empty()) return ref_lacks_repository();
  if (command.build.source.cache.empty()) command.build.source.cache = user_cache();

  // An empty value is a mistake too: --date=$DAY where nobody has set DAY.
  if (app.count("--date") > 0) {
    command.build.today = parse_iso_date(arguments.date);
    if (!command.build.today) return day_does_not_exist(arguments.date);
  }
  if (app.count("--jobs") > 0) {
    const char* const end = arguments.jobs.data() + arguments.jobs.size();
    const auto read = std::from_chars(arguments.jobs.data(), end, command.build.jobs);
    const bool is_number = read.ec == std::errc() && read.ptr == end;
    if (!is_number || command.build.jobs == 0 || command.build.jobs > kMostThreads) {
      return threads_not_a_number(arguments.jobs, kMostThreads);
    }
  }
  return std::nullopt;
}

}  // namespace

const std::string& in_language(const Wording& wording, MessageLanguage language) {
  return language == MessageLanguage::English ? wording.en : wording.nb;
}

CommandLine parse_command_line(int argc, const char* const* argv) {
  CommandLine command;
  Arguments arguments;
  command.language = language_asked_for(argc, argv);

  CLI::App app;
  app.set_help_flag();
  app.fallthrough();
  app.require_subcommand(0, 1);
  add_options(app, command, arguments);
  const CLI::App* const build = app.add_subcommand("build");
  CLI::App* const check = app.add_subcommand("check");
  check->add_option("--against", command.subject);
  CLI::App* const inspect = app.add_subcommand("inspect");
  inspect->add_option("subject", command.subject);
  CLI::App* const verify = app.add_subcommand("verify");
  verify->add_option("subject", command.subject);
  const CLI::App* const publish = add_publish(app, command, arguments.publish);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return wrong_usage(explain(error, app), command.language, publish->parsed() ? kPublish : "");
  }

  std::string help(command.language == MessageLanguage::Norwegian ? kHelpNorwegian : kHelpEnglish);
  if (publish->parsed()) help = publish_help(command.language);
  if (arguments.wants_version)
    return show(fmt::format("motebok {}\n", program_version()), ExitStatus::Done, command.language);
  if (arguments.wants_help) return show(help, ExitStatus::Done, command.language);
  if (const auto problem = settle(arguments, app, command))
    return wrong_usage(*problem, command.language, publish->parsed() ? kPublish : "");
  if (build->parsed()) {
    command.command = CommandLine::Command::Build;
  } else if (check->parsed()) {
    command.command = CommandLine::Command::Check;
    if (check->count("--against") > 0 && command.subject.empty())
      return wrong_usage(against_lacks_commit(), command.language);
  } else if (inspect->parsed()) {
    command.command = CommandLine::Command::Inspect;
    if (command.subject.empty()) return wrong_usage(file_to_inspect_missing(), command.language);
  } else if (verify->parsed()) {
    command.command = CommandLine::Command::Verify;
    if (command.subject.empty()) return wrong_usage(folder_to_verify_missing(), command.language);
  } else if (publish->parsed()) {
    arguments.publish.rollback = publish->count("--rollback") > 0;
    if (const auto problem = settle_publishing(arguments.publish, command))
      return wrong_usage(*problem, command.language, kPublish);
  } else {
    return show(help, ExitStatus::WrongUsage, command.language);
  }
  return command;
}

}  // namespace motebok
