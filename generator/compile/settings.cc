// nettsted.toml and forkortelser.toml: whole files of TOML, read with the same means as front matter.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/time_zone.h"
#include "base/utf8.h"
#include "compile/front_matter.h"
#include "compile/front_matter_choices.h"
#include "compile/front_matter_keys.h"
#include "compile/front_matter_messages.h"
#include "compile/toml.h"
#include "compile/toml_reader.h"

namespace motebok {
namespace {

// A byte-order mark is no part of the TOML.
Span toml_part(std::string_view bytes) {
  const std::uint32_t begin = bytes.starts_with(kByteOrderMark) ? std::uint32_t{kByteOrderMark.size()} : 0;
  return {begin, static_cast<std::uint32_t>(bytes.size())};
}

std::string scalar_text(const TomlValue& value) {
  switch (value.kind) {
    case TomlValue::Kind::Integer:
      return fmt::format("{}", value.integer);
    case TomlValue::Kind::Float:
      return fmt::format("{}", value.number);
    case TomlValue::Kind::Boolean:
      return value.truth ? "true" : "false";
    case TomlValue::Kind::Day:
    case TomlValue::Kind::DayAndTime:
      return to_iso(value.date);
    case TomlValue::Kind::Time:
      return fmt::format("{:02}:{:02}", value.minutes / 60, value.minutes % 60);
    default:
      return value.text;
  }
}

// { a = { b = 1 }, c = ["x"] } → "a.b" = "1", "c.0" = "x".
void flatten(const std::string& name, const TomlValue& value, std::map<std::string, std::string>& flat) {
  if (value.kind == TomlValue::Kind::Table) {
    for (const TomlEntry& entry : value.entries) {
      flatten(name.empty() ? entry.key : fmt::format("{}.{}", name, entry.key), entry.value, flat);
    }
  } else if (value.kind == TomlValue::Kind::List) {
    for (std::size_t i = 0; i < value.items.size(); ++i) flatten(fmt::format("{}.{}", name, i), value.items[i], flat);
  } else {
    flat[name] = scalar_text(value);
  }
}

std::vector<MenuEntry> read_menu(TomlReader& reader, TomlReading& reading) {
  std::vector<MenuEntry> menu;
  for (const TomlValue* item : reader.tables("meny")) {
    TomlReader entry(item->entries, menu_schema(), item->at, reading);
    MenuEntry read{entry.text("tittel"), entry.written("til")};
    if (!read.title.empty() && !read.target.empty()) menu.push_back(std::move(read));
  }
  return menu;
}

std::vector<AcceptedWarning> read_accepted(TomlReader& reader, TomlReading& reading) {
  std::vector<AcceptedWarning> accepted;
  for (const TomlValue* item : reader.tables("godta")) {
    TomlReader entry(item->entries, accepted_schema(), item->at, reading);
    AcceptedWarning read{entry.written("advarsel"), entry.written("fil"), entry.text("grunn")};
    if (!read.code.empty() && !read.reason.empty()) accepted.push_back(std::move(read));
  }
  return accepted;
}

HistorySettings read_history_settings(const TomlValue& table, TomlReading& reading) {
  TomlReader reader(table.entries, history_schema(), table.at, reading);
  HistorySettings history;
  history.leaves_out_messages = reader.yes("uten_beskrivelser");
  history.names_authors = reader.yes("forfattere");
  history.shows_emails = reader.yes("epost");
  for (const TomlValue* item : reader.tables("skjul")) {
    TomlReader entry(item->entries, hidden_version_schema(), item->at, reading);
    const bool names_nothing = entry.value("commit") == nullptr && entry.value("fil") == nullptr;
    if (names_nothing) {
      const Schema& schema = hidden_version_schema();
      reading.diagnostics.add(
          front_matter_messages::missing_key({std::string(reading.path), item->at}, schema, *schema.find("commit")));
    }
    HistorySettings::Hidden hidden{entry.commit_id("commit"), entry.written("fil"), entry.text("grunn")};
    const bool is_known = !hidden.commit.empty() || !hidden.path.empty();
    if (is_known && !hidden.reason.empty()) history.hidden.push_back(std::move(hidden));
  }
  return history;
}

// Not "http://localhost:8000", "http://10.0.0.4" or "http://moter.local": there is nobody between.
bool is_public_without_encryption(std::string_view address) {
  constexpr std::string_view kScheme = "http://";
  if (!address.starts_with(kScheme)) return false;
  address.remove_prefix(kScheme.size());
  const std::string_view host = address.substr(0, address.find_first_of(":/"));
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == host.size() || is_digit(host.back())) return false;
  constexpr std::array<std::string_view, 5> kOwnNetworks = {"local", "localhost", "internal", "lan", "test"};
  return std::ranges::find(kOwnNetworks, host.substr(dot + 1)) == kOwnNetworks.end();
}

}  // namespace

Settings parse_settings(std::string_view path, std::string_view bytes, Diagnostics& diagnostics) {
  const TomlFile file = parse_toml(path, bytes, toml_part(bytes), diagnostics);
  TomlReading reading{path, bytes, file, diagnostics};
  TomlReader reader(file.entries, settings_schema(), Span{0, 0}, reading);
  Settings settings;
  settings.title = reader.text("tittel");
  settings.base_url = reader.site_address("adresse");
  if (is_public_without_encryption(settings.base_url)) {
    diagnostics.add(front_matter_messages::address_not_encrypted({std::string(path), reader.place_of("adresse")},
                                                                 settings.base_url));
  }
  settings.language = reader.choice("spraak", kLanguages, kLanguageHints).value_or(Language::Bokmaal);
  if (settings.language != Language::Bokmaal && settings.language != Language::Nynorsk) {
    diagnostics.add(front_matter_messages::no_words_in_language({std::string(path), reader.place_of("spraak")},
                                                                reader.text("spraak")));
  }
  if (const Written zone = reader.written("tidssone"); !zone.empty()) {
    settings.time_zone = zone.text;
    if (!is_known_time_zone(zone.text)) {
      diagnostics.add(front_matter_messages::unknown_time_zone({std::string(path), zone.at}, zone.text,
                                                               nearest_time_zone(zone.text)));
    }
  }
  settings.description = reader.text("beskrivelse");
  settings.owner = reader.text("eier");
  settings.email = reader.email("epost");
  settings.licence = reader.text("lisens");
  settings.committee_order = reader.written_list("utvalg");
  settings.menu = read_menu(reader, reading);
  settings.accepted = read_accepted(reader, reading);
  if (const TomlValue* history = reader.table("historikk")) settings.history = read_history_settings(*history, reading);
  if (const TomlValue* theme = reader.table("tema")) flatten("", *theme, settings.theme_options);
  return settings;
}

std::vector<Abbreviation> parse_abbreviations(std::string_view path, std::string_view bytes, Diagnostics& diagnostics) {
  const TomlFile file = parse_toml(path, bytes, toml_part(bytes), diagnostics);
  std::vector<Abbreviation> abbreviations;
  for (const TomlEntry& entry : file.entries) {
    if (entry.value.kind == TomlValue::Kind::Text) {
      if (!entry.value.text.empty()) abbreviations.push_back({entry.key, entry.value.text});
    } else {
      diagnostics.add(front_matter_messages::not_a_meaning({std::string(path), entry.value.at}, entry.key));
    }
  }
  return abbreviations;
}

}  // namespace motebok
