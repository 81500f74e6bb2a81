#include "base/span.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

void expect_at(std::string_view text, std::uint32_t offset, std::uint32_t line, std::uint32_t column) {
  const LineColumn found = locate(text, offset);
  EXPECT_EQ(found.line, line) << text << " @" << offset;
  EXPECT_EQ(found.column, column) << text << " @" << offset;
}

TEST(Locate, CountsLinesFromOne) {
  expect_at("ab\ncd\n", 0, 1, 1);
  expect_at("ab\ncd\n", 1, 1, 2);
  expect_at("ab\ncd\n", 2, 1, 3);
  expect_at("ab\ncd\n", 3, 2, 1);
  expect_at("ab\ncd\n", 6, 3, 1);
  expect_at("\n\n", 1, 2, 1);
}

TEST(Locate, CountsCharactersNotBytes) {
  expect_at("blåbær x", 10 - 1, 1, 8);
  expect_at("a\nåæø x", 2 + 6, 2, 4);
  expect_at("😀x", 4, 1, 2);
}

TEST(Locate, StopsAtTheEnd) {
  expect_at("ab", 99, 1, 3);
  expect_at("", 0, 1, 1);
  expect_at("", 7, 1, 1);
}

TEST(LineAt, IsTheLineWithoutItsEnding) {
  EXPECT_EQ(line_at("en\nto\ntre", 0), "en");
  EXPECT_EQ(line_at("en\nto\ntre", 2), "en");
  EXPECT_EQ(line_at("en\nto\ntre", 3), "to");
  EXPECT_EQ(line_at("en\nto\ntre", 9), "tre");
  EXPECT_EQ(line_at("en\r\nto\r\n", 1), "en");
  EXPECT_EQ(line_at("en\r\nto\r\n", 5), "to");
}

TEST(LineAt, IsEmptyWhereThereIsNone) {
  EXPECT_EQ(line_at("", 0), "");
  EXPECT_EQ(line_at("", 5), "");
  EXPECT_EQ(line_at("en\n", 3), "");
  EXPECT_EQ(line_at("\n\nx", 1), "");
}

TEST(FindWithin, TakesOneBlankForAnother) {
  const std::string_view text = "Se sak 1/24.\n\nSe sak\n2/24, sak\u00A03/24 og sak 4/24";
  const auto found = [&](std::string_view words) {
    const Span at = find_within(text, {14, static_cast<std::uint32_t>(text.size())}, words);
    return text.substr(at.begin, at.end - at.begin);
  };
  EXPECT_EQ(found("sak\u00A02/24"), "sak\n2/24");
  EXPECT_EQ(found("sak 3/24"), "sak\u00A03/24");
  EXPECT_EQ(found("sak\u00A04/24"), "sak 4/24");
  EXPECT_EQ(found("sak 1/24"), text.substr(14));
  EXPECT_EQ(found("sak4/24"), text.substr(14));
  EXPECT_EQ(found(""), text.substr(14));
}

}  // namespace
}  // namespace motebok
