#include "history/shown_versions.h"

#include <algorithm>

#include "history/exempt_places.h"

namespace motebok {
namespace {

// What readers had was taken from them, and what was before it with it.
bool was_taken_down(const CompiledDocument& document, Date today) {
  const Visibility visibility = visibility_on(document.front.common, today);
  return visibility == Visibility::Withdrawn || visibility == Visibility::Draft;
}

bool was_public(const CompiledDocument& document, Date replaced_on, Date today) {
  const CommonFields& common = document.front.common;
  const bool was_replaced_before = common.publish_from && *common.publish_from > replaced_on;
  return visibility_on(common, today) == Visibility::Public && !was_replaced_before;
}

bool is_about(const HistorySettings::Hidden& hidden, const std::string& commit, const std::string& path_then,
              std::string_view path_now, std::size_t place) {
  if (!hidden.commit.empty() && !commit.starts_with(hidden.commit.text)) return false;
  if (!hidden.path.empty() && hidden.path.text != path_then && hidden.path.text != path_now) return false;
  // A file alone is about what it was: what it is stands on its page.
  return place > 0 || !hidden.commit.empty();
}

}  // namespace

const HistorySettings::Hidden* hidden_by(const HistorySettings& settings, const History& history,
                                         const std::vector<FileVersion>& versions, std::size_t place,
                                         std::string_view path_now) {
  const FileVersion& version = versions[place];
  const auto found = std::ranges::find_if(settings.hidden, [&](const HistorySettings::Hidden& each) {
    return is_about(each, history.commits[version.commit].id, version.path, path_now, place);
  });
  return found == settings.hidden.end() ? nullptr : &*found;
}

namespace {

class Selection {
 public:
  Selection(const History& history, const std::vector<FileVersion>& versions)
      : history_(history), versions_(versions) {}

  Date day(std::size_t i) const { return history_.commits[versions_[i].commit].day; }

  void show(ShownVersion version) { shown_.all.push_back(std::move(version)); }
  void keep_back(std::size_t i) {
    shown_.silent_commits.push_back(versions_[i].commit);
    if (i > 0) shown_.silent_commits.push_back(versions_[i - 1].commit);
  }
  void keep_back_from(std::size_t i) {
    for (; i < versions_.size(); ++i) keep_back(i);
  }

  // The note of a version is news only if the one before it that readers know of had another.
  void compare_note(const std::string& note_before) {
    if (shown_.all.back().note == note_before) shown_.all.back().note.clear();
  }

  ShownVersions all() && { return std::move(shown_); }

 private:
  const History& history_;
  const std::vector<FileVersion>& versions_;
  ShownVersions shown_;
};

}  // namespace

ShownVersions shown_versions(const CompiledDocument& document, const History& history,
                             const std::vector<FileVersion>& versions, const HistorySettings& settings, Date today,
                             const CompileVersion& compile) {
  Selection selection(history, versions);
  if (visibility_on(document.front.common, today) != Visibility::Public) {
    selection.keep_back_from(0);
    return std::move(selection).all();
  }
  selection.show({0, {}, {}, document.front.common.change_note});
  if (hidden_by(settings, history, versions, 0, document.path) != nullptr) selection.keep_back(0);
  ExemptPlaces exempt;
  exempt.add_shown(document);
  for (std::size_t i = 1; i < versions.size(); ++i) {
    std::optional<CompiledDocument> earlier = compile(versions[i].path, history.read(versions[i].blob));
    if (earlier && !versions[i].never_public && was_taken_down(*earlier, today)) {
      selection.keep_back_from(i);
      break;
    }
    const bool may_be_shown = earlier && !versions[i].never_public &&
                              was_public(*earlier, selection.day(i - 1), today) && exempt.are_kept_by(*earlier);
    if (!may_be_shown) {
      if (earlier) exempt.add(*earlier);
      selection.keep_back(i);
      continue;
    }
    exempt.add_shown(*earlier);
    selection.compare_note(earlier->front.common.change_note);
    const HistorySettings::Hidden* const hidden = hidden_by(settings, history, versions, i, document.path);
    if (hidden != nullptr) selection.keep_back(i);
    std::string note = earlier->front.common.change_note;
    if (hidden != nullptr)
      selection.show({i, {}, hidden->reason, {}});
    else
      selection.show({i, std::move(earlier), {}, std::move(note)});
  }
  return std::move(selection).all();
}

}  // namespace motebok
