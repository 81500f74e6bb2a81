// What pages are drawn from: the site, its addresses, and a few orders of things that many pages share, made once.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/route_map.h"
#include "model/site.h"
#include "render/words.h"

namespace motebok {

// An entry of the archive: a meeting or a document on its day.
struct Dated {
  Date date{};
  MeetingId meeting;  // one of the two exists
  DocumentId document;
};

struct Drawing {
  const Site& site;
  const RouteMap& routes;

  Language language;                                  // of the site's own pages: the interface's
  std::vector<DecisionId> decisions;                  // newest meeting first, in the order of its agenda
  std::map<int, std::vector<FollowUpId>> follow_ups;  // by year (Site::ledger_year), in the ledger's order
  std::map<int, std::vector<Dated>> archive;  // by year, newest first; meetings with a paper, documents with a day
  std::vector<std::pair<DocumentId, std::uint32_t>> topics;  // sorted: a document and one of its topics

  template <class Noun>
  static const Noun& in(const std::vector<Noun>& all, Id<Noun> id) {
    return all[id.index];
  }
  const Document& document(DocumentId id) const { return in(site.documents, id); }
  const Committee& committee(CommitteeId id) const { return in(site.committees, id); }
  const Meeting& meeting(MeetingId id) const { return in(site.meetings, id); }
  const Case& the_case(CaseId id) const { return in(site.cases, id); }
  const AgendaItem& agenda_item(AgendaItemId id) const { return in(site.agenda_items, id); }
  const Decision& decision(DecisionId id) const { return in(site.decisions, id); }
  const FollowUp& follow_up(FollowUpId id) const { return in(site.follow_ups, id); }
  const CaseSection& section(const Appearance& where) const {
    return document(where.document).compiled.cases[where.section];
  }

  // As it was called at the meeting; where it had no title there, as the case is called.
  const std::string& title(const AgendaItem& item) const {
    const std::string& own = section(best_appearance(item)).title;
    return own.empty() ? the_case(item.of_case).title : own;
  }
  Language title_language(const AgendaItem& item) const {
    return document(best_appearance(item).document).common().language;
  }

  // When the case was on: of a meeting of several days that which its text gives, where it gives one.
  Date day_of(const AgendaItem& item) const {
    return section(best_appearance(item)).day.value_or(meeting(item.meeting).date);
  }

  // What a link carries: the base path, and an address of the site.
  std::string href(std::string_view address) const { return routes.base_path + std::string(address); }
  // With the name of the site in front: for feeds, calendars and canonical addresses.
  std::string absolute(std::string_view address) const { return site.settings.base_url + std::string(address); }

  const std::string& address(DocumentId id) const { return routes.documents[id.index]; }
  const std::string& address(CommitteeId id) const { return routes.committees[id.index]; }
  const std::string& address(MeetingId id) const { return routes.meetings[id.index]; }
  const std::string& address(CaseId id) const { return routes.cases[id.index]; }
};

Drawing prepare_drawing(const Site& site, const RouteMap& routes);

// Of the pages that are one committee's, and of the whole site's where it does not exist.
Language committee_language(const Drawing& drawing, CommitteeId committee);
// "Kommuner", "Helseforetak"
std::string partners_of_kind(PartnerKind kind, Language language);

// "Møte i Fastlegerådet"; "møtet i Fastlegerådet"; but "Partnerskapsmøtet" both times. By the name the committee had that day.
std::string event_name(const Drawing& drawing, const Meeting& meeting, Language language);
// "Tromsø", "Digitalt (Teams)", "Tromsø, også digitalt (Teams)", "Teams"; empty when nobody said.
std::string place_text(const MeetingFacts& facts, Language language);
std::string the_meeting(const Drawing& drawing, const Meeting& meeting, Language language);
// "FSU AKM, nå FSU AM"; empty where the committee is called what it was that day.
std::string change_of_name(const Committee& committee, Date day, Language language);
// "Møte i Fastlegerådet 29. mai 2024"
std::string meeting_title(const Drawing& drawing, const Meeting& meeting, Language language);
// The document that speaks for a meeting: minutes, else case papers, else notice. Always one.
DocumentId main_document(const Meeting& meeting);
// "Sak 24/24", "FLR-sak 24/24"; with a no-break space.
std::string case_name(const Case& of_case, Language language);
std::string committee_case_name(const Drawing& drawing, const Case& of_case, Language language);

// Summary, else the first paragraph.
std::string_view summary_of(const Document& document);
std::optional<Date> newest(std::optional<Date> one, std::optional<Date> other);

}  // namespace motebok
