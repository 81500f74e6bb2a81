#include "base/url.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(Url, HasAHost) {
  EXPECT_EQ(host_of_url("https://helsefellesskapet.no"), "helsefellesskapet.no");
  EXPECT_EQ(host_of_url("http://localhost:8080/helse"), "localhost");
  EXPECT_EQ(host_of_url(""), "");
}

TEST(Url, MayHaveAPath) {
  EXPECT_EQ(path_of_url("https://helsefellesskapet.no"), "");
  EXPECT_EQ(path_of_url("https://helsefellesskapet.no/helse/"), "/helse/");
  EXPECT_EQ(path_of_url("http://localhost:8080/helse"), "/helse");
}

}  // namespace
}  // namespace motebok
