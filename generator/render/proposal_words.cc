// A decision that names the proposal repeats nothing of it, so word for word it is another. Only where every word is known is it
// taken for what it says; where one is not, nothing is said.

#include "render/proposal_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "base/difference.h"
#include "base/norwegian.h"
#include "base/one_of.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

// clang-format off
constexpr std::array kProposal = {
    "innstilt"sv, "innstilling"sv, "innstillingen"sv, "innstillinga"sv, "tilrådd"sv, "tilrådinga"sv, "foreslått"sv, "føreslått"sv,
    "forslag"sv, "forslaget"sv, "framlegg"sv, "framlegget"sv};
// What may stand beside it and change nothing.
constexpr std::array kAdopting = {
    "som"sv, "i"sv, "samsvar"sv, "tråd"sv, "med"sv, "etter"sv, "til"sv, "og"sv, "det"sv, "vedtak"sv, "vedtaket"sv, "vedtatt"sv,
    "vedtas"sv, "vedtar"sv, "vedtok"sv, "vedteke"sv, "vedteken"sv, "vedtek"sv, "godkjent"sv, "godkjend"sv, "godkjennes"sv,
    "godkjennast"sv, "er"sv, "ble"sv, "blei"sv, "blir"sv, "vart"sv, "vert"sv, "utvalget"sv, "utvalet"sv, "rådet"sv, "enstemmig"sv,
    "einstemmig"sv, "samrøystes"sv, "ok"sv};
constexpr std::array kChanging = {
    "tillegg"sv, "tilføyelse"sv, "tilføying"sv, "endring"sv, "presisering"sv, "unntak"sv, "rettelse"sv, "retting"sv};
// clang-format on

// "med følgende tillegg": soon after, or it is about something else.
bool tells_of_changes(std::span<const std::string_view> rest) {
  constexpr std::size_t kSoon = 3;
  return std::ranges::any_of(rest.first(std::min(rest.size(), kSoon)), [](std::string_view word) {
    return std::ranges::any_of(kChanging, [&](std::string_view each) { return word.starts_with(each); });
  });
}

}  // namespace

SaidOfProposal said_of_proposal(std::string_view decision) {
  const std::string lower = lower_case(decision);
  const std::vector<std::string_view> words = plain_words(lower);
  if (words.empty()) return SaidOfProposal::Nothing;
  const auto known_end = std::ranges::find_if_not(
      words, [](std::string_view each) { return is_one_of(each, kProposal) || is_one_of(each, kAdopting); });
  const bool names_proposal =
      std::any_of(words.begin(), known_end, [](std::string_view each) { return is_one_of(each, kProposal); });
  if (known_end == words.end()) return names_proposal ? SaidOfProposal::Adopted : SaidOfProposal::Unclear;
  if (!names_proposal) return SaidOfProposal::Nothing;
  return tells_of_changes(std::span(known_end, words.end())) ? SaidOfProposal::AdoptedWithChanges
                                                             : SaidOfProposal::Unclear;
}

}  // namespace motebok
