// In: the files of the content folder that are not Markdown. Out: those that are public, and whose they are.
//
// A file is public when a published text links to it or shows it, when it lies in the folder of a meeting that has a
// published paper, or beside a published document under its name (rapport.pdf, rapport/…). The hard thing is the reverse:
// a file that belongs to a draft must stay back even though it lies in a meeting's folder. So what unpublished texts, and
// exempt parts, point at is kept back first, and only a published text's own reference outweighs it.

#include "link/attachments.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/html.h"
#include "base/norwegian.h"
#include "base/path.h"

namespace motebok {
namespace {

bool can_be_attached(std::string_view path) {
  const std::string_view extension = extension_of(path);
  if (extension == ".md") return false;
  return extension != ".toml" || !parent_of(path).empty();
}

std::optional<std::uint32_t> index_of(const SourceTree& sources, std::string_view path) {
  const SourceFile* file = sources.find(path);
  if (file == nullptr) return std::nullopt;
  return static_cast<std::uint32_t>(file - sources.files.data());
}

// Whose a file is by where it lies.
struct Ownership {
  enum class Kind { Nobodys, Documents, Meetings, HiddenDocuments };
  Kind kind = Kind::Nobodys;
  DocumentId document;
  MeetingId meeting;
};

class Owners {
 public:
  Owners(const Site& site, const SourceTree& sources) : sources_(sources) {
    for (std::uint32_t i = 0; i < site.documents.size(); ++i) {
      const Document& document = site.documents[i];
      if (document.withdrawn()) continue;
      by_path_.emplace(document.compiled.path, DocumentId{i});
      if (!document.meeting.exists()) continue;
      const auto [entry, is_new] = meeting_of_folder_.try_emplace(parent_of(document.compiled.path), document.meeting);
      // A folder where the papers of several meetings lie is nobody's.
      if (!is_new && entry->second != document.meeting) entry->second = {};
    }
    for (const Committee& committee : site.committees) {
      meeting_of_folder_[parent_of(site.documents[committee.document.index].compiled.path)] = {};
    }
    meeting_of_folder_[""] = {};
    for (const SourceFile& file : sources.files) {
      if (extension_of(file.path) != ".md") continue;
      for (auto above = parent_of(file.path); !above.empty() && folders_with_pages_.insert(above).second;) {
        above = parent_of(above);
      }
    }
  }

  Ownership of(std::string_view path) const {
    const std::size_t extension = extension_of(path).size();
    if (const auto owner = beside(path.substr(0, path.size() - extension))) return *owner;
    for (std::string_view above = parent_of(path); !above.empty(); above = parent_of(above)) {
      // rapport/ beside rapport.md is the document's, unless it is a folder of pages itself.
      if (const auto owner = beside(above); owner && !folders_with_pages_.contains(above)) return *owner;
      const auto meeting = meeting_of_folder_.find(above);
      if (meeting == meeting_of_folder_.end()) continue;
      if (!meeting->second.exists()) return {};
      return {Ownership::Kind::Meetings, {}, meeting->second};
    }
    return {};
  }

 private:
  // `name` is a path without its extension: the document name.md beside it, published or not.
  std::optional<Ownership> beside(std::string_view name) const {
    const std::string path = std::string(name) + ".md";
    if (const auto found = by_path_.find(path); found != by_path_.end()) {
      return Ownership{Ownership::Kind::Documents, found->second, {}};
    }
    if (sources_.find(path) == nullptr) return std::nullopt;
    return Ownership{Ownership::Kind::HiddenDocuments, {}, {}};
  }

  const SourceTree& sources_;
  std::unordered_map<std::string_view, DocumentId> by_path_;
  std::unordered_map<std::string_view, MeetingId> meeting_of_folder_;
  std::unordered_set<std::string_view> folders_with_pages_;
};

// "kart-over_finnsnes.pdf" → "Kart over finnsnes".
std::string readable(std::string_view path) {
  std::string title(stem_of(path));
  std::ranges::replace(title, '-', ' ');
  std::ranges::replace(title, '_', ' ');
  return with_capital(title);
}

constexpr std::uint32_t kUnshown = Id<Document>::kNone;

// What the published texts say of each file.
struct Shown {
  std::uint32_t first_link = kUnshown;  // into the shown files
  bool as_image = false;
};

std::vector<Shown> by_file(const Site& site, std::span<const ShownFile> shown, const SourceTree& sources) {
  std::vector<Shown> files(sources.files.size());
  for (std::uint32_t i = 0; i < shown.size(); ++i) {
    Shown& file = files[shown[i].file];
    const auto& reference = site.documents[shown[i].document.index].compiled.references[shown[i].reference];
    if (reference.form == WrittenReference::Form::Image)
      file.as_image = true;
    else if (file.first_link == kUnshown)
      file.first_link = i;
  }
  return files;
}

bool is_public(const Shown& shown, const Ownership& owner, std::string_view path, const HiddenThings& hidden) {
  if (shown.as_image || shown.first_link != kUnshown) return true;
  if (owner.kind == Ownership::Kind::Nobodys || owner.kind == Ownership::Kind::HiddenDocuments) return false;
  return !std::ranges::binary_search(hidden.files, path);
}

// The text of the link whose address goes into the hole of `reference`.
std::string link_text(const CompiledDocument& document, std::uint32_t reference) {
  const auto hole = std::ranges::find(document.holes, reference, &Hole::reference);
  if (hole == document.holes.end()) return {};
  const std::string_view html = std::string_view(document.html).substr(hole->at);
  const std::size_t begin = html.find('>');
  const std::size_t end = html.find("</a>");
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  return text_of_html(html.substr(begin + 1, end - begin - 1));
}

// In a sentence a link begins with a small letter: "sendt på høring".
void set_title(Attachment& attachment, const Site& site, const ShownFile* link) {
  if (link != nullptr) {
    const CompiledDocument& from = site.documents[link->document.index].compiled;
    attachment.title = with_capital(link_text(from, link->reference));
    attachment.language = from.front.common.language;
  }
  if (attachment.title.empty()) attachment.title = readable(attachment.path);
}

void sort_unique(std::vector<AttachmentId>& list) {
  std::ranges::sort(list);
  const auto repeated = std::ranges::unique(list);
  list.erase(repeated.begin(), repeated.end());
}

}  // namespace

std::vector<ShownFile> find_shown_files(std::span<const Document> documents, const SourceTree& sources) {
  std::vector<ShownFile> shown;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const CompiledDocument& compiled = documents[i].compiled;
    for (std::uint32_t r = 0; r < compiled.references.size(); ++r) {
      const WrittenReference& reference = compiled.references[r];
      using Form = WrittenReference::Form;
      if (reference.form == Form::Anchor || reference.form == Form::Noun) continue;
      const std::string_view written =
          std::string_view(reference.target.text).substr(0, reference.target.text.find_first_of("#?"));
      const auto path = resolve_path(parent_of(compiled.path), percent_decoded(written));
      if (!path || !can_be_attached(*path)) continue;
      if (const auto file = index_of(sources, *path)) shown.push_back({{i}, r, *file});
    }
  }
  return shown;
}

void publish_files(Site& site, std::span<const ShownFile> shown, const SourceTree& sources,
                   const HiddenThings& hidden) {
  const Owners owners(site, sources);
  const std::vector<Shown> shown_files = by_file(site, shown, sources);
  for (std::uint32_t f = 0; f < sources.files.size(); ++f) {
    const SourceFile& file = sources.files[f];
    if (!can_be_attached(file.path)) continue;
    const Ownership owner = owners.of(file.path);
    const Shown& seen = shown_files[f];
    if (!is_public(seen, owner, file.path, hidden)) continue;
    const AttachmentId id{static_cast<std::uint32_t>(site.attachments.size())};
    site.attachments.push_back({f, file.path, file.size, {}, site.settings.language});
    set_title(site.attachments.back(), site, seen.first_link == kUnshown ? nullptr : &shown[seen.first_link]);
    // A picture that a text shows is seen there.
    if (seen.as_image) continue;
    if (owner.kind == Ownership::Kind::Documents) site.documents[owner.document.index].attachments.push_back(id);
    if (owner.kind == Ownership::Kind::Meetings) site.meetings[owner.meeting.index].attachments.push_back(id);
  }
  for (const ShownFile& link : shown) {
    if (shown_files[link.file].as_image) continue;
    const Ownership owner = owners.of(sources.files[link.file].path);
    Document& document = site.documents[link.document.index];
    const bool is_anothers = (owner.kind == Ownership::Kind::Documents && owner.document != link.document) ||
                             (owner.kind == Ownership::Kind::Meetings && owner.meeting != document.meeting);
    if (!is_anothers) document.attachments.push_back(find_attachment(site.attachments, link.file));
  }
  for (Document& document : site.documents) {
    sort_unique(document.attachments);
    if (!document.meeting.exists()) continue;
    auto& of_meeting = site.meetings[document.meeting.index].attachments;
    of_meeting.insert(of_meeting.end(), document.attachments.begin(), document.attachments.end());
  }
  for (Meeting& meeting : site.meetings) sort_unique(meeting.attachments);
}

AttachmentId find_attachment(std::span<const Attachment> attachments, std::uint32_t file) {
  const auto found = std::ranges::lower_bound(attachments, file, {}, &Attachment::file);
  if (found == attachments.end() || found->file != file) return {};
  return {static_cast<std::uint32_t>(found - attachments.begin())};
}

}  // namespace motebok
