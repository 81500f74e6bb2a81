// Links of an earlier version were never resolved: only their words are drawn. What one led to is named as far as the site of
// today has it, and never linked.
#include "render/version_links.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/html.h"
#include "base/path.h"
#include "render/measure_lines.h"
#include "render/page_parts.h"
#include "render/version_fact_fields.h"
#include "render/version_fact_words.h"

namespace motebok {
namespace {

struct FoundLink {
  std::string words;
  std::string target;  // equal for the same place
  std::string name;    // of that place, for readers; empty where the site does not have it
  bool is_paper = false;
};

class LinkReader {
 public:
  LinkReader(const Drawing& drawing, const CompiledDocument& document)
      : drawing_(drawing), document_(document), html_(document.html) {}

  std::vector<FoundLink> all() {
    constexpr std::string_view kOpening = "<a href=\"";
    for (std::size_t at = html_.find(kOpening); at != std::string_view::npos; at = html_.find(kOpening, at)) {
      at += kOpening.size();
      const std::size_t begin = std::min(html_.find('>', at), html_.size() - 1) + 1;
      FoundLink link;
      link.words = text_of_html(html_.substr(begin, html_.find("</a>", begin) - begin));
      if (!link.words.empty() && find_target(link, at)) links_.push_back(std::move(link));
    }
    return std::move(links_);
  }

 private:
  // False for a place within the document.
  bool find_target(FoundLink& link, std::size_t at) const {
    const auto hole = std::ranges::lower_bound(document_.holes, at, {}, &Hole::at);
    if (hole != document_.holes.end() && hole->at == at) return read(document_.references[hole->reference], link);
    link.target = text_of_html(html_.substr(at, html_.find('"', at) - at));
    link.name = link.target;
    return !link.target.starts_with('#');
  }

  bool read(const WrittenReference& reference, FoundLink& link) const {
    using enum WrittenReference::Form;
    const std::string& written = reference.target.text;
    link.target = written;
    switch (reference.form) {
      case Anchor:
      case Image:
        return false;
      case Site:
        link.name = written;
        return true;
      case Noun:
        link.name = written;
        std::ranges::replace(link.name, ':', ' ');
        return true;
      case File:
        read_file(written.substr(0, written.find('#')), link);
        return true;
    }
    return false;
  }

  void read_file(const std::string& written, FoundLink& link) const {
    const std::string_view folder = parent_of(document_.path);
    link.is_paper = extension_of(written) == ".md";
    if (const DocumentId id = document_at(drawing_, folder, written); id.exists()) {
      link.target = drawing_.document(id).compiled.path;
      link.name = drawing_.document(id).common().title.text;
      return;
    }
    const std::optional<std::string> path = resolve_path(folder, percent_decoded(written));
    if (!path) return;
    link.target = *path;
    if (std::ranges::binary_search(drawing_.site.attachments, *path, {}, &Attachment::path)) {
      link.name = file_name(*path);
    }
  }

  const Drawing& drawing_;
  const CompiledDocument& document_;
  std::string_view html_;
  std::vector<FoundLink> links_;
};

bool can_be_told(const FoundLink& before, const FoundLink& after) {
  if (after.name.empty() || after.name == before.name) return false;
  return !before.name.empty() || !before.is_paper;
}

}  // namespace

std::vector<LinkChange> link_changes(const Drawing& drawing, const CompiledDocument& before,
                                     const CompiledDocument& after) {
  using Key = std::pair<std::string_view, std::string_view>;
  const std::vector<FoundLink> was = LinkReader(drawing, before).all();
  const std::vector<FoundLink> is = LinkReader(drawing, after).all();
  std::multimap<Key, const FoundLink*> left;  // by words and target
  for (const FoundLink& each : was) left.emplace(Key(each.words, each.target), &each);
  // What leads where it did before is no change, however many links say the same.
  std::vector<const FoundLink*> unlike;
  for (const FoundLink& each : is) {
    const auto same = left.find({each.words, each.target});
    if (same == left.end())
      unlike.push_back(&each);
    else
      left.erase(same);
  }
  std::vector<LinkChange> changes;
  for (const FoundLink* const each : unlike) {
    const auto other = left.lower_bound({each->words, {}});
    if (other == left.end() || other->first.first != each->words) continue;
    if (can_be_told(*other->second, *each)) changes.push_back({each->words, other->second->name, each->name});
    left.erase(other);
  }
  return changes;
}

std::string summary_of_links(const std::vector<LinkChange>& changes, Language language) {
  if (changes.empty()) return {};
  return changes.size() == 1 ? phrases::kOneLinkChanged(language) : phrases::kLinksChanged(language, changes.size());
}

void add_link_changes(Fields page, const std::vector<LinkChange>& changes, Language language) {
  RowList list(page, fields::kLinkChanges, fields::kLinkChange);
  for (const LinkChange& each : changes) {
    list.add().set(fields::kLinkChangeText, each.before.empty()
                                                ? phrases::kLinkLeadsElsewhere(language, each.words, each.after)
                                                : phrases::kLinkLeadsTo(language, each.words, each.after, each.before));
  }
}

DocumentId document_at(const Drawing& drawing, std::string_view folder, std::string_view written) {
  const std::vector<Document>& all = drawing.site.documents;
  const auto path_of = [](const Document& each) -> const std::string& { return each.compiled.path; };
  const auto find = [&](const std::string& path) {
    const auto found = std::ranges::lower_bound(all, path, {}, path_of);
    const bool is_there = found != all.end() && found->compiled.path == path;
    return is_there ? DocumentId{static_cast<std::uint32_t>(found - all.begin())} : DocumentId{};
  };
  for (const std::string_view base : {folder, std::string_view()}) {
    const std::optional<std::string> path = resolve_path(base, percent_decoded(written));
    if (!path) continue;
    if (const DocumentId id = find(*path); id.exists()) return id;
    if (const DocumentId id = find(path->empty() ? "index.md" : *path + "/index.md"); id.exists()) return id;
  }
  return {};
}

MeasureId measure_at(const Drawing& drawing, std::string_view written) {
  const std::size_t slash = written.find('/');
  if (slash == std::string_view::npos) return {};
  const std::string_view plan_name = written.substr(0, slash);
  for (const Plan& plan : drawing.site.plans) {
    const bool has_short_name = plan.type == DocumentType::Plan;
    const bool is_named =
        plan.slug == plan_name || (has_short_name && fmt::format("hp-{}", plan.period.first_year) == plan_name);
    if (!is_named) continue;
    for (const MeasureId id : plan.measures) {
      if (written_measure(drawing, id).id == written.substr(slash + 1)) return id;
    }
  }
  return {};
}

}  // namespace motebok
