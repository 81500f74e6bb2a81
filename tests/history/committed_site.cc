#include "history/committed_site.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <sstream>

#include "base/check.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;

// "2024-05-29" or "2024-05-29 12:00"
std::int64_t seconds_of(const std::string& when) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int hour = 12;
  int minute = 0;
  char mark = ' ';
  std::istringstream(when) >> year >> mark >> month >> mark >> day >> hour >> mark >> minute;
  const std::chrono::sys_days midnight = std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
  return midnight.time_since_epoch().count() * 86400 + hour * 3600 + minute * 60;
}

}  // namespace

CommittedSite::CommittedSite(const std::string& site) {
  const std::string folder = TESTS_FOLDER "/history/sites/" + site;
  for (int step = 1;; ++step) {
    FileTree files = read_tree(folder + "/0" + std::to_string(step));
    if (files.empty()) break;
    const std::string about = files.at("innsjekking.txt");
    const std::size_t first_line = about.find('\n');
    std::istringstream gone(files.contains("slett.txt") ? files.at("slett.txt") : "");
    files.erase("innsjekking.txt");
    files.erase("slett.txt");
    for (std::string path; std::getline(gone, path);) files[path] = "";
    commit(files, about.substr(0, first_line), about.substr(first_line + 1));
  }
  CHECK(!commits_.empty());
}

void CommittedSite::commit(const FileTree& files, const std::string& day, const std::string& message,
                           const std::string& author) {
  for (const auto& [path, bytes] : files) {
    if (bytes.empty()) {
      repository_.remove(path);
      files_.erase(path);
    } else {
      repository_.put(path, bytes);
      files_[path] = bytes;
    }
  }
  head_ = {repository_.commit(seconds_of(day), head_, "refs/heads/main", message.c_str(), author.c_str())};
  commits_.push_back(hexadecimal(head_.front()));
}

Invocation CommittedSite::build(const std::string& out, const std::vector<std::string>& more) const {
  Invocation invocation;
  invocation.arguments = {"build", "--repo", repository(), "--theme", TESTS_FOLDER "/themes/naken",
                          "--out", out,      "--date",     kToday};
  invocation.arguments.insert(invocation.arguments.end(), more.begin(), more.end());
  invocation.folder = scratch_.path();
  return invocation;
}

FileTree CommittedSite::built(const std::string& out, const std::vector<std::string>& more) const {
  const Finished finished = run(build(out, more));
  EXPECT_EQ(finished.status, 0) << finished.err;
  EXPECT_EQ(finished.err, "");
  return read_tree(scratch_ / out);
}

FileTree CommittedSite::built_from_work_tree(const std::string& out) const {
  fs::remove_all(repository() + "/content");
  write_tree(repository(), files_);
  // As a checkout leaves it: the index tells Git what the work tree was written from.
  git_object* head = nullptr;
  CHECK(git_revparse_single(&head, repository_.get(), "HEAD") == 0);
  CHECK(git_reset(repository_.get(), head, GIT_RESET_MIXED, nullptr) == 0);
  git_object_free(head);
  Invocation invocation = build(out);
  invocation.arguments[1] = "--content";
  invocation.arguments[2] = repository() + "/content";
  const Finished finished = run(invocation);
  EXPECT_EQ(finished.status, 0) << finished.err;
  return read_tree(scratch_ / out);
}

}  // namespace motebok::testing
