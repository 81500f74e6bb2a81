// In: meetings and the sections of their papers. Out: agenda items, cases, decisions.
//
// Three steps over sorted lists: each meeting's sections become its agenda; the agendas' items, sorted by committee and
// number, become cases; the minutes' decisions follow the agendas. The same number at a later meeting is the same case.
// A decision belongs to the meeting that made it: only minutes hold decisions, papers hold proposals.

#include "link/cases.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "link/meetings.h"
#include "link/messages.h"

namespace motebok {
namespace {

// The items of one meeting while its papers are gone through.
class Agenda {
 public:
  Agenda(MeetingId meeting, std::vector<AgendaItem>& items) : meeting_(meeting), items_(items) {}

  AgendaItem& item_of(CaseNumber number) {
    const auto [entry, is_new] = by_number_.try_emplace(number, static_cast<std::uint32_t>(items_.size()));
    if (is_new) {
      items_.emplace_back().meeting = meeting_;
      order_.push_back({entry->second});
    }
    return items_[entry->second];
  }

  std::span<const AgendaItemId> items_so_far() const { return order_; }
  std::vector<AgendaItemId> order() && { return std::move(order_); }

 private:
  MeetingId meeting_;
  std::vector<AgendaItem>& items_;
  std::vector<AgendaItemId> order_;
  std::map<CaseNumber, std::uint32_t> by_number_;
};

void add_sections(Agenda& agenda, const Document& document, DocumentId id, std::vector<Appearance> AgendaItem::*list) {
  const auto& sections = document.compiled.cases;
  for (std::uint32_t i = 0; i < sections.size(); ++i) (agenda.item_of(sections[i].number).*list).push_back({id, i});
}

// By the number of the first case in each, as "sak-10-26.md" comes before "sak-2-26.md" among the paths; those without a case
// first, in order of path.
std::vector<DocumentId> in_order_of_cases(std::vector<DocumentId> papers, std::span<const Document> documents) {
  std::ranges::stable_sort(papers, {}, [&](DocumentId id) {
    const std::vector<CaseSection>& cases = documents[id.index].compiled.cases;
    return cases.empty() ? CaseNumber{} : cases.front().number;
  });
  return papers;
}

std::vector<AgendaItemId> agenda_of(const Meeting& meeting, MeetingId id, std::span<const Document> documents,
                                    std::vector<AgendaItem>& items) {
  Agenda agenda(id, items);
  const auto add = [&](DocumentId paper, std::vector<Appearance> AgendaItem::*list) {
    if (paper.exists()) add_sections(agenda, documents[paper.index], paper, list);
  };
  add(meeting.minutes, &AgendaItem::minutes);
  for (const DocumentId paper : in_order_of_cases(meeting.case_papers, documents)) add(paper, &AgendaItem::papers);
  add(meeting.notice, &AgendaItem::notices);
  // Within an item papers stay in order of path: their places on the case's page have addresses.
  for (const AgendaItemId item : agenda.items_so_far()) {
    std::ranges::sort(items[item.index].papers, {},
                      [](const Appearance& each) { return std::tuple(each.document, each.section); });
  }
  return std::move(agenda).order();
}

struct ItemOfCase {
  CommitteeId committee;
  CaseNumber number;
  AgendaItemId item;  // ids grow with the meetings' dates

  auto key() const { return std::tie(committee, number); }
};

std::vector<ItemOfCase> items_by_case(const Site& site) {
  std::vector<ItemOfCase> items;
  items.reserve(site.agenda_items.size());
  for (std::uint32_t i = 0; i < site.agenda_items.size(); ++i) {
    const AgendaItem& item = site.agenda_items[i];
    items.push_back(
        {site.meetings[item.meeting.index].committee, section_of(site.documents, best_appearance(item)).number, {i}});
  }
  std::ranges::sort(items, [](const ItemOfCase& a, const ItemOfCase& b) {
    return std::tie(a.committee, a.number, a.item) < std::tie(b.committee, b.number, b.item);
  });
  return items;
}

// Links to a case need words.
std::string without_title(Language language) {
  switch (language) {
    case Language::Nynorsk:
      return "(utan tittel)";
    case Language::English:
      return "(untitled)";
    case Language::Bokmaal:
    case Language::NorthernSami:
      break;
  }
  return "(uten tittel)";
}

// The best one that says what the case is called.
const Appearance& titled_appearance(const Site& site, const AgendaItem& item) {
  for (const auto list : {&AgendaItem::minutes, &AgendaItem::papers, &AgendaItem::notices}) {
    for (const Appearance& each : item.*list) {
      if (!section_of(site.documents, each).title.empty()) return each;
    }
  }
  return best_appearance(item);
}

// The newest meeting's title, but a title from minutes before one from papers.
void set_title(Case& each, const Site& site) {
  const Appearance* best = nullptr;
  bool from_minutes = false;
  for (const AgendaItemId id : each.agenda_items) {
    const AgendaItem& item = site.agenda_items[id.index];
    const bool has_minutes = !item.minutes.empty();
    const Appearance& own = titled_appearance(site, item);
    if (best != nullptr && section_of(site.documents, own).title.empty()) continue;
    if (best != nullptr && section_of(site.documents, *best).title.empty()) best = nullptr;
    if (best != nullptr && from_minutes && !has_minutes) continue;
    best = &own;
    from_minutes = has_minutes;
  }
  each.title = section_of(site.documents, *best).title;
  each.language = site.documents[best->document.index].common().language;
  if (each.title.empty()) each.title = without_title(each.language);
}

void gather_agendas(Site& site) {
  for (std::uint32_t i = 0; i < site.meetings.size(); ++i) {
    site.meetings[i].agenda = agenda_of(site.meetings[i], {i}, site.documents, site.agenda_items);
  }
}

void make_cases(Site& site) {
  std::optional<ItemOfCase> last;
  for (const ItemOfCase& each : items_by_case(site)) {
    if (!last || last->key() != each.key()) {
      Case& made = site.cases.emplace_back();
      made.committee = each.committee;
      made.number = each.number;
      made.number_text = section_of(site.documents, best_appearance(site.agenda_items[each.item.index])).number_text;
    }
    last.emplace(each);
    site.cases.back().agenda_items.push_back(each.item);
    site.agenda_items[each.item.index].of_case = {static_cast<std::uint32_t>(site.cases.size() - 1)};
  }
  for (Case& each : site.cases) set_title(each, site);
}

void link_neighbours(std::vector<Case>& cases) {
  for (std::uint32_t i = 1; i < cases.size(); ++i) {
    const bool same_row =
        cases[i].committee == cases[i - 1].committee && cases[i].number.year == cases[i - 1].number.year;
    if (!same_row) continue;
    cases[i].previous = {i - 1};
    cases[i - 1].next = {i};
  }
}

void find_decision(Site& site, AgendaItemId id) {
  AgendaItem& item = site.agenda_items[id.index];
  for (const Appearance& appearance : item.minutes) {
    const std::vector<LabelledPart>& parts = section_of(site.documents, appearance).parts;
    const auto part = std::ranges::find(parts, Label::Decision, &LabelledPart::label);
    if (part == parts.end()) continue;
    item.decision = {static_cast<std::uint32_t>(site.decisions.size())};
    site.decisions.push_back(
        {id, item.of_case, item.meeting, appearance, static_cast<std::uint32_t>(part - parts.begin())});
    return;
  }
}

// Every paper in which a case stands, minutes first.
template <class Visit>
void for_each_section(const Site& site, const AgendaItem& item, Visit visit) {
  for (const auto list : {&AgendaItem::minutes, &AgendaItem::papers, &AgendaItem::notices}) {
    for (const Appearance& appearance : item.*list) {
      visit(site.documents[appearance.document.index], section_of(site.documents, appearance));
    }
  }
}

// What a range passes over is told of at its ends.
void report_unknown_owner(const Site& site, const Place& place, const CaseReference& reference, CommitteeId own,
                          const CaseOwner& owner, const CommitteeNames& names, const HiddenThings& hidden,
                          Diagnostics& diagnostics) {
  if (!owner.unknown_body.empty()) {
    names.named_by(place, owner.unknown_body, hidden, diagnostics);
  } else if (!reference.text.text.empty()) {
    const Committee& committee = site.committees[own.index];
    diagnostics.add(link_messages::follows_up_unclear(
        place, reference.text.text, committee.abbreviation.empty() ? committee.slug : committee.abbreviation));
  }
}

void sort_unique(std::vector<CaseId>& list) {
  std::ranges::sort(list);
  const auto repeated = std::ranges::unique(list);
  list.erase(repeated.begin(), repeated.end());
}

}  // namespace

const CaseSection& section_of(std::span<const Document> documents, const Appearance& appearance) {
  return documents[appearance.document.index].compiled.cases[appearance.section];
}

void gather_cases(Site& site) {
  gather_agendas(site);
  make_cases(site);
  link_neighbours(site.cases);
  for (const Meeting& meeting : site.meetings) {
    for (const AgendaItemId item : meeting.agenda) find_decision(site, item);
  }
}

void report_unknown_case(const Site& site, Place place, CommitteeId committee, CaseNumber number,
                         const HiddenThings& hidden, Diagnostics& diagnostics) {
  const Committee& owner = site.committees[committee.index];
  if (hidden.has_unread(owner.slug)) return;
  if (const HiddenReason* reason = hidden.find(case_key(owner.slug, number))) {
    // What was withdrawn is no mistake of those who refer to it.
    if (reason->kind == HiddenReason::Kind::Withdrawn) return;
    diagnostics.add(link_messages::unpublished_target(std::move(place), "sak " + to_text(number), *reason));
    return;
  }
  // The neighbours by number, where the case would stand.
  const auto at = std::ranges::lower_bound(site.cases, std::tuple(committee, number), {},
                                           [](const Case& each) { return std::tuple(each.committee, each.number); });
  std::vector<std::string> near;
  const auto consider = [&](const Case& each) {
    if (each.committee == committee && each.number.year == number.year) near.push_back(to_text(each.number));
  };
  if (at != site.cases.begin()) consider(*std::prev(at));
  if (at != site.cases.end()) consider(*at);
  diagnostics.add(link_messages::unknown_case(std::move(place), owner.name, number, near));
}

void link_follow_ups(Site& site, const FollowedCases& followed_cases, const CommitteeNames& names,
                     const HiddenThings& hidden, Diagnostics& diagnostics) {
  for (std::uint32_t i = 0; i < site.agenda_items.size(); ++i) {
    const AgendaItem& item = site.agenda_items[i];
    const Date day = site.meetings[item.meeting.index].date;
    for_each_section(site, item, [&](const Document& document, const CaseSection& section) {
      if (section.follows_up.empty()) return;
      const std::vector<CaseOwner> owners = followed_cases.owners_in(document, section, day);
      for (std::size_t r = 0; r < owners.size(); ++r) {
        const CaseReference& reference = section.follows_up[r];
        const Place place{document.compiled.path, reference.text.at};
        if (!owners[r].committee.exists()) {
          report_unknown_owner(site, place, reference, document.committee, owners[r], names, hidden, diagnostics);
          continue;
        }
        const CaseId followed = find_case(site.cases, owners[r].committee, reference.number);
        if (!followed.exists()) {
          report_unknown_case(site, place, owners[r].committee, reference.number, hidden, diagnostics);
        } else if (followed == item.of_case) {
          diagnostics.add(link_messages::case_follows_itself(place, to_text(reference.number)));
        } else {
          site.cases[item.of_case.index].follows_up.push_back(followed);
          site.cases[followed.index].followed_up_by.push_back(item.of_case);
          site.following_up.push_back({followed, {i}, {}});
        }
      }
    });
  }
  for (Case& each : site.cases) {
    sort_unique(each.follows_up);
    sort_unique(each.followed_up_by);
  }
  std::ranges::sort(site.following_up, {},
                    [](const FollowingUp& each) { return std::tuple(each.followed, each.item); });
}

bool is_wholly(const LabelledPart& decision, std::initializer_list<Outcome> outcomes) {
  const auto is_one = [&](const Point& each) { return std::ranges::find(outcomes, each.outcome) != outcomes.end(); };
  return !decision.points.empty() && std::ranges::all_of(decision.points, is_one);
}

}  // namespace motebok
