#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Kind = Target::Kind;

// The paths of the texts that refer to something, in order.
std::vector<std::string> referrers(const Site& site, Kind kind, std::uint32_t index) {
  std::vector<std::string> paths;
  for (const Backlink& each : site.backlinks_to(kind, index))
    paths.push_back(site.documents[each.from.index].compiled.path);
  return paths;
}

std::string site_text() {
  return committee("flr") + committee("ssu") +
         document("om/index.md", "type = \"side\"", "[Rådet](../utvalg/flr/index.md), og SSU.") +
         minutes("2024-04-03", "## Sak 10/24: A\n\n**Vedtak:**\n\n1. En.\n2. To.\n") +
         minutes("2024-05-29", "## Sak 20/24: B\n\nSe sak 10/24 og [punkt 2](vedtak:flr/10/24#2), i utvalget flr.\n") +
         minutes("2024-10-02", "## Sak 30/24: C\n\n[Saken](../2024-04-03/referat.md#sak-10-24) og utvalget ssu.\n");
}

TEST(Backlinks, AreReferencesAndMentionsTurnedAround) {
  const LinkedSite linked = link(site_text());
  const Site& site = linked.site;
  EXPECT_THAT(referrers(site, Kind::Case, 0),
              ElementsAre("utvalg/flr/2024-10-02/referat.md", "utvalg/flr/2024-05-29/referat.md",
                          "utvalg/flr/2024-05-29/referat.md"));
  EXPECT_THAT(referrers(site, Kind::Committee, 0), ElementsAre("om/index.md"));
  EXPECT_THAT(referrers(site, Kind::Case, 1), IsEmpty());
}

TEST(Backlinks, ALinkByAddressIsAReferenceToo) {
  LinkedSite linked =
      link(committee("flr") + committee("ssu") + minutes("2024-04-03", "## Sak 10/24: A\n\nx\n") +
           document("om/index.md", "type = \"side\"", "x") +
           document("om/x.md", "type = \"side\"",
                    "[a](/utvalg/flr/sak/10-24/) [b](/utvalg/flr/2024-04-03/) [c](/om/) [d](/utvalg/ssu)"));
  EXPECT_EQ(linked.told(), "");
  EXPECT_THAT(referrers(linked.site, Kind::Case, 0), ElementsAre("om/x.md"));
  EXPECT_THAT(referrers(linked.site, Kind::Meeting, 0), ElementsAre("om/x.md"));
  EXPECT_THAT(referrers(linked.site, Kind::Committee, 1), ElementsAre("om/x.md"));
}

TEST(Backlinks, ACommitteeRefersToItsMandate) {
  LinkedSite linked = link(committee("flr", "mandat = \"../../dokumenter/mandat.md\"") +
                           document("dokumenter/mandat.md", "type = \"dokument\"\nslag = \"mandat\"", "x"));
  EXPECT_EQ(linked.told(), "");
  const auto& documents = linked.site.documents;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const bool is_mandate = documents[i].compiled.path == "dokumenter/mandat.md";
    EXPECT_EQ(referrers(linked.site, Kind::Document, i).size(), is_mandate ? 1U : 0U) << documents[i].compiled.path;
  }
}

TEST(Backlinks, KeepThePointTheyAreAbout) {
  const LinkedSite linked = link(site_text());
  std::vector<std::string> anchors;
  for (const Backlink& each : linked.site.backlinks_to(Kind::Case, 0)) anchors.push_back(each.to.text);
  EXPECT_THAT(anchors, ElementsAre("", "vedtak-2", ""));
}

TEST(Backlinks, TellCasesFromThoseWhoseNumbersBeginAlike) {
  const LinkedSite linked =
      link(committee("flr") +
               document("om/index.md", "type = \"side\"", "[Saken](../utvalg/flr/2070-05-29/referat.md#sak-2-2070)") +
               minutes("2070-05-29", "## Sak 2/20: A\n\n**Vedtak:** Ja.\n\n## Sak 2/2070: B\n\n**Vedtak:** Nei.\n"),
           "2071-01-01");
  const auto to = [&](std::uint32_t index) { return referrers(linked.site, Kind::Case, index).size(); };
  ASSERT_EQ(linked.site.cases.size(), 2U);
  for (std::uint32_t i = 0; i < 2; ++i) EXPECT_EQ(to(i), linked.site.cases[i].title == "B" ? 1U : 0U);
}

TEST(Backlinks, DoNotTellWhatAPageSaysOfItself) {
  const LinkedSite linked =
      link(committee("flr") + document("om/index.md", "type = \"side\"", "[x](../om/index.md)") +
           minutes("2024-04-03", "## Sak 10/24: A\n\n[Møtet](mote:flr/2024-04-03) i [rådet](utvalg:flr).\n"));
  EXPECT_THAT(linked.site.backlinks, IsEmpty());
}

}  // namespace
}  // namespace motebok::testing
