#include "base/block_difference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string marked(const std::vector<TextStretch>& stretches) {
  std::string text;
  for (const TextStretch& each : stretches) {
    if (each.kind == TextStretch::Kind::Same) text += each.text;
    if (each.kind == TextStretch::Kind::Added) text += "{+" + each.text + "+}";
    if (each.kind == TextStretch::Kind::Removed) text += "[-" + each.text + "-]";
  }
  return text;
}

std::string name_of(BlockFate fate) {
  constexpr const char* kNames[] = {"same", "changed", "added", "removed", "moved here", "moved away"};
  return kNames[static_cast<int>(fate)];
}

// "changed: En [-to-]{+tre+}" for each block, and "  row changed: a | b" for each row.
std::vector<std::string> told(std::string_view before, std::string_view after) {
  std::vector<std::string> lines;
  for (const BlockChange& change : block_difference(blocks_of_html(before), blocks_of_html(after))) {
    lines.push_back(name_of(change.fate) + ": " + marked(change.text));
    for (const ChangedRow& row : change.rows) {
      std::string line = "  row " + name_of(row.fate) + ":";
      for (const auto& cell : row.cells) line += " " + marked(cell) + " |";
      lines.push_back(line);
    }
  }
  return lines;
}

std::string table(const std::vector<std::vector<std::string>>& rows) {
  std::string html = "<table>";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    html += "<tr>";
    for (const std::string& cell : rows[i]) html += i == 0 ? "<th>" + cell + "</th>" : "<td>" + cell + "</td>";
    html += "</tr>";
  }
  return html + "</table>";
}

TEST(BlockDifference, OfTheSameTextIsNothing) {
  EXPECT_THAT(told("<h2>Mål</h2><p>En tekst.</p>", "<h2>Mål</h2><p>En tekst.</p>"),
              ElementsAre("same: Mål", "same: En tekst."));
  EXPECT_THAT(told("", ""), IsEmpty());
}

TEST(BlockDifference, TellsWordsWithinAParagraph) {
  EXPECT_THAT(told("<p>Planen gjelder fra våren til høsten.</p>", "<p>Planen gjelder fra våren til vinteren.</p>"),
              ElementsAre("changed: Planen gjelder fra våren til [-høsten-]{+vinteren+}."));
}

TEST(BlockDifference, KeepsNewItemsWithinTheItemTheyBelongTo) {
  EXPECT_THAT(told("<ol><li>En plan<ul><li>mål</li><li>frister</li></ul></li><li>Et budsjett</li></ol>",
                   "<ol><li>En plan<ul><li>mål</li><li>tiltak</li></ul></li><li>Leder</li></ol>"),
              ElementsAre("same: En plan", "same: mål", "removed: [-frister-]", "added: {+tiltak+}",
                          "removed: [-Et budsjett-]", "added: {+Leder+}"));
}

TEST(BlockDifference, TellsWhatWasPutInAndTakenOutWhereItStood) {
  EXPECT_THAT(told("<p>Det første avsnittet.</p><p>Noe helt annet her.</p><p>Det siste avsnittet.</p>",
                   "<p>Det første avsnittet.</p><p>Det siste avsnittet.</p><p>Nytt kommer til slutt.</p>"),
              ElementsAre("same: Det første avsnittet.", "removed: [-Noe helt annet her.-]",
                          "same: Det siste avsnittet.", "added: {+Nytt kommer til slutt.+}"));
}

TEST(BlockDifference, RecognisesWhatWasMoved) {
  EXPECT_THAT(told("<h2>Veien inn</h2><p>Om veien inn til sykehuset.</p><h2>Veien videre</h2><p>Om veien videre "
                   "derfra.</p><p>Og mer om det.</p>",
                   "<h2>Veien videre</h2><p>Om veien videre derfra.</p><p>Og mer om det.</p><h2>Veien inn</h2><p>Om "
                   "veien inn til sykehuset i byen.</p>"),
              ElementsAre("moved away: Veien inn", "moved away: Om veien inn til sykehuset.", "same: Veien videre",
                          "same: Om veien videre derfra.", "same: Og mer om det.", "moved here: Veien inn",
                          "moved here: Om veien inn til sykehuset {+i byen+}."));
}

TEST(BlockDifference, TellsTablesByCell) {
  EXPECT_THAT(
      told(table({{"Tiltak", "Frist"}, {"Hospitering for leger", "høsten 2024"}, {"Bedre henvisninger", "2024"}}),
           table({{"Tiltak", "Frist"},
                  {"Hospitering for leger og sykepleiere", "våren 2025"},
                  {"Felles fagdag", "2025"},
                  {"Bedre henvisninger", "2024"}})),
      ElementsAre("changed: ", "  row same: Tiltak | Frist |",
                  "  row changed: Hospitering for leger {+og sykepleiere+} | [-høsten 2024-]{+våren 2025+} |",
                  "  row added: {+Felles fagdag+} | {+2025+} |", "  row same: Bedre henvisninger | 2024 |"));
}

TEST(BlockDifference, RecognisesRowsThatWereMoved) {
  EXPECT_THAT(told(table({{"Tiltak", "Frist"},
                          {"Hospitering for leger i kommunene", "2024"},
                          {"Bedre henvisninger til sykehuset i nord", "2024"},
                          {"Felles fagdag for alle i regionen", "2025"}}),
                   table({{"Tiltak", "Frist"},
                          {"Felles fagdag for alle i regionen", "2026"},
                          {"Hospitering for leger i kommunene", "2024"},
                          {"Bedre henvisninger til sykehuset i nord", "2024"}})),
              ElementsAre("changed: ", "  row same: Tiltak | Frist |",
                          "  row moved here: Felles fagdag for alle i regionen | [-2025-]{+2026+} |",
                          "  row same: Hospitering for leger i kommunene | 2024 |",
                          "  row same: Bedre henvisninger til sykehuset i nord | 2024 |"));
}

TEST(BlockDifference, KeepsWhatIsAboutTheVerySameTogether) {
  EXPECT_THAT(told(table({{"Tiltak", "Beløp"},
                          {"Digital hjemmeoppfølging i Narvik", "100"},
                          {"Digital hjemmeoppfølging i Tromsø", "200"}}),
                   table({{"Tiltak", "Beløp"},
                          {"Digital hjemmeoppfølging i Tromsø", "300"},
                          {"Pasientforløp for barn og unge", "100"}})),
              ElementsAre("changed: ", "  row same: Tiltak | Beløp |",
                          "  row removed: [-Digital hjemmeoppfølging i Narvik-] | [-100-] |",
                          "  row changed: Digital hjemmeoppfølging i Tromsø | [-200-]{+300+} |",
                          "  row added: {+Pasientforløp for barn og unge+} | {+100+} |"));
}

TEST(BlockDifference, KnowsAColumnByItsName) {
  EXPECT_THAT(told(table({{"Tiltak", "Frist"}, {"Hospitering for leger", "2024"}}),
                   table({{"Tiltak", "Ansvar", "Frist"}, {"Hospitering for leger", "FLR", "2024"}})),
              ElementsAre("changed: ", "  row changed: Tiltak | {+Ansvar+} | Frist |",
                          "  row changed: Hospitering for leger | {+FLR+} | 2024 |"));
}

TEST(BlockDifference, DoesNotTakeAHeadingForAParagraph) {
  EXPECT_THAT(told("<h2>Hospitering for leger i nord</h2>", "<p>Hospitering for leger i nord</p>"),
              ElementsAre("removed: [-Hospitering for leger i nord-]", "added: {+Hospitering for leger i nord+}"));
}

TEST(BlockDifference, IsBoundedAndGivesBothTextsWhole) {
  std::string before;
  std::string after;
  for (int i = 0; i < 3000; ++i) {
    before += "<p>Gammelt avsnitt nummer " + std::to_string(i * 7) + " med egne ord.</p>";
    after += "<p>Nytt stykke " + std::to_string(i * 11 + 3) + " om andre ting.</p>";
  }
  const std::vector<TextBlock> was = blocks_of_html(before);
  const std::vector<TextBlock> is = blocks_of_html(after);
  std::size_t removed = 0;
  std::size_t added = 0;
  for (const BlockChange& each : block_difference(was, is)) {
    removed += each.before != kNoBlock ? 1U : 0U;
    added += each.after != kNoBlock ? 1U : 0U;
  }
  EXPECT_EQ(removed, 3000U);
  EXPECT_EQ(added, 3000U);
}

TEST(BlockDifference, SeesNoChangeInWhatTheTypesetterDecides) {
  EXPECT_THAT(told("<p>Si «ja» – i dag.</p><p>Si «nei».</p>",
                   "<p>Si \"ja\" - i dag.</p><p>Si ”nei”.</p><p>Si «ja» — i dag.</p>"),
              ElementsAre("same: Si \"ja\" - i dag.", "same: Si ”nei”.", "added: {+Si «ja» — i dag.+}"));
  EXPECT_THAT(told("<p>ab c</p><p>a bc</p>", "<p>a bc</p><p>ab c</p>"),
              ElementsAre("moved away: ab c", "same: a bc", "moved here: ab c"));
}

}  // namespace
}  // namespace motebok
