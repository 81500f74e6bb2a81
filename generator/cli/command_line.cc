// In: argv. Out: a CommandLine, or the text to show instead. The only reader of CLI11, whose own words are replaced so that
// an editor is not met in two languages.
#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <string_view>

#include "base/date.h"

namespace motebok {
namespace {

constexpr std::string_view kHelpNorwegian = R"(Møtebok lager nettstedet av møtepapirene.

Bruk: motebok KOMMANDO [VALG]

Kommandoer
  build           bygg nettstedet
  check           finn alle feil i innholdet uten å skrive noe
  inspect FIL     vis hva som blir gjenkjent i en fil: saker, vedtak, oppfølging, tiltak

Valg
  --content MAPPE     mappen med innholdet                        (content)
  --theme MAPPE       temaet: maler og utseende                   (themes/helse)
  --out MAPPE         der nettstedet skal ligge                   (public)
  --repo MAPPE        les innholdet fra et git-arkiv ...
  --ref NAVN          ... slik det er i en gren, et merke eller en innsjekking   (HEAD)
  --base-url ADRESSE  nettstedets adresse, i stedet for den i nettsted.toml
  --date ÅÅÅÅ-MM-DD   regn med at det er denne dagen i dag
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

Utgangsstatus: 0 gjort, 1 feil i innholdet (ingenting er skrevet), 2 feil bruk, 3 disken eller git-arkivet sviktet.
)";

constexpr std::string_view kHelpEnglish = R"(Møtebok turns meeting papers into a website.

Usage: motebok COMMAND [OPTIONS]

Commands
  build           build the site
  check           find every mistake in the content without writing anything
  inspect FILE    show what is recognised in a file: cases, decisions, follow-ups, measures

Options
  --content DIR       the folder with the content                 (content)
  --theme DIR         the theme: templates and looks              (themes/helse)
  --out DIR           where the site goes                         (public)
  --repo DIR          read the content from a git repository ...
  --ref REF           ... as it is in a branch, tag or commit     (HEAD)
  --base-url URL      the site's address, instead of the one in nettsted.toml
  --date YYYY-MM-DD   take this day for today
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

Exit status: 0 done, 1 mistakes in the content (nothing was written), 2 wrong usage, 3 the disk or the repository failed.
)";

// What the options say, still as text.
struct Arguments {
  std::string date;
  std::string format = "text";
  std::string language = "nb";
  bool strict = false;
};

// The language must be known before the rest is understood, so that mistakes in the rest are told in it.
MessageLanguage language_asked_for(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--lang=en" || (argument == "--lang" && i + 1 < argc && std::string_view(argv[i + 1]) == "en")) return MessageLanguage::English;
  }
  return MessageLanguage::Norwegian;
}

void add_options(CLI::App& app, CommandLine& command, Arguments& arguments) {
  app.add_option("--content", command.build.source.content);
  app.add_option("--theme", command.build.theme);
  app.add_option("--out", command.build.out);
  app.add_option("--repo", command.build.source.repository);
  app.add_option("--ref", command.build.source.ref);
  app.add_option("--base-url", command.build.base_url);
  app.add_option("--date", arguments.date);
  app.add_option("--jobs", command.build.jobs)->check(CLI::Range(1U, 1024U));
  app.add_option("--format", arguments.format)->check(CLI::IsMember({"text", "github", "json"}));
  app.add_option("--lang", arguments.language)->check(CLI::IsMember({"nb", "nn", "no", "en"}));
  app.add_flag("--strict", arguments.strict);
}

CommandLine show(std::string text, ExitStatus status, MessageLanguage language) {
  CommandLine command;
  command.text = std::move(text);
  command.status = status;
  command.language = language;
  return command;
}

CommandLine wrong_usage(std::string_view what, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  return show(fmt::format("{}: {}\n   = {}: motebok --help\n", norwegian ? "feil bruk" : "wrong usage", what, norwegian ? "hjelp" : "help"), ExitStatus::WrongUsage, language);
}

// Names and texts as given, turned into what they mean; empty when all is well.
std::string settle(const Arguments& arguments, CommandLine& command) {
  const bool norwegian = command.language == MessageLanguage::Norwegian;
  command.format = arguments.format == "json" ? MessageFormat::Json : arguments.format == "github" ? MessageFormat::GitHub : MessageFormat::Text;
  if (arguments.strict) command.build.warnings = Warnings::StopTheBuild;
  std::string& content = command.build.source.content;
  while (content.size() > 1 && content.ends_with('/')) content.pop_back();
  std::string& base_url = command.build.base_url;
  while (base_url.ends_with('/')) base_url.pop_back();
  if (!base_url.empty() && !base_url.starts_with("https://") && !base_url.starts_with("http://")) {
    return norwegian ? "--base-url må begynne med https:// eller http://" : "--base-url must begin with https:// or http://";
  }
  if (arguments.date.empty()) return {};
  command.build.today = parse_iso_date(arguments.date);
  if (command.build.today) return {};
  return norwegian ? fmt::format("--date {}: skriv en dag som finnes, slik: 2026-01-15", arguments.date) : fmt::format("--date {}: write a day that exists, like this: 2026-01-15", arguments.date);
}

}  // namespace

const std::string& in_language(const Wording& wording, MessageLanguage language) {
  return language == MessageLanguage::English ? wording.en : wording.nb;
}

CommandLine parse_command_line(int argc, const char* const* argv) {
  CommandLine command;
  Arguments arguments;
  command.language = language_asked_for(argc, argv);
  const bool norwegian = command.language == MessageLanguage::Norwegian;
  const std::string help(norwegian ? kHelpNorwegian : kHelpEnglish);

  CLI::App app;
  app.set_help_flag();
  bool wants_help = false;
  bool wants_version = false;
  app.add_flag("-h,--help", wants_help);
  app.add_flag("--version", wants_version);
  app.fallthrough();
  add_options(app, command, arguments);
  CLI::App* const build = app.add_subcommand("build");
  CLI::App* const check = app.add_subcommand("check");
  CLI::App* const inspect = app.add_subcommand("inspect");
  inspect->add_option("subject", command.subject);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return wrong_usage(error.what(), command.language);
  }

  if (wants_version) return show("motebok " MOTEBOK_VERSION "\n", ExitStatus::Done, command.language);
  if (wants_help) return show(help, ExitStatus::Done, command.language);
  if (std::string problem = settle(arguments, command); !problem.empty()) return wrong_usage(problem, command.language);
  if (build->parsed()) command.command = CommandLine::Command::Build;
  if (check->parsed()) command.command = CommandLine::Command::Check;
  if (inspect->parsed()) command.command = CommandLine::Command::Inspect;
  if (inspect->parsed() && command.subject.empty()) {
    return wrong_usage(norwegian ? "inspect trenger en fil" : "inspect needs a file", command.language);
  }
  if (!build->parsed() && !check->parsed() && !inspect->parsed()) return show(help, ExitStatus::WrongUsage, command.language);
  return command;
}

}  // namespace motebok
