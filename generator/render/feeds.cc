// A feed tells of papers, not of pages: that a meeting's minutes have come is news, though its page was there before. So a
// paper of a meeting is an entry of its own. Its id never changes, whatever is written in the paper later; its address is
// the place on the meeting's page where the paper stands now.
#include <pugixml.hpp>

#include <algorithm>
#include <set>

#include "base/no_break.h"
#include "base/path.h"
#include "model/document_facts.h"
#include "render/measure_lines.h"
#include "render/measure_words.h"
#include "render/page_parts.h"
#include "render/partner_concerns.h"
#include "render/partner_words.h"
#include "render/site_files.h"

namespace motebok {
namespace {

constexpr std::size_t kEntries = 50;

// A paper and its day: all that is needed to choose the newest.
struct DatedPaper {
  Date updated{};
  DocumentId document;
};

// When a feed without entries was last changed: were it today, it would be another one each day.
constexpr Date kNothingYet{std::chrono::year(1970), std::chrono::January, std::chrono::day(1)};

struct Entry {
  Date updated{};
  std::string id;
  std::string address;
  std::string title;
  std::string summary;
  Language language = Language::Bokmaal;
};

// Where no history tells, by what the paper says of itself: a notice is news from its deadline for cases on. Nothing until that
// day has come: what took the day of each build would be new every day.
std::optional<Date> update_day(const Drawing& drawing, const Document& document) {
  if (document.last_changed) return std::min(*document.last_changed, drawing.site.today);
  std::optional<Date> day = document.common().publish_from;
  if (!day) day = stated_day(document.compiled.front);
  const auto* const notice = std::get_if<NoticeFields>(&document.compiled.front.fields);
  if (notice != nullptr && notice->case_deadline && !document.common().publish_from) day = notice->case_deadline;
  return day && *day > drawing.site.today ? std::nullopt : day;
}

std::vector<DatedPaper> newest_papers(const Drawing& drawing, CommitteeId committee) {
  std::vector<DatedPaper> entries;
  for (std::uint32_t i = 0; i < drawing.site.documents.size(); ++i) {
    const Document& document = drawing.site.documents[i];
    const DocumentType type = document.type();
    if (document.withdrawn() || type == DocumentType::Page || type == DocumentType::Partner) continue;
    if (committee.exists() && document.committee != committee) continue;
    if (!committee.exists() && type == DocumentType::Committee) continue;
    if (const auto day = update_day(drawing, document)) entries.push_back({*day, DocumentId{i}});
  }
  const std::size_t count = std::min(kEntries, entries.size());
  std::partial_sort(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(count), entries.end(),
                    [](const DatedPaper& one, const DatedPaper& other) {
                      return one.updated != other.updated ? one.updated > other.updated : one.document < other.document;
                    });
  entries.resize(count);
  return entries;
}

// A meeting's case papers are told apart by their files' names, so that an id does not change when another paper comes.
std::string entry_id(const Drawing& drawing, DocumentId id) {
  std::string page = drawing.absolute(drawing.address(id));
  if (!drawing.document(id).meeting.exists()) return page;
  switch (drawing.document(id).type()) {
    case DocumentType::Notice:
      return page + "#innkalling";
    case DocumentType::CasePaper:
      return page + "#sakspapirer-" + slug_of(stem_of(drawing.document(id).compiled.path));
    default:
      return page + "#referat";
  }
}

std::string entry_address(const Drawing& drawing, DocumentId id) {
  const std::string page = drawing.absolute(drawing.address(id));
  const std::string place = place_on_meeting_page(drawing.document(id));
  return place.empty() ? page : page + "#" + place;
}

std::string timestamp(Date day) { return to_iso(day) + "T00:00:00Z"; }

void add_text(pugi::xml_node parent, const char* name, const std::string& text) {
  parent.append_child(name).text().set(text.c_str());
}

// What people read.
void add_prose(pugi::xml_node parent, const char* name, std::string_view text) {
  std::string memory;
  add_text(parent, name, std::string(with_no_break_spaces(text, memory)));
}

void add_link(pugi::xml_node parent, const char* relation, const std::string& address) {
  pugi::xml_node link = parent.append_child("link");
  link.append_attribute("rel").set_value(relation);
  link.append_attribute("href").set_value(address.c_str());
}

struct StringWriter final : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

Entry entry_of(const Drawing& drawing, DocumentId id, Date updated) {
  const Document& document = drawing.document(id);
  return {updated,
          entry_id(drawing, id),
          entry_address(drawing, id),
          document.common().title.text,
          std::string(summary_of(document)),
          document.common().language};
}

void add_entry(pugi::xml_node feed, const Entry& found) {
  pugi::xml_node entry = feed.append_child("entry");
  entry.append_attribute("xml:lang").set_value(std::string(language_tag(found.language)).c_str());
  add_prose(entry, "title", found.title);
  add_text(entry, "id", found.id);
  add_link(entry, "alternate", found.address);
  add_text(entry, "updated", timestamp(found.updated));
  if (!found.summary.empty()) add_prose(entry, "summary", found.summary);
}

// `page` is the address that the feed stands below.
std::string feed_text(const Drawing& drawing, const std::string& title, const std::string& page,
                      std::span<const Entry> entries) {
  const Settings& settings = drawing.site.settings;
  const auto newest = std::ranges::max_element(entries, {}, &Entry::updated);
  pugi::xml_document xml;
  pugi::xml_node declaration = xml.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("utf-8");
  pugi::xml_node feed = xml.append_child("feed");
  feed.append_attribute("xmlns").set_value("http://www.w3.org/2005/Atom");
  feed.append_attribute("xml:lang").set_value(std::string(language_tag(drawing.language)).c_str());
  add_prose(feed, "title", title);
  add_text(feed, "id", drawing.absolute(page));
  add_link(feed, "alternate", drawing.absolute(page));
  add_link(feed, "self", drawing.absolute(page + "atom.xml"));
  add_text(feed, "updated", timestamp(newest == entries.end() ? kNothingYet : newest->updated));
  add_text(feed.append_child("author"), "name", settings.owner.empty() ? settings.title : settings.owner);
  for (const Entry& each : entries) add_entry(feed, each);
  StringWriter writer;
  xml.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.text);
}

// What concerns a partner, as entries. One place of the site has one id, in this feed and in every other.
class PartnerEntries {
 public:
  explicit PartnerEntries(const Drawing& drawing) : drawing_(drawing) {}

  // Whether the history tells when the text it stands in was changed.
  bool is_dated(const Concern& concern) const {
    return drawing_.document(document_of(concern)).last_changed.has_value();
  }

  // The concern has a day.
  Entry entry_of(const Concern& concern) const {
    switch (concern.kind) {
      case Concern::Kind::Decision:
        return of_decision(concern);
      case Concern::Kind::Measure:
        return of_measure(concern);
      case Concern::Kind::Award:
        return of_award(concern);
      case Concern::Kind::Meeting:
        return of_paper(concern, drawing_.site.meetings[concern.index].minutes);
      case Concern::Kind::Text:
        break;
    }
    return concern.part == Concern::kWhole ? of_paper(concern, {concern.index}) : of_case(concern);
  }

 private:
  DocumentId document_of(const Concern& concern) const {
    switch (concern.kind) {
      case Concern::Kind::Decision:
        return drawing_.site.decisions[concern.index].appearance.document;
      case Concern::Kind::Measure:
        return plan_of(drawing_, MeasureId{concern.index}).document;
      case Concern::Kind::Award:
        return drawing_.site.grants[concern.index].document;
      case Concern::Kind::Meeting:
        return drawing_.site.meetings[concern.index].minutes;
      case Concern::Kind::Text:
        break;
    }
    return {concern.index};
  }

  // When the text it stands in was changed; else its own day.
  Date updated(const Concern& concern, DocumentId id) const {
    return std::min(drawing_.document(id).last_changed.value_or(*concern.day), drawing_.site.today);
  }

  Entry of_paper(const Concern& concern, DocumentId id) const {
    Entry entry = motebok::entry_of(drawing_, id, updated(concern, id));
    if (entry.summary.empty()) entry.summary = drawing_.site.settings.title;
    return entry;
  }

  Entry of_decision(const Concern& concern) const {
    const DecisionPlace place = decision_place(drawing_, concern, drawing_.language);
    const std::string address = drawing_.absolute(place.address);
    const DocumentId minutes = drawing_.site.decisions[concern.index].appearance.document;
    return {updated(concern, minutes), address,      address, phrases::kFeedDecision(drawing_.language, place.title),
            std::string(place.text),   place.content};
  }

  Entry of_measure(const Concern& concern) const {
    const MeasureId id{concern.index};
    const DocumentId plan = plan_of(drawing_, id).document;
    const WrittenMeasure& written = written_measure(drawing_, id);
    const std::string address = drawing_.absolute(drawing_.address(plan) + "#" + written.anchor);
    return {updated(concern, plan),
            address,
            address,
            phrases::kFeedMeasure(drawing_.language, measure_title(written)),
            link_title(drawing_.document(plan)),
            drawing_.document(plan).common().language};
  }

  Entry of_award(const Concern& concern) const {
    const Grant& grant = drawing_.site.grants[concern.index];
    const Award& award = grant.awards[concern.part];
    const std::string address = drawing_.absolute(drawing_.address(grant.document) + award_anchor(concern.part));
    const Document& document = drawing_.document(grant.document);
    return {updated(concern, grant.document),
            address,
            address,
            phrases::kFeedAward(drawing_.language, award.title),
            phrases::kAwardOf(drawing_.language, kroner(award.amount), link_title(document)),
            document.common().language};
  }

  Entry of_case(const Concern& concern) const {
    const CaseId id{concern.part};
    const DocumentId from{concern.index};
    const Case& each = drawing_.the_case(id);
    const std::string address = drawing_.absolute(drawing_.address(id));
    return {updated(concern, from),
            address,
            address,
            committee_case_name(drawing_, each, drawing_.language) + ": " + each.title,
            drawing_.document(from).common().title.text,
            each.language};
  }

  const Drawing& drawing_;
};

// The newest of every kind together.
std::vector<Concern> newest_concerns(const Drawing& drawing, PartnerId id) {
  using Kind = Concern::Kind;
  std::vector<Concern> found;
  for (const Kind kind : {Kind::Decision, Kind::Measure, Kind::Award, Kind::Meeting, Kind::Text}) {
    const auto all = drawing.site.concerns_of(id, kind);
    const auto newest = all.first(std::min(all.size(), kEntries));
    found.insert(found.end(), newest.begin(), newest.end());
  }
  std::ranges::stable_sort(found, [](const Concern& a, const Concern& b) { return a.day > b.day; });
  return found;
}

}  // namespace

std::string atom_feed(const Drawing& drawing, CommitteeId committee) {
  const std::string& site = drawing.site.settings.title;
  const std::string title =
      committee.exists() ? phrases::kPageTitle(drawing.language, drawing.committee(committee).name, site) : site;
  std::vector<Entry> entries;
  for (const DatedPaper& each : newest_papers(drawing, committee))
    entries.push_back(entry_of(drawing, each.document, each.updated));
  return feed_text(drawing, title, committee.exists() ? drawing.address(committee) : "/", entries);
}

std::string partner_feed(const Drawing& drawing, PartnerId partner) {
  const Document& document = drawing.document(drawing.site.partners[partner.index].document);
  const PartnerEntries partner_entries(drawing);
  std::vector<Entry> entries;
  // Three papers may speak of one case, which is one entry: the newest.
  std::set<std::string> told;
  for (const Concern& each : newest_concerns(drawing, partner)) {
    if (entries.size() == kEntries) break;
    // What has no day, or none yet, would be new every day.
    if (!each.day || (*each.day > drawing.site.today && !partner_entries.is_dated(each))) continue;
    Entry entry = partner_entries.entry_of(each);
    if (told.insert(entry.id).second) entries.push_back(std::move(entry));
  }
  const std::string title = phrases::kPageTitle(drawing.language, link_title(document), drawing.site.settings.title);
  return feed_text(drawing, title, drawing.address(drawing.site.partners[partner.index].document), entries);
}

}  // namespace motebok
