#include "base/no_break.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace motebok {
namespace {

// No-break spaces shown as '~'.
std::string kept(std::string_view text) {
  std::string memory;
  std::string shown(with_no_break_spaces(text, memory));
  for (std::size_t at = 0; (at = shown.find("\u00A0", at)) != std::string::npos;) shown.replace(at, 2, "~");
  return shown;
}

TEST(NoBreakSpaces, KeepAmountsWhole) {
  EXPECT_EQ(kept("Rammen er 18 000 000 kroner."), "Rammen er 18~000~000~kroner.");
  EXPECT_EQ(kept("kr 3 315 000 til ni tiltak"), "kr~3~315~000 til ni tiltak");
  EXPECT_EQ(kept("Kr 900, 3,5 millioner kroner, 5 % og 12 prosent"), "Kr~900, 3,5~millioner kroner, 5~% og 12~prosent");
  EXPECT_EQ(kept("(10 000–20 000 kr)"), "(10~000–20~000~kr)");
}

TEST(NoBreakSpaces, KeepDatesAndTimesWhole) {
  EXPECT_EQ(kept("onsdag 29. mai 2024 kl. 12.00 i Tromsø"), "onsdag 29.~mai~2024 kl.~12.00 i Tromsø");
  EXPECT_EQ(kept("Fra 3.–6. juni, august 2025"), "Fra 3.–6.~juni, august~2025");
}

TEST(NoBreakSpaces, KeepNumbersWithWhatTheyNumber) {
  EXPECT_EQ(kept("§ 3, §§ 4 og 5, nr. 4, FLR-sak 21/24 og Sak 3/25, punkt 2"),
            "§~3, §§~4 og 5, nr.~4, FLR-sak~21/24 og Sak~3/25, punkt~2");
  EXPECT_EQ(kept("(kap. 2, side 14, vedlegg 1)"), "(kap.~2, side~14, vedlegg~1)");
}

TEST(NoBreakSpaces, LeaveOtherBlanksAlone) {
  for (const std::string_view text :
       {"I 2024 500 ganger", "møte 3 i 2024", "bråk 4", "1. Mål", "5 kronblad", "29. maiblomst", "12345 678",
        "123 4567", "29.05.2024 100", "100. mai", "mai 20245", "  ", " 4", "sak ", "", "sak  4"}) {
    EXPECT_EQ(kept(text), text);
  }
}

TEST(NoBreakSpaces, CostNothingWhereThereAreNone) {
  std::string memory;
  const std::string_view text = "Ingenting å holde sammen her";
  EXPECT_EQ(with_no_break_spaces(text, memory).data(), text.data());
}

TEST(NoBreakSpaces, AreTheSameTheSecondTime) {
  EXPECT_EQ(kept("18\u00A0000 000 kr den 29.\u00A0mai 2024"), "18~000~000~kr den 29.~mai~2024");
}

}  // namespace
}  // namespace motebok
