#include "compile/link_target.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/diagnostic.h"
#include "compile/plain_text.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;
constexpr std::array kNounSchemes = {"sak"sv, "vedtak"sv, "utvalg"sv, "tiltak"sv, "utlysning"sv, "partner"sv, "mote"sv};
constexpr std::array kExternalSchemes = {"http"sv, "https"sv, "mailto"sv, "tel"sv};

bool is_scheme_character(char c) { return is_ascii_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; }

bool is_web(std::string_view scheme) { return scheme == "http" || scheme == "https"; }

// "unn.no" of "unn.no:8080/side".
std::string_view host_of(std::string_view rest) { return rest.substr(0, rest.find_first_of("/?#")); }

bool is_host(std::string_view host) {
  if (const std::size_t user = host.find('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  if (host.starts_with('[')) return true;  // an IPv6 address
  host = host.substr(0, host.find(':'));
  if (host == "localhost") return true;
  if (host.empty() || host.find('.') == std::string_view::npos || host.find("..") != std::string_view::npos)
    return false;
  if (host.front() == '.' || (host.back() == '.' && host.find('.') + 1 == host.size())) return false;
  return host.find_first_of(" ()[]<>{}|\\^`\"',;!*=&+$") == std::string_view::npos;
}

// What stands behind "https://", or behind what was meant as that: "https:/", "https:", "https://https://", "https://http//".
std::string_view behind_scheme(std::string_view address) {
  std::string_view rest = address;
  for (;;) {
    const std::string lower = folded(rest.substr(0, 6));
    const std::size_t scheme = lower.starts_with("https") ? 5 : lower.starts_with("http") ? 4 : 0;
    const std::size_t marks = rest.find_first_not_of(":/", scheme);
    if (scheme == 0 || marks == scheme || marks == std::string_view::npos) return rest;
    rest = rest.substr(marks);
  }
}

}  // namespace

bool is_malformed(std::string_view external) {
  const std::string scheme = folded(scheme_of(external));
  if (scheme == "mailto") {
    const std::string_view address = external.substr(scheme.size() + 1);
    const std::size_t at = address.find('@');
    return at == 0 || (at == std::string_view::npos && !address.starts_with('?'));
  }
  if (!is_web(scheme)) return false;
  const std::string_view rest = external.substr(scheme.size() + 1);
  return !rest.starts_with("//") || !is_host(host_of(rest.substr(2)));
}

std::string external_meant(std::string_view external) {
  const std::string scheme = folded(scheme_of(external));
  const std::string_view rest = behind_scheme(external);
  if (!is_web(scheme) || rest == external || !is_host(host_of(rest))) return {};
  return scheme + "://" + std::string(rest);
}

std::string_view scheme_meant(std::string_view address) {
  constexpr std::array kOfTheWeb = {"https"sv, "http"sv};
  const std::string_view scheme = scheme_of(address);
  const bool is_of_web = address.substr(scheme.size()).starts_with("://");
  const auto near =
      std::ranges::find_if(kOfTheWeb, [&](std::string_view each) { return edit_distance(folded(scheme), each) == 1; });
  return is_of_web && near != kOfTheWeb.end() ? *near : std::string_view();
}

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
