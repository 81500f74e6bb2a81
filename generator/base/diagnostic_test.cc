#include "base/diagnostic.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace motebok {
namespace {

Diagnostic at(std::string path, std::uint32_t begin, std::string_view code, std::string what = "x") {
  return {Severity::Error, code, {std::move(path), {begin, begin + 1}}, {what, what}, {}};
}

std::string listed(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& each : diagnostics.all()) {
    text += each.place.path + ":" + std::to_string(each.place.span.begin) + " " + std::string(each.code) + " " +
            each.situation.en + "\n";
  }
  return text;
}

TEST(Diagnostics, ComeInOrderOfPlaceWhateverTheOrderFound) {
  Diagnostics diagnostics;
  diagnostics.add(at("b.md", 4, "two"));
  diagnostics.add(at("a.md", 9, "one"));
  Diagnostics others;
  others.add(at("b.md", 4, "one"));
  others.add(at("a.md", 1, "three"));
  diagnostics.append(std::move(others));
  diagnostics.sort();
  EXPECT_EQ(listed(diagnostics), "a.md:1 three x\na.md:9 one x\nb.md:4 one x\nb.md:4 two x\n");
}

TEST(Diagnostics, AreSaidOnce) {
  Diagnostics diagnostics;
  for (int i = 0; i < 3; ++i) diagnostics.add(at("a.md", 1, "one"));
  diagnostics.add(at("a.md", 1, "one", "y"));
  diagnostics.sort();
  EXPECT_EQ(listed(diagnostics), "a.md:1 one x\na.md:1 one y\n");
}

TEST(Diagnostics, StopABuildOnlyWhenThereIsAnError) {
  Diagnostics diagnostics;
  EXPECT_FALSE(diagnostics.has_errors());
  Diagnostic warning = at("a.md", 1, "one");
  warning.severity = Severity::Warning;
  diagnostics.add(warning);
  EXPECT_FALSE(diagnostics.has_errors());
  diagnostics.warnings_become_errors();
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST(EditDistance, CountsTheFewestSteps) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("", "flr"), 3U);
  EXPECT_EQ(edit_distance("referat", "referat"), 0U);
  EXPECT_EQ(edit_distance("refarat", "referat"), 1U);
  EXPECT_EQ(edit_distance("eferatt", "referat"), 2U);
}

constexpr std::array<std::string_view, 4> kCommittees = {"flr", "fsu-bu", "fsu-psyk", "ssu"};

TEST(DidYouMean, OffersTheNearest) {
  EXPECT_EQ(did_you_mean("fsu-bo", kCommittees).en, "did you mean `fsu-bu`?");
  EXPECT_EQ(did_you_mean("fsu-bo", kCommittees).nb, "mente du `fsu-bu`?");
  EXPECT_EQ(nearest("fsu-psik", kCommittees), "fsu-psyk");
  EXPECT_EQ(nearest("ssu", kCommittees), "ssu");
}

TEST(DidYouMean, IsSilentWhenNothingIsNear) {
  EXPECT_EQ(did_you_mean("kommunestyret", kCommittees).en, "");
  EXPECT_EQ(nearest("", kCommittees), "");
  EXPECT_EQ(nearest("ssu", {}), "");
}

TEST(Diagnostics, OfAVeryLongLineKeepThePartAroundEachPlace) {
  std::string file = "kort\n";
  for (int i = 0; i < 5000; ++i) file += "blåbær ";
  file += "\nsist\n";
  const auto begin = static_cast<std::uint32_t>(file.find("bl"));
  Diagnostics found;
  const auto add = [&](std::uint32_t at) {
    found.add({Severity::Warning, "x", {"a.md", {at, at + 3}}, {"a", "a"}, {}, {}});
  };
  add(0);
  for (std::uint32_t word = 0; word < 5000; ++word) add(begin + word * 9);
  add(static_cast<std::uint32_t>(file.find("sist")));
  found.quote([&](const std::string&) { return std::optional(file); });
  const auto& all = found.all();
  EXPECT_EQ(all.front().excerpt->line, "kort");
  EXPECT_EQ(all.back().excerpt->line, "sist");
  EXPECT_EQ(all.back().excerpt->from.line, 3U);
  std::size_t kept = 0;
  for (std::uint32_t word = 0; word < 5000; ++word) {
    const Excerpt& excerpt = *all[word + 1].excerpt;
    kept += excerpt.line.size();
    ASSERT_EQ(excerpt.from.line, 2U);
    ASSERT_EQ(excerpt.from.column, word * 7 + 1);
    ASSERT_LE(excerpt.before, excerpt.from.column - 1);
    // "å" and "æ" are two bytes each, and none is cut.
    ASSERT_NE(excerpt.line.front() & 0xC0, 0x80);
  }
  EXPECT_LT(kept, 5000U * 1300U);
}

}  // namespace
}  // namespace motebok
