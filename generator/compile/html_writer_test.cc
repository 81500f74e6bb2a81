#include "compile/html_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok {
namespace {

using motebok::testing::compile_page;
using motebok::testing::Compiled;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(HtmlWriter, LeavesAHoleWhereAPaperIsReferredTo) {
  const Compiled page = compile_page("Se [planen](../planer/hp.md#mål \"Planen\") og [sak](sak:flr/21/24).\n");
  EXPECT_EQ(page.document.html, "<p>Se <a href=\"\" title=\"Planen\">planen</a> og <a href=\"\">sak</a>.</p>\n");
  ASSERT_EQ(page.document.references.size(), 2U);
  EXPECT_EQ(page.document.references[0].form, WrittenReference::Form::File);
  EXPECT_EQ(page.source(page.document.references[0].target.at), "../planer/hp.md#mål");
  EXPECT_EQ(page.document.references[1].form, WrittenReference::Form::Noun);
  EXPECT_EQ(page.document.html.substr(page.document.holes[1].at, 2), "\">");
}

TEST(HtmlWriter, BreaksALineWhereATagForItStands) {
  const Compiled page = compile_page("a<br>b<BR />c\n\n| A |\n|---|\n| d<br/>e |\n");
  EXPECT_THAT(page.document.html, HasSubstr("<p>a<br />b<br />c</p>"));
  EXPECT_THAT(page.document.html, HasSubstr("d<br />e"));
  EXPECT_EQ(page.document.excerpt, "a b c");
  EXPECT_TRUE(page.diagnostics.all().empty());
}

TEST(HtmlWriter, KeepsNumbersAndDatesOnOneLine) {
  const Compiled page =
      compile_page("Den 29.\nmai 2024 ble *18 000* kr gitt, kl.\n12.00 og\n5 ganger `1 000`, se\n§\n3.\n");
  EXPECT_EQ(page.document.html,
            "<p>Den 29.\u00A0mai\u00A02024 ble <em>18\u00A0000</em> kr gitt, kl.\u00A012.00 og\n5 ganger "
            "<code>1 000</code>, se\n§\u00A03.</p>\n");
  EXPECT_EQ(page.document.excerpt, "Den 29. mai 2024 ble 18 000 kr gitt, kl. 12.00 og 5 ganger 1 000, se § 3.");
}

TEST(HtmlWriter, FindsTheSecondOfTwoEqualTargetsAfterAHardBreak) {
  const Compiled page = compile_page("[a](x.md)\\\n[b](x.md)\n");
  EXPECT_LT(page.document.references[0].target.at.begin, page.document.references[1].target.at.begin);
}

TEST(HtmlWriter, KeepsSchemesThatDoHarmOut) {
  Compiled page =
      compile_page("[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](data:text/html,x) [d](blob:x) <vbscript:x> ok\n");
  EXPECT_EQ(page.document.html, "<p>a b c d vbscript:x ok</p>\n");
  EXPECT_THAT(page.found(), HasSubstr("unsafe-scheme"));
}

TEST(HtmlWriter, LeavesRawHtmlOutWithAWarningButCommentsSilently) {
  Compiled page = compile_page("a <b onclick=x>b</b>\n\n<!-- notat -->\n\n<script>alert(1)</script>\n");
  EXPECT_EQ(page.document.html, "<p>a b</p>\n");
  EXPECT_EQ(page.found(), "raw-html at `<b onclick=x>`\nraw-html at `<script>alert(1)</script>`\n");
}

TEST(HtmlWriter, WarnsOfACommentThatTakesTextAlong) {
  EXPECT_EQ(compile_page("  <!-- notat\n\nover linjer -->\n\na <!-- b --> c\n").found(), "");
  EXPECT_EQ(compile_page("<!-- notat --> Rådet vedtok planen.\n").found(),
            "raw-html at `<!-- notat --> Rådet vedtok planen.`\n");
  EXPECT_EQ(compile_page("<!-- notat\n\nRådet vedtok planen.\n").found(), "end-missing at `<!-- notat`\n");
}

TEST(HtmlWriter, LeavesOutALinkThatNobodySees) {
  Compiled page = compile_page("Se [](https://vg.no) og [ ](kart.pdf), [![Kart](kart.png)](https://vg.no).\n");
  EXPECT_EQ(page.found(), "link-without-text at `https://vg.no`\nlink-without-text at `kart.pdf`\n");
  EXPECT_THAT(page.document.html, ::testing::StartsWith("<p>Se  og  , <a href=\"https://vg.no\"><img"));
}

TEST(HtmlWriter, TellsOfHtmlInWhatAPictureShows) {
  EXPECT_EQ(compile_page("![Bilde ved <portalen> nå](kart.png)\n").found(), "raw-html at `<portalen>`\n");
  EXPECT_EQ(compile_page("![Bilde<br>to](kart.png)\n").found(), "");
}

TEST(HtmlWriter, SaysHowManyWordsGoWithABlockOfHtml) {
  const auto said = [](std::string_view text) {
    const Compiled page = compile_page(text);
    return page.diagnostics.all().empty() ? "" : page.diagnostics.all().front().situation.nb;
  };
  EXPECT_THAT(said("<div>\nHele referatet\n<p>Vedtak: Ja</p> <!-- to ord -->\n</div>\n"),
              ::testing::HasSubstr("og heller ikke teksten i den (4 ord)"));
  EXPECT_THAT(said("<div class=\"to ord\">\n</div>\n"), ::testing::EndsWith("blir ikke med på nettsiden"));
}

TEST(HtmlWriter, PutsHeadingsInListsAndQuotationsBelowTheOneAbove) {
  EXPECT_THAT(compile_page("- # I liste\n").document.html, ::testing::HasSubstr("<h2>I liste</h2>"));
  EXPECT_THAT(compile_page("## A\n\n### B\n\n> # Sitert\n> ## Mer\n").document.html,
              ::testing::HasSubstr("<h4>Sitert</h4>\n<h4>Mer</h4>"));
  EXPECT_THAT(motebok::testing::compile_minutes("## Sak 1/24: A\n\n> # Sitert\n").document.html,
              ::testing::HasSubstr("<h3>Sitert</h3>"));
}

TEST(HtmlWriter, PutsAMistakeWhereItStandsInALongParagraph) {
  Compiled page = compile_page("En linje\nog [to](javascript:x),\n<i>tre</i> og [fire]().\n");
  EXPECT_EQ(page.found(), "unsafe-scheme at `javascript:x`\nraw-html at `<i>`\nempty-link at `[fire]`\n");
}

TEST(HtmlWriter, FetchesNoPicturesFromElsewhere) {
  Compiled page =
      compile_page("![Kart](https://example.no/kart.png)\n\n![](kart.png)\n\n![Kart *over* byen](kart.png)\n");
  EXPECT_THAT(page.document.html, Not(HasSubstr("example.no")));
  EXPECT_THAT(page.document.html, HasSubstr("<img src=\"\" alt=\"Kart over byen\" />"));
  EXPECT_EQ(page.found(), "image-elsewhere at `https://example.no/kart.png`\nimage-without-text at `kart.png`\n");
}

TEST(HtmlWriter, EscapesTextAndAddresses) {
  const Compiled page = compile_page("1 < 2 & \"tre\" [x](https://a.no/?a=1&b='c'ø)\n");
  EXPECT_EQ(page.document.html,
            "<p>1 &lt; 2 &amp; &quot;tre&quot; <a href=\"https://a.no/?a=1&amp;b=&#x27;c&#x27;%C3%B8\">x</a></p>\n");
}

TEST(HtmlWriter, FramesATableThatCanBeScrolledAndNamed) {
  const Compiled page = compile_page("## Tall\n\n| Hva | Antall | |\n|:--|--:|---|\n| A | 1 | x |\n");
  EXPECT_THAT(
      page.document.html,
      HasSubstr("<div class=\"tabell\" role=\"region\" tabindex=\"0\" aria-labelledby=\"tabell-1\">\n<table>\n<caption "
                "id=\"tabell-1\">Tabell 1<span class=\"ds-sr-only\"> under «Tall»</span></caption>\n<thead>\n"
                "<tr>\n<th scope=\"col\">Hva</th>\n<th scope=\"col\" "
                "class=\"hoyre\">Antall</th>\n<td></td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>A</td>"));
}

TEST(HtmlWriter, WritesTaskListsThatAreReadAloud) {
  const Compiled page = compile_page("- [x] Gjort\n- [ ] Ikke\n");
  EXPECT_THAT(page.document.html, HasSubstr("<li class=\"oppgave\"><input type=\"checkbox\" checked=\"\" disabled=\"\" "
                                            "aria-label=\"avkrysset\" /> Gjort</li>"));
}

TEST(HtmlWriter, TellsOfAFootnoteWithoutText) {
  Compiled page = compile_page("Tekst[^1].\n");
  EXPECT_EQ(page.found(), "undefined-footnote at `[^1]`\n");
}

}  // namespace
}  // namespace motebok
