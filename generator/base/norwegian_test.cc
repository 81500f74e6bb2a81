#include "base/norwegian.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <string>
#include <vector>

#include "base/parallel.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;

Date day(std::string_view iso) { return parse_iso_date(iso).value(); }

// No-break spaces shown as '~'.
std::string shown(std::string text) {
  for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) text.replace(at, 2, "~");
  return text;
}

std::vector<std::string> sorted(std::vector<std::string> words, Language language) {
  std::ranges::sort(words, {}, [&](const std::string& word) { return sort_key(word, language); });
  return words;
}

TEST(LongDate, IsWrittenAsEachLanguageDoes) {
  EXPECT_EQ(shown(long_date(day("2024-05-29"), Language::Bokmaal)), "29.~mai~2024");
  EXPECT_EQ(shown(long_date(day("2024-08-01"), Language::Nynorsk)), "1.~august~2024");
  EXPECT_EQ(shown(long_date(day("2024-08-29"), Language::NorthernSami)), "borgemánnu~29.~b.~2024");
  EXPECT_EQ(shown(long_date(day("2024-05-29"), Language::English)), "29~May~2024");
}

TEST(WeekdayDate, MayBreakAfterTheWeekdayOnly) {
  EXPECT_EQ(shown(weekday_date(day("2024-05-29"), Language::Bokmaal)), "onsdag 29.~mai~2024");
  EXPECT_EQ(shown(weekday_date(day("2024-06-02"), Language::Nynorsk)), "søndag 2.~juni~2024");
  EXPECT_EQ(shown(weekday_date(day("2024-05-29"), Language::NorthernSami)), "gaskavahkku miessemánnu~29.~b.~2024");
  EXPECT_EQ(shown(weekday_date(day("2024-06-01"), Language::English)), "Saturday 1~June~2024");
}

TEST(ShortDate, HasTwoDigitsForDayAndMonth) { EXPECT_EQ(short_date(day("2024-05-09")), "09.05.2024"); }

TEST(MonthName, IsTheMonthAlone) {
  EXPECT_EQ(month_name(1, Language::Bokmaal), "januar");
  EXPECT_EQ(month_name(12, Language::Bokmaal), "desember");
  EXPECT_EQ(month_name(5, Language::NorthernSami), "miessemánnu");
  EXPECT_EQ(month_name(3, Language::English), "March");
}

TEST(ClockRange, NeedsNoEnd) {
  EXPECT_EQ(shown(clock_range({13 * 60, 15 * 60 + 5})), "kl.~13.00–15.05");
  EXPECT_EQ(shown(clock_range({9 * 60, 9 * 60})), "kl.~09.00");
}

TEST(Grouped, HasAGapAtEveryThousand) {
  EXPECT_EQ(shown(grouped(0)), "0");
  EXPECT_EQ(shown(grouped(999)), "999");
  EXPECT_EQ(shown(grouped(1000)), "1~000");
  EXPECT_EQ(shown(grouped(18000000)), "18~000~000");
  EXPECT_EQ(shown(grouped(-1234)), "−1~234");
  EXPECT_EQ(shown(grouped(std::numeric_limits<std::int64_t>::max())), "9~223~372~036~854~775~807");
}

TEST(Kroner, ShowsOereOnlyWhenThereAreAny) {
  EXPECT_EQ(shown(kroner(18000000)), "kr~18~000~000");
  EXPECT_EQ(shown(kroner(1234.5)), "kr~1~234,50");
  EXPECT_EQ(shown(kroner(0.1 + 0.2)), "kr~0,30");
  EXPECT_EQ(shown(kroner(99999999.999999)), "kr~100~000~000");
  EXPECT_EQ(shown(kroner(-0.0)), "kr~0");
  EXPECT_EQ(shown(kroner(-0.001)), "kr~0");
}

TEST(SortKey, PutsNorwegianLettersLastAndAaWithAa) {
  EXPECT_THAT(sorted({"Åfjord", "Ørland", "Aasen", "Ærø", "Zürich", "Alta", "Årdal", "Yme"}, Language::Bokmaal),
              ElementsAre("Alta", "Yme", "Zürich", "Ærø", "Ørland", "Åfjord", "Årdal", "Aasen"));
}

TEST(SortKey, CountsNumbersAsNumbers) {
  EXPECT_THAT(sorted({"Sak 10/24", "Sak 9/24", "sak 1/24", "Sak 100/24"}, Language::Bokmaal),
              ElementsAre("sak 1/24", "Sak 9/24", "Sak 10/24", "Sak 100/24"));
}

TEST(SortKey, FollowsTheSamiAlphabetInSami) {
  EXPECT_THAT(sorted({"žuš", "zoo", "čáhci", "cuodja", "ŋohka", "nuorra"}, Language::NorthernSami),
              ElementsAre("cuodja", "čáhci", "nuorra", "ŋohka", "zoo", "žuš"));
}

TEST(SortKey, IsWholeForLongAndForEmptyText) {
  const std::string a(5000, 'a');
  EXPECT_LT(sort_key(a + "a", Language::Bokmaal), sort_key(a + "b", Language::Bokmaal));
  EXPECT_LT(sort_key("", Language::Bokmaal), sort_key("a", Language::Bokmaal));
  EXPECT_EQ(sort_key("a\u030A", Language::Bokmaal), sort_key("å", Language::Bokmaal));
}

TEST(WithCapital, ChangesTheFirstLetterAndNoOther) {
  EXPECT_EQ(with_capital("økonomi"), "Økonomi");
  EXPECT_EQ(with_capital("fastlege i Kjøpsvik, UNN"), "Fastlege i Kjøpsvik, UNN");
  EXPECT_EQ(with_capital("čáhci"), "Čáhci");
  EXPECT_EQ(with_capital("«åpen» dag"), "«åpen» dag");
  EXPECT_EQ(with_capital("24 kommuner"), "24 kommuner");
  EXPECT_EQ(with_capital(""), "");
}

TEST(LowerCase, KnowsEveryLetter) {
  EXPECT_EQ(lower_case("SAK 21/24"), "sak 21/24");
  EXPECT_EQ(lower_case("ÆRLIG ØL PÅ ÅSEN, ČÁHCI"), "ærlig øl på åsen, čáhci");
  EXPECT_EQ(lower_case(""), "");
}

TEST(Normalized, IsNfc) {
  EXPECT_EQ(normalized("a\u030Asen"), "åsen");
  EXPECT_EQ(normalized("åsen"), "åsen");
  EXPECT_EQ(normalized("plain"), "plain");
}

TEST(Norwegian, IsSafeOnManyThreads) {
  std::atomic<int> wrong{0};
  const std::string key = sort_key("Ørland", Language::Bokmaal);
  parallel_for(2000, 4, [&](std::size_t) {
    if (sort_key("Ørland", Language::Bokmaal) != key) ++wrong;
    if (shown(grouped(18000000)) != "18~000~000") ++wrong;
    if (month_name(8, Language::NorthernSami) != "borgemánnu") ++wrong;
  });
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace motebok
