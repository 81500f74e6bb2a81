// A feed tells of papers, not of pages: that a meeting's minutes have come is news, though its page was there before. So a
// paper of a meeting is an entry of its own. Its id never changes, whatever is written in the paper later; its address is
// the place on the meeting's page where the paper stands now.
#include <pugixml.hpp>

#include <algorithm>

#include "render/page_parts.h"
#include "render/site_files.h"

namespace motebok {
namespace {

constexpr std::size_t kEntries = 50;

struct Entry {
  Date updated{};
  DocumentId document;
};

std::optional<Date> update_day(const Drawing& drawing, const Document& document) {
  const std::optional<Date> day = document.last_changed ? document.last_changed : stated_day(document);
  // A meeting to come is no news of the future.
  return day && *day > drawing.site.today ? drawing.site.today : day;
}

std::vector<Entry> newest_entries(const Drawing& drawing, CommitteeId committee) {
  std::vector<Entry> entries;
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
                    [](const Entry& one, const Entry& other) {
                      return one.updated != other.updated ? one.updated > other.updated : one.document < other.document;
                    });
  entries.resize(count);
  return entries;
}

// Case papers of one meeting by their order, so that an id does not change when another paper changes.
std::size_t paper_number(const Drawing& drawing, DocumentId id) {
  const std::vector<DocumentId>& papers = drawing.meeting(drawing.document(id).meeting).case_papers;
  return static_cast<std::size_t>(std::ranges::find(papers, id) - papers.begin()) + 1;
}

std::string entry_id(const Drawing& drawing, DocumentId id) {
  std::string page = drawing.absolute(drawing.address(id));
  if (!drawing.document(id).meeting.exists()) return page;
  switch (drawing.document(id).type()) {
    case DocumentType::Notice:
      return page + "#innkalling";
    case DocumentType::CasePaper:
      return page + "#sakspapirer-" + std::to_string(paper_number(drawing, id));
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

void add_link(pugi::xml_node parent, const char* relation, const std::string& address) {
  pugi::xml_node link = parent.append_child("link");
  link.append_attribute("rel").set_value(relation);
  link.append_attribute("href").set_value(address.c_str());
}

struct StringWriter final : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

void add_entry(const Drawing& drawing, pugi::xml_node feed, const Entry& found) {
  const Document& document = drawing.document(found.document);
  pugi::xml_node entry = feed.append_child("entry");
  entry.append_attribute("xml:lang").set_value(std::string(language_tag(document.common().language)).c_str());
  add_text(entry, "title", document.common().title.text);
  add_text(entry, "id", entry_id(drawing, found.document));
  add_link(entry, "alternate", entry_address(drawing, found.document));
  add_text(entry, "updated", timestamp(found.updated));
  if (const std::string_view summary = summary_of(document); !summary.empty()) {
    add_text(entry, "summary", std::string(summary));
  }
}

}  // namespace

std::string atom_feed(const Drawing& drawing, CommitteeId committee) {
  const Settings& settings = drawing.site.settings;
  const std::string page = committee.exists() ? drawing.address(committee) : "/";
  const std::vector<Entry> entries = newest_entries(drawing, committee);
  pugi::xml_document xml;
  pugi::xml_node declaration = xml.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("utf-8");
  pugi::xml_node feed = xml.append_child("feed");
  feed.append_attribute("xmlns").set_value("http://www.w3.org/2005/Atom");
  feed.append_attribute("xml:lang").set_value(std::string(language_tag(drawing.language)).c_str());
  add_text(feed, "title",
           committee.exists() ? phrases::kPageTitle(drawing.language, drawing.committee(committee).name, settings.title)
                              : settings.title);
  add_text(feed, "id", drawing.absolute(page));
  add_link(feed, "alternate", drawing.absolute(page));
  add_link(feed, "self", drawing.absolute(page + "atom.xml"));
  add_text(feed, "updated", timestamp(entries.empty() ? drawing.site.today : entries.front().updated));
  add_text(feed.append_child("author"), "name", settings.owner.empty() ? settings.title : settings.owner);
  for (const Entry& each : entries) add_entry(drawing, feed, each);
  StringWriter writer;
  xml.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.text);
}

}  // namespace motebok
