#include "base/replaced.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(Replaced, ChangesEveryPlaceOnce) {
  EXPECT_EQ(replaced("a–b–c", "–", "-"), "a-b-c");
  EXPECT_EQ(replaced("aaa", "a", "aa"), "aaaaaa");
  EXPECT_EQ(replaced("sam-\u00ADarbeid", "\u00AD", ""), "sam-arbeid");
  EXPECT_EQ(replaced("", "a", "b"), "");
}

}  // namespace
}  // namespace motebok
