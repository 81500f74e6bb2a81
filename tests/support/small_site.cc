#include "support/small_site.h"

#include "support/file_tree.h"
#include "support/site_folder.h"

namespace motebok::testing {
namespace {

void append(std::vector<std::string>& words, const std::vector<std::string>& more) {
  words.insert(words.end(), more.begin(), more.end());
}

}  // namespace

std::string plain_page(std::string_view text) {
  return "+++\ntype = \"side\"\ntittel = \"En side\"\n+++\n\n" + std::string(text);
}

SmallSite::SmallSite() {
  write_tree(*this / "content", read_tree(TESTS_FOLDER "/sites/minste/content"));
  write_tree(*this / "tema", read_tree(TESTS_FOLDER "/themes/naken"));
}

Invocation SmallSite::command(std::vector<std::string> words) const {
  Invocation invocation;
  invocation.arguments = std::move(words);
  invocation.folder = path();
  return invocation;
}

Invocation SmallSite::build(std::vector<std::string> more) const {
  std::vector<std::string> words = {"build", "--theme", "tema", "--date", kToday};
  append(words, more);
  return command(std::move(words));
}

Invocation SmallSite::check(std::vector<std::string> more) const {
  std::vector<std::string> words = {"check", "--theme", "tema", "--date", kToday};
  append(words, more);
  return command(std::move(words));
}

}  // namespace motebok::testing
