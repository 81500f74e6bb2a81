// Disks that are full, read-only or not ours, and what is left of the site then.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <string>

#include "base/scratch_folder.h"
#include "write/testing.h"

namespace motebok {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// A file system of its own: small, or read-only. Only root may mount one, and not in every container.
class Volume {
 public:
  explicit Volume(const std::string& at, const char* options = "size=256k") : at_(at) {
    std::filesystem::create_directories(at);
    mounted_ = mount("none", at.c_str(), "tmpfs", 0, options) == 0;
  }
  ~Volume() {
    if (mounted_) umount2(at_.c_str(), MNT_DETACH);
  }
  Volume(const Volume&) = delete;
  Volume& operator=(const Volume&) = delete;

  bool mounted() const { return mounted_; }
  bool make_read_only() const { return mount("none", at_.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0; }

 private:
  std::string at_;
  bool mounted_ = false;
};

TEST(SiteWriter, LeavesTheSiteAsItWasWhenTheDiskIsFull) {
  const ScratchFolder scratch;
  const Volume volume(scratch / "disk");
  if (!volume.mounted()) GTEST_SKIP() << "no file system can be mounted here";
  const std::string out = scratch / "disk/public";
  const Pages too_much = {{"a.html", "2"}, {"stor.html", std::string(1 << 20, 'x')}};
  EXPECT_EQ(failure_to_build(out, too_much),
            "`" + out + "/stor.html` lar seg ikke skrive: disken er full (nettstedet er som før) – " +
                "frigjør plass, eller skriv `--out` med en mappe på en annen disk, og bygg på nytt");
  EXPECT_THAT(listed(scratch / "disk"), IsEmpty());
  build(out, {{"a.html", "1"}});
  EXPECT_THAT(failure_to_build(out, too_much), HasSubstr("disken er full"));
  EXPECT_EQ(scratch.read("disk/public/a.html"), "1");
  EXPECT_THAT(listed(scratch / "disk"), ElementsAre("public/", "public/.motebok", "public/a.html"));
  EXPECT_EQ(build(out, {{"a.html", "2"}}).written, 1U);
}

TEST(SiteWriter, BuildsIntoAMountedVolume) {
  const ScratchFolder scratch;
  const std::string out = scratch / "public";
  const Volume volume(out, "size=1m");
  if (!volume.mounted()) GTEST_SKIP() << "no file system can be mounted here";
  EXPECT_EQ(counted(build(out, {{"a.html", "1"}, {"om/b.html", "1"}})), "2 written, 0 unchanged, 0 removed");
  EXPECT_EQ(counted(build(out, {{"a.html", "2"}})), "1 written, 0 unchanged, 1 removed");
  EXPECT_THAT(listed(out), ElementsAre("a.html"));
  EXPECT_TRUE(scratch.has("public/.motebok"));
  SiteWriter running(out, 1);
  EXPECT_THAT(failure_to_build(out, {}), HasSubstr("bygger allerede"));
}

TEST(SiteWriter, SaysThatADiskCanOnlyBeRead) {
  const ScratchFolder scratch;
  const Volume volume(scratch / "disk");
  if (!volume.mounted()) GTEST_SKIP() << "no file system can be mounted here";
  build(scratch / "disk/public", {{"a.html", "1"}});
  ASSERT_TRUE(volume.make_read_only());
  EXPECT_THAT(failure_to_build(scratch / "disk/public", {{"a.html", "2"}}), HasSubstr("disken kan bare leses"));
  EXPECT_THAT(failure_to_build(scratch / "disk/annen", {{"a.html", "2"}}), HasSubstr("disken kan bare leses"));
  EXPECT_EQ(scratch.read("disk/public/a.html"), "1");
}

TEST(SiteWriter, SaysThatPermissionIsMissing) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
  const ScratchFolder scratch;
  build(scratch / "public", {{"a.html", "1"}});
  ASSERT_EQ(chmod((scratch / "public").c_str(), 0555), 0);
  EXPECT_THAT(failure_to_build(scratch / "public", {{"a.html", "2"}}), HasSubstr("tilgang mangler"));
  ASSERT_EQ(chmod((scratch / "public").c_str(), 0755), 0);
  ASSERT_EQ(chmod(scratch.path().c_str(), 0555), 0);
  EXPECT_THAT(failure_to_build(scratch / "annen", {}), HasSubstr("tilgang mangler"));
  EXPECT_EQ(build(scratch / "public", {{"a.html", "2"}}).written, 1U);  // its staging folder finds room within
  ASSERT_EQ(chmod(scratch.path().c_str(), 0755), 0);
  EXPECT_THAT(listed(scratch.path()), ElementsAre("public/", "public/.motebok", "public/a.html"));
}

TEST(SiteWriter, LeavesTheSiteAsItWasWhenAFileMayNotGrow) {
  const ScratchFolder scratch;
  build(scratch / "public", {{"a.html", "1"}});
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const rlimit small{4096, before.rlim_max};
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  const std::string failure =
      failure_to_build(scratch / "public", {{"a.html", "2"}, {"stor.html", std::string(10000, 'x')}});
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
  std::signal(SIGXFSZ, handler);
  EXPECT_THAT(failure, HasSubstr("stor.html` lar seg ikke skrive: filen blir større enn systemet tillater"));
  EXPECT_EQ(scratch.read("public/a.html"), "1");
  EXPECT_THAT(listed(scratch.path()), ElementsAre("public/", "public/.motebok", "public/a.html"));
}

TEST(SiteWriter, SaysThatANameIsTooLong) {
  const ScratchFolder scratch;
  EXPECT_THAT(failure_to_build(scratch / "public", {{std::string(300, 'a') + "/index.html", "x"}}),
              AllOf(HasSubstr("navnet er for langt"), HasSubstr("kortere navn")));
}

}  // namespace
}  // namespace motebok
