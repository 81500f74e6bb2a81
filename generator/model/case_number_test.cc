#include "model/case_number.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(CaseNumber, IsTheSameHoweverTheYearAndTheZerosAreWritten) {
  const CaseNumber expected{2024, 21};
  EXPECT_EQ(parse_case_number("21/24"), expected);
  EXPECT_EQ(parse_case_number("21/2024"), expected);
  EXPECT_EQ(parse_case_number("021/24"), expected);
}

TEST(CaseNumber, ReadsTwoDigitsAsTheYearsFrom1970To2069) {
  EXPECT_EQ(parse_case_number("1/69")->year, 2069);
  EXPECT_EQ(parse_case_number("1/70")->year, 1970);
  EXPECT_EQ(parse_case_number("1/00")->year, 2000);
}

TEST(CaseNumber, IsNothingElse) {
  for (const char* text : {"", "/", "21", "21/", "/24", "21/4", "21/024", "21/20245", " 21/24", "21/24 ", "21-24",
                           "a/24", "21/2a", "-1/24", "0/24", "00/2024", "1/2/24", "9999999999/24", "٢/24"}) {
    EXPECT_FALSE(parse_case_number(text)) << text;
  }
}

TEST(CaseNumber, IsWrittenWithoutPaddingAndWithTwoDigitsForTheYear) {
  EXPECT_EQ(to_text({2024, 21}), "21/24");
  EXPECT_EQ(to_text({2005, 1}), "1/05");
  EXPECT_EQ(to_slug({2024, 21}), "21-24");
}

TEST(CaseNumber, KeepsFourDigitsWhereTwoWouldMeanAnotherYear) {
  EXPECT_EQ(to_text({1969, 3}), "3/1969");
  EXPECT_EQ(parse_case_number(to_text({1969, 3})), (CaseNumber{1969, 3}));
  EXPECT_EQ(to_slug({2070, 3}), "3-2070");
}

TEST(CaseNumber, SortsByYearAndThenNumber) {
  EXPECT_LT((CaseNumber{2023, 90}), (CaseNumber{2024, 1}));
  EXPECT_LT((CaseNumber{2024, 9}), (CaseNumber{2024, 10}));
}

}  // namespace
}  // namespace motebok
