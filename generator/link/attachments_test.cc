#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Attachments, ArePublishedFromAMeetingsFolder) {
  LinkedSite linked =
      link(committee("flr") + minutes("2024-05-29", "Tekst.\n") +
           "-- utvalg/flr/2024-05-29/vedlegg/kart-over_finnsnes.pdf\nx\n-- utvalg/flr/2024-05-29/plan.docx\nx\n"
           "-- utvalg/flr/logo.png\nx\n-- ukjent.pdf\nx\n-- forkortelser.toml\n\n");
  EXPECT_EQ(linked.told(), "");
  EXPECT_EQ(linked.attachments(),
            "utvalg/flr/2024-05-29/plan.docx\nutvalg/flr/2024-05-29/vedlegg/kart-over_finnsnes.pdf\n");
  EXPECT_EQ(linked.site.attachments[1].title, "Kart over finnsnes");
  EXPECT_EQ(linked.site.attachments[1].size, 2U);
  EXPECT_THAT(linked.site.meetings[0].attachments, ElementsAre(AttachmentId{0}, AttachmentId{1}));
}

TEST(Attachments, AreNotPublishedFromAFolderWithNothingPublished) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "", "utkast = true") +
                           "-- utvalg/flr/2024-05-29/vedlegg/kart.pdf\nx\n");
  EXPECT_THAT(linked.site.attachments, IsEmpty());
  LinkedSite withdrawn = link(committee("flr") + minutes("2024-05-29", "", "trukket = 2024-06-01") +
                              "-- utvalg/flr/2024-05-29/vedlegg/kart.pdf\nx\n");
  EXPECT_THAT(withdrawn.site.attachments, IsEmpty());
}

TEST(Attachments, OfADraftStayBackInThePublishedFolder) {
  LinkedSite linked =
      link(committee("flr") +
           paper("utvalg/flr/2024-05-29/innkalling.md", "innkalling", "flr", "2024-05-29", "[d](vedlegg/delt.pdf)") +
           minutes("2024-05-29", "[a](vedlegg/hemmelig.pdf) ![b](bilde.png) [c](vedlegg/delt.pdf)\n", "utkast = true") +
           "-- utvalg/flr/2024-05-29/vedlegg/hemmelig.pdf\nx\n-- utvalg/flr/2024-05-29/vedlegg/delt.pdf\nx\n"
           "-- utvalg/flr/2024-05-29/bilde.png\nx\n-- utvalg/flr/2024-05-29/referat.pdf\nx\n"
           "-- utvalg/flr/2024-05-29/referat/side-1.pdf\nx\n-- utvalg/flr/2024-05-29/fri.pdf\nx\n");
  EXPECT_EQ(linked.told(), "");
  EXPECT_EQ(linked.attachments(), "utvalg/flr/2024-05-29/fri.pdf\nutvalg/flr/2024-05-29/vedlegg/delt.pdf\n");
}

TEST(Attachments, ThatOnlyStandForTheFileAreRefused) {
  const std::string folder = committee("flr") + minutes("2024-05-29", "") + "-- utvalg/flr/2024-05-29/vedlegg/";
  EXPECT_THAT(
      link(folder + "kart.png\nversion https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n").told(),
      HasSubstr("attachment-pointer"));
  EXPECT_THAT(link(folder + "referat.txt\n+++\ntype = \"referat\"\n+++\n\n**Unntatt offentlighet:** navn\n").told(),
              HasSubstr("markdown-name"));
  EXPECT_EQ(link(folder + "notat.txt\n+++ et plusstegn\n").told(), "");
}

TEST(Attachments, StandBesideADocumentUnderItsName) {
  LinkedSite linked =
      link(document("dokumenter/rapport.md", "type = \"dokument\"\nslag = \"rapport\"") +
           document("planer.md", "type = \"side\"") +
           document("planer/hp.md", "type = \"plan\"\nperiode = 2024\nutkast = true") +
           "-- dokumenter/rapport.pdf\nx\n-- dokumenter/rapport/tabell.xlsx\nx\n-- dokumenter/annen.pdf\nx\n"
           "-- planer/hp.pdf\nx\n-- planer/los.pdf\nx\n");
  EXPECT_EQ(linked.attachments(), "dokumenter/rapport.pdf\ndokumenter/rapport/tabell.xlsx\n");
  EXPECT_THAT(linked.at("dokumenter/rapport.md").attachments, SizeIs(2));
}

TEST(Attachments, ArePublishedFromAnywhereWhenATextLinksToThem) {
  LinkedSite linked =
      link(document("om/a.md", "type = \"side\"",
                    "[Vedtektene &amp; mer](../filer/vedt%C3%A6kter%20ny.pdf#page=2)\n\n![x](../filer/b.png)\n") +
           "-- filer/vedtækter ny.pdf\nx\n-- filer/b.png\nx\n-- filer/c.png\nx\n");
  EXPECT_EQ(linked.told(), "");
  EXPECT_EQ(linked.attachments(), "filer/b.png\nfiler/vedtækter ny.pdf\n");
  EXPECT_EQ(linked.site.attachments[1].title, "Vedtektene & mer");
  // The picture is seen where it stands.
  EXPECT_THAT(linked.at("om/a.md").attachments, ElementsAre(AttachmentId{1}));
  EXPECT_EQ(linked.at("om/a.md").targets[0].kind, Target::Kind::Attachment);
  EXPECT_EQ(linked.at("om/a.md").targets[0].index, 1U);
}

TEST(Attachments, OfAMeetingAreNotListedWhereTheyAreOnlyLinkedTo) {
  LinkedSite linked =
      link(committee("flr") + minutes("2024-05-29", "Tekst.\n") + "-- utvalg/flr/2024-05-29/kart.pdf\nx\n" +
           document("om.md", "type = \"side\"", "[kartet](utvalg/flr/2024-05-29/kart.pdf)\n"));
  EXPECT_THAT(linked.at("om.md").attachments, IsEmpty());
  EXPECT_THAT(linked.site.meetings[0].attachments, SizeIs(1));
}

}  // namespace
}  // namespace motebok::testing
