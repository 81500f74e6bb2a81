#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "base/scratch_folder.h"
#include "source/source.h"
#include "source/testing.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(WorkTree, ListsFilesInOrderOfTheirPathsBytes) {
  const ScratchFolder scratch;
  scratch.write("utvalg/flr/index.md", "1");
  scratch.write("utvalg/flr.md", "22");
  scratch.write("nettsted.toml", "333");
  scratch.write("Om.md", "");
  scratch.write("utvalg/flr/2024-05-29/vedlegg/kart øst.pdf", "4444");
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(folder(scratch.path()), diagnostics);
  EXPECT_THAT(paths_of(tree), ElementsAre("Om.md", "nettsted.toml", "utvalg/flr.md",
                                          "utvalg/flr/2024-05-29/vedlegg/kart øst.pdf", "utvalg/flr/index.md"));
  EXPECT_EQ(tree.files[1].size, 3U);
  EXPECT_EQ(tree.read(1), "333");
  EXPECT_EQ(tree.read(0), "");
  EXPECT_EQ(tree.read(3), "4444");
  EXPECT_FALSE(tree.files[1].last_changed);
  EXPECT_EQ(tree.commit, "");
  EXPECT_THAT(listed(diagnostics), IsEmpty());
}

TEST(WorkTree, FindsAFileByItsPath) {
  const ScratchFolder scratch;
  for (const char* name : {"a.md", "b.md", "c/d.md"}) scratch.write(name, name);
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(folder(scratch.path()), diagnostics);
  ASSERT_NE(tree.find("c/d.md"), nullptr);
  EXPECT_EQ(tree.find("c/d.md")->path, "c/d.md");
  EXPECT_EQ(tree.find("c"), nullptr);
  EXPECT_EQ(tree.find(""), nullptr);
  EXPECT_EQ(tree.find("z.md"), nullptr);
}

TEST(WorkTree, SkipsWhatBeginsWithADotAndWhatTellsOfTheContent) {
  const ScratchFolder scratch;
  for (const char* name : {"README.md", "LICENSE", "LICENSE.md", ".gitignore", ".git/config", ".obsidian/x.md", "a.md",
                           "om/README.md", "om/.skjult.md", "om/LICENSE"}) {
    scratch.write(name, "x");
  }
  Diagnostics diagnostics;
  EXPECT_THAT(paths_of(read_sources(folder(scratch.path()), diagnostics)),
              ElementsAre("a.md", "om/LICENSE", "om/README.md"));
  EXPECT_THAT(listed(diagnostics), IsEmpty());
}

TEST(WorkTree, LeavesOutWhatProgramsLeaveBehind) {
  const ScratchFolder scratch;
  for (const std::string name : {"a.md", "a.md~", "a.md.orig", "A.BAK", "~$b.docx", "Thumbs.db", "b.docx", "c.MD",
                                 "d.markdown", "e.md.txt", "f.txt"}) {
    scratch.write(name, "x");
  }
  Diagnostics diagnostics;
  EXPECT_THAT(paths_of(read_sources(folder(scratch.path()), diagnostics)), ElementsAre("a.md", "b.docx", "f.txt"));
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[working-file] A.BAK", "warning[working-file] Thumbs.db",
                                               "warning[working-file] a.md.orig", "warning[working-file] a.md~",
                                               "error[markdown-name] c.MD", "error[markdown-name] d.markdown",
                                               "error[markdown-name] e.md.txt", "warning[working-file] ~$b.docx"));
}

TEST(WorkTree, LeavesOutWhatIsNotAFileAndSaysSo) {
  const ScratchFolder scratch;
  scratch.write("a.md", "x");
  scratch.write("deler/.git", "gitdir: ../.git/modules/deler\n");
  scratch.write("deler/b.md", "x");
  ASSERT_EQ(symlink("a.md", (scratch / "lenke.md").c_str()), 0);
  ASSERT_EQ(symlink("..", (scratch / "ring").c_str()), 0);
  ASSERT_EQ(symlink("a.md", (scratch / ".skjult").c_str()), 0);
  ASSERT_EQ(mkfifo((scratch / "ror").c_str(), 0600), 0);
  Diagnostics diagnostics;
  EXPECT_THAT(paths_of(read_sources(folder(scratch.path()), diagnostics)), ElementsAre("a.md"));
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[submodule] deler", "warning[symbolic-link] lenke.md",
                                               "warning[symbolic-link] ring", "warning[special-file] ror"));
}

TEST(WorkTree, FollowsALinkThatIsTheContentFolderItself) {
  const ScratchFolder scratch;
  scratch.write("papirer/a.md", "x");
  ASSERT_EQ(symlink("papirer", (scratch / "content").c_str()), 0);
  Diagnostics diagnostics;
  EXPECT_THAT(paths_of(read_sources(folder(scratch / "content"), diagnostics)), ElementsAre("a.md"));
}

TEST(WorkTree, GivesNamesInOneFormAndReadsThemByTheirOwn) {
  const ScratchFolder scratch;
  scratch.write("mo\u0308te/a\u030A.md", "møte");
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(folder(scratch.path()), diagnostics);
  EXPECT_THAT(paths_of(tree), ElementsAre("möte/å.md"));
  EXPECT_EQ(tree.read(0), "møte");
}

TEST(WorkTree, DoesNotGuessBetweenTwoNamesThatAreTheSame) {
  const ScratchFolder scratch;
  scratch.write("a\u030A.md", "x");
  scratch.write("å.md", "x");
  scratch.write("b.md", "x");
  Diagnostics diagnostics;
  EXPECT_THAT(paths_of(read_sources(folder(scratch.path()), diagnostics)), ElementsAre("b.md", "å.md"));
  EXPECT_THAT(listed(diagnostics), ElementsAre("error[same-name-twice] å.md"));
}

TEST(WorkTree, ShowsTheBytesOfANameThatIsNotUtf8) {
  const ScratchFolder scratch;
  scratch.write(
      "om/bl\xE5"
      "b\xE6r.md",
      "x");
  scratch.write("m\xF8te/a.md", "x");
  Diagnostics diagnostics;
  EXPECT_THAT(paths_of(read_sources(folder(scratch.path()), diagnostics)), IsEmpty());
  EXPECT_THAT(listed(diagnostics),
              ElementsAre("error[name-not-utf8] m\\xF8te", "error[name-not-utf8] om/bl\\xE5b\\xE6r.md"));
  EXPECT_EQ(diagnostics.all()[0].situation.nb, "navnet `m\\xF8te` er ikke skrevet i UTF-8");
}

TEST(WorkTree, SaysWhichFolderIsNotThere) {
  const ScratchFolder scratch;
  scratch.write("a.md", "x");
  EXPECT_THAT(failure_to_read(folder(scratch / "content")), HasSubstr("finner ikke mappen `" + scratch.path()));
  EXPECT_THAT(failure_to_read(folder(scratch / "a.md")), HasSubstr("er en fil, ikke en mappe"));
  EXPECT_THAT(failure_to_read(folder(scratch / "a.md/under")), HasSubstr("finner ikke mappen"));
}

TEST(WorkTree, SaysWhichFileCannotBeReadAndWhy) {
  const ScratchFolder scratch;
  scratch.write("a.md", "x");
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(folder(scratch.path()), diagnostics);
  std::filesystem::remove(scratch / "a.md");
  EXPECT_EQ(failure_of([&] { tree.read(0); }),
            "`" + (scratch / "a.md") + "` lar seg ikke lese: den finnes ikke – sjekk filen og disken, og bygg på nytt");
}

TEST(WorkTree, NeverWaitsForAPipe) {
  const ScratchFolder scratch;
  scratch.write("a.md", "x");
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(folder(scratch.path()), diagnostics);
  std::filesystem::remove(scratch / "a.md");
  ASSERT_EQ(mkfifo((scratch / "a.md").c_str(), 0600), 0);
  EXPECT_EQ(tree.read(0), "");
}

TEST(WorkTree, ReadsAFileThatGrewOrShrank) {
  const ScratchFolder scratch;
  scratch.write("a.md", "kort");
  scratch.write("b.md", std::string(100000, 'b'));
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(folder(scratch.path()), diagnostics);
  scratch.write("a.md", std::string(300000, 'a'));
  scratch.write("b.md", "b");
  EXPECT_EQ(tree.read(0), std::string(300000, 'a'));
  EXPECT_EQ(tree.read(1), "b");
}

TEST(WorkTree, IsReadFromManyThreads) {
  const ScratchFolder scratch;
  for (int i = 0; i < 100; ++i) scratch.write(std::to_string(100 + i) + ".md", std::string(100 + i, 'x'));
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(folder(scratch.path()), diagnostics);
  std::atomic<int> wrong{0};
  parallel_for(1000, 4, [&](std::size_t i) {
    if (tree.read(i % 100).size() != 100 + i % 100) ++wrong;
  });
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace motebok
