// The linked site: names have become ids. Made once by link_site and never changed. Only what may be published is in it:
// drafts, embargoed texts and exempt parts were dropped before ids were given out.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/compiled_document.h"
#include "model/edition.h"
#include "model/ids.h"
#include "model/settings.h"

namespace motebok {

// Where a reference leads.
struct Target {
  enum class Kind {
    Nothing,  // an unresolved reference of a site with errors; never rendered
    Document,
    Committee,
    Meeting,
    Case,
    Measure,
    Grant,
    Partner,
    Attachment,
    Address,  // a path of the site, in `text`
  };
  Kind kind = Kind::Nothing;
  std::uint32_t index = Id<Document>::kNone;  // into the Site's vector of that kind
  std::string text;                           // the anchor without '#', or the address itself
};

// Words of running text that name something without being a link in the source: they become one.
struct Mention {
  HtmlRange html;  // whole elements and text, so `<a>` may stand around it
  Target target;
};

// An abbreviation of the glossary in running text, where no name is: what it means is told in place.
struct ExplainedAbbreviation {
  HtmlRange html;
  std::uint32_t abbreviation = 0;  // into Site::abbreviations
};

// Words that look like a mention and are left as text, since to link them would be to guess.
struct UnclearMention {
  enum class Reason {
    SeveralMeanings,  // a name that more than one thing has on the document's date
    NoCommittee,      // a case or a meeting of nobody in particular
    NoSuchNeighbour,  // "neste sak" in the last
    Unknown,          // a case or a past meeting that no paper tells of
    OtherDays,        // a name, but not on the document's date; told once in a document
    Markup,           // "**se sak** 21/24": what is emphasised begins or ends within it
    Here,             // the committee, meeting or case whose text it stands in; told once in a document
  };
  HtmlRange html;
  Reason reason = Reason::SeveralMeanings;
};

// Where a text names a partner: also where the name does not become a link, since it has become one above.
struct NamedPartner {
  PartnerId partner;
  std::uint32_t at = 0;  // in the text's HTML
};

// A published text. `compiled.html` with `targets` in its holes and links around `mentions` is the body.
struct Document {
  CompiledDocument compiled;
  std::vector<Target> targets;                   // parallel to compiled.references
  std::vector<Mention> mentions;                 // in order of html, none within another
  std::vector<UnclearMention> unclear;           // in order of html
  std::vector<ExplainedAbbreviation> explained;  // in order of html, apart from the mentions; once in a section
  std::vector<NamedPartner> named_partners;      // in order of html
  std::optional<Date> last_changed;              // `oppdatert`, else the history's
  std::vector<AttachmentId> attachments;         // its own, in order of path
  DocumentId translation_of;
  std::vector<DocumentId> translations;
  CommitteeId committee;  // named by its front matter; for a committee's own page, that committee
  MeetingId meeting;      // whose paper it is; a translation of a paper has none
  PlanId plan;            // that it is
  std::vector<DocumentId> builds_on;
  std::vector<DocumentId> basis_of;  // the other way, in order of path
  std::vector<DocumentId> replaces;
  DocumentId replaced_by;

  const CommonFields& common() const { return compiled.front.common; }
  DocumentType type() const { return compiled.front.type; }
  bool withdrawn() const { return common().withdrawn.has_value(); }  // a tombstone: its html is empty
};

struct Attachment {
  std::uint32_t file = 0;  // index into SourceTree::files
  std::string path;
  std::uint64_t size = 0;
  std::string title;                      // file name made readable, or the text of the first link to it
  Language language = Language::Bokmaal;  // of the title
};

// What a committee was called until a day that is past.
struct FormerName {
  enum class Place { Name, Abbreviation, Neither };
  std::string name;
  std::optional<Date> from;  // empty: from the first
  Date until{};              // the last day
  Place stood_as = Place::Name;
};

struct Committee {
  std::string slug;
  DocumentId document;
  std::string name;  // as valid today
  std::string abbreviation;
  Level level = Level::Professional;
  CommitteeId parent;
  CommitteeId successor;
  std::vector<CommitteeId> children;
  DocumentId mandate;
  std::vector<MeetingId> meetings;  // oldest first
  std::vector<CaseId> cases;        // by year and number
  std::vector<int> years;           // with meetings or cases, newest first
  std::vector<PlanId> plans;        // adopted by it
  std::vector<GrantId> grants;
  std::vector<DocumentId> documents;     // of type Other that belong to it
  std::vector<DecisionId> decisions;     // newest meeting first, in the order of its agenda
  std::vector<FollowUpId> follow_ups;    // it is responsible for; in the order of Site::ledger
  std::vector<FormerName> former_names;  // the one that ended first comes first
};

// What the committee was called that day.
const std::string& name_on(const Committee& committee, Date day);
const std::string& abbreviation_on(const Committee& committee, Date day);

// Who came to a meeting, counted by what they represent and never by person: those who were there for all of it, and those
// who sent word that they could not be.
struct Attendance {
  struct Count {
    int present = 0;
    int absent = 0;
  };
  std::array<Count, 5>
      by_kind{};           // in the order of PartnerKind; whoever represents none of the first four is among Other
  int voters = 0;          // members with a vote on that day; 0 where the committee's page names none
  int voters_present = 0;  // of them, in person or by a deputy
};

// One dated gathering of one committee, gathered from its notice, case papers and minutes.
struct Meeting {
  CommitteeId committee;
  Date date{};
  DocumentId notice;                    // may not exist
  DocumentId minutes;                   // may not exist
  std::vector<DocumentId> case_papers;  // in order of path
  std::vector<AgendaItemId> agenda;     // in the minutes' order, then the papers', then the notice's
  std::vector<AttachmentId> attachments;
  MeetingFacts facts;  // the minutes' word before the notice's
  bool cancelled = false;
  std::string cancelled_reason;
  std::optional<Date> case_deadline;
  CaseId approved_by;            // the later case that approves these minutes
  std::optional<Date> approved;  // day of that case, or `godkjent`
  MeetingId previous;            // of the same committee
  MeetingId next;
  std::optional<Date> last_changed;      // newest of its documents
  std::optional<Attendance> attendance;  // nothing where the minutes list nobody
  // Of minutes that exist and are not public: nothing on the site says so, but their editor is not told that they are missing.
  enum class UnpublishedMinutes { None, Draft, Embargoed };
  UnpublishedMinutes unpublished_minutes = UnpublishedMinutes::None;
};

// Where one text of an agenda item stands.
struct Appearance {
  DocumentId document;
  std::uint32_t section = 0;  // into compiled.cases
};

// A case as it stands on one meeting's agenda.
struct AgendaItem {
  CaseId of_case;
  MeetingId meeting;
  std::vector<Appearance> notices;
  std::vector<Appearance> papers;
  std::vector<Appearance> minutes;
  DecisionId decision;
};

// The case as it stood at the meeting: in the minutes, else in its papers, else in the notice.
const Appearance& best_appearance(const AgendaItem& item);

struct Case {
  CommitteeId committee;
  CaseNumber number;
  std::string number_text;                 // as first written
  std::string title;                       // the minutes' word before the papers'
  Language language = Language::Bokmaal;   // of the title
  std::vector<AgendaItemId> agenda_items;  // oldest meeting first
  CaseId previous;                         // by number in the same committee and year
  CaseId next;
  std::vector<MeetingId> approves;  // whose minutes this case approves
  std::vector<CaseId> follows_up;
  std::vector<CaseId> followed_up_by;
};

// That a case follows another up, as its papers or minutes at one meeting say.
struct FollowingUp {
  CaseId followed;
  AgendaItemId item;
  // Where that case is treated first from there on, or is to be; none while it was only meant to be.
  AgendaItemId answer;
};

// A decision belongs to the meeting that made it: the minutes are the record.
struct Decision {
  AgendaItemId item;
  CaseId of_case;
  MeetingId meeting;
  Appearance appearance;
  std::uint32_t part = 0;  // into the section's parts
};

// What minutes promise under a case: what is to be done, by whom and when, and what has become of it.
struct FollowUp {
  enum class State { Overdue, Open, Kept };

  AgendaItemId item;
  Appearance appearance;                 // in the minutes
  std::uint32_t promise = 0;             // into the section's promises
  std::vector<CommitteeId> responsible;  // those the promise names, else the case's own; never empty
  std::optional<Date> first_day;         // of the time it is due in; empty where that cannot be understood
  std::optional<Date> due;               // the last day of it
  MeetingId due_at;                      // the meeting it is due at, where the site has it
  CaseId answer;                         // the case that follows it up, also one that is only on an agenda yet
  std::optional<Date> answered;          // the day that case was, or is to be, treated
  State state = State::Open;  // Kept once the answering case has been treated; Overdue from the day after `due`
};

// Plans and declarations.
struct Plan {
  std::string slug;
  DocumentId document;
  DocumentType type = DocumentType::Plan;
  Period period;
  CommitteeId committee;
  std::optional<Date> adopted;
  std::vector<DocumentId> builds_on;
  std::vector<DocumentId> basis_of;  // the other way
  std::vector<DocumentId> replaces;
  DocumentId replaced_by;
  std::vector<MeasureId> measures;  // in the document's order
};

// One award of a call.
struct AwardPlace {
  GrantId grant;
  std::uint32_t award = 0;  // into Grant::awards
};

struct Measure {
  PlanId plan;
  std::uint32_t written = 0;             // into compiled.measures of the plan's document
  std::vector<CommitteeId> responsible;  // committees recognised in the text; empty when it names none
  bool of_all_municipalities = false;    // who is responsible is "kommunene", among others or alone
  MeasureId ancestor;
  std::vector<MeasureId> descendants;
  std::vector<CaseId> cases;        // whose texts refer to it, newest meeting first
  std::vector<MeetingId> meetings;  // whose papers refer to it outside their cases, newest first
  std::vector<AwardPlace> awards;   // given to it, newest call first

  bool was_on_an_agenda() const { return !cases.empty() || !meetings.empty(); }
};

struct Award {
  std::string title;
  std::vector<std::string> recipients;  // as shown
  std::vector<PartnerId> partners;      // parallel; not every recipient is a partner
  double amount = 0;
  std::vector<MeasureId> measures;
};

struct Grant {
  std::string slug;
  DocumentId document;
  CommitteeId committee;
  Date deadline{};
  double pot = 0;
  std::vector<Award> awards;  // in the document's order
  double awarded_sum = 0;
  MeetingId awarding_meeting;          // of the committee, on the day of the award
  std::vector<CaseId> awarding_cases;  // of that meeting's, those whose texts name the call; by number
};

struct Partner {
  std::string slug;
  DocumentId document;
  PartnerKind kind = PartnerKind::Other;
  std::vector<CommitteeId> committees;  // with a member from it today
};

// "Hva angår oss?": something that concerns a partner.
struct Concern {
  enum class Kind {
    Decision,  // a point names it
    Measure,   // it is responsible
    Award,     // it receives the money
    Meeting,   // somebody from it was there
    Text,      // a document, or a case of a meeting's paper, names it
  };
  static constexpr std::uint32_t kWhole = Id<Document>::kNone;

  PartnerId partner;
  Kind kind = Kind::Text;
  std::optional<Date> day;
  std::uint32_t index = 0;      // of the decision, measure, grant, meeting or document
  std::uint32_t part = kWhole;  // the decision's point or the grant's award, by place; the document's case, as CaseId
};

// "Omtalt i": a reference or a mention, seen from what it leads to.
struct Backlink {
  Target to;  // a Committee, Meeting, Case, Measure, Grant, Partner or Document
  DocumentId from;
  // The words, or the place of a link's address, in `from`'s HTML; {0, 0} for the mandate a committee's front matter names.
  HtmlRange at;
};

struct Topic {
  std::string slug;
  std::string name;                   // as first written
  std::vector<DocumentId> documents;  // newest first
};

// Nothing when no paper of the site holds it. `cases` by committee, year and number.
CaseId find_case(std::span<const Case> cases, CommitteeId committee, CaseNumber number);
// Nothing when no paper of the site speaks of it. `meetings` by date and committee.
MeetingId find_meeting(std::span<const Meeting> meetings, CommitteeId committee, Date date);

struct Site {
  Settings settings;
  std::vector<Target> menu_targets;  // parallel to settings.menu; an external address is a Target::Kind::Address too
  Date today{};
  // The first day after today on which a text comes out of its embargo, or an announced withdrawal takes effect.
  std::optional<Date> next_release;
  Edition edition;
  std::vector<Abbreviation> abbreviations;  // in Norwegian alphabetical order

  std::vector<Document> documents;      // in order of path
  std::vector<Attachment> attachments;  // in order of path
  std::vector<Committee> committees;    // in the order of the settings, then by name
  std::vector<Meeting> meetings;        // by date, then committee
  std::vector<AgendaItem> agenda_items;
  std::vector<Case> cases;                    // by committee, year, number
  std::vector<FollowingUp> following_up;      // by the case followed, then by meeting
  std::vector<Decision> decisions;            // by meeting
  std::vector<FollowUp> follow_ups;           // by agenda item
  std::vector<FollowUpId> ledger;             // overdue, oldest due first; open, by due day; kept, newest answer first
  std::vector<Plan> plans;                    // plans and declarations, newest period first
  std::vector<Measure> measures;              // by plan, in the document's order
  std::vector<MeasureId> municipal_measures;  // those of all municipalities; in the same order
  std::vector<Grant> grants;                  // newest deadline first
  std::vector<DocumentId> annual_reports;     // newest year first
  std::vector<DocumentId> other_documents;    // type Other, newest first
  std::vector<DocumentId> pages;              // type Page, by `vekt`, then path
  std::vector<Partner> partners;              // hospital trusts, municipalities, then the rest; by name
  std::vector<Topic> topics;                  // by name
  std::vector<Backlink> backlinks;            // by kind and index; within one, newest document first
  std::vector<Concern> concerns;              // by partner and kind; within one, newest first, those without a day last

  std::span<const Backlink> backlinks_to(Target::Kind kind, std::uint32_t index) const;
  std::span<const Concern> concerns_of(PartnerId partner, Concern::Kind kind) const;

  // The case of a meeting's paper that this place of its HTML stands in; nothing outside the cases, and for other documents.
  CaseId case_around(DocumentId document, std::uint32_t place) const;
  std::span<const FollowUp> follow_ups_of(AgendaItemId item) const;
  // Who says to follow the case up, and where.
  std::span<const FollowingUp> followed_up_at(CaseId followed) const;
  int ledger_year(FollowUpId id) const;  // in which it is due; of the promise's own meeting where that is unclear
};

}  // namespace motebok
