// Objects are gathered in memory and written as one pack: a file for each of a site's thousands of pages would take longer than
// all the rest. The branch is moved last, and only from where it was when this began.
#include "publish/branch.h"

#include <fmt/format.h>
#include <git2.h>
#include <git2/sys/mempack.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "git/repository.h"
#include "publish/messages.h"

namespace motebok {
namespace {

constexpr std::string_view kSourceLine = "Motebok-Source: ";
constexpr const char* kNoJekyll = ".nojekyll";  // or GitHub leaves out files whose names begin with an underscore
constexpr const char* kDomain = "CNAME";        // the site's own domain on GitHub Pages
constexpr int kMempackPriority = 1000;          // before the repository's own stores

// Calls libgit2 for something new; throws where it refuses.
template <class Object, class Call>
Git<Object> made(const std::string& repository, Call call) {
  Object* object = nullptr;
  if (call(&object) != 0) throw repository_refuses(repository, what_git_says());
  return Git<Object>(object);
}

// The commit that a published version was made of; empty where the message names none.
std::string source_of(const git_commit* commit) {
  const std::string_view message = git_commit_message(commit);
  const std::size_t line = message.find(kSourceLine);
  if (line == std::string_view::npos || (line > 0 && message[line - 1] != '\n')) return {};
  const std::string_view id = message.substr(line + kSourceLine.size(), GIT_OID_HEXSZ);
  return id.size() == GIT_OID_HEXSZ && id.find_first_not_of("0123456789abcdef") == std::string_view::npos
             ? std::string(id)
             : std::string();
}

bool is_the_publishers(std::string_view name) { return name.starts_with('.') || name == kDomain; }

struct TreeFile {
  std::string_view path;
  git_oid id{};
};

}  // namespace

struct BranchPublishing::State {
  std::string location;
  std::string reference;  // "refs/heads/gh-pages"
  Git<git_repository> repository;
  Git<git_odb> objects;
  std::optional<git_oid> tip;
  std::optional<git_oid> tip_tree;
  std::map<std::string, std::pair<git_oid, git_filemode_t>> publishers;  // entries of the top that stay
  std::unordered_map<std::string, git_oid> blobs;                        // of the live version
  LiveVersion live;

  std::mutex mutex;
  std::unordered_map<std::string, git_oid> written;  // by `mutex`, like the repository once writing has begun
  std::vector<git_oid> fresh;                        // objects the repository lacks; by `mutex`

  void find_branch();
  void list_tree(const git_oid& id, const std::string& folder);
  git_oid write_object(std::string_view bytes, git_object_t type);
  git_oid write_tree(std::span<const TreeFile> files, std::size_t prefix);
  git_oid write_commit(const git_oid& tree, const std::string& source);
  void write_pack();
  void move_branch(const git_oid& commit);
};

void BranchPublishing::State::find_branch() {
  int is_valid = 0;
  const std::string branch = reference.substr(std::string_view("refs/heads/").size());
  // Git itself makes no branch `HEAD` or `-x`; one whose name begins with `refs/` is a slip.
  git_branch_name_is_valid(&is_valid, branch.c_str());
  if (is_valid == 0 || branch.starts_with("refs/")) throw not_a_branch_name(branch);
  git_reference* found = nullptr;
  const int code = git_reference_lookup(&found, repository.get(), reference.c_str());
  if (code == GIT_ENOTFOUND) return;
  if (code != 0) throw repository_refuses(location, what_git_says());
  const Git<git_reference> ref(found);
  if (git_reference_type(found) == GIT_REFERENCE_SYMBOLIC) throw branch_leads_on(location, branch);
  if (git_branch_is_checked_out(found) == 1) throw branch_is_checked_out(location, branch);
  tip.emplace();
  if (git_reference_name_to_id(&*tip, repository.get(), reference.c_str()) != 0)
    throw repository_refuses(location, what_git_says());
  const auto commit =
      made<git_commit>(location, [&](git_commit** out) { return git_commit_lookup(out, repository.get(), &*tip); });
  live.commit = source_of(commit.get());
  if (live.commit.empty()) throw branch_is_not_ours(location, branch);
  live.name = hexadecimal(*tip);
  tip_tree = *git_commit_tree_id(commit.get());
  list_tree(*tip_tree, "");
}

void BranchPublishing::State::list_tree(const git_oid& id, const std::string& folder) {
  const auto tree =
      made<git_tree>(location, [&](git_tree** out) { return git_tree_lookup(out, repository.get(), &id); });
  for (std::size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
    const git_tree_entry* const entry = git_tree_entry_byindex(tree.get(), i);
    const std::string name = git_tree_entry_name(entry);
    if (folder.empty() && is_the_publishers(name)) {
      publishers[name] = {*git_tree_entry_id(entry), git_tree_entry_filemode(entry)};
    } else if (git_tree_entry_type(entry) == GIT_OBJECT_TREE) {
      list_tree(*git_tree_entry_id(entry), folder + name + "/");
    } else if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB) {
      blobs[folder + name] = *git_tree_entry_id(entry);
      live.files.push_back(folder + name);
      live.pages += is_page(name) ? 1 : 0;
    }
  }
}

git_oid BranchPublishing::State::write_object(std::string_view bytes, git_object_t type) {
  git_oid id;
  git_odb_hash(&id, bytes.data(), bytes.size(), type);
  const std::scoped_lock lock(mutex);
  if (git_odb_exists(objects.get(), &id) == 1) return id;
  if (git_odb_write(&id, objects.get(), bytes.data(), bytes.size(), type) != 0)
    throw repository_refuses(location, what_git_says());
  fresh.push_back(id);
  return id;
}

// Of files sorted by path, whose first `prefix` bytes are this folder's. That is Git's order too, as a folder's name counts as
// ending with '/'. Made by hand, as libgit2 does not say of a tree whether it is new.
git_oid BranchPublishing::State::write_tree(std::span<const TreeFile> files, std::size_t prefix) {
  std::map<std::string, std::string> entries;  // by Git's order of names
  const auto add = [&](std::string name, const git_oid& id, unsigned mode) {
    std::string entry = fmt::format("{:o} {}", mode, name);
    entry.push_back('\0');
    entry.append(reinterpret_cast<const char*>(id.id), GIT_OID_RAWSZ);
    entries.insert_or_assign(mode == GIT_FILEMODE_TREE ? name + "/" : std::move(name), std::move(entry));
  };
  while (!files.empty()) {
    const std::string_view rest = files.front().path.substr(prefix);
    const std::size_t slash = rest.find('/');
    if (slash == std::string_view::npos) {
      add(std::string(rest), files.front().id, GIT_FILEMODE_BLOB);
      files = files.subspan(1);
      continue;
    }
    const std::string_view folder = files.front().path.substr(0, prefix + slash + 1);
    const auto end = std::ranges::find_if(files, [&](const TreeFile& file) { return !file.path.starts_with(folder); });
    const auto count = static_cast<std::size_t>(end - files.begin());
    add(std::string(rest.substr(0, slash)), write_tree(files.first(count), folder.size()), GIT_FILEMODE_TREE);
    files = files.subspan(count);
  }
  if (prefix == 0) {
    for (const auto& [name, entry] : publishers) add(name, entry.first, entry.second);
    add(kNoJekyll, write_object("", GIT_OBJECT_BLOB), GIT_FILEMODE_BLOB);
  }
  std::string tree;
  for (const auto& [name, entry] : entries) tree += entry;
  return write_object(tree, GIT_OBJECT_TREE);
}

git_oid BranchPublishing::State::write_commit(const git_oid& tree_id, const std::string& source) {
  git_signature* known = nullptr;
  // A server's user often has no name in Git.
  if (git_signature_default(&known, repository.get()) != 0 &&
      git_signature_now(&known, "motebok", "motebok@localhost") != 0) {
    throw repository_refuses(location, what_git_says());
  }
  const Git<git_signature> who(known);
  const auto tree =
      made<git_tree>(location, [&](git_tree** out) { return git_tree_lookup(out, repository.get(), &tree_id); });
  Git<git_commit> parent;
  if (tip)
    parent =
        made<git_commit>(location, [&](git_commit** out) { return git_commit_lookup(out, repository.get(), &*tip); });
  const git_commit* parents[] = {parent.get()};
  const std::string message = fmt::format("Nettstedet fra {}\n\n{}{}\n", source.substr(0, 8), kSourceLine, source);
  git_oid id;
  const int code = git_commit_create(&id, repository.get(), nullptr, who.get(), who.get(), nullptr, message.c_str(),
                                     tree.get(), tip ? 1 : 0, parents);
  if (code != 0) throw repository_refuses(location, what_git_says());
  fresh.push_back(id);
  return id;
}

void BranchPublishing::State::write_pack() {
  const auto pack = made<git_packbuilder>(
      location, [&](git_packbuilder** out) { return git_packbuilder_new(out, repository.get()); });
  for (const git_oid& id : fresh) {
    if (git_packbuilder_insert(pack.get(), &id, nullptr) != 0) throw repository_refuses(location, what_git_says());
  }
  if (git_packbuilder_write(pack.get(), nullptr, 0, nullptr, nullptr) != 0)
    throw repository_refuses(location, what_git_says());
}

void BranchPublishing::State::move_branch(const git_oid& commit) {
  git_reference* moved = nullptr;
  const char* const why = "motebok publish";
  const int code =
      tip ? git_reference_create_matching(&moved, repository.get(), reference.c_str(), &commit, 1, &*tip, why)
          : git_reference_create(&moved, repository.get(), reference.c_str(), &commit, 0, why);
  git_reference_free(moved);
  if (code == GIT_EMODIFIED || code == GIT_EEXISTS)
    throw branch_has_moved(location, reference.substr(std::string_view("refs/heads/").size()));
  if (code != 0) throw repository_refuses(location, what_git_says());
}

BranchPublishing::BranchPublishing(const std::string& repository, const std::string& branch)
    : state_(std::make_unique<State>()) {
  State& state = *state_;
  state.location = repository;
  state.reference = "refs/heads/" + branch;
  state.repository = open_repository(repository, RepositoryUse::Site);
  state.objects = objects_of(state.repository.get(), repository);
  state.find_branch();
  state.live.holds = [&state](const std::string& path, std::string_view bytes) {
    git_oid id;
    git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB);
    return git_oid_equal(&id, &state.blobs.at(path)) != 0;
  };
  state.live.read = [&state](const std::string& path) {
    const std::scoped_lock lock(state.mutex);
    const auto blob = made<git_odb_object>(state.location, [&](git_odb_object** out) {
      return git_odb_read(out, state.objects.get(), &state.blobs.at(path));
    });
    return std::string(static_cast<const char*>(git_odb_object_data(blob.get())), git_odb_object_size(blob.get()));
  };
  git_odb_backend* memory = nullptr;
  if (git_mempack_new(&memory) != 0 || git_odb_add_backend(state.objects.get(), memory, kMempackPriority) != 0) {
    throw repository_refuses(repository, what_git_says());
  }
}

BranchPublishing::~BranchPublishing() = default;

const LiveVersion& BranchPublishing::live() const { return state_->live; }

void BranchPublishing::write(std::string_view path, std::string_view bytes) {
  const git_oid id = state_->write_object(bytes, GIT_OBJECT_BLOB);
  const std::scoped_lock lock(state_->mutex);
  state_->written.emplace(path, id);
}

std::string BranchPublishing::go_live(const Changes& changes, const std::string& commit) {
  State& state = *state_;
  std::vector<TreeFile> files;
  for (const std::string& path : changes.unchanged) files.push_back({path, state.blobs.at(path)});
  for (const auto& [path, id] : state.written) files.push_back({path, id});
  std::ranges::sort(files, {}, &TreeFile::path);
  const git_oid made_commit = state.write_commit(state.write_tree(files, 0), commit);
  // The branch leads only to what is in the repository.
  state.write_pack();
  state.move_branch(made_commit);
  return hexadecimal(made_commit);
}

}  // namespace motebok
