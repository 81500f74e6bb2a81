#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <string>

#include "base/scratch_folder.h"
#include "base/world_failure.h"
#include "write/write.h"

namespace motebok {
namespace {

std::string objection(const std::string& output, const std::string& input) {
  try {
    keep_apart(output, std::array{std::string("/usr"), input});
  } catch (const WorldFailure& failure) {
    return failure.situation().en;
  }
  return {};
}

TEST(KeepApart, LetsFoldersLieSideBySideWhateverTheirNames) {
  const ScratchFolder scratch;
  std::filesystem::create_directory(scratch / "content");
  EXPECT_EQ(objection(scratch / "public", scratch / "content"), "");
  EXPECT_EQ(objection(scratch / "content-public", scratch / "content"), "");
  EXPECT_EQ(objection(scratch / "content/../public/", scratch / "content"), "");
}

TEST(KeepApart, RefusesAnOutputWithinWhatItIsMadeFrom) {
  const ScratchFolder scratch;
  std::filesystem::create_directory(scratch / "content");
  std::filesystem::create_directory_symlink("content", scratch / "link");
  for (const std::string& output :
       {scratch / "content/public", scratch / "link/a/b", scratch / "x/../content/public/"}) {
    EXPECT_EQ(objection(output, scratch / "content"),
              "`" + output + "` lies in the folder `" + (scratch / "content") + "`, which the site is made from");
  }
}

TEST(KeepApart, RefusesAnOutputAroundOrInPlaceOfWhatItIsMadeFrom) {
  const ScratchFolder scratch;
  std::filesystem::create_directories(scratch / "public/content");
  for (const std::string& output : {scratch / "public", scratch / "public/content", scratch / "public/content/."}) {
    EXPECT_EQ(objection(output, scratch / "public/content"),
              "everything in `" + output + "` is replaced, and there lies `" + (scratch / "public/content") +
                  "`, which the site is made from");
  }
}

}  // namespace
}  // namespace motebok
