// motebok-corpus [--plain] [--seed N] COUNT FOLDER
//
// Writes a content folder of COUNT minutes of about 12.5 kB, or with --plain as many ordinary documents with the same
// kind of body but no cases. The same seed gives the same bytes on every machine. The folder follows the content
// format, and everything in it is in order: each reference has a target, each case a decision, each weekday its date.
// So a build of it does all the work there is and reports nothing.
//
// Attachments, images, plans and grants are left out: minutes are what a site has many of.

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <optional>
#include <span>
#include <stdexcept>
#include <vector>

#include "document.h"

namespace motebok {
namespace {

namespace fs = std::filesystem;

struct Order {
  Kind kind = Kind::Minutes;
  std::uint64_t seed = 1;
  std::size_t count = 0;
  fs::path folder;
};

void save(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  std::ofstream file{path, std::ios::binary};
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  if (!file) throw std::runtime_error(fmt::format("cannot write {}", path.string()));
}

std::string site_settings(const Schedule& schedule) {
  std::string slugs;
  for (const Committee& each : schedule.committees) fmt::format_to(std::back_inserter(slugs), "  \"{}\",\n", each.slug);
  return fmt::format(
      "tittel = \"Målestokken helsefellesskap\"\nadresse = \"https://maalestokk.example\"\nspraak = \"nb\"\n"
      "tidssone = \"Europe/Oslo\"\nbeskrivelse = \"Oppdiktede møtepapirer til måling av hastighet\"\n"
      "eier = \"Målestokken\"\nepost = \"post@maalestokk.example\"\nlisens = \"NLOD 2.0\"\nutvalg = [\n{}]\n",
      slugs);
}

std::string abbreviations() {
  std::string text;
  for (const GlossaryEntry& each : glossary()) {
    fmt::format_to(std::back_inserter(text), "{} = \"{}\"\n", each.abbreviation, each.meaning);
  }
  return text;
}

std::string committee_page(const Schedule& schedule, std::size_t number) {
  const Committee& committee = schedule.committees[number];
  const bool strategic = number == 0;
  return fmt::format(
      "+++\ntype = \"utvalg\"\ntittel = \"{}\"\nforkortelse = \"{}\"\nnivaa = \"{}\"\n{}opprettet = {}-01-01\n+++\n\n"
      "Utvalget møtes ti ganger i året. Sekretariatet forbereder sakene.\n",
      committee.name, committee.abbreviation, strategic ? "strategisk" : "faglig",
      strategic ? "" : "overordnet = \"ssu\"\n", year_of(committee.meetings.front().date));
}

std::vector<std::string> spoken_names(const Schedule& schedule) {
  std::vector<std::string> names;
  for (const Committee& each : schedule.committees) names.insert(names.end(), {each.name, each.abbreviation});
  return names;
}

// Returns the size of all documents together.
std::uint64_t write_corpus(const Order& order) {
  const Schedule schedule = make_schedule(order.count, order.seed);
  const std::vector<std::string> names = spoken_names(schedule);
  save(order.folder / "nettsted.toml", site_settings(schedule));
  save(order.folder / "forkortelser.toml", abbreviations());

  std::uint64_t bytes = 0;
  for (CasePlace at; at.committee < schedule.committees.size(); ++at.committee) {
    const Committee& committee = schedule.committees[at.committee];
    save(order.folder / "utvalg" / committee.slug / "index.md", committee_page(schedule, at.committee));
    for (at.meeting = 0; at.meeting < committee.meetings.size(); ++at.meeting) {
      const Document document = write_document(schedule, names, order.kind, at);
      save(order.folder / document.path, document.text);
      bytes += document.text.size();
    }
  }
  return bytes;
}

std::optional<std::uint64_t> parse_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<Order> parse_order(std::span<char* const> arguments) {
  Order order;
  std::vector<std::string_view> rest;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--plain") {
      order.kind = Kind::Plain;
    } else if (argument == "--seed" && i + 1 < arguments.size()) {
      const std::optional<std::uint64_t> seed = parse_number(arguments[++i]);
      if (!seed) return std::nullopt;
      order.seed = *seed;
    } else {
      rest.push_back(argument);
    }
  }
  if (rest.size() != 2) return std::nullopt;
  const std::optional<std::uint64_t> count = parse_number(rest[0]);
  if (!count || *count == 0) return std::nullopt;
  order.count = *count;
  order.folder = rest[1];
  return order;
}

int run(std::span<char* const> arguments) {
  const std::optional<Order> order = parse_order(arguments);
  if (!order) {
    fmt::print(stderr, "usage: motebok-corpus [--plain] [--seed N] COUNT FOLDER\n");
    return 2;
  }
  if (fs::exists(order->folder) && !fs::is_empty(order->folder)) {
    fmt::print(stderr, "motebok-corpus: {} is not empty; name a new folder\n", order->folder.string());
    return 2;
  }
  const std::uint64_t bytes = write_corpus(*order);
  fmt::print("{} {}, {} bytes\n", order->count, order->kind == Kind::Plain ? "documents" : "minutes", bytes);
  return 0;
}

}  // namespace
}  // namespace motebok

int main(int count, char** arguments) {
  try {
    return motebok::run(std::span<char* const>{arguments + 1, static_cast<std::size_t>(count - 1)});
  } catch (const std::exception& error) {
    fmt::print(stderr, "motebok-corpus: {}\n", error.what());
    return 3;
  }
}
