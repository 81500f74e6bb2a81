#include "compile/link_target.h"

#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok {
namespace {

TEST(LinkTarget, ThatNoBrowserFindsIsMalformed) {
  for (const char* const broken : {"https:/unn.no", "https:unn.no", "https:///unn.no", "https://https://unn.no",
                                   "http://http//unn.no", "https://unn", "https://", "https://.no", "https://unn..no",
                                   "https://unn.no)[svar]", "https://unn,no", "mailto:leder", "mailto:@unn.no"})
    EXPECT_TRUE(is_malformed(broken)) << broken;
  for (const char* const sound :
       {"https://unn.no", "http://unn.no:8080/side?a=b#c", "HTTPS://UNN.NO", "https://møte.no",
        "https://bruker@unn.no/", "https://localhost:8080", "https://[::1]/", "https://unn.no./", "https://192.168.0.1",
        "mailto:post@unn.no", "mailto:?subject=Hei", "tel:+4777626000",
        "https://web.archive.org/web/2024/https://unn.no"})
    EXPECT_FALSE(is_malformed(sound)) << sound;
}

TEST(LinkTarget, IsWhatWasMeantWhereThatCanBeSeen) {
  EXPECT_EQ(external_meant("https:/unn.no/side"), "https://unn.no/side");
  EXPECT_EQ(external_meant("https://https://unn.no"), "https://unn.no");
  EXPECT_EQ(external_meant("http://http//unn.no"), "http://unn.no");
  EXPECT_EQ(external_meant("https://unn"), "");
  EXPECT_EQ(scheme_meant("htps://unn.no"), "https");
  EXPECT_EQ(scheme_meant("htp://unn.no"), "http");
  EXPECT_EQ(scheme_meant("ftp://unn.no"), "");
  EXPECT_EQ(scheme_meant("htps:unn"), "");
}

TEST(LinkTarget, ThatIsMalformedIsToldOfWithWhatWasMeant) {
  EXPECT_EQ(testing::compile_page("[svar](https:/unn.no)\n").found(), "link-malformed at `https:/unn.no`\n");
  EXPECT_EQ(testing::compile_page("[svar](htps://unn.no)\n").found(), "unsafe-scheme at `htps://unn.no`\n");
  EXPECT_EQ(testing::compile_page("[svar](https://unn.no)\n").found(), "");
}

}  // namespace
}  // namespace motebok
