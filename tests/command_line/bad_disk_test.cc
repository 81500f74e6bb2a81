// Disks that are full, files that may not be read, folders that may not be written.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

#include "support/disks.h"
#include "support/file_tree.h"
#include "support/scratch.h"
#include "support/small_site.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

class BadDisk : public ::testing::Test {
 protected:
  BadDisk() { make_scratch_on_disk(); }
  ~BadDisk() override { make_scratch_in_memory(); }
};

// Files may only grow so large, for as long as this lives; the program is told so instead of being killed.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limited = before_;
    limited.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limited);
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  void (*handler_)(int);
  rlimit before_{};
};

void add_large_attachment(const SmallSite& site) {
  site.write("content/utvalg/flr/2025-10-08/vedlegg/opptak.bin", std::string(3'000'000, 'x'));
}

TEST_F(BadDisk, AFullDiskLeavesTheSiteAsItWas) {
  if (!is_root()) GTEST_SKIP() << "only root can mount a small disk";
  const SmallSite site;
  const SmallDisk disk(site, "1m");
  if (!disk.is_mounted()) GTEST_SKIP() << "this machine does not let root mount a disk";
  ASSERT_EQ(run(site.build({"--out", "disk/public"})).status, 0);
  const FileTree before = read_tree(site / "disk/public");
  const auto stamps = stamps_of(site / "disk/public");
  ASSERT_FALSE(before.empty());

  add_large_attachment(site);
  const Finished built = run(site.build({"--out", "disk/public"}));
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(built.out, IsEmpty());
  EXPECT_EQ(built.err,
            "stopp: `disk/public/utvalg/flr/2025-10-08/vedlegg/opptak.bin` lar seg ikke skrive: disken er full "
            "(nettstedet er som før)\n"
            "   = hjelp: frigjør plass, eller skriv `--out` med en mappe på en annen disk, og bygg på nytt\n");
  EXPECT_EQ(differences(before, read_tree(site / "disk/public")), "");
  EXPECT_EQ(stamps, stamps_of(site / "disk/public"));
  EXPECT_FALSE(site.has("disk/public.ny"));
}

TEST_F(BadDisk, AFullDiskLeavesNoHalfSiteWhereThereWasNone) {
  if (!is_root()) GTEST_SKIP() << "only root can mount a small disk";
  const SmallSite site;
  const SmallDisk disk(site, "1m");
  if (!disk.is_mounted()) GTEST_SKIP() << "this machine does not let root mount a disk";
  add_large_attachment(site);
  EXPECT_EQ(run(site.build({"--out", "disk/public"})).status, 3);
  EXPECT_TRUE(fs::is_empty(site / "disk"));
}

TEST_F(BadDisk, AFileTooLargeForTheSystemLeavesTheSiteAsItWas) {
  const SmallSite site;
  ASSERT_EQ(run(site.build()).status, 0);
  const FileTree before = read_tree(site / "public");
  add_large_attachment(site);
  Finished built;
  {
    const FileSizeLimit limit(1'000'000);
    built = run(site.build());
  }
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(built.err, StartsWith("stopp: `public/utvalg/flr/2025-10-08/vedlegg/opptak.bin` lar seg ikke skrive: "
                                    "filen blir større enn systemet tillater (nettstedet er som før)\n"));
  EXPECT_EQ(differences(before, read_tree(site / "public")), "");
  EXPECT_FALSE(site.has("public.ny"));
}

TEST_F(BadDisk, AFileThatMayNotBeReadIsNamed) {
  const SmallSite site;
  site.write("content/om/side.md", plain_page("Tekst.\n"));
  fs::permissions(site / "content/om/side.md", fs::perms::none);
  const Finished built = run(as_another_user(site, site.build()));
  EXPECT_EQ(built.status, 3);
  EXPECT_EQ(built.err,
            "stopp: `content/om/side.md` lar seg ikke lese: tilgang mangler\n"
            "   = hjelp: gi lesetilgang, for eksempel med `chmod -R u+rX`\n");
  EXPECT_FALSE(site.has("public"));
}

TEST_F(BadDisk, AnAttachmentThatMayNotBeReadStopsBeforeAnythingIsReplaced) {
  const SmallSite site;
  ASSERT_EQ(run(as_another_user(site, site.build())).status, 0);
  const FileTree before = read_tree(site / "public");
  site.write("content/utvalg/flr/2025-10-08/vedlegg/kart.pdf", "%PDF-1.4");
  fs::permissions(site / "content/utvalg/flr/2025-10-08/vedlegg/kart.pdf", fs::perms::none);
  const Finished built = run(as_another_user(site, site.build()));
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(
      built.err,
      StartsWith("stopp: `content/utvalg/flr/2025-10-08/vedlegg/kart.pdf` lar seg ikke lese: tilgang mangler\n"));
  EXPECT_EQ(differences(before, read_tree(site / "public")), "");
}

TEST_F(BadDisk, AFolderThatMayNotBeReadIsNamed) {
  const SmallSite site;
  fs::create_directory(site / "content/lukket");
  fs::permissions(site / "content/lukket", fs::perms::none);
  const Finished built = run(as_another_user(site, site.build()));
  fs::permissions(site / "content/lukket", fs::perms::owner_all);
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(built.err, StartsWith("stopp: `content/lukket` lar seg ikke lese: tilgang mangler\n"));
}

TEST_F(BadDisk, AFolderThatMayNotBeWrittenIsNamed) {
  const SmallSite site;
  fs::create_directory(site / "lukket");
  fs::permissions(site / "lukket", fs::perms(0555));
  const Finished built = run(as_another_user(site, site.build({"--out", "lukket/public"})));
  EXPECT_EQ(built.status, 3);
  EXPECT_THAT(built.err, HasSubstr("lar seg ikke skrive: tilgang mangler"));
  EXPECT_TRUE(fs::is_empty(site / "lukket"));
}

TEST_F(BadDisk, AFullStandardOutputIsNoCrash) {
  const SmallSite site;
  Invocation build = site.build();
  build.wrapper = {"sh", "-c", "\"$0\" \"$@\" >/dev/full 2>/dev/full"};
  const Finished built = run(build);
  EXPECT_EQ(built.signal, 0);
  EXPECT_TRUE(site.has("public/index.html"));
}

}  // namespace
}  // namespace motebok::testing
