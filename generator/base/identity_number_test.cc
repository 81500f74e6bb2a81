// The numbers are Skatteetaten's published test numbers, and made-up ones computed from its rules.
#include "base/identity_number.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Kind = IdentityNumber::Kind;

std::vector<std::string> found_in(std::string_view text) {
  std::vector<std::string> found;
  for (const IdentityNumber& each : find_identity_numbers(text))
    found.emplace_back(text.substr(each.at.begin, each.at.end - each.at.begin));
  return found;
}

std::vector<Kind> kinds_in(std::string_view text) {
  std::vector<Kind> kinds;
  for (const IdentityNumber& each : find_identity_numbers(text)) kinds.push_back(each.kind);
  return kinds;
}

TEST(IdentityNumber, IsKnownByItsControlDigitsUnderBothRules) {
  for (const std::string_view number :
       {"02013299997", "02013299806", "30108299920", "20036914700", "02013299903", "30108299939"}) {
    EXPECT_THAT(kinds_in(number), ElementsAre(Kind::Person)) << number;
  }
  for (const std::string_view other : {"02013299998", "02013299987", "12345678901", "00000000000", "99999999999"})
    EXPECT_THAT(found_in(other), IsEmpty()) << other;
}

TEST(IdentityNumber, IsFoundAsPeopleWriteIt) {
  for (const std::string_view written :
       {"020132 99997", "02.01.32 99997", "020132-99997", "020132–99997", "020132\u00A099997", "020132\u202F99997",
        "02.01.1932-99997", "02 01 32 99997", "020132 999 97", "020132\n99997", "020132&nbsp;99997",
        "020132&#160;99997", "020132** 99997", "020132\\-99997", "020132<br>99997"}) {
    EXPECT_THAT(found_in(written), ElementsAre(written));
    EXPECT_THAT(found_in("født " + std::string(written) + "."), ElementsAre(written));
    EXPECT_EQ(kinds_in(written), std::vector{Kind::Person}) << written;
  }
  EXPECT_THAT(found_in("fnr02013299997og 30108299920, (20036914700)"),
              ElementsAre("02013299997", "30108299920", "20036914700"));
  EXPECT_THAT(found_in("https://eks.no/?fnr=02013299997"), ElementsAre("02013299997"));
  EXPECT_THAT(found_in("fnr.02013299997"), ElementsAre("02013299997"));
}

TEST(IdentityNumber, IsToldFromDNumbersTestPersonsAndAccounts) {
  EXPECT_THAT(kinds_in("42013299980"), ElementsAre(Kind::Person));  // D-number: the day and 40
  EXPECT_THAT(kinds_in("02413299031"), ElementsAre(Kind::Person));  // H-number: the month and 40
  EXPECT_THAT(kinds_in("02813299952"), ElementsAre(Kind::MadeUp));  // the month and 80
  EXPECT_THAT(kinds_in("02663299916"), ElementsAre(Kind::MadeUp));  // the month and 65
  EXPECT_THAT(kinds_in("0201.32.99997"), ElementsAre(Kind::Account));
  EXPECT_THAT(kinds_in("0201 32 99997"), ElementsAre(Kind::Account));
  EXPECT_THAT(kinds_in("| 020132 | 99997 |"), ElementsAre(Kind::Columns));
  EXPECT_THAT(kinds_in("A;020132;99997"), ElementsAre(Kind::Columns));
  EXPECT_THAT(kinds_in("020132\t99997"), ElementsAre(Kind::Columns));
}

TEST(IdentityNumber, IsNotSeenInOtherNumbers) {
  for (const std::string_view other : {"002013299997",
                                       "020132999970",
                                       "+02013299997",
                                       "0,02013299997",
                                       "020132 999970",
                                       "1020132 99997",
                                       "31023299997",
                                       "3db618f623dda41802013299997d6bec048ca05a",
                                       "01234567-89ab-cdef-0123-02013299997d",
                                       "020132\n\n99997",
                                       "22 22 55 55",
                                       "+47 90755555",
                                       "18 000 000",
                                       "20240529",
                                       "29.05.2024 12345",
                                       "1503.40.12345",
                                       "020132.99997",
                                       ".02013299997",
                                       "1,020132 99997",
                                       ""}) {
    EXPECT_THAT(found_in(other), IsEmpty()) << other;
  }
}

TEST(IdentityNumber, IsFoundAtEveryPlaceOfALongText) {
  for (std::size_t before = 0; before < 24; ++before) {
    EXPECT_THAT(found_in(std::string(before, 'x') + "02013299997"), ElementsAre("02013299997"));
    EXPECT_THAT(found_in(std::string(before, ' ') + "020132 99997 og 020132-99997"),
                ElementsAre("020132 99997", "020132-99997"));
  }
}

TEST(IdentityNumber, IsStarredWithoutMovingAnything) {
  EXPECT_EQ(without_identity_numbers("Født 020132–99997 i 1932"), "Født ******–***** i 1932");
  EXPECT_EQ(without_identity_numbers("Sak 21/24"), "Sak 21/24");
}

}  // namespace
}  // namespace motebok
