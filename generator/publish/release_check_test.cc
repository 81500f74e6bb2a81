#include "publish/release_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Files = std::map<std::string, std::string>;

LiveVersion live_version(const Files& files) {
  LiveVersion live;
  live.name = files.empty() ? "" : "forrige";
  live.addresses.pages.push_back({"/", KeptPage::Kind::List, {}, {}, {}, false, {}});
  for (const auto& [path, bytes] : files) {
    live.files.push_back(path);
    live.pages += is_page(path) ? 1 : 0;
    live.bytes += bytes.size();
  }
  live.holds = [files](const std::string& path, std::string_view bytes) { return files.at(path) == bytes; };
  live.read = [files](const std::string& path) { return files.at(path); };
  return live;
}

// "broken-link: the page /a/ links to …", a line each.
std::vector<std::string> found(const Files& before, const Files& after, const AddressBook& book = {}) {
  const LiveVersion live = live_version(before);
  Draft draft(live, {"https://eksempel.example/helse", "/helse"});
  for (const auto& [path, bytes] : after) draft.add(path, bytes);
  Diagnostics diagnostics;
  check_release(draft, live, book, kMostShrink, diagnostics);
  std::vector<std::string> lines;
  for (const Diagnostic& each : diagnostics.all()) lines.push_back(std::string(each.code) + ": " + each.situation.en);
  return lines;
}

std::string page_with(std::string_view body) { return "<main id=\"innhold\">" + std::string(body) + "</main>"; }

TEST(ReleaseCheck, FollowsEveryWayOfWritingALink) {
  const Files site = {
      {"index.html", page_with("Forsiden")},
      {"om/index.html",
       page_with("<a href=\"/helse/\"></a><a href=\"/helse/om\"></a><a href=\"../\"></a>"
                 "<a href=\"#innhold\"></a><a href=\"#\"></a><a href=\"#top\"></a>"
                 "<a href=\"https://eksempel.example/helse/om/#innhold\"></a>"
                 "<a href=\"/helse/om/?a=1&amp;b=2#innhold\"></a><a href=\"/helse/kart.pdf#page=2\"></a>"
                 "<a href=\"mailto:post@eksempel.example\"></a><a href=\"https://annet.example/\"></a>"
                 "<a href=\"//annet.example/\"></a><a href=\"/annet-nettsted/\"></a>")},
      {"kart.pdf", "%PDF"}};
  EXPECT_THAT(found({}, site), IsEmpty());
}

TEST(ReleaseCheck, TellsOfLinksThatLeadNowhereOnceEach) {
  const std::string bad =
      page_with("<a href=\"/helse/borte/\"></a><a href=\"/helse/#borte\"></a><a href=\"/helse/borte/\"></a>");
  EXPECT_THAT(found({}, {{"index.html", bad}, {"om/index.html", bad}}),
              ElementsAre("broken-link: the page / (and 1 more) links to /#borte, and the page has no such place",
                          "broken-link: the page / (and 1 more) links to /borte/, which does not exist"));
}

TEST(ReleaseCheck, DoesNotDrownThePublisherInBrokenLinks) {
  std::string body;
  for (int i = 0; i < 100; ++i) body += "<a href=\"/helse/" + std::to_string(i) + "/\"></a>";
  const std::vector<std::string> lines = found({}, {{"index.html", page_with(body)}});
  ASSERT_THAT(lines, SizeIs(21));
  EXPECT_EQ(lines.back(), "broken-link: 80 more links lead nowhere");
}

TEST(ReleaseCheck, TellsOfAPageThatHasBeenEmptied) {
  const std::string whole = page_with(std::string(900, 'x'));
  EXPECT_THAT(found({{"om/index.html", whole}}, {{"om/index.html", page_with("x")}}),
              ElementsAre("page-emptied: the page /om/ is all but empty: 1 characters to read, 900 today",
                          "site-shrunk: the site goes from 926 to 27 bytes, which is more than 30 % less"));
  EXPECT_THAT(found({{"om/index.html", whole}}, {{"om/index.html", page_with(std::string(800, 'y'))}}), IsEmpty());
}

TEST(ReleaseCheck, LetsANoticeBeShort) {
  AddressBook book;
  book.pages.push_back({"/om/", KeptPage::Kind::Document, "side", "om.md", "", true, {}});
  const std::string large = page_with(std::string(1'000, 'x'));
  EXPECT_THAT(found({{"om/index.html", large}, {"index.html", large + large + large}},
                    {{"om/index.html", page_with("Trukket.")}, {"index.html", large + large + large}}, book),
              IsEmpty());
}

TEST(ReleaseCheck, TellsOfASiteThatHasShrunk) {
  Files before;
  for (int i = 0; i < 10; ++i) before[std::to_string(i) + "/index.html"] = page_with("Tekst");
  Files after = before;
  for (int i = 0; i < 3; ++i) after.erase(std::to_string(i) + "/index.html");
  EXPECT_THAT(found(before, after), IsEmpty());
  after.erase("3/index.html");
  EXPECT_THAT(found(before, after),
              ElementsAre("site-shrunk: the site goes from 10 to 6 pages, which is more than 30 % fewer"));
}

TEST(ReleaseCheck, TellsThatNothingIsKnownOfTheLiveRelease) {
  LiveVersion live = live_version({{"index.html", page_with("Tekst")}});
  live.addresses = {};
  Draft draft(live, {});
  draft.add("index.html", page_with("Tekst"));
  Diagnostics diagnostics;
  check_release(draft, live, {}, kMostShrink, diagnostics);
  ASSERT_THAT(diagnostics.all(), SizeIs(1));
  EXPECT_EQ(diagnostics.all()[0].code, "addresses-unknown");
  EXPECT_EQ(diagnostics.all()[0].severity, Severity::Warning);
}

TEST(Draft, TellsWhatIsNewChangedAndGone) {
  const LiveVersion live = live_version({{"a.html", "a"}, {"b.html", "b"}, {"c.html", "c"}});
  Draft draft(live, {});
  EXPECT_FALSE(draft.add("a.html", "a"));
  EXPECT_TRUE(draft.add("b.html", "B"));
  EXPECT_TRUE(draft.add("d.html", "d"));
  const Changes changes = draft.changes();
  EXPECT_THAT(changes.unchanged, ElementsAre("a.html"));
  EXPECT_THAT(changes.changed, ElementsAre("b.html"));
  EXPECT_THAT(changes.added, ElementsAre("d.html"));
  EXPECT_THAT(changes.removed, ElementsAre("c.html"));
}

}  // namespace
}  // namespace motebok
