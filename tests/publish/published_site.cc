#include "publish/published_site.h"

#include <algorithm>
#include <filesystem>
#include <regex>

#include "support/site_folder.h"

namespace motebok::testing {

namespace fs = std::filesystem;

PublishedSite::PublishedSite() { commit(); }

void PublishedSite::remove(const std::string& name) const { fs::remove_all(site_ / name); }

Invocation PublishedSite::publish(std::vector<std::string> more) const {
  std::vector<std::string> words = {"publish", "--repo", ".", "--theme", "tema", "--to", "web", "--date", kToday};
  words.insert(words.end(), more.begin(), more.end());
  Invocation invocation = site_.command(std::move(words));
  invocation.time_limit = std::chrono::seconds(60);
  return invocation;
}

Finished PublishedSite::run_command(std::vector<std::string> more) const {
  std::vector<std::string> words = {"publish", "--to", "web"};
  words.insert(words.end(), more.begin(), more.end());
  return run(site_.command(std::move(words)));
}

std::string PublishedSite::live() const {
  std::error_code none;
  return fs::read_symlink(site_ / "web/current", none).filename();
}

FileTree PublishedSite::live_files() const { return read_tree(site_ / "web/current/."); }

std::vector<std::string> PublishedSite::releases() const {
  std::vector<std::string> names;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(site_ / "web/releases", none))
    names.push_back(entry.path().filename());
  std::ranges::sort(names);
  return names;
}

std::vector<std::string> PublishedSite::in_root() const {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(site_ / "web")) names.push_back(entry.path().filename());
  std::ranges::sort(names);
  return names;
}

FileTree PublishedSite::built(const std::string& ref, std::vector<std::string> more) const {
  std::vector<std::string> words = {"--repo", ".", "--ref", ref, "--out", "bygget"};
  words.insert(words.end(), more.begin(), more.end());
  const Finished done = run(site_.build(words));
  CHECK(done.status == 0);
  FileTree tree = read_tree(site_ / "bygget");
  tree.erase(".motebok");
  fs::remove_all(site_ / "bygget");
  return tree;
}

std::string without_times(std::string text) {
  text = std::regex_replace(text, std::regex("\\d{4}-\\d\\d-\\d\\dT\\d{6}Z-[0-9a-f]{8}"), "UTGAVE");
  return std::regex_replace(text, std::regex("\\d+[,.]\\d s\\."), "0 s.");
}

}  // namespace motebok::testing
