#include "compile/markdown.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/parallel.h"
#include "compile/testing.h"

namespace motebok {
namespace {

// Every extension's special characters, in documents that differ, so that one thread's switching would show in another's.
std::string body(std::size_t i) {
  std::string text = fmt::format(
      "# Dokument {}\n\nSe www.eksempel.no/{} og ~~strøket~~ tekst.\n\n| a | b |\n|---|---|\n| ~~{}~~ | https://a.no "
      "|\n\n- [x] gjort\n\nNote[^1].\n\n[^1]: post@a.no\n",
      i, i, i);
  if (i % 3 == 0) text += "Uten spesialtegn.\n";
  return text;
}

TEST(Markdown, GivesTheSameBytesOnManyThreadsAsOnOne) {
  constexpr std::size_t kDocuments = 4000;
  std::vector<std::string> alone(kDocuments);
  std::vector<std::string> together(kDocuments);
  parallel_for(kDocuments, 1, [&](std::size_t i) { alone[i] = testing::compile_page(body(i)).document.html; });
  parallel_for(kDocuments, 8, [&](std::size_t i) { together[i] = testing::compile_page(body(i)).document.html; });
  EXPECT_EQ(alone, together);
  EXPECT_NE(alone[0].find("<del>strøket</del>"), std::string::npos);
  EXPECT_NE(alone[0].find("href=\"http://www.eksempel.no/0\""), std::string::npos);
}

}  // namespace
}  // namespace motebok
