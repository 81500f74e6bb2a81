#include "compile/link_target.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;
constexpr std::array kNounSchemes = {"sak"sv, "vedtak"sv, "utvalg"sv, "tiltak"sv, "utlysning"sv, "partner"sv, "mote"sv};
constexpr std::array kExternalSchemes = {"http"sv, "https"sv, "mailto"sv, "tel"sv};

bool is_scheme_character(char c) { return is_ascii_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; }

}  // namespace

std::string_view scheme_of(std::string_view address) {
  const std::size_t colon = address.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_ascii_letter(address.front())) return {};
  const std::string_view scheme = address.substr(0, colon);
  return std::ranges::all_of(scheme, is_scheme_character) ? scheme : std::string_view();
}

LinkTarget classify_link(std::string_view address) {
  using Form = WrittenReference::Form;
  if (address.empty() || address == "#") return {LinkTarget::Kind::Empty, Form::File};
  if (address.starts_with("//")) return {LinkTarget::Kind::External, Form::File};
  if (address.starts_with('/')) return {LinkTarget::Kind::Paper, Form::Site};
  if (address.starts_with('#')) return {LinkTarget::Kind::Paper, Form::Anchor};
  const std::string scheme = folded(scheme_of(address));
  if (scheme.empty()) return {LinkTarget::Kind::Paper, Form::File};
  if (std::ranges::find(kNounSchemes, scheme) != kNounSchemes.end()) return {LinkTarget::Kind::Paper, Form::Noun};
  if (std::ranges::find(kExternalSchemes, scheme) != kExternalSchemes.end())
    return {LinkTarget::Kind::External, Form::File};
  return {LinkTarget::Kind::Unsafe, Form::File};
}

}  // namespace motebok
