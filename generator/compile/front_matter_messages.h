// The wording of every message about front matter and settings: the situation in the author's own line, then the remedy.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "compile/front_matter_keys.h"
#include "compile/toml_syntax.h"

namespace motebok::front_matter_messages {

struct SyntaxWording {
  Wording situation;
  Wording remedy;
};

// Where the front matter begins and ends.
Diagnostic empty_file(Place place);
Diagnostic no_front_matter(Place place);
Diagnostic yaml_front_matter(Place place);
Diagnostic unclosed_front_matter(Place place);
Diagnostic not_utf8(Place place);

// Text that is not TOML. An empty `key` stands for an item of a list. `meant` is TOML.
Diagnostic toml_mistake(Place place, const SyntaxMistake& mistake);
SyntaxWording text_without_quotes(std::string_view key, std::string_view value, std::string_view meant);
SyntaxWording odd_quotes(std::string_view key, std::string_view mark, std::string_view meant);
SyntaxWording quote_not_closed(std::string_view key, std::string_view meant);
SyntaxWording quotes_within_quotes(std::string_view key, std::string_view meant);
SyntaxWording text_after_value(std::string_view key, std::string_view meant);
SyntaxWording backslash_in_text(std::string_view key, std::string_view meant);
SyntaxWording yes_or_no(std::string_view key, std::string_view value, std::string_view meant);
SyntaxWording date_written_otherwise(std::string_view key, std::string_view value, std::string_view meant);
SyntaxWording day_with_clock(std::string_view key, std::string_view value, std::string_view meant);
SyntaxWording day_does_not_exist(std::string_view value);
SyntaxWording period_written_otherwise(std::string_view key, std::string_view value, std::string_view meant);
SyntaxWording other_kind(const Key& key, std::string_view value);
SyntaxWording number_written_otherwise(std::string_view key, std::string_view value, std::string_view meant);
SyntaxWording leading_zero(std::string_view key, std::string_view value, std::string_view meant);
SyntaxWording value_missing(std::string_view key);
SyntaxWording equals_missing(std::string_view key, std::string_view meant);
SyntaxWording comma_missing();
// `meant` is the key in plain letters; empty when there is none.
SyntaxWording letter_in_key(std::string_view key, std::string_view meant);
// `header`: `[[tilstede]]`, where the lines stand below such; else empty.
SyntaxWording key_repeated(std::string_view key, std::string_view header);
SyntaxWording hard_space(std::string_view line);
SyntaxWording list_dash(std::string_view line);
SyntaxWording text_over_lines(std::string_view key, std::string_view meant);
SyntaxWording table_repeated(std::string_view header);
SyntaxWording list_repeated(std::string_view header);
SyntaxWording header_not_closed(std::string_view meant);
SyntaxWording inline_table_over_lines();
SyntaxWording not_closed_above();
SyntaxWording not_toml(std::string_view reason);

// Keys and values.
Diagnostic missing_key(Place place, const Schema& schema, const Key& key);
Diagnostic unknown_key(Place place, const Schema& schema, std::string_view written);
// `written` is the value as it stands in the file.
Diagnostic field_below(Place place);
// "300.000", read as `kroner`: a point begins decimals.
Diagnostic point_in_amount(Place place, std::string_view key, double kroner);
Diagnostic wrong_value(Place place, const Key& key, std::string_view written);
Diagnostic written_otherwise(Place place, SyntaxWording wording);
Diagnostic table_in_place_of_list(Place place, const Key& key);
Diagnostic backward_period(Place place, int first, int last);
Diagnostic backward_time(Place place, std::string_view key, std::string_view begin, std::string_view end);
// `earlier` and `later` are the keys.
Diagnostic days_far_apart(Place place, std::string_view earlier, Date first, std::string_view later, Date last);
// `last`, which should not be, is before `first`.
Diagnostic days_in_wrong_order(Place place, std::string_view earlier, Date first, std::string_view later, Date last);
Diagnostic reason_without_withdrawal(Place place);
Diagnostic address_not_encrypted(Place place, std::string_view address);
Diagnostic no_words_in_language(Place place, std::string_view written);
// `meant` is empty when no zone's name is like it.
Diagnostic unknown_time_zone(Place place, std::string_view written, std::string_view meant);
Diagnostic not_a_meaning(Place place, std::string_view abbreviation);
Diagnostic unknown_choice(Place place, const Key& key, std::string_view written,
                          std::span<const std::string_view> known, std::string_view meant);

}  // namespace motebok::front_matter_messages
