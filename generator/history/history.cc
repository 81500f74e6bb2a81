// In: compiled documents, and what the history says of their files. Out: the documents with their versions. What readers may
// see is settled in shown_versions.cc; here versions get their names and notes, and are compared.
//
// The hard thing is that nothing which is not public leaves traces: a version that is not shown is not counted as a step
// either, so the next one is compared with the one before it, and a change of exempt words alone is no change. Deliberately
// absent: any look at the repository; what is read is asked for.
#include "history/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/difference.h"
#include "base/norwegian.h"
#include "base/parallel.h"
#include "base/world_failure.h"
#include "history/messages.h"
#include "history/shown_versions.h"
#include "model/document_facts.h"
#include "model/document_text.h"

namespace motebok {
namespace {

std::size_t count_words(std::string_view text) {
  const std::vector<DifferenceWord> words = words_to_compare(text);
  return static_cast<std::size_t>(std::ranges::count(words, false, &DifferenceWord::is_sign));
}

// Without the whole lines that both begin with, and then those that both end with: their words need not be looked at.
void drop_common_lines(std::string_view& before, std::string_view& after) {
  const auto front = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
  const std::size_t lines = front == 0 ? 0 : before.rfind('\n', front - 1) + 1;
  before.remove_prefix(lines);
  after.remove_prefix(lines);
  const auto back = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend()).first - before.rbegin();
  const std::size_t same = before.size() - static_cast<std::size_t>(back);
  const std::size_t line_end = before.find('\n', same);
  if (line_end == std::string_view::npos) return;
  after.remove_suffix(before.size() - line_end - 1);
  before.remove_suffix(before.size() - line_end - 1);
}

ChangeSize change_between(std::string_view before, std::string_view after) {
  ChangeSize size;
  drop_common_lines(before, after);
  for (const DifferenceStretch& each : difference(words_to_compare(before), words_to_compare(after))) {
    if (each.is_same) continue;
    size.added += count_words(each.after);
    size.removed += count_words(each.before);
  }
  return size;
}

// All that readers see of it.
std::string words_of(const CompiledDocument& document) {
  return normalized(front_matter_text(document) + running_text(document));
}

// Those with a page for each version: what people have agreed on, promised or applied under. Minutes only when they are
// approved, which nobody knows yet.
bool keeps_texts(const FrontMatter& front) {
  switch (front.type) {
    case DocumentType::Plan:
    case DocumentType::Declaration:
    case DocumentType::Grant:
    case DocumentType::Minutes:
      return true;
    case DocumentType::Other:
      return lower_case(std::get<OtherFields>(front.fields).kind) == "mandat";
    default:
      return false;
  }
}

// "2024-05-29"; "2024-05-29-2" for the second version that day. All are counted, from the oldest, so that no name changes.
std::vector<std::string> names_of(const History& history, const std::vector<FileVersion>& versions) {
  std::vector<std::string> names(versions.size());
  // Those of one day need not be neighbours: a rebase, or a clock that was wrong, may leave another day between.
  std::map<Date, std::size_t> times;
  for (std::size_t i = versions.size(); i-- > 0;) {
    const Date day = history.commits[versions[i].commit].day;
    const std::size_t of_day = ++times[day];
    names[i] = of_day == 1 ? to_iso(day) : fmt::format("{}-{}", to_iso(day), of_day);
  }
  return names;
}

struct Listed {
  std::vector<DocumentVersion> versions;  // the notes are those of front matter
  std::vector<std::uint32_t> commits;     // parallel
  std::vector<std::uint32_t> silent_commits;
};

class VersionLister {
 public:
  VersionLister(const CompiledDocument& document, const History& history, const std::vector<FileVersion>& versions,
                const HistorySettings& settings)
      : document_(document),
        history_(history),
        versions_(versions),
        settings_(settings),
        names_(names_of(history, versions)) {}

  Listed list(std::vector<ShownVersion> shown) {
    const CompiledDocument* newer = &document_;
    std::string newer_text = words_of(document_);
    for (std::size_t i = 0; i < shown.size(); ++i) {
      ShownVersion& each = shown[i];
      if (i == 0 || each.document) {
        const CompiledDocument& own = i == 0 ? document_ : *each.document;
        std::string text = i == 0 ? newer_text : words_of(own);
        const bool follows = i > 0 && shown[i - 1].hidden_reason.empty();
        const ChangeSize change = follows ? change_between(text, newer_text) : ChangeSize{};
        const bool is_same_text = follows && change.added + change.removed == 0;
        // Only words that are not public differ: that a version came between is nobody's business.
        if (is_same_text && own.exempt != newer->exempt)
          drop_last();
        else if (follows)
          listed_.versions.back().change = change;
        newer = &own;
        newer_text = std::move(text);
      }
      add(each);
    }
    keep_texts(shown);
    return listed_.versions.size() < 2 ? Listed{} : std::move(listed_);
  }

 private:
  void drop_last() {
    listed_.versions.pop_back();
    listed_.commits.pop_back();
  }

  void add(const ShownVersion& shown) {
    const std::uint32_t number = versions_[shown.place].commit;
    const HistoryCommit& commit = history_.commits[number];
    DocumentVersion version;
    version.day = commit.day;
    version.name = names_[shown.place];
    version.hidden_reason = shown.hidden_reason;
    if (hidden_by(settings_, history_, versions_, shown.place, document_.path) == nullptr) {
      version.note = shown.note;
      if (settings_.names_authors) version.author = commit.author;
      if (settings_.names_authors && settings_.shows_emails) version.email = commit.email;
    }
    listed_.versions.push_back(std::move(version));
    listed_.commits.push_back(number);
  }

  void keep_texts(std::vector<ShownVersion>& shown) {
    if (!keeps_texts(document_.front)) return;
    for (ShownVersion& each : shown) {
      if (!each.document) continue;
      std::vector<DocumentVersion>& versions = listed_.versions;
      const auto listed = std::ranges::find(versions, names_[each.place], &DocumentVersion::name);
      if (listed != versions.end() && listed != versions.begin()) listed->text.push_back(std::move(*each.document));
    }
  }

  const CompiledDocument& document_;
  const History& history_;
  const std::vector<FileVersion>& versions_;
  const HistorySettings& settings_;
  std::vector<std::string> names_;
  Listed listed_;
};

// A commit's words stand in for a note, unless they may speak of what is not shown.
void add_messages(const Listed& listed, const History& history, const std::vector<bool>& is_silent,
                  std::vector<DocumentVersion>& versions) {
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const bool has_words =
        versions[i].note.empty() && versions[i].hidden_reason.empty() && !is_silent[listed.commits[i]];
    if (has_words) versions[i].note = history.commits[listed.commits[i]].message;
  }
}

// Every path that a file with earlier versions has or had.
std::set<std::string_view> paths_with_versions(const SourceTree& sources) {
  std::set<std::string_view> paths;
  for (std::size_t file = 0; file < sources.history.versions.size(); ++file) {
    const std::vector<FileVersion>& versions = sources.history.versions[file];
    if (versions.size() < 2) continue;
    paths.insert(sources.files[file].path);
    for (const FileVersion& each : versions) paths.insert(each.path);
  }
  return paths;
}

// "planer/hp.md" for "content/planer/hp.md", as Git shows it, and for "planer/hpp.md".
std::string_view path_meant(std::string_view written, const std::set<std::string_view>& paths) {
  for (std::size_t slash = written.find('/'); slash != std::string_view::npos; slash = written.find('/', slash + 1)) {
    if (const auto found = paths.find(written.substr(slash + 1)); found != paths.end()) return *found;
  }
  return nearest(written, std::vector<std::string_view>(paths.begin(), paths.end()));
}

void report_idle_hiding(const SourceTree& sources, const HistorySettings& settings, Diagnostics& diagnostics) {
  const History& history = sources.history;
  for (const HistorySettings::Hidden& hidden : settings.hidden) {
    const HistorySettings alone{.hidden = {hidden}};
    bool hides = false;
    for (std::size_t file = 0; file < history.versions.size() && !hides; ++file) {
      const std::vector<FileVersion>& versions = history.versions[file];
      for (std::size_t i = 0; i < versions.size() && !hides; ++i) {
        hides = hidden_by(alone, history, versions, i, sources.files[file].path) != nullptr;
      }
    }
    if (hides) continue;
    const std::string_view meant = path_meant(hidden.path.text, paths_with_versions(sources));
    diagnostics.add(history_messages::nothing_to_hide(hidden, meant == hidden.path.text ? "" : meant));
  }
}

}  // namespace

VersionedDocuments with_versions(std::vector<CompiledDocument> documents, const SourceTree& sources,
                                 const HistorySettings& settings, Date today, const CompileVersion& compile,
                                 unsigned threads, Diagnostics& diagnostics) {
  const History& history = sources.history;
  if (!history.is_whole) return {std::move(documents), false};
  report_idle_hiding(sources, settings, diagnostics);
  std::vector<Listed> listed(documents.size());
  try {
    parallel_for(documents.size(), threads, [&](std::size_t i) {
      const std::vector<FileVersion>& versions = history.versions[documents[i].file];
      if (versions.empty()) return;
      ShownVersions shown = shown_versions(documents[i], history, versions, settings, today, compile);
      if (shown.all.size() > 1) {
        listed[i] = VersionLister(documents[i], history, versions, settings).list(std::move(shown.all));
      }
      listed[i].silent_commits = std::move(shown.silent_commits);
    });
  } catch (const WorldFailure& failure) {
    diagnostics.add(history_messages::unreadable_versions(failure));
    return {std::move(documents), false};
  }
  std::vector<bool> is_silent(history.commits.size(), false);
  for (const Listed& each : listed) {
    for (const std::uint32_t commit : each.silent_commits) is_silent[commit] = true;
  }
  for (std::size_t i = 0; i < documents.size(); ++i) {
    documents[i].versions = std::move(listed[i].versions);
    if (!settings.leaves_out_messages) add_messages(listed[i], history, is_silent, documents[i].versions);
  }
  return {std::move(documents), true};
}

}  // namespace motebok
