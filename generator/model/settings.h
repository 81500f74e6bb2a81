// nettsted.toml and forkortelser.toml.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/norwegian.h"
#include "base/span.h"

namespace motebok {

struct MenuEntry {
  std::string title;
  Written target;  // a path of the site ("/utvalg/"), a content file ("om/index.md") or an external address
};

// A warning that is as it should be: not told again.
struct AcceptedWarning {
  Written code;
  Written path;  // of a content file, or of a folder with '/' at the end; empty: wherever it is told
  std::string reason;
};

// [historikk]: what pages tell of their history.
struct HistorySettings {
  // Versions that are not to be read any more: those a commit made, those of a file, or the one that both name.
  struct Hidden {
    Written commit;      // seven hexadecimal digits of its id or more, in lower case; empty: any
    Written path;        // that the file has or had; empty: any
    std::string reason;  // told to readers
  };
  bool leaves_out_messages = false;  // of commits: only the authors' notes are told
  bool names_authors = false;
  bool shows_emails = false;
  std::vector<Hidden> hidden;  // historikk.skjul
};

struct Settings {
  std::string title;
  std::string base_url;  // "https://helsefellesskapet.no" or with a path; no '/' at the end
  Language language = Language::Bokmaal;
  std::string time_zone = "Europe/Oslo";
  std::string description;
  std::string owner;
  std::string email;
  std::string licence;
  std::vector<Written> committee_order;   // slugs; the rest follow by name
  std::vector<MenuEntry> menu;            // empty: the theme's own
  std::vector<AcceptedWarning> accepted;  // godta
  HistorySettings history;
  std::map<std::string, std::string> theme_options;  // [tema], flattened "a.b"; values as text
};

struct Abbreviation {
  std::string short_form;
  std::string meaning;
};

}  // namespace motebok
