// The HTML is our own writer's: a link is "<a href=…>…</a>", and there is none within another.
#include "link/linked_bodies.h"

#include <algorithm>
#include <vector>

#include "link/clauses.h"
#include "link/prose_words.h"

namespace motebok {
namespace {

constexpr std::string_view kLinkOpening = "<a ";
constexpr std::string_view kLinkClosing = "</a>";

// "/utvalg/ssu/2025/", a list of the site that no file is behind.
CommitteeId committee_at(const Site& site, std::string_view address) {
  constexpr std::string_view kCommittees = "/utvalg/";
  if (!address.starts_with(kCommittees)) return {};
  address.remove_prefix(kCommittees.size());
  const std::string_view slug = address.substr(0, address.find_first_of("/#?"));
  const auto found = std::ranges::find(site.committees, slug, &Committee::slug);
  if (found == site.committees.end()) return {};
  return {static_cast<std::uint32_t>(found - site.committees.begin())};
}

LinkedBody body_at(const Site& site, const Target& target) {
  const auto of = [](CommitteeId committee, MeetingId meeting = {}) {
    return LinkedBody{committee.exists() ? LinkedBody::Kind::Committee : LinkedBody::Kind::None, committee, meeting,
                      false};
  };
  switch (target.kind) {
    case Target::Kind::Committee:
      return of({target.index});
    case Target::Kind::Partner:
      return {LinkedBody::Kind::Partner, {}, {}, false};
    case Target::Kind::Meeting:
      return of(site.meetings[target.index].committee, {target.index});
    case Target::Kind::Case:
      return of(site.cases[target.index].committee);
    case Target::Kind::Address:
      return of(committee_at(site, target.text));
    case Target::Kind::Document: {
      const Document& document = site.documents[target.index];
      if (document.type() == DocumentType::Partner) return {LinkedBody::Kind::Partner, {}, {}, false};
      if (document.meeting.exists()) return of(document.committee, document.meeting);
      return document.type() == DocumentType::Committee ? of(document.committee) : LinkedBody{};
    }
    default:
      return {};
  }
}

// Nothing for an address that is written in the HTML: one outside the site.
LinkedBody body_by_address(const Site& site, const Document& document, const LinkInText& link) {
  const std::vector<Hole>& holes = document.compiled.holes;
  const auto hole = std::ranges::lower_bound(holes, link.element.begin, {}, &Hole::at);
  if (hole == holes.end() || hole->at >= link.text.begin) return {};
  return body_at(site, document.targets[hole->reference]);
}

LinkedBody body_by_words(std::string_view html, const SiteNames& names, const Days& days, HtmlRange text) {
  std::vector<ProseWord> words;
  read_prose_words(html, text, words);
  LinkedBody body;
  for (std::size_t i = 0; i < words.size();) {
    const SiteNames::Named named = names.at(html, std::span(words).subspan(i), days);
    const auto is = [&](Target::Kind kind) {
      return std::ranges::any_of(named.meanings, [&](const Target& each) { return each.kind == kind; });
    };
    if (is(Target::Kind::Committee)) {
      const CommitteeId only = named.meanings.size() == 1 ? CommitteeId{named.meanings.front().index} : CommitteeId{};
      return {LinkedBody::Kind::Committee, only, {}, named.words == words.size()};
    }
    if (is_elected_body(html.substr(words[i].begin, words[i].end - words[i].begin)))
      return {LinkedBody::Kind::Committee, {}, {}, false};
    if (is(Target::Kind::Partner)) body.kind = LinkedBody::Kind::Partner;
    i += std::max<std::size_t>(named.words, 1);
  }
  return body;
}

}  // namespace

std::optional<LinkInText> link_at(std::string_view html, std::uint32_t at) {
  if (!html.substr(at).starts_with(kLinkOpening)) return std::nullopt;
  const std::size_t text = html.find('>', at);
  const std::size_t end = html.find(kLinkClosing, at);
  if (text == std::string_view::npos || end == std::string_view::npos) return std::nullopt;
  return LinkInText{{at, static_cast<std::uint32_t>(end + kLinkClosing.size())},
                    {static_cast<std::uint32_t>(text + 1), static_cast<std::uint32_t>(end)}};
}

std::optional<LinkInText> last_link_in(std::string_view html, HtmlRange range) {
  const std::string_view inside = html.substr(range.begin, range.end - range.begin);
  const std::size_t opening = inside.rfind(kLinkOpening);
  if (opening == std::string_view::npos) return std::nullopt;
  return link_at(html.substr(0, range.end), static_cast<std::uint32_t>(range.begin + opening));
}

LinkedBody linked_body(const Site& site, const Document& document, const SiteNames& names, const Days& days,
                       const LinkInText& link) {
  const LinkedBody led_to = body_by_address(site, document, link);
  const LinkedBody said = body_by_words(document.compiled.html, names, days, link.text);
  if (led_to.kind != LinkedBody::Kind::Committee) return said.kind == LinkedBody::Kind::None ? led_to : said;
  if (said.kind != LinkedBody::Kind::Committee) return led_to;
  const CommitteeId both = led_to.committee == said.committee ? said.committee : CommitteeId{};
  return {LinkedBody::Kind::Committee, both, led_to.meeting, said.is_name && both.exists()};
}

}  // namespace motebok
