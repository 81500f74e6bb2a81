// What is wrong with a value that is not TOML, and what was meant by it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "compile/front_matter_messages.h"

namespace motebok {

struct ExplainedValue {
  std::string_view code = "toml-syntax";
  front_matter_messages::SyntaxWording wording;
  std::optional<std::string> mended;  // in the value's place; nothing: the value is lost
};

// `value` without blanks around it, `key` empty in a list of its own; `reason` in the words of toml++.
ExplainedValue explain_value_text(std::string_view key, std::string_view value, std::string_view reason);

// As a text of TOML, in quotes.
std::string toml_string(std::string_view text);

}  // namespace motebok
