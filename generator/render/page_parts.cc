#include "render/page_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/path.h"
#include "render/fields.h"

namespace motebok {
namespace {

// "214 kB", "1,2 MB"
std::string readable_size(std::uint64_t bytes) {
  if (bytes < 1000) return fmt::format("{}\u00A0byte", bytes);
  if (bytes < 1'000'000) return fmt::format("{}\u00A0kB", (bytes + 500) / 1000);
  const std::uint64_t tenths = (bytes + 50'000) / 100'000;
  return fmt::format("{},{}\u00A0MB", tenths / 10, tenths % 10);
}

std::string file_kind(std::string_view path) {
  struct Known {
    std::string_view extension;
    std::string_view name;
  };
  constexpr std::array<Known, 10> kKnown = {{{".pdf", "PDF"},
                                             {".docx", "Word"},
                                             {".doc", "Word"},
                                             {".xlsx", "Excel"},
                                             {".xls", "Excel"},
                                             {".pptx", "PowerPoint"},
                                             {".ppt", "PowerPoint"},
                                             {".odt", "OpenDocument"},
                                             {".csv", "CSV"},
                                             {".zip", "ZIP"}}};
  std::string extension = lower_case(extension_of(path));
  for (const Known& each : kKnown) {
    if (each.extension == extension) return std::string(each.name);
  }
  if (extension.empty()) return {};
  extension.erase(0, 1);
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return extension;
}

}  // namespace

void set_if_any(Fields around, const Field& section, const Field& text, std::string_view value) {
  if (!value.empty()) around.add(section).set(text, value);
}

std::string_view to_text(TagColor color) {
  constexpr std::array<std::string_view, 5> kNames = {"neutral", "info", "success", "warning", "danger"};
  return kNames[static_cast<std::size_t>(color)];
}

const Field& FactList::fields_list() { return fields::kFacts; }
const Field& FactList::fields_row() { return fields::kFact; }

FactList& FactList::fact(std::string_view name) {
  name_ = name;
  current_.reset();
  return *this;
}

Fields FactList::value() {
  if (!current_) {
    current_ = rows_.add();
    current_->set(fields::kFactName, name_);
  }
  return current_->add(fields::kFactValue);
}

FactList& FactList::text(std::string_view text) {
  if (!text.empty()) value().add(fields::kFactPlain).set(fields::kFactText, text);
  return *this;
}

FactList& FactList::foreign(std::string_view text, Language content) {
  if (text.empty()) return *this;
  Fields plain = value().add(fields::kFactPlain);
  plain.set(fields::kFactText, text);
  if (content != language_) plain.add(fields::kFactForeign).set(fields::kFactLang, language_tag(content));
  return *this;
}

FactList& FactList::time(std::optional<Date> date) {
  if (!date) return *this;
  Fields time = value().add(fields::kFactTime);
  time.set(fields::kFactIso, to_iso(*date));
  time.set(fields::kFactText, long_date(*date, language_));
  return *this;
}

FactList& FactList::day(Date date) {
  Fields time = value().add(fields::kFactTime);
  time.set(fields::kFactIso, to_iso(date));
  time.set(fields::kFactText, weekday_date(date, language_));
  return *this;
}

FactList& FactList::mail(std::string_view address) {
  if (!address.empty()) value().add(fields::kFactMail).set(fields::kFactText, address);
  return *this;
}

FactList& FactList::link(std::string_view href, std::string_view text, Language content) {
  Fields link = value().add(fields::kFactLink);
  link.set(fields::kFactHref, href);
  link.set(fields::kFactText, text);
  if (content != language_) link.add(fields::kFactForeign).set(fields::kFactLang, language_tag(content));
  return *this;
}

FactList& FactList::document(DocumentId id) {
  if (!id.exists()) return *this;
  const Document& document = drawing_.document(id);
  return link(drawing_.href(drawing_.address(id)), link_title(document), document.common().language);
}

FactList& FactList::committee(CommitteeId id) {
  if (!id.exists()) return *this;
  return link(drawing_.href(drawing_.address(id)), drawing_.committee(id).name, language_);
}

void set_apart(Fields row, std::string_view words, Language link, Language page) {
  Fields apart = row.add(fields::kLinkApart);
  apart.set(fields::kLinkApartText, words);
  if (link != page) apart.show(fields::kLinkApartForeign);
}

void add_tag(RowList& tags, std::string_view text, TagColor color) {
  Fields tag = tags.add();
  tag.set(fields::kTagText, text);
  tag.set(fields::kTagColor, to_text(color));
}

void add_row_tag(RowList& tags, std::string_view text, TagColor color) {
  Fields tag = tags.add();
  tag.set(fields::kRowTagText, text);
  tag.set(fields::kRowTagColor, to_text(color));
}

void add_notice(Fields page, TagColor color, std::string_view title, std::string_view text, const NoticeLink& link) {
  Fields notice = page.add(fields::kNotice);
  notice.set(fields::kNoticeColor, to_text(color));
  notice.set(fields::kNoticeTitle, title);
  notice.set(fields::kNoticeText, text);
  if (link.href.empty()) return;
  Fields row = notice.add(fields::kNoticeLink);
  row.set(fields::kNoticeHref, link.href);
  row.set(fields::kNoticeLinkText, link.text);
}

Fields add_row(const Drawing& drawing, RowList& rows, const RowContent& content, Language page) {
  Fields row = rows.add();
  row.set(fields::kRowHref, content.href);
  row.set(fields::kRowTitle, content.title);
  if (content.content != page) row.add(fields::kRowForeign).set(fields::kRowLang, language_tag(content.content));
  if (!content.apart.empty()) set_apart(row, content.apart, content.content, page);
  if (content.date) {
    Fields date = row.add(fields::kRowDate);
    date.set(fields::kRowIso, to_iso(*content.date));
    date.set(fields::kRowDay, fmt::format("{}.", unsigned(content.date->day())));
    date.set(fields::kRowMonth, short_month(static_cast<int>(unsigned(content.date->month()))));
    date.set_number(fields::kRowYear, year_of(*content.date));
    if (year_of(*content.date) != year_of(drawing.site.today)) date.show(fields::kRowOtherYear);
  }
  if (content.about.empty()) return row;
  Fields about = row.add(fields::kRowAbout);
  about.set(fields::kRowAboutText, content.about);
  const Language about_language = content.about_language.value_or(content.content);
  if (about_language != page) about.add(fields::kRowAboutForeign).set(fields::kRowLang, language_tag(about_language));
  return row;
}

void add_attachments(const Drawing& drawing, Fields page, std::span<const AttachmentId> attachments,
                     Language language) {
  RowList list(page, fields::kAttachments, fields::kAttachment);
  for (const AttachmentId id : attachments) {
    const Attachment& attachment = drawing.site.attachments[id.index];
    Fields row = list.add();
    row.set(fields::kAttachmentHref, drawing.href(drawing.routes.attachments[id.index]));
    row.set(fields::kAttachmentTitle, attachment.title);
    if (attachment.language != language) {
      row.add(fields::kAttachmentForeign).set(fields::kAttachmentLang, language_tag(attachment.language));
    }
    const std::string kind = file_kind(attachment.path);
    row.set(fields::kAttachmentAbout, kind + (kind.empty() ? "" : ", ") + readable_size(attachment.size));
  }
}

void add_years(const Drawing& drawing, Fields page, std::string_view name, std::span<const YearLink> years, int here) {
  // A year alone needs no list, unless that is the way to it.
  if (years.empty() || (years.size() == 1 && years.front().year == here)) return;
  RowList list(page, fields::kYears, fields::kYear);
  list.list().set(fields::kYearsName, name);
  for (const YearLink& each : years) {
    Fields year = list.add();
    year.set_number(fields::kYearName, each.year);
    year.set(fields::kYearHref, drawing.href(each.address));
    if (each.year == here) year.show(fields::kYearHere);
  }
}

void add_neighbours(Fields page, std::string_view name, const std::optional<Neighbour>& previous,
                    const std::optional<Neighbour>& next) {
  if (!previous && !next) return;
  Fields both = page.add(fields::kPrevNext);
  both.set(fields::kPrevNextName, name);
  if (previous) {
    Fields row = both.add(fields::kPrevious);
    row.set(fields::kPreviousLabel, previous->label);
    row.set(fields::kPreviousHref, previous->href);
    row.set(fields::kPreviousTitle, previous->title);
    if (previous->foreign)
      row.add(fields::kPreviousForeign).set(fields::kPreviousLang, language_tag(*previous->foreign));
  }
  if (next) {
    Fields row = both.add(fields::kNext);
    row.set(fields::kNextLabel, next->label);
    row.set(fields::kNextHref, next->href);
    row.set(fields::kNextTitle, next->title);
    if (next->foreign) row.add(fields::kNextForeign).set(fields::kNextLang, language_tag(*next->foreign));
  }
}

void add_topics(const Drawing& drawing, Fields page, std::span<const DocumentId> documents) {
  std::vector<std::uint32_t> found;
  for (const DocumentId id : documents) {
    const auto begin = std::ranges::lower_bound(drawing.topics, std::pair(id, std::uint32_t{0}));
    for (auto each = begin; each != drawing.topics.end() && each->first == id; ++each) found.push_back(each->second);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  RowList list(page, fields::kTopics, fields::kTopic);
  for (const std::uint32_t topic : found) {
    Fields row = list.add();
    row.set(fields::kTopicName, drawing.site.topics[topic].name);
    row.set(fields::kTopicHref, drawing.href(drawing.routes.topics[topic]));
  }
}

void add_feed(const Drawing& drawing, Fields page, std::string_view address, std::string_view title) {
  Fields feed = page.add(fields::kFeed);
  feed.set(fields::kFeedHref, drawing.href(address));
  feed.set(fields::kFeedTitle, title);
}

std::string papers_count(std::size_t count, Language language) {
  return count == 1 ? phrases::kOnePaper(language) : phrases::kPapersCount(language, count);
}

std::string link_title(const Document& document) { return document.common().title.text; }

}  // namespace motebok
