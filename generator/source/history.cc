// Finds the versions of each file. What every commit changed comes from comparing trees by id, so that what is equal is never
// opened, and is kept between builds; the line of versions behind a file is read out of that. A file is dated by the newest
// commit that made it what it is. Renames are followed within the content folder (renames.h); what comes into it from
// elsewhere begins there. Without its history a site is still a site, so whatever goes wrong here is a warning.
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/norwegian.h"
#include "base/time_zone.h"
#include "base/utf8.h"
#include "git/repository.h"
#include "source/commit_facts.h"
#include "source/commit_tree.h"
#include "source/composed_text.h"
#include "source/file_lines.h"
#include "source/history_cache.h"
#include "source/messages.h"
#include "source/origin.h"
#include "source/source.h"
#include "source/tree_changes.h"

namespace motebok {
namespace {

HistoryFacts facts_of(const Origin& origin, const std::string& cache) {
  const std::string file = cache.empty() ? "" : history_cache_file(cache, origin.location, origin.folder);
  HistoryFacts known = file.empty() ? HistoryFacts{} : read_history_cache(file, origin.folder);
  HistoryFacts facts =
      find_facts(origin.repository.get(), origin.location, origin.folder, origin.commit, std::move(known));
  // With all contents there, more renames might have been seen.
  if (!file.empty() && facts.has_news && !facts.lacks_contents) write_history_cache(file, origin.folder, facts);
  return facts;
}

// The commits that made a version, each once, in the order they are met.
class CommitNumbers {
 public:
  CommitNumbers(const HistoryFacts& facts, const TimeZone& zone, History& history)
      : facts_(facts), zone_(zone), history_(history), numbers_(facts.commits.size(), kNoCommit) {}

  std::uint32_t of(std::uint32_t commit) {
    std::uint32_t& number = numbers_[commit];
    if (number == kNoCommit) {
      number = static_cast<std::uint32_t>(history_.commits.size());
      const CommitFacts& facts = facts_.commits[commit];
      history_.commits.push_back(
          {hexadecimal(facts.id), zone_.day_of(facts.time), without_forbidden_characters(facts.message),
           without_forbidden_characters(facts.author), without_forbidden_characters(facts.email)});
    }
    return number;
  }

 private:
  const HistoryFacts& facts_;
  const TimeZone& zone_;
  History& history_;
  std::vector<std::uint32_t> numbers_;
};

// True when some file's line of versions goes on beyond the end of a shallow clone.
bool trace_files(const Origin& origin, const HistoryFacts& facts, const TimeZone& zone, SourceTree& tree) {
  bool is_cut = false;
  git_repository* const repository = origin.repository.get();
  const Git<git_commit> commit = commit_of(repository, origin.location, origin.commit);
  const auto folder = entry_at(repository, origin.location, commit.get(), origin.folder);
  if (!folder || folder->type != GIT_OBJECT_TREE) return is_cut;

  std::unordered_map<std::string_view, std::size_t> wanted;
  wanted.reserve(tree.files.size());
  for (std::size_t i = 0; i < tree.files.size(); ++i) wanted.emplace(tree.files[i].path, i);
  const FileLines lines(facts);
  CommitNumbers numbers(facts, zone, tree.history);
  const Git<git_odb> objects = objects_of(repository, origin.location);
  for_each_file(objects.get(), origin.location, folder->id, "", [&](const std::string& path, const git_oid&) {
    const auto file = wanted.find(normalized(path));
    const auto name = facts.paths.find(path);
    // Nobody asks for a file that is no content; one that was never committed has no history.
    if (file == wanted.end()) return;
    const FileLine line = name ? lines.behind(*name) : FileLine{{}, true};
    is_cut = is_cut || line.is_cut;
    if (line.versions.empty()) return;
    tree.files[file->second].last_changed = zone.day_of(facts.commits[line.versions.front().commit].time);
    std::vector<FileVersion>& versions = tree.history.versions[file->second];
    for (const LineVersion& each : line.versions) {
      versions.push_back({numbers.of(each.commit), hexadecimal(each.blob), normalized(facts.paths.name(each.path)),
                          each.never_public});
    }
  });
  return is_cut;
}

void forget_versions(SourceTree& tree) {
  tree.history.commits.clear();
  tree.history.versions.assign(tree.files.size(), {});
}

}  // namespace

void read_history(const SourceOptions& options, const std::string& time_zone, SourceTree& tree,
                  Diagnostics& diagnostics) {
  tree.history.versions.assign(tree.files.size(), {});
  try {
    const Origin origin = origin_of(options, tree);
    if (!origin.repository) return;
    tree.edition = edition_of(origin, time_zone, tree);
    const HistoryFacts facts = facts_of(origin, options.cache);
    const bool is_cut = trace_files(origin, facts, TimeZone(time_zone), tree);
    tree.history.read = [read = blobs_of(origin.location)](const std::string& blob) { return composed(read(blob)); };
    tree.history.is_cut = is_cut;
    tree.history.is_whole = !is_cut && !facts.lacks_contents;
    if (tree.history.is_whole) return;
    forget_versions(tree);
    diagnostics.add(is_cut ? shallow_history() : old_contents_missing(origin.location));
  } catch (const WorldFailure& failure) {
    forget_versions(tree);
    diagnostics.add(unreadable_history(failure));
  }
}

}  // namespace motebok
