#include "link/approval_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/difference.h"
#include "base/norwegian.h"
#include "base/one_of.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

// clang-format off
constexpr std::array kAgreeing = {
    "godkjent"sv, "godkjend"sv, "vedtatt"sv, "vedtas"sv, "vedtar"sv, "vedtok"sv, "vedteke"sv, "vedteken"sv, "vedtek"sv,
    "ok"sv, "enstemmig"sv, "einstemmig"sv, "samrøystes"sv, "innstilt"sv, "innstillingen"sv, "innstillinga"sv, "foreslått"sv,
    "føreslått"sv, "signeres"sv, "signert"sv, "underskrives"sv, "undertegnes"sv};
constexpr std::array kDoubting = {
    "ikke"sv, "ikkje"sv, "dersom"sv, "hvis"sv, "viss"sv, "når"sv, "om"sv, "inntil"sv, "først"sv, "må"sv, "nytt"sv, "neste"sv,
    "utsettes"sv, "utsatt"sv, "utsett"sv, "utsetjast"sv};
constexpr std::array kWithout = {"ingen"sv, "inga"sv, "uten"sv, "utan"sv};
constexpr std::array kRemarks = {"merknad"sv, "bemerkning"sv, "innvending"sv, "kommentar"sv, "endring"sv, "rettelse"sv};
// clang-format on

// "ingen merknader", "uten innvendinger".
bool is_without_remarks(std::string_view word, std::string_view next) {
  return is_one_of(word, kWithout) &&
         std::ranges::any_of(kRemarks, [&](std::string_view each) { return next.starts_with(each); });
}

}  // namespace

bool agrees_to_minutes(std::string_view decision) {
  const std::string lower = lower_case(decision);
  const std::vector<std::string_view> words = plain_words(lower);
  bool agrees = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_one_of(words[i], kDoubting)) return false;
    agrees = agrees || is_one_of(words[i], kAgreeing) ||
             (i + 1 < words.size() && is_without_remarks(words[i], words[i + 1]));
  }
  return agrees;
}

}  // namespace motebok
