#include "base/system_reason.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace motebok {
namespace {

TEST(ReasonOf, SaysWhatTheSystemSays) {
  EXPECT_EQ(reason_of(ENOSPC).nb, "disken er full");
  EXPECT_EQ(reason_of(EACCES).en, "permission is missing");
}

TEST(ReasonOf, HasWordsForEveryNumber) {
  for (const int number : {0, ENXIO, ETXTBSY, 9999}) {
    EXPECT_FALSE(reason_of(number).nb.empty()) << number;
    EXPECT_FALSE(reason_of(number).en.empty()) << number;
  }
}

}  // namespace
}  // namespace motebok
