#include "link/target_meant.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(TargetMeant, IsAnAddressWithItsScheme) {
  EXPECT_EQ(target_meant("post@unn.no"), "mailto:post@unn.no");
  EXPECT_EQ(target_meant("www.unn.no/fag"), "https://www.unn.no/fag");
  EXPECT_EQ(target_meant("unn.no"), "https://unn.no");
}

TEST(TargetMeant, HasNoQuotesAndNoBackslashes) {
  EXPECT_EQ(target_meant("\"https://unn.no\""), "https://unn.no");
  EXPECT_EQ(target_meant("«www.unn.no»"), "https://www.unn.no");
  EXPECT_EQ(target_meant("..\\planer\\hp.md"), "../planer/hp.md");
  EXPECT_EQ(target_meant("....\\planer\\hp.md"), "../../planer/hp.md");
}

TEST(TargetMeant, IsNothingWhereItMayBeAFile) {
  for (const char* const file : {"referat.md", "../index.md", "vedlegg/a@b.pdf", "notat.nord", ".no", "@unn.no", ""})
    EXPECT_EQ(target_meant(file), "") << file;
}

}  // namespace
}  // namespace motebok
