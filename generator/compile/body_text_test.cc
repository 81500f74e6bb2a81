#include "compile/body_text.h"

#include <cmark-gfm.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace motebok {
namespace {

struct NodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};

// What first_line_of gives for each top-level block of `file`, whose first `front` bytes are front matter.
std::vector<std::string> first_lines(std::string_view file, std::uint32_t front = 0) {
  const BodyText body("a.md", file, front);
  const std::unique_ptr<cmark_node, NodeDeleter> tree(
      cmark_parse_document(body.body().data(), body.body().size(), CMARK_OPT_DEFAULT));
  std::vector<std::string> lines;
  for (cmark_node* block = cmark_node_first_child(tree.get()); block != nullptr; block = cmark_node_next(block)) {
    const Span line = body.first_line_of(block);
    lines.emplace_back(file.substr(line.begin, line.end - line.begin));
  }
  return lines;
}

TEST(BodyText, FindsTheLinesOfAnyLineEnding) {
  const std::vector<std::string> expected = {"# En", "To", "Tre"};
  EXPECT_EQ(first_lines("# En\nTo\n\nTre\n"), expected);
  EXPECT_EQ(first_lines("# En\r\nTo\r\n\r\nTre\r\n"), expected);
  EXPECT_EQ(first_lines("# En\rTo\r\rTre\r"), expected);
  EXPECT_EQ(first_lines("# En\rTo\r\n\nTre"), expected);
  EXPECT_EQ(first_lines("# En\nTo\n\r\nTre\r"), expected);
}

TEST(BodyText, CountsFromTheFrontOfTheFile) {
  EXPECT_EQ(first_lines("+++\ntittel = \"A\"\n+++\n# En\n", 21), std::vector<std::string>{"# En"});
}

TEST(BodyText, HoldsForNothingAtAll) { EXPECT_EQ(first_lines(""), std::vector<std::string>{}); }

}  // namespace
}  // namespace motebok
