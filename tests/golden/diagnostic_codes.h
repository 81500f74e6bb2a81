// Which codes the program's messages carry, read from their source.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace motebok::testing {

// A code is a literal of small words with hyphens between them: "unknown-committee". For sources of messages.
std::set<std::string> codes_in(std::string_view source_text);

// For other sources: only the literals that stand before a message, {"toml-syntax", messages::value_missing(key)}.
std::set<std::string> codes_of_messages_in(std::string_view source_text);

// As a word of its own: not "unknown-key" in "unknown-keyword".
bool mentions(std::string_view text, std::string_view code);

}  // namespace motebok::testing
