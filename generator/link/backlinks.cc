#include "link/backlinks.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/norwegian.h"
#include "link/registers.h"

namespace motebok {
namespace {

using Kind = Target::Kind;

// A document that is something of its own is counted as that: a link to a committee's file is one to the committee.
class Nouns {
 public:
  explicit Nouns(const Site& site) : site_(site) {
    for (std::uint32_t i = 0; i < site.committees.size(); ++i) note(site.committees[i].document, Kind::Committee, i);
    for (std::uint32_t i = 0; i < site.partners.size(); ++i) note(site.partners[i].document, Kind::Partner, i);
    for (std::uint32_t i = 0; i < site.grants.size(); ++i) note(site.grants[i].document, Kind::Grant, i);
  }

  Target noun_of(const Target& target) const {
    if (target.kind != Kind::Document) return target;
    const Document& document = site_.documents[target.index];
    if (document.meeting.exists()) return of_meeting(document, target.text);
    const auto found = nouns_.find(target.index);
    return found == nouns_.end() ? target : Target{found->second.kind, found->second.index, target.text};
  }

 private:
  void note(DocumentId document, Kind kind, std::uint32_t index) {
    nouns_.emplace(document.index, Target{kind, index, {}});
  }

  // "sak-2-20" and "sak-2-20-vedtak" do, "sak-2-2070" does not.
  static bool stands_in(std::string_view anchor, const CaseSection& section) {
    if (section.anchor.empty() || !anchor.starts_with(section.anchor)) return false;
    return anchor.size() == section.anchor.size() || anchor[section.anchor.size()] == '-';
  }

  // A link to a case's heading in the minutes is one to the case.
  Target of_meeting(const Document& document, const std::string& anchor) const {
    const auto& cases = document.compiled.cases;
    const auto named = std::ranges::find_if(cases, [&](const CaseSection& each) { return stands_in(anchor, each); });
    if (named == cases.end()) return {Kind::Meeting, document.meeting.index, {}};
    return {Kind::Case, find_case(site_.cases, document.committee, named->number).index, {}};
  }

  const Site& site_;
  std::unordered_map<std::uint32_t, Target> nouns_;
};

class Turner {
 public:
  explicit Turner(Site& site) : site_(site), nouns_(site) {}

  void turn(DocumentId from) {
    const Document& document = site_.documents[from.index];
    for (const Hole& hole : document.compiled.holes) add(from, document.targets[hole.reference], {hole.at, hole.at});
    for (const Mention& mention : document.mentions) add(from, mention.target, mention.html);
    if (document.type() != DocumentType::Committee || !document.committee.exists()) return;
    const DocumentId mandate = site_.committees[document.committee.index].mandate;
    if (mandate.exists()) add(from, {Kind::Document, mandate.index, {}}, {});
  }

 private:
  void add(DocumentId from, const Target& written, HtmlRange at) {
    Target target = nouns_.noun_of(written);
    const bool told = target.kind != Kind::Nothing && target.kind != Kind::Attachment && target.kind != Kind::Address;
    if (told && !is_of_itself(from, target)) site_.backlinks.push_back({std::move(target), from, at});
  }

  bool is_of_itself(DocumentId from, const Target& target) const {
    const Document& document = site_.documents[from.index];
    switch (target.kind) {
      case Kind::Document:
        return target.index == from.index;
      case Kind::Committee:
        return target.index == document.committee.index;
      case Kind::Meeting:
        return target.index == document.meeting.index;
      case Kind::Partner:
        return site_.partners[target.index].document == from;
      case Kind::Grant:
        return site_.grants[target.index].document == from;
      case Kind::Measure:
        return site_.plans[site_.measures[target.index].plan.index].document == from;
      default:
        return false;
    }
  }

  Site& site_;
  Nouns nouns_;
};

// The newest first; what speaks of no day comes last, by title. The day somebody corrected a comma makes no page news.
struct DocumentPlace {
  std::optional<Date> day;
  std::uint32_t in_day = 0;
};

std::vector<DocumentPlace> places_of(const Site& site) {
  std::vector<DocumentPlace> places(site.documents.size());
  std::vector<std::pair<std::string, std::uint32_t>> undated;
  for (std::uint32_t i = 0; i < places.size(); ++i) {
    places[i] = {spoken_day(site.documents[i]), i};
    if (places[i].day) continue;
    undated.emplace_back(sort_key(site.documents[i].common().title.text, site.settings.language), i);
  }
  std::ranges::sort(undated);
  for (std::uint32_t i = 0; i < undated.size(); ++i) places[undated[i].second].in_day = i;
  return places;
}

}  // namespace

void turn_references_around(Site& site) {
  Turner turner(site);
  for (std::uint32_t i = 0; i < site.documents.size(); ++i) turner.turn({i});
  const std::vector<DocumentPlace> places = places_of(site);
  std::ranges::stable_sort(site.backlinks, [&](const Backlink& a, const Backlink& b) {
    const DocumentPlace& from_a = places[a.from.index];
    const DocumentPlace& from_b = places[b.from.index];
    return std::tie(a.to.kind, a.to.index, from_b.day, from_a.in_day) <
           std::tie(b.to.kind, b.to.index, from_a.day, from_b.in_day);
  });
}

}  // namespace motebok
