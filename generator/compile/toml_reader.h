// Typed access to one TOML table: what a key should hold, or a diagnostic that says what it should.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/span.h"
#include "compile/front_matter_keys.h"
#include "compile/front_matter_messages.h"
#include "compile/toml.h"
#include "model/case_number.h"
#include "model/front_matter.h"

namespace motebok {

// What all tables of one file share.
struct TomlReading {
  std::string_view path;
  std::string_view bytes;  // of the whole file: messages quote what is written
  const TomlFile& file;
  Diagnostics& diagnostics;
};

// A named value of a closed set. Words people write instead ("bokmål" for nb) lead to the suggestion.
template <class Value>
struct ChoiceName {
  std::string_view name;
  Value value;
};
struct ChoiceHint {
  std::string_view written;
  std::string_view meant;
};

// Reports unknown and missing keys once when made, and a wrong value when it is asked for. An empty text or list is absent.
// Every function returns an empty value for an absent or wrong one.
class TomlReader {
 public:
  // `owner`: where a missing key is reported.
  TomlReader(const std::vector<TomlEntry>& entries, const Schema& schema, Span owner, TomlReading& reading);

  std::string text(std::string_view key);
  Written written(std::string_view key);
  std::vector<Written> written_list(std::string_view key);  // a text counts as a list of one
  std::vector<std::string> names(std::string_view key);     // texts, or tables with `navn`
  std::optional<Date> date(std::string_view key);
  std::optional<Date> first_day(std::string_view key);  // also a year: its first day
  std::optional<Date> last_day(std::string_view key);   // also a year: its last day
  std::optional<int> whole(std::string_view key);
  std::optional<int> year(std::string_view key);  // four digits, also in quotes
  std::optional<double> number(std::string_view key);
  std::optional<double> amount(std::string_view key);  // a number that is not below zero
  std::optional<int> natural(std::string_view key);    // a whole number that is not below zero
  std::string email(std::string_view key);
  bool yes(std::string_view key);
  bool yes_or_text(std::string_view key);             // a text other than "nei" counts as yes
  std::string said_beside_yes(std::string_view key);  // that text; empty where it only says yes
  std::optional<TimeRange> clock(std::string_view key);
  std::optional<Period> period(std::string_view key);
  std::vector<AttendedCase> attended_cases(std::string_view key);
  std::string municipality_number(std::string_view key);  // four digits; "0301" may be a number, 301
  std::string web_address(std::string_view key);
  // Without '/' at the end, and with nothing that an address made from it could not go on behind: no '?', no '#'.
  std::string site_address(std::string_view key);
  Written commit_id(std::string_view key);  // in lower case

  template <class Value, std::size_t kSize>
  std::optional<Value> choice(std::string_view key, const std::array<ChoiceName<Value>, kSize>& choices,
                              std::span<const ChoiceHint> hints = {}) {
    const Written found = written(key);
    if (found.empty()) return std::nullopt;
    std::vector<std::string_view> known;
    for (const auto& each : choices) {
      if (each.name == found.text) return each.value;
      known.push_back(each.name);
    }
    report_unknown_choice(key, found, known, hints);
    return std::nullopt;
  }

  // The items of a list of tables; items of another kind are reported. Texts are handed on where `texts` takes them.
  std::vector<const TomlValue*> tables(std::string_view key);
  std::vector<const TomlValue*> tables_or_texts(std::string_view key);

  const TomlValue* table(std::string_view key);  // null when absent or wrong

  // Warns when both days are there and the later one is before the earlier.
  void expect_order(std::string_view earlier, const std::optional<Date>& first, std::string_view later,
                    const std::optional<Date>& last);

  // Warns when the earlier day is more than nine months before the later one.
  void expect_near(std::string_view earlier, const std::optional<Date>& first, std::string_view later, Date last);

  // Null when absent or empty.
  const TomlValue* value(std::string_view key) const;
  Span place_of(std::string_view key) const;

 private:
  static std::optional<std::pair<std::string_view, std::string_view>> backward_times(std::string_view text);
  // Returns the keys that were meant by the unknown ones: those are not missing.
  std::vector<std::string_view> report_unknown_keys();
  // Whether it was written into one of the tables listed here, which has no such key: it is told of there.
  bool stands_in_a_table(std::string_view key) const;
  void report_missing_keys(Span owner, std::span<const std::string_view> meant);
  void report_wrong(std::string_view key, const TomlValue& value);
  void report_otherwise(const TomlValue& value, front_matter_messages::SyntaxWording wording);
  void report_unknown_choice(std::string_view key, const Written& found, std::span<const std::string_view> known,
                             std::span<const ChoiceHint> hints);
  std::optional<Date> date_of(std::string_view key, const TomlValue& value);
  std::optional<Date> day_of_year(std::string_view key, unsigned month, unsigned day);
  std::optional<int> year_of_value(const TomlValue& value) const;
  const Key& key_named(std::string_view key) const;
  std::string as_written(const TomlValue& value) const;

  const std::vector<TomlEntry>& entries_;
  const Schema& schema_;
  TomlReading& reading_;
};

}  // namespace motebok
