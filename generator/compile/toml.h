// TOML text → plain values with spans. The only header between toml++ and the rest of the program.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/span.h"

namespace motebok {

struct TomlEntry;

// `at` covers the value as written (quotes and brackets included); of a table made by a header, the header.
struct TomlValue {
  enum class Kind { Text, Integer, Float, Boolean, Day, Time, DayAndTime, List, Table };
  Kind kind = Kind::Text;
  Span at;
  std::string text;                // Text
  std::int64_t integer = 0;        // Integer
  double number = 0;               // Integer and Float
  bool truth = false;              // Boolean
  Date date{};                     // Day and DayAndTime (the local day)
  int minutes = 0;                 // Time: after midnight
  std::vector<TomlValue> items;    // List
  std::vector<TomlEntry> entries;  // Table, in the order of the keys' bytes
};

struct TomlEntry {
  std::string key;
  Span key_at;
  TomlValue value;
};

struct TomlFile {
  std::vector<TomlEntry> entries;
  std::vector<std::string> unreadable;  // keys whose values were reported and left out: they are not missing
  bool complete = true;                 // false: reading stopped at a mistake that hid the rest
};

// Reads the stretch `part` of a file's bytes; spans count from the file's first byte. A line that is not TOML is reported,
// left out or mended, and reading goes on behind it.
TomlFile parse_toml(std::string_view path, std::string_view bytes, Span part, Diagnostics& diagnostics);

}  // namespace motebok
