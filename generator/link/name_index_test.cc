#include "link/name_index.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using FirstLetter = NameIndex::FirstLetter;

NameIndex::Found find(const NameIndex& index, const std::string& html) {
  std::vector<ProseWord> words;
  read_prose_words(html, {0, static_cast<std::uint32_t>(html.size())}, words);
  return index.longest_at(html, words);
}

TEST(NameIndex, FindsTheLongestName) {
  NameIndex index;
  index.add("Narvik", FirstLetter::AsInName, 1);
  index.add("Narvik kommune", FirstLetter::AsInName, 2);
  EXPECT_EQ(find(index, "Narvik kommune svarte").words, 2U);
  EXPECT_THAT(find(index, "Narvik kommune svarte").meanings, ElementsAre(2));
  EXPECT_THAT(find(index, "Narvik svarte").meanings, ElementsAre(1));
  EXPECT_THAT(find(index, "Narvik. Kommune").meanings, ElementsAre(1));
  EXPECT_THAT(find(index, "Narvik <b>kommune</b>").meanings, ElementsAre(1));
  EXPECT_EQ(find(index, "Harstad").words, 0U);
}

TEST(NameIndex, HoldsTheFirstLetterToTheName) {
  NameIndex index;
  index.add("Ålesund", FirstLetter::AsInName, 1);
  index.add("Årsmøtet", FirstLetter::Any, 2);
  index.add("Čáhci", FirstLetter::Any, 3);
  EXPECT_THAT(find(index, "ålesund").meanings, IsEmpty());
  EXPECT_THAT(find(index, "ÅLESUND").meanings, ElementsAre(1));
  EXPECT_THAT(find(index, "årsmøtet").meanings, ElementsAre(2));
  EXPECT_THAT(find(index, "čáhci").meanings, ElementsAre(3));
}

TEST(NameIndex, HoldsWordsInCapitalsToTheLetter) {
  NameIndex index;
  index.add("FSU Rest", FirstLetter::AsInName, 1);
  index.add("AM", FirstLetter::AsInName, 2);
  EXPECT_THAT(find(index, "Am").meanings, IsEmpty());
  EXPECT_THAT(find(index, "AM").meanings, ElementsAre(2));
  EXPECT_THAT(find(index, "FSU rest").meanings, ElementsAre(1));
  EXPECT_THAT(find(index, "Fsu rest").meanings, IsEmpty());
}

TEST(NameIndex, GivesEveryMeaningOfAName) {
  NameIndex index;
  index.add("Rus & psykisk helse", FirstLetter::AsInName, 2);
  index.add("Rus & psykisk helse", FirstLetter::AsInName, 1);
  EXPECT_THAT(find(index, "Rus &amp; psykisk\nhelse").meanings, ElementsAre(1, 2));
}

TEST(NameIndex, HoldsManyNames) {
  NameIndex index;
  for (std::uint32_t i = 0; i < 50'000; ++i) index.add(fmt::format("Utvalg {} for helse", i), FirstLetter::AsInName, i);
  EXPECT_THAT(find(index, "Utvalg 49999 for helse").meanings, ElementsAre(49'999));
  EXPECT_THAT(find(index, "Utvalg 50000 for helse").meanings, IsEmpty());
}

TEST(NameIndex, PassesOverMostWords) {
  NameIndex index;
  index.add("Fastlegerådet", FirstLetter::AsInName, 1);
  index.add("åpen Plass", FirstLetter::Any, 2);
  EXPECT_TRUE(index.may_begin_with("Fastlegen"));
  EXPECT_FALSE(index.may_begin_with("fastlegen"));
  EXPECT_TRUE(index.may_begin_with("Åpen"));
  EXPECT_TRUE(index.may_begin_with("åpen"));
  EXPECT_FALSE(index.may_begin_with("og"));
}

}  // namespace
}  // namespace motebok
