#include "base/text_blocks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> lines(std::string_view html) {
  std::vector<std::string> lines;
  for (const TextBlock& block : blocks_of_html(html)) {
    constexpr const char* kNames[] = {"h", "p", "li", "table"};
    std::string line = kNames[static_cast<int>(block.kind)];
    if (block.level > 0) line += std::to_string(block.level);
    if (block.number) line += " " + std::to_string(*block.number) + ".";
    line += block.text.empty() ? "" : " " + block.text;
    for (const TextRow& row : block.rows) {
      line += " /";
      for (const TextCell& cell : row)
        line += " " + std::string(cell.is_header ? "#" : "") + (cell.continues ? "^" : "") + cell.text + " |";
    }
    lines.push_back(line);
  }
  return lines;
}

TEST(TextBlocks, AreWhatAReaderGoesThrough) {
  EXPECT_THAT(
      lines("<h2 id=\"mal\">Mål &amp; midler</h2>\n<p>En <strong>viktig</strong>\ntekst<br />\nover to linjer.</p>\n"),
      ElementsAre("h2 Mål & midler", "p En viktig tekst over to linjer."));
  EXPECT_THAT(lines(""), IsEmpty());
  EXPECT_THAT(lines("<hr />\n<p> </p>"), IsEmpty());
}

TEST(TextBlocks, KnowTheItemsOfListsWithinLists) {
  EXPECT_THAT(
      lines("<ul>\n<li>En\n<ol>\n<li><p>To</p>\n<p>mer</p></li>\n</ol>\n</li>\n<li>Tre</li>\n</ul>\n<p>Fire</p>"),
      ElementsAre("li1 En", "li2 1. To", "p mer", "li1 Tre", "p Fire"));
  EXPECT_THAT(lines("<ul>\n<li class=\"oppgave\"><input type=\"checkbox\" checked=\"\" disabled=\"\" "
                    "aria-label=\"Utført\" /> Gjort</li>\n</ul>"),
              ElementsAre("li1 ☑ Gjort"));
}

TEST(TextBlocks, CountTheItemsOfNumberedLists) {
  EXPECT_THAT(
      lines("<ol start=\"3\">\n<li>Tre\n<ul>\n<li>a</li>\n</ul>\n</li>\n<li><p>Fire</p>\n<p>mer</p></li>\n</ol>\n"
            "<ol start=\"0\">\n<li>Null</li>\n</ol>"),
      ElementsAre("li1 3. Tre", "li2 a", "li1 4. Fire", "p mer", "li1 0. Null"));
  EXPECT_THAT(lines("</li>\n</ol>\n<ol>\n<li>En</li>\n</ol>"), ElementsAre("li1 1. En")) << "from within a list";
}

TEST(TextBlocks, FillTableCellsThatReachDown) {
  EXPECT_THAT(lines("<div class=\"tabell\">\n<table>\n<caption id=\"t\">Tabell 1<span class=\"ds-sr-only\"> under "
                    "«Mål: A»</span></caption>\n<thead>\n<tr>\n<th scope=\"col\">Mål</th>\n"
                    "<th scope=\"col\">Tiltak</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td "
                    "rowspan=\"2\">A</td>\n<td>b</td>\n</tr>\n<tr>\n"
                    "<td>c<br />d</td>\n</tr>\n</tbody>\n</table>\n</div>\n<p>Etter</p>"),
              ElementsAre("table / #Mål | #Tiltak | / A | b | / ^A | c d |", "p Etter"));
}

TEST(TextBlocks, KeepWhatAnAuthorWroteAsACaption) {
  EXPECT_THAT(lines("<p>Før</p>\n<table>\n<caption id=\"t\">Tabell 2: Mål 1: Færre svikt</caption>\n<thead>\n<tr>\n<th "
                    "scope=\"col\">Tiltak</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>"),
              ElementsAre("p Før", "p Mål 1: Færre svikt", "table / #Tiltak | / b |"));
}

TEST(TextBlocks, LeaveOutWhatIsNoText) {
  EXPECT_THAT(lines("<p>Se <a href=\"\">planen</a><sup class=\"fotnote\"><a href=\"#fn-1\">1</a></sup>.</p>\n<div "
                    "class=\"fotnoter\">\n<ol>\n"
                    "<li id=\"fn-1\" value=\"1\">\n<p>Kilde. <a href=\"#fnref-1\" class=\"tilbake\" "
                    "aria-label=\"Tilbake\">↩</a></p>\n</li>\n</ol>\n</div>"),
              ElementsAre("p Se planen1.", "li1 1. Kilde."));
  EXPECT_THAT(lines("<p><img src=\"\" alt=\"Kart over \" /></p>"), ElementsAre("p Kart over"));
}

TEST(TextBlocks, KeepTheWordsOfWhatIsNotWhole) {
  EXPECT_THAT(lines("<"), IsEmpty());
  EXPECT_THAT(lines("<p"), IsEmpty());
  EXPECT_THAT(lines("<td>x"), ElementsAre("p x"));
  EXPECT_THAT(lines("</td></tr></table>"), IsEmpty());
  EXPECT_THAT(lines("<table><td rowspan=\"99999\">a</table>"), ElementsAre("p a"));
  EXPECT_THAT(lines("</ul></li>x"), ElementsAre("p x"));
  EXPECT_THAT(lines("<h2>x"), ElementsAre("p x"));
}

}  // namespace
}  // namespace motebok
