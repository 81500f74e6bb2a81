// Parts that several kinds of pages are put together from: facts, tags, rows, notices, years, attachments.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

// A section with rows that is there only if it gets one: {{#TAGS}}<ul>{{#TAG}}…{{/TAG}}</ul>{{/TAGS}}.
class RowList {
 public:
  RowList(Fields around, const Field& list, const Field& row) : around_(around), list_field_(list), row_field_(row) {}

  Fields add() { return list().add(row_field_); }
  // The list itself, made if it is not there yet.
  Fields list() {
    if (!list_) list_ = around_.add(list_field_);
    return *list_;
  }
  bool empty() const { return !list_; }

 private:
  Fields around_;
  const Field& list_field_;
  const Field& row_field_;
  std::optional<Fields> list_;
};

// {{#LEAD}}{{LEAD_TEXT}}{{/LEAD}}; not shown when the value is empty.
void set_if_any(Fields fields, const Field& section, const Field& text, std::string_view value);

// What is heard after the words of a link, by those who meet it in a list of the page's links where others say the same (WCAG
// 2.4.9): "Fastlegerådet, 29. mai 2024". It is in the page's language; the link's own is told where it may be another.
void set_apart(Fields row, std::string_view words, Language link, Language page);

enum class TagColor { Neutral, Info, Success, Warning, Danger };
std::string_view to_text(TagColor color);

class FactList {
 public:
  FactList(const Drawing& drawing, Fields page, Language language)
      : drawing_(drawing), language_(language), rows_(page, fields_list(), fields_row()) {}

  // Begins a fact; the values that follow belong to it. A value that is empty is left out, and so is a fact without values.
  FactList& fact(std::string_view name);
  FactList& text(std::string_view value);
  FactList& foreign(std::string_view value, Language content);
  FactList& time(std::optional<Date> date);
  FactList& day(Date date);  // with its weekday
  FactList& mail(std::string_view address);
  FactList& link(std::string_view href, std::string_view text, Language content);
  FactList& document(DocumentId id);
  FactList& committee(CommitteeId id);

 private:
  static const Field& fields_list();
  static const Field& fields_row();
  Fields value();

  const Drawing& drawing_;
  Language language_;
  RowList rows_;
  std::string name_;
  std::optional<Fields> current_;
};

void add_tag(RowList& tags, std::string_view text, TagColor color);      // of TAGS
void add_row_tag(RowList& tags, std::string_view text, TagColor color);  // of ROW_TAGS

struct NoticeLink {
  std::string href;
  std::string text;
};
void add_notice(Fields page, TagColor color, std::string_view title, std::string_view text, const NoticeLink& link);

struct RowContent {
  std::string href;
  std::string title;
  Language content = Language::Bokmaal;
  std::optional<Date> date;
  std::string about;
  std::optional<Language> about_language = std::nullopt;  // when it is not the content's
  std::string apart = {};                                 // see set_apart
};
Fields add_row(const Drawing& drawing, RowList& rows, const RowContent& content, Language page);

// "Vedlegg": of a document or a meeting.
void add_attachments(const Drawing& drawing, Fields page, std::span<const AttachmentId> attachments, Language language);

struct YearLink {
  int year = 0;
  std::string address;
};
void add_years(const Drawing& drawing, Fields page, std::string_view name, std::span<const YearLink> years, int here);

struct Neighbour {
  std::string label;
  std::string href;
  std::string title;
  std::optional<Language> foreign = std::nullopt;  // the title's language, when it is not the page's
};
void add_neighbours(Fields page, std::string_view name, const std::optional<Neighbour>& previous,
                    const std::optional<Neighbour>& next);

void add_topics(const Drawing& drawing, Fields page, std::span<const DocumentId> documents);
void add_feed(const Drawing& drawing, Fields page, std::string_view address, std::string_view title);

// The link to a document: its title, with its language where that is not the page's.
std::string link_title(const Document& document);
// "7 oppføringer"
std::string papers_count(std::size_t count, Language language);

}  // namespace motebok
