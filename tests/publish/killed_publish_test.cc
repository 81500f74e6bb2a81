// A publishing that is killed at any moment: whoever reads the site meanwhile, through a real web server, gets every page whole,
// from the old version or the new one, and the next publishing leaves nothing of it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <ctime>
#include <mutex>
#include <random>
#include <thread>

#include "publish/published_site.h"
#include "publish/web_server.h"

namespace motebok::testing {
namespace {

using std::chrono::microseconds;
using ::testing::ElementsAre;
using ::testing::Gt;
using ::testing::Le;

constexpr int kKills = 200;
constexpr int kLookEvery = 20;
constexpr unsigned kSeed = 20'251'122;
constexpr const char* kDocuments = "6";
constexpr unsigned kKept = 3;

// Every page of a version has its name in the title.
struct Version {
  std::string ref;
  FileTree tree;
};

class KilledPublishing : public ::testing::Test {
 protected:
  KilledPublishing() {
    Invocation corpus = site_.files().command({kDocuments, "korpus"});
    corpus.program = CORPUS_PROGRAM;
    CHECK(run(corpus).status == 0);
    std::filesystem::remove_all(site_ / "content");
    std::filesystem::rename(site_ / "korpus", site_ / "content");
    const std::string settings = site_.files().read("content/nettsted.toml");
    for (Version* const version : {&one_, &two_}) {
      site_.write("content/nettsted.toml",
                  "beskrivelse = \"" + version->ref + "\"\n" + without_line(settings, "beskrivelse"));
      site_.commit();
      git(site_.files().path(), {"tag", version->ref});
      version->tree = site_.built(version->ref);
    }
  }

  static std::string without_line(std::string text, const std::string& key) {
    const std::size_t at = text.find(key + " = ");
    return at == std::string::npos ? text : text.erase(at, text.find('\n', at) + 1 - at);
  }

  Invocation publish(const Version& version) const {
    return site_.publish({"--ref", version.ref, "--keep", std::to_string(kKept)});
  }

  // The one that readers do not see now.
  const Version& other_than_live() const {
    const bool one_is_live = site_.files().read("web/current/index.html") == one_.tree.at("index.html");
    return one_is_live ? two_ : one_;
  }

  // True when it was still at work.
  bool kill_after(microseconds pause, const Version& version) const {
    const pid_t process = start(publish(version));
    std::this_thread::sleep_for(pause);
    kill(process, SIGKILL);
    return wait_for(process) < 0;
  }

  void expect_whole(int kill) const {
    const FileTree live = site_.live_files();
    ASSERT_TRUE(live == one_.tree || live == two_.tree) << "after kill " << kill;
  }

  const PublishedSite site_;
  Version one_{"versjon-en", {}};
  Version two_{"versjon-to", {}};
};

// Reads page after page, and holds each against what the versions have there.
class Readers {
 public:
  Readers(const WebServer& server, const Version& one, const Version& two) : server_(server), one_(one), two_(two) {
    for (const auto& [path, bytes] : one.tree) {
      if (path.ends_with(".html") && path != "404.html") paths_.push_back(path);
    }
    threads_.emplace_back([this] { read(0); });
    threads_.emplace_back([this] { read(paths_.size() / 2); });
  }
  ~Readers() { stop(); }

  void stop() {
    stopping_ = true;
    for (std::jthread& thread : threads_) {
      if (thread.joinable()) thread.join();
    }
  }

  std::uint64_t answers() const { return old_ + new_ + wrong_; }
  std::uint64_t of_one() const { return old_; }
  std::uint64_t of_two() const { return new_; }
  std::uint64_t wrong() const { return wrong_; }
  std::string first_wrong() const { return first_wrong_; }

 private:
  void read(std::size_t from) {
    for (std::size_t i = from; !stopping_; ++i) {
      // Without a breath between two pages, readers would leave the machine no time for publishing.
      std::this_thread::sleep_for(microseconds(500));
      const std::string& path = paths_[i % paths_.size()];
      const WebServer::Answer answer = server_.get("/" + path);
      const bool is_one = answer.status == 200 && answer.body == one_.tree.at(path);
      const bool is_two = answer.status == 200 && answer.body == two_.tree.at(path);
      // A page that is the same in both would prove nothing.
      if (is_one != is_two) {
        ++(is_one ? old_ : new_);
        continue;
      }
      const std::scoped_lock lock(mutex_);
      if (wrong_++ == 0)
        first_wrong_ =
            path + ": status " + std::to_string(answer.status) + ", " + std::to_string(answer.body.size()) + " bytes";
    }
  }

  const WebServer& server_;
  const Version& one_;
  const Version& two_;
  std::vector<std::string> paths_;
  std::atomic<bool> stopping_{false};
  std::atomic<std::uint64_t> old_{0};
  std::atomic<std::uint64_t> new_{0};
  std::atomic<std::uint64_t> wrong_{0};
  std::mutex mutex_;
  std::string first_wrong_;
  std::vector<std::jthread> threads_;
};

TEST_F(KilledPublishing, NeverShowsReadersAnythingButAWholeVersion) {
  const Finished first = run(publish(one_));
  ASSERT_EQ(first.status, 0) << first.err;
  const WebServer server(site_ / "web/current");
  if (!server.is_running()) GTEST_SKIP() << "nginx is not installed";

  Readers readers(server, one_, two_);
  const Finished second = run(publish(two_));
  ASSERT_EQ(second.status, 0) << second.err;
  // Readers take their share of the machine, so this is measured among them. Writing begins well after the start.
  const auto took = std::chrono::duration_cast<microseconds>(second.took).count();
  std::mt19937 random(kSeed);
  std::uniform_int_distribution<std::int64_t> moment(took / 5, took * 11 / 10);
  int killed_at_work = 0;
  int switched = 0;
  // The machine may become faster or slower than when it was measured: about every fourth publishing should come to its end.
  double pace = 1.0;
  for (int i = 1; i <= kKills; ++i) {
    const std::string before = site_.live();
    const auto pause = static_cast<std::int64_t>(static_cast<double>(moment(random)) * pace);
    const bool was_at_work = kill_after(microseconds(pause), other_than_live());
    killed_at_work += was_at_work ? 1 : 0;
    pace *= was_at_work ? 1.05 : 0.85;
    switched += site_.live() == before ? 0 : 1;
    if (i % kLookEvery == 0) {
      ASSERT_NO_FATAL_FAILURE(expect_whole(i));
    }
  }
  readers.stop();

  EXPECT_EQ(readers.wrong(), 0U) << readers.first_wrong();
  EXPECT_THAT(readers.of_one(), Gt(100U));
  EXPECT_THAT(readers.of_two(), Gt(100U));
  EXPECT_THAT(killed_at_work, Gt(kKills / 2)) << "too few were at work when they were killed to say anything";
  EXPECT_THAT(switched, Gt(5)) << "readers were given too few new versions to say anything";
  RecordProperty("answers", static_cast<int>(readers.answers()));
  RecordProperty("killed_at_work", killed_at_work);
  RecordProperty("switched", switched);

  const Version& last = other_than_live();
  const Finished healed = run(publish(last));
  ASSERT_EQ(healed.status, 0) << healed.err;
  EXPECT_EQ(differences(last.tree, site_.live_files()), "");
  EXPECT_THAT(site_.in_root(), ElementsAre(".lock", ".motebok-publish", "current", "records", "releases"));
  EXPECT_THAT(site_.releases().size(), Le(kKept + 1));
  for (const std::string& release : site_.releases()) {
    const FileTree tree = read_tree(site_ / ("web/releases/" + release));
    EXPECT_TRUE(tree == one_.tree || tree == two_.tree) << release;
    EXPECT_TRUE(site_.files().has("web/records/" + release));
  }
}

TEST_F(KilledPublishing, LeavesNoSiteWhereThereWasNone) {
  Invocation whole = publish(one_);
  whole.arguments.insert(whole.arguments.end(), {"--to", "andre"});
  const Finished measured = run(whole);
  ASSERT_EQ(measured.status, 0);
  // On a busy machine the measured one may have been slow, and this one done before it is killed.
  auto delay = std::chrono::duration_cast<microseconds>(measured.took) / 2;
  for (; !kill_after(delay, one_); delay /= 2) {
    ASSERT_GT(delay.count(), 0);
    std::filesystem::remove_all(site_ / "web");
  }
  EXPECT_FALSE(site_.files().has("web/current")) << "a first release appears whole or not at all";
  ASSERT_EQ(run(publish(one_)).status, 0);
  EXPECT_EQ(differences(one_.tree, site_.live_files()), "");
}

}  // namespace
}  // namespace motebok::testing
