// Other places than a folder of releases: a branch of a repository, and lists for whoever copies.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "publish/published_site.h"

namespace motebok::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

class Branch : public ::testing::Test {
 protected:
  // `motebok publish --repo . --to-branch gh-pages MORE…`
  Finished publish(std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"publish", "--repo",     ".",           "--theme", "tema",
                                      "--date",  "2026-01-15", "--to-branch", "gh-pages"};
    words.insert(words.end(), more.begin(), more.end());
    return run(site_.files().command(std::move(words)));
  }
  std::string git_says(std::vector<std::string> words) const { return git(site_.files().path(), std::move(words)); }
  std::string tip() const { return git_says({"rev-parse", "refs/heads/gh-pages"}); }

  // The files of the branch, as Git itself gives them out.
  FileTree files_of(const std::string& ref = "gh-pages", const std::string& repository = ".") const {
    fs::remove_all(site_ / "ut");
    fs::create_directory(site_ / "ut");
    git(site_ / repository, {"--work-tree=" + (site_ / "ut"), "checkout", "--quiet", ref, "--", "."});
    FileTree tree = read_tree(site_ / "ut");
    git(site_ / repository, {"reset", "--quiet"});
    return tree;
  }
  static FileTree with_no_jekyll(FileTree tree) {
    tree[".nojekyll"] = "";
    return tree;
  }

  const PublishedSite site_;
};

TEST_F(Branch, HoldsTheSiteAsACommitOfItsOwn) {
  const Finished done = publish();
  ASSERT_EQ(done.status, 0) << done.err;
  const std::string source = git_says({"rev-parse", "main"});
  EXPECT_THAT(done.out, StartsWith("Utgaven " + tip() + " er ute: "));
  EXPECT_EQ(git_says({"log", "--format=%B%P", "gh-pages"}),
            "Nettstedet fra " + source.substr(0, 8) + "\n\nMotebok-Source: " + source);
  EXPECT_EQ(differences(with_no_jekyll(site_.built("main")), files_of()), "");
  EXPECT_THAT(git_says({"fsck", "--strict", "--no-dangling"}), IsEmpty());
  EXPECT_EQ(git_says({"symbolic-ref", "HEAD"}), "refs/heads/main");
}

TEST_F(Branch, GetsACommitOnlyWhenSomethingHasChanged) {
  ASSERT_EQ(publish().status, 0);
  const std::string first = tip();
  site_.commit();
  const Finished again = publish();
  EXPECT_EQ(again.status, 0);
  EXPECT_THAT(again.out, StartsWith("Ingenting er endret siden utgaven " + first + "."));
  EXPECT_EQ(tip(), first);

  site_.write(kNewPage, plain_page("En ny side.\n"));
  site_.commit();
  const Finished changed = publish();
  EXPECT_EQ(changed.status, 0) << changed.err;
  EXPECT_EQ(git_says({"rev-parse", "gh-pages~1"}), first);
  EXPECT_EQ(git_says({"diff", "--name-status", "--diff-filter=A", "gh-pages~1", "gh-pages"}), "A\tom/nytt/index.html");
  EXPECT_EQ(differences(with_no_jekyll(site_.built("main")), files_of()), "");
  EXPECT_THAT(git_says({"fsck", "--strict", "--no-dangling"}), IsEmpty());
}

TEST_F(Branch, HasANameThatGitGivesABranch) {
  for (const std::string name : {"HEAD", "-x", "refs/heads/gh-pages"}) {
    const Finished done = publish({"--to-branch=" + name});
    EXPECT_EQ(done.status, 3) << name;
    EXPECT_THAT(done.err,
                StartsWith("stopp: `" + name + "` kan ikke være navnet på en gren (nettstedet er som før)\n"));
  }
  ASSERT_EQ(publish().status, 0);
  git_says({"symbolic-ref", "refs/heads/sider", "refs/heads/gh-pages"});
  EXPECT_THAT(
      publish({"--to-branch", "sider"}).err,
      StartsWith("stopp: grenen `sider` i `.` er bare en henvisning til en annen gren (nettstedet er som før)\n"));
}

TEST_F(Branch, HasNoUseForWhatIsSaidOfReleases) {
  for (const std::vector<std::string>& more :
       {std::vector<std::string>{"--keep", "3"}, {"--wait", "3"}, std::vector<std::string>{"--if-due"}}) {
    const Finished done = publish(more);
    EXPECT_EQ(done.status, 2);
    EXPECT_THAT(done.err, StartsWith("feil bruk: " + more[0] + " virker ikke sammen med --to-branch\n"));
  }
}

TEST_F(Branch, LeavesThePublishersOwnFilesThere) {
  ASSERT_EQ(publish().status, 0);
  git_says({"worktree", "add", "--quiet", "sider", "gh-pages"});
  write_file(site_ / "sider/CNAME", "helsefellesskapet.example\n");
  const std::string source = git_says({"log", "-1", "--format=%B", "gh-pages"});
  git(site_ / "sider", {"add", "."});
  git(site_ / "sider", {"commit", "--quiet", "--message=" + source});
  const Finished checked_out = publish();
  EXPECT_EQ(checked_out.status, 3);
  EXPECT_THAT(checked_out.err, StartsWith("stopp: grenen `gh-pages` er sjekket ut i `.` (nettstedet er som før)\n"));
  git_says({"worktree", "remove", "--force", "sider"});

  site_.write(kNewPage, plain_page("En ny side.\n"));
  site_.commit();
  ASSERT_EQ(publish().status, 0);
  EXPECT_EQ(files_of().at("CNAME"), "helsefellesskapet.example\n");
}

TEST_F(Branch, MayBeInAnotherRepository) {
  git_says({"init", "--quiet", "--bare", "annet.git"});
  const Finished done = publish({"--to-repo", "annet.git"});
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(git(site_ / "annet.git", {"ls-tree", "--name-only", "gh-pages"}), HasSubstr("index.html"));
  EXPECT_THAT(git_says({"branch", "--list", "gh-pages"}), IsEmpty());
}

TEST_F(Branch, OfSomebodyElseIsLeftAlone) {
  git_says({"branch", "arbeid"});
  const std::string before = git_says({"rev-parse", "arbeid"});
  const Finished done = publish({"--to-branch", "arbeid"});
  EXPECT_EQ(done.status, 3);
  EXPECT_EQ(done.err,
            "stopp: grenen `arbeid` i `.` har noe annet enn et publisert nettsted (nettstedet er som før)\n"
            "   = hjelp: skriv `--to-branch` med en gren som ikke finnes ennå, eller som motebok har laget\n");
  EXPECT_EQ(git_says({"rev-parse", "arbeid"}), before);
  EXPECT_THAT(publish({"--to-branch", "to..prikker"}).err,
              StartsWith("stopp: `to..prikker` kan ikke være navnet på en gren (nettstedet er som før)\n"));
  EXPECT_THAT(publish({"--to-repo", "finnes-ikke"}).err,
              AllOf(StartsWith("stopp: finner ikke mappen `finnes-ikke` (nettstedet er som før)\n"),
                    HasSubstr("skriv `--to-repo` med")));
  site_.write("tom/README", "");
  EXPECT_THAT(publish({"--to-repo", "tom"}).err,
              AllOf(StartsWith("stopp: `tom` er ikke et Git-depot (nettstedet er som før)\n"),
                    HasSubstr("mente du `--to-repo ")));
}

TEST_F(Branch, IsCheckedLikeARelease) {
  site_.write("content/om/personvern.md", plain_page("Tekst.\n"));
  site_.commit();
  ASSERT_EQ(publish().status, 0);
  const std::string before = tip();
  site_.remove("content/om/personvern.md");
  site_.commit();
  const Finished done = publish();
  EXPECT_EQ(done.status, 1);
  EXPECT_THAT(done.err, HasSubstr("feil[address-vanished]: /om/personvern/ er publisert, men finnes ikke lenger\n"));
  EXPECT_EQ(tip(), before);
}

TEST_F(Branch, IsRehearsedWithoutATrace) {
  const std::string objects = git_says({"count-objects", "-v"});
  const Finished done = publish({"--dry-run"});
  EXPECT_EQ(done.status, 0) << done.err;
  EXPECT_THAT(done.out, HasSubstr("Prøvekjøring, ingenting er publisert: "));
  EXPECT_EQ(git_says({"count-objects", "-v"}), objects);
  EXPECT_THAT(git_says({"branch", "--list", "gh-pages"}), IsEmpty());
}

class ChangedList : public ::testing::Test {
 protected:
  // Published, copied to a mirror, and then one page new, one changed, one gone.
  ChangedList() {
    site_.write("content/om/personvern.md", plain_page("Tekst.\n"));
    site_.write("content/om/side.md", plain_page("Tekst.\n"));
    site_.commit();
    CHECK(site_.run_publish().status == 0);
    write_tree(site_ / "speil", site_.live_files());
    site_.remove("content/om/personvern.md");
    site_.write("content/om/side.md", plain_page("En annen tekst.\n"));
    site_.write(kNewPage, plain_page("En ny side.\n"));
    site_.commit();
  }

  Finished publish() const {
    return site_.run_publish(
        {"--accept", "address-vanished", "--changed-list", "endret.txt", "--removed-list", "fjernet.txt"});
  }

  const PublishedSite site_;
};

TEST_F(ChangedList, GoesIntoWhatIsNoFileAndThroughLinks) {
  site_.write("endelig.txt", "før\n");
  fs::create_symlink("endelig.txt", site_ / "lenke.txt");
  const Finished told = site_.run_publish(
      {"--accept", "address-vanished", "--changed-list", "lenke.txt", "--removed-list", "/dev/stderr"});
  ASSERT_EQ(told.status, 0) << told.err;
  EXPECT_TRUE(fs::is_symlink(site_ / "lenke.txt"));
  EXPECT_THAT(read_tree(site_ / ".")["endelig.txt"], HasSubstr("om/side/index.html\n"));
  EXPECT_THAT(told.err, HasSubstr("om/personvern/index.html\n"));
}

// As README.md says.
TEST_F(ChangedList, IsAllThatRsyncNeeds) {
  ASSERT_EQ(publish().status, 0);
  Invocation rsync = site_.files().command({"-a", "--ignore-times", "--files-from=endret.txt", "--delete-missing-args",
                                            "--force", "web/current/", "speil/"});
  rsync.program = "rsync";
  if (!fs::exists("/usr/bin/rsync")) GTEST_SKIP() << "rsync is not installed";
  const Finished copied = run(rsync);
  if (copied.err.find("invalid file mode") != std::string::npos) GTEST_SKIP() << "rsync is one of those that cannot";
  ASSERT_EQ(copied.status, 0) << copied.err;
  EXPECT_EQ(differences(site_.live_files(), read_tree(site_ / "speil")), "");
  EXPECT_FALSE(site_.files().has("speil/om/personvern")) << "an empty folder would be shown as one";
}

// As README.md says of the versions of rsync that cannot delete what is missing.
TEST_F(ChangedList, AndThatOfTheRemovedAreAllThatAnyRsyncNeeds) {
  ASSERT_EQ(publish().status, 0);
  if (!fs::exists("/usr/bin/rsync")) GTEST_SKIP() << "rsync is not installed";
  Invocation rsync = site_.files().command(
      {"-a", "--ignore-times", "--files-from=endret.txt", "--ignore-missing-args", "web/current/", "speil/"});
  rsync.program = "rsync";
  const Finished copied = run(rsync);
  ASSERT_EQ(copied.status, 0) << copied.err;
  Invocation removal = site_.files().command({"-c", "cd speil && xargs -d '\\n' -r rm -f -- < ../fjernet.txt"});
  removal.program = "sh";
  ASSERT_EQ(run(removal).status, 0);
  EXPECT_EQ(differences(site_.live_files(), read_tree(site_ / "speil")), "");
}

TEST_F(ChangedList, AndThatOfTheRemovedAreAllThatACopierNeeds) {
  ASSERT_EQ(publish().status, 0);
  Invocation loop =
      site_.files().command({"-c",
                             "while read -r f; do [ -e \"web/current/$f\" ] || continue; mkdir -p "
                             "\"speil/$(dirname \"$f\")\" && cp \"web/current/$f\" \"speil/$f\"; done < endret.txt;"
                             " while read -r f; do rm \"speil/$f\"; done < fjernet.txt"});
  loop.program = "sh";
  ASSERT_EQ(run(loop).status, 0);
  EXPECT_EQ(site_.files().read("fjernet.txt"), "om/personvern/index.html\n");
  EXPECT_EQ(differences(site_.live_files(), read_tree(site_ / "speil")), "");
}

TEST_F(ChangedList, IsEmptyWhereNothingHasChanged) {
  ASSERT_EQ(publish().status, 0);
  ASSERT_EQ(publish().status, 0);
  EXPECT_EQ(site_.files().read("endret.txt"), "");
  EXPECT_TRUE(site_.files().has("endret.txt"));
}

TEST_F(ChangedList, ThatCannotBeWrittenStopsBeforeAnythingIsLive) {
  const std::string before = site_.live();
  const Finished done = site_.run_publish({"--accept", "address-vanished", "--changed-list", "finnes/ikke/endret.txt"});
  EXPECT_EQ(done.status, 3);
  EXPECT_EQ(done.err.substr(done.err.find("stopp:")),
            "stopp: listen `finnes/ikke/endret.txt` lar seg ikke skrive: den finnes ikke (nettstedet er som før)\n"
            "   = hjelp: velg en fil det går an å skrive til\n");
  EXPECT_EQ(site_.live(), before);
}

}  // namespace
}  // namespace motebok::testing
