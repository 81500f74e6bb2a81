#include "cli/publish_report.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <ranges>

#include "base/norwegian.h"
#include "model/address_book.h"

namespace motebok {
namespace {

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

constexpr std::size_t kLinesShown = 40;
constexpr std::size_t kCommitDigits = 8;

std::string number(std::uint64_t n) { return grouped(static_cast<std::int64_t>(n)); }

std::size_t pages_in(const std::vector<std::string>& paths) {
  return static_cast<std::size_t>(std::ranges::count_if(paths, [](const std::string& path) { return is_page(path); }));
}

std::string decimal(double value, MessageLanguage language) {
  std::string text = fmt::format("{:.1f}", value);
  if (language == MessageLanguage::Norwegian) std::ranges::replace(text, '.', ',');
  return text;
}

// "2 nye sider, 3 endret og 1 fjernet"; where only other files differ, how many.
std::string counts_of(const Changes& changes, MessageLanguage language) {
  const std::size_t added = pages_in(changes.added);
  const std::size_t changed = pages_in(changes.changed);
  const std::size_t removed = pages_in(changes.removed);
  const std::size_t files = changes.added.size() + changes.changed.size() + changes.removed.size();
  const std::size_t others = files - added - changed - removed;
  if (language == MessageLanguage::English) {
    return fmt::format("{} new {}, {} changed, {} removed; {} other {}", number(added), added == 1 ? "page" : "pages",
                       number(changed), number(removed), number(others), others == 1 ? "file" : "files");
  }
  return fmt::format("{} {}, {} endret, {} fjernet; {} {}", number(added), added == 1 ? "ny side" : "nye sider",
                     number(changed), number(removed), number(others), others == 1 ? "annen fil" : "andre filer");
}

void append_list(std::string& text, std::string_view title, char sign, const std::vector<std::string>& paths,
                 MessageLanguage language) {
  if (paths.empty()) return;
  text += fmt::format("{} ({})\n", title, number(paths.size()));
  for (const std::string& path : paths | std::views::take(kLinesShown)) {
    text += fmt::format("  {} {}\n", sign, address_of_file(path));
  }
  if (paths.size() <= kLinesShown) return;
  const std::string more = number(paths.size() - kLinesShown);
  text += language == MessageLanguage::Norwegian ? fmt::format("  … og {} til (alle med --format json)\n", more)
                                                 : fmt::format("  … and {} more (all with --format json)\n", more);
}

void write_text(Json& json, const char* key, std::string_view value) {
  json.Key(key);
  json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

void write_number(Json& json, const char* key, std::uint64_t value) {
  json.Key(key);
  json.Uint64(value);
}

void write_addresses(Json& json, const char* key, const std::vector<std::string>& paths) {
  json.Key(key);
  json.StartArray();
  for (const std::string& path : paths) {
    const std::string address = address_of_file(path);
    json.String(address.data(), static_cast<rapidjson::SizeType>(address.size()));
  }
  json.EndArray();
}

const char* outcome_name(PublishResult::Outcome outcome) {
  switch (outcome) {
    case PublishResult::Outcome::Refused:
      return "refused";
    case PublishResult::Outcome::Unchanged:
      return "unchanged";
    case PublishResult::Outcome::Rehearsed:
      return "rehearsed";
    case PublishResult::Outcome::Published:
      return "published";
  }
  return "";
}

std::string finished(const rapidjson::StringBuffer& buffer) {
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

// "2026-11-22 11:31" of "2026-11-22T11:31:05Z".
std::string minute_of(const std::string& published) {
  std::string text = published.substr(0, 16);
  std::ranges::replace(text, 'T', ' ');
  return text;
}

// Of a release that was gone back to.
std::string until_another_commit(MessageLanguage language) {
  return language == MessageLanguage::Norwegian
             ? "den står til grenen får en ny innsjekking, også om dagen endrer noe"
             : "it stays until the branch gets another commit, whatever the day changes";
}

}  // namespace

std::string format_publishing(const PublishResult& result, double seconds, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  const std::string time = decimal(seconds, language);
  const std::string counts = counts_of(result.changes, language);
  using enum PublishResult::Outcome;
  if (result.outcome == Rehearsed) {
    if (!result.changes.any())
      return norwegian ? fmt::format("Ingenting ville blitt endret. Det tok {} s.", time)
                       : fmt::format("Nothing would change. It took {} s.", time);
    return norwegian ? fmt::format("Prøvekjøring, ingenting er publisert: {}. Det tok {} s.", counts, time)
                     : fmt::format("A rehearsal, nothing was published: {}. It took {} s.", counts, time);
  }
  if (result.outcome == Unchanged) {
    return norwegian ? fmt::format("Ingenting er endret siden utgaven {}. Det tok {} s.", result.release, time)
                     : fmt::format("Nothing has changed since the release {}. It took {} s.", result.release, time);
  }
  return norwegian ? fmt::format("Utgaven {} er ute: {}. Skrev {} filer og lenket {}. Det tok {} s.", result.release,
                                 counts, number(result.written), number(result.linked), time)
                   : fmt::format("The release {} is live: {}. Wrote {} files and linked {}. It took {} s.",
                                 result.release, counts, number(result.written), number(result.linked), time);
}

std::string list_of_changes(const Changes& changes, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  std::string text;
  append_list(text, norwegian ? "Nytt" : "New", '+', changes.added, language);
  append_list(text, norwegian ? "Endret" : "Changed", '~', changes.changed, language);
  append_list(text, norwegian ? "Fjernet" : "Removed", '-', changes.removed, language);
  return text;
}

std::string publishing_as_json(const PublishResult& result, std::string_view diagnostics) {
  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.StartObject();
  write_text(json, "outcome", outcome_name(result.outcome));
  write_text(json, "release", result.release);
  write_text(json, "replaced", result.replaced);
  write_text(json, "commit", result.commit);
  write_number(json, "pages", result.pages);
  write_number(json, "written", result.written);
  write_number(json, "linked", result.linked);
  write_addresses(json, "added", result.changes.added);
  write_addresses(json, "changed", result.changes.changed);
  write_addresses(json, "removed", result.changes.removed);
  json.Key("diagnostics");
  while (diagnostics.ends_with('\n')) diagnostics.remove_suffix(1);
  json.RawValue(diagnostics.data(), diagnostics.size(), rapidjson::kArrayType);
  json.EndObject();
  return finished(buffer);
}

std::string list_of_releases(const std::vector<Release>& releases, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  if (releases.empty()) return norwegian ? "Ingenting er publisert ennå.\n" : "Nothing has been published yet.\n";
  std::string text = norwegian
                         ? "  utgave                        publisert (UTC)    innsjekking     sider         MB\n"
                         : "  release                       published (UTC)    commit          pages         MB\n";
  for (const Release& each : releases | std::views::reverse) {
    const ReleaseRecord& record = each.record;
    text += fmt::format("{} {:<29} {:<18} {:<8} {:>12} {:>10}\n", each.is_live ? '*' : ' ', each.name,
                        minute_of(record.published), record.commit.substr(0, kCommitDigits), number(record.pages),
                        decimal(static_cast<double>(record.bytes) / 1e6, language));
  }
  text += norwegian ? "* ser leserne nå" : "* is what readers see";
  const bool is_held = std::ranges::any_of(releases, &Release::is_rolled_back_to);
  if (is_held) text += "; " + until_another_commit(language);
  return text + "\n";
}

std::string releases_as_json(const std::vector<Release>& releases) {
  rapidjson::StringBuffer buffer;
  Json json(buffer);
  json.StartArray();
  for (const Release& each : releases) {
    json.StartObject();
    write_text(json, "release", each.name);
    json.Key("live");
    json.Bool(each.is_live);
    json.Key("rolled_back_to");
    json.Bool(each.is_rolled_back_to);
    write_text(json, "published", each.record.published);
    write_text(json, "commit", each.record.commit);
    write_text(json, "ref", each.record.ref);
    write_number(json, "pages", each.record.pages);
    write_number(json, "files", each.record.files);
    write_number(json, "bytes", each.record.bytes);
    json.EndObject();
  }
  json.EndArray();
  return finished(buffer);
}

std::string format_rollback(const Release& live, MessageLanguage language) {
  const std::string commit = live.record.commit.substr(0, kCommitDigits);
  const std::string held = live.is_rolled_back_to ? " (" + until_another_commit(language) + ")" : "";
  return language == MessageLanguage::Norwegian
             ? fmt::format("Leserne ser nå utgaven {}, publisert {} UTC fra innsjekkingen {}{}.", live.name,
                           minute_of(live.record.published), commit, held)
             : fmt::format("Readers now see the release {}, published {} UTC from the commit {}{}.", live.name,
                           minute_of(live.record.published), commit, held);
}

}  // namespace motebok
