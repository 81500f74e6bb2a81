#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#include <atomic>
#include <filesystem>
#include <string>

#include "base/parallel.h"
#include "source/scratch_repository.h"
#include "source/source.h"
#include "source/testing.h"

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;
using Shape = ScratchRepository::Shape;

// A small site in `content/`, with papers that differ from a work tree's in everything a filter could touch.
void fill(ScratchRepository& repository) {
  repository.put("README.md", "utenfor innholdet");
  repository.put(".gitattributes", "* text=auto eol=crlf\n*.md filter=lfs\n");
  repository.put("content/README.md", "om formatet");
  repository.put("content/nettsted.toml", "tittel = \"x\"\n");
  repository.put("content/utvalg/flr/index.md", "linje\r\nlinje\n$Id$\n");
  repository.put("content/utvalg/flr.md", std::string("\0\xFF", 2));
  repository.put("content/tom.md", "");
  repository.put("content/skript.sh", "#!/bin/sh\n", GIT_FILEMODE_BLOB_EXECUTABLE);
  repository.put("content/.skjult/a.md", "x");
}

TEST(Commit, IsReadStraightFromTheObjectStore) {
  for (const Shape shape : {Shape::Bare, Shape::WithWorkTree}) {
    ScratchRepository repository(shape);
    fill(repository);
    const git_oid head = repository.commit(1000, {});
    Diagnostics diagnostics;
    const SourceTree tree = read_sources(commit(repository.path(), "content"), diagnostics);
    EXPECT_THAT(paths_of(tree),
                ElementsAre("nettsted.toml", "skript.sh", "tom.md", "utvalg/flr.md", "utvalg/flr/index.md"));
    EXPECT_EQ(tree.read(4), "linje\r\nlinje\n$Id$\n");
    EXPECT_EQ(tree.files[4].size, 18U);
    EXPECT_EQ(tree.read(3), std::string("\0\xFF", 2));
    EXPECT_EQ(tree.read(2), "");
    EXPECT_EQ(tree.commit, hexadecimal(head));
    EXPECT_THAT(listed(diagnostics), IsEmpty());
  }
}

TEST(Commit, TakesTheContentFolderInManySpellings) {
  ScratchRepository repository;
  repository.put("nettsted.toml", "x");
  repository.put("papirer/nord/a.md", "x");
  repository.commit(1000, {});
  Diagnostics diagnostics;
  for (const char* whole : {"", ".", "./", "/"}) {
    EXPECT_THAT(paths_of(read_sources(commit(repository.path(), whole), diagnostics)),
                ElementsAre("nettsted.toml", "papirer/nord/a.md"));
  }
  for (const char* part : {"papirer/nord", "./papirer/nord/", "papirer//nord", "papirer/x/../nord"}) {
    EXPECT_THAT(paths_of(read_sources(commit(repository.path(), part), diagnostics)), ElementsAre("a.md"));
  }
}

TEST(Commit, LeavesOutTheSameAsAWorkTree) {
  ScratchRepository repository;
  repository.put("a.md", "x");
  repository.put("lenke.md", "a.md", GIT_FILEMODE_LINK);
  repository.put("deler", "", GIT_FILEMODE_COMMIT);
  repository.put("LICENSE", "x");
  repository.put("om/LICENSE", "x");
  repository.put("om/bl\xE5.md", "x");
  repository.put("mo\u0308te.md", "x");
  repository.put("a\u030A.md", "x");
  repository.put("å.md", "x");
  repository.commit(1000, {});
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(commit(repository.path(), "."), diagnostics);
  EXPECT_THAT(paths_of(tree), ElementsAre("a.md", "möte.md", "om/LICENSE", "å.md"));
  EXPECT_THAT(listed(diagnostics), ElementsAre("warning[submodule] deler", "warning[symbolic-link] lenke.md",
                                               "error[name-not-utf8] om/bl\\xE5.md", "error[same-name-twice] å.md"));
}

TEST(Commit, IsFoundByBranchTagTagOfATagOrId) {
  ScratchRepository repository;
  repository.put("a.md", "gammel");
  const git_oid old = repository.commit(1000, {});
  repository.tag("v1-endelig", repository.tag("v1", old));
  repository.put("a.md", "ny");
  const git_oid head = repository.commit(2000, {old});
  repository.commit(2000, {old}, "refs/heads/utkast/mai");
  const auto text_at = [&](const std::string& ref) {
    Diagnostics diagnostics;
    return read_sources(commit(repository.path(), ".", ref), diagnostics).read(0);
  };
  EXPECT_EQ(text_at("HEAD"), "ny");
  EXPECT_EQ(text_at("main"), "ny");
  EXPECT_EQ(text_at("utkast/mai"), "ny");
  EXPECT_EQ(text_at("HEAD~1"), "gammel");
  EXPECT_EQ(text_at("v1"), "gammel");
  EXPECT_EQ(text_at("v1-endelig"), "gammel");
  EXPECT_EQ(text_at(hexadecimal(old).substr(0, 10)), "gammel");
  EXPECT_EQ(text_at(hexadecimal(head)), "ny");
}

TEST(Commit, IsReadFromManyThreads) {
  ScratchRepository repository;
  for (int i = 0; i < 50; ++i) repository.put(std::to_string(100 + i) + ".md", std::string(1000 + i, 'x'));
  repository.commit(1000, {});
  Diagnostics diagnostics;
  const SourceTree tree = read_sources(commit(repository.path(), "."), diagnostics);
  std::atomic<int> wrong{0};
  parallel_for(1000, 4, [&](std::size_t i) {
    if (tree.read(i % 50) != std::string(1000 + i % 50, 'x')) ++wrong;
  });
  EXPECT_EQ(wrong, 0);
}

TEST(Commit, TwoRepositoriesAreReadInTurn) {
  ScratchRepository one;
  one.put("a.md", "en");
  one.commit(1000, {});
  ScratchRepository two;
  two.put("a.md", "to");
  two.commit(1000, {});
  Diagnostics diagnostics;
  const SourceTree first = read_sources(commit(one.path(), "."), diagnostics);
  const SourceTree second = read_sources(commit(two.path(), "."), diagnostics);
  EXPECT_EQ(first.read(0), "en");
  EXPECT_EQ(second.read(0), "to");
  EXPECT_EQ(first.read(0), "en");
}

TEST(Repository, MustBeOne) {
  const ScratchFolder scratch;
  scratch.write("fil", "x");
  EXPECT_THAT(failure_to_read(commit(scratch / "ingen", ".")), StartsWith("finner ikke mappen `" + scratch.path()));
  EXPECT_THAT(failure_to_read(commit(scratch / "fil", ".")), StartsWith("finner ikke mappen `" + scratch.path()));
  EXPECT_EQ(failure_to_read(commit(scratch.path(), ".")),
            "`" + scratch.path() +
                "` er ikke et Git-depot – skriv `--repo` med mappen til et Git-depot; `build` og `check` leser filene "
                "som de ligger, uten `--repo`");
}

TEST(Repository, IsSuggestedWhenAFolderWithinItWasNamed) {
  ScratchRepository repository;
  repository.folder().write("content/a.md", "x");
  EXPECT_THAT(failure_to_read(commit(repository.path() + "/content", ".")),
              HasSubstr("er ikke et Git-depot – mente du `--repo " +
                        std::filesystem::canonical(repository.path()).native() + "`?"));
}

TEST(Repository, WithoutCommitsSaysSo) {
  ScratchRepository repository;
  EXPECT_THAT(failure_to_read(commit(repository.path(), ".")), HasSubstr("har ingen innsjekkinger ennå"));
}

TEST(Repository, WhoseHeadIsABranchNotYetBornOffersTheOthers) {
  ScratchRepository repository(Shape::Bare);
  repository.put("a.md", "x");
  repository.commit(1000, {}, "refs/heads/hoved");
  EXPECT_THAT(failure_to_read(commit(repository.path(), ".")), HasSubstr("innsjekking `HEAD` – her finnes `hoved`"));
}

TEST(Repository, ListsTheRefsNearestToOneThatIsNotThere) {
  ScratchRepository repository;
  repository.put("a.md", "x");
  const git_oid id = repository.commit(1000, {});
  for (const char* branch : {"refs/heads/utkast", "refs/heads/mann", "refs/remotes/origin/main", "refs/heads/mai-2024",
                             "refs/heads/en-lang-gren-om-noe-annet"}) {
    repository.commit(1000, {}, branch);
  }
  repository.tag("main2", id);
  EXPECT_EQ(failure_to_read(commit(repository.path(), ".", "mainn")),
            "`" + repository.path() + "` har ingen gren, merkelapp eller innsjekking `mainn` – " +
                "her finnes `main`, `main2`, `mann`, `mai-2024`, `utkast`");
}

TEST(Repository, WantsARefThatNamesACommit) {
  ScratchRepository repository;
  repository.put("content/a.md", "x");
  repository.commit(1000, {});
  EXPECT_THAT(failure_to_read(commit(repository.path(), ".", "HEAD:content")),
              StartsWith("`HEAD:content` peker ikke på en innsjekking – "));
}

TEST(Repository, WantsAContentFolderThatTheCommitHas) {
  ScratchRepository repository;
  repository.put("papirer/a.md", "x");
  repository.commit(1000, {});
  EXPECT_THAT(failure_to_read(commit(repository.path(), "content", "main")),
              StartsWith("finner ikke mappen `content` i `main` – "));
  EXPECT_THAT(failure_to_read(commit(repository.path(), "papirer/a.md")),
              StartsWith("`papirer/a.md` er ikke en mappe i `HEAD` – "));
  EXPECT_THAT(failure_to_read(commit(repository.path(), "papirer/a.md/b")),
              StartsWith("finner ikke mappen `papirer/a.md/b` i `HEAD` – "));
  EXPECT_THAT(failure_to_read(commit(repository.path(), "../papirer")),
              StartsWith("mappen `../papirer` ligger utenfor depotet – "));
}

TEST(Repository, OfAnotherUserIsNotRead) {
  if (geteuid() != 0) GTEST_SKIP() << "only root can give a folder away";
  ScratchRepository repository;
  repository.put("a.md", "x");
  repository.commit(1000, {});
  for (const auto& entry : std::filesystem::recursive_directory_iterator(repository.path())) {
    ASSERT_EQ(lchown(entry.path().c_str(), 65534, 65534), 0);
  }
  ASSERT_EQ(lchown(repository.path().c_str(), 65534, 65534), 0);
  EXPECT_THAT(failure_to_read(commit(repository.path(), ".")),
              AllOf(HasSubstr("eies av en annen bruker"), HasSubstr("safe.directory " + repository.path())));
}

// libgit2 1.5 leaks what it searched with when a repository's configuration has extensions.
struct LeaksOfLibgit2 {
#ifdef __SANITIZE_ADDRESS__
  LeaksOfLibgit2() { __lsan_disable(); }
  ~LeaksOfLibgit2() { __lsan_enable(); }
#endif
};

TEST(Repository, OfTheOtherHashIsNotRead) {
  [[maybe_unused]] const LeaksOfLibgit2 ignored;
  ScratchRepository repository;
  repository.folder().write(".git/config",
                            "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");
  EXPECT_THAT(failure_to_read(commit(repository.path(), ".")), HasSubstr("bruker SHA-256"));
}

// What a partial clone (`--filter=blob:none`) looks like to libgit2.
TEST(Repository, ThatLacksABlobSaysWhich) {
  ScratchRepository repository;
  repository.put("a.md", "her");
  repository.put("b.md", "borte");
  repository.commit(1000, {});
  const std::string id = hexadecimal(repository.blob("b.md"));
  std::filesystem::remove(repository.path() + "/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
  EXPECT_EQ(failure_to_read(commit(repository.path(), ".")),
            "depotet `" + repository.path() + "` mangler objektet " + id + " – hent det med `git -C " +
                repository.path() + " fetch --refetch KOPI GREN`, der KOPI er en klone som er hel; `git -C " +
                repository.path() + " fsck` viser om mer mangler");
}

TEST(Repository, WithADamagedObjectSaysSo) {
  ScratchRepository repository;
  repository.put("a.md", "hel");
  repository.commit(1000, {});
  const std::string id = hexadecimal(repository.blob("a.md"));
  const std::string object = ".git/objects/" + id.substr(0, 2) + "/" + id.substr(2);
  std::filesystem::permissions(repository.path() + "/" + object, std::filesystem::perms::owner_all);
  repository.folder().write(object, "noe helt annet");
  EXPECT_THAT(failure_to_read(commit(repository.path(), ".")),
              HasSubstr("slett `" + repository.path() + "/" + object + "`, og hent objektet med `git -C " +
                        repository.path() + " fetch --refetch KOPI GREN`"));
}

}  // namespace
}  // namespace motebok
