#include "render/page_history.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "model/version_pages.h"
#include "render/history_fields.h"
#include "render/history_words.h"
#include "render/page_parts.h"
#include "render/redline_words.h"

namespace motebok {
namespace {

// A page is about what it says, not about how it came to say it.
constexpr std::size_t kMostVersions = 20;

class HistoryList {
 public:
  HistoryList(const Drawing& drawing, Fields page, Language language)
      : drawing_(drawing), papers_(page, fields::kHistory, fields::kHistoryPaper), language_(language) {}

  void add(DocumentId id, std::string_view name) {
    const Document& document = drawing_.document(id);
    const std::vector<DocumentVersion>& versions = document.compiled.versions;
    if (versions.empty()) return;
    Fields paper = papers_.add();
    if (!name.empty()) paper.add(fields::kHistoryNamed).set(fields::kHistoryName, name);
    const std::size_t shown = std::min(versions.size(), left_);
    const std::vector<std::size_t> with_pages = versions_with_pages(drawing_.site, document);
    for (std::size_t i = 0; i < shown; ++i) add_links(add_version(paper, versions, i), id, with_pages, i);
    if (const std::size_t more = versions.size() - shown; more > 0) {
      const std::string text =
          more == 1 ? phrases::kOneMoreVersion(language_) : phrases::kMoreVersions(language_, more);
      paper.add(fields::kHistoryMore).set(fields::kHistoryMoreText, text);
    }
    left_ -= shown;
    count_ += versions.size();
    ++listed_;
    first_ = std::min(first_.value_or(versions.back().day), versions.back().day);
  }

  void finish() {
    if (count_ == 0) return;
    const std::string first = long_date(*first_, language_);
    papers_.list().set(fields::kHistorySummary,
                       listed_ == 1 ? phrases::kVersionsSince(language_, count_, first)
                                    : phrases::kVersionsOfPapersSince(language_, count_, small_number(listed_), first));
  }

 private:
  Fields add_version(Fields paper, const std::vector<DocumentVersion>& versions, std::size_t i) const {
    const DocumentVersion& version = versions[i];
    Fields row = paper.add(fields::kVersion);
    row.set(fields::kVersionIso, to_iso(version.day));
    row.set(fields::kVersionDate, version_day(versions, i, language_));
    if (i == 0) row.show(fields::kVersionNow);
    if (!version.hidden_reason.empty()) {
      row.add(fields::kVersionHidden)
          .set(fields::kVersionHiddenText, phrases::kVersionHidden(language_, version.hidden_reason));
      return row;
    }
    set_if_any(row, fields::kVersionNote, fields::kVersionNoteText, version.note);
    const bool is_first = i + 1 == versions.size();
    const std::string change = version.change ? change_text(*version.change, language_)
                               : is_first     ? phrases::kFirstVersion(language_)
                                              : "";
    set_if_any(row, fields::kVersionChange, fields::kVersionChangeText, change);
    if (version.author.empty()) return row;
    Fields author = row.add(fields::kVersionAuthor);
    author.set(fields::kVersionAuthorName, version.author);
    set_if_any(author, fields::kVersionMail, fields::kVersionMailAddress, version.email);
    return row;
  }

  void add_links(Fields row, DocumentId id, const std::vector<std::size_t>& with_pages, std::size_t i) const {
    const Document& document = drawing_.document(id);
    const std::string day = version_day(document.compiled.versions, i, language_);
    const auto add = [&](std::size_t version, VersionPage which, std::string text) {
      Fields link = row.add(fields::kVersionLink);
      const std::string address = version_address(drawing_.address(id), document.compiled.versions[version], which);
      link.set(fields::kVersionLinkHref, drawing_.href(address));
      link.set(fields::kVersionLinkText, text);
    };
    const auto before = std::ranges::upper_bound(with_pages, i);
    if (before != with_pages.end() && next_readable(document, *before) == i) {
      add(*before, VersionPage::ChangesToNext, phrases::kSeeChangesToNext(language_, day));
    }
    if (std::ranges::binary_search(with_pages, i)) add(i, VersionPage::Text, phrases::kReadVersion(language_, day));
  }

  const Drawing& drawing_;
  RowList papers_;
  Language language_;
  std::size_t left_ = kMostVersions;
  std::size_t count_ = 0;
  std::size_t listed_ = 0;  // papers
  std::optional<Date> first_;
};

std::string name_of_paper(const Document& document, Language language) {
  switch (document.type()) {
    case DocumentType::Notice:
      return words::kNotice.text(language);
    case DocumentType::Minutes:
      return words::kMinutes.text(language);
    default:
      return document.common().title.text;
  }
}

}  // namespace

void add_page_history(const Drawing& drawing, Fields page, std::span<const DocumentId> documents, Language language) {
  HistoryList list(drawing, page, language);
  for (const DocumentId id : documents) {
    const Document& document = drawing.document(id);
    list.add(id, documents.size() > 1 ? name_of_paper(document, language) : "");
  }
  list.finish();
}

std::string version_day(const std::vector<DocumentVersion>& versions, std::size_t i, Language language) {
  const DocumentVersion& version = versions[i];
  const std::string day = long_date(version.day, language);
  if (std::ranges::count(versions, version.day, &DocumentVersion::day) < 2) return day;
  // "2024-05-29-2"
  const std::size_t length = to_iso(version.day).size();
  const std::string number = version.name.size() > length + 1 ? version.name.substr(length + 1) : "1";
  return phrases::kVersionOfDay(language, day, number);
}

std::string change_text(const ChangeSize& change, Language language) {
  const std::string added = grouped(static_cast<std::int64_t>(change.added));
  const std::string removed = grouped(static_cast<std::int64_t>(change.removed));
  if (change.added > 0 && change.removed > 0) return phrases::kWordsAddedAndRemoved(language, added, removed);
  if (change.added > 0) return phrases::kWordsAdded(language, added);
  return change.removed > 0 ? phrases::kWordsRemoved(language, removed) : phrases::kNoWordsChanged(language);
}

}  // namespace motebok
