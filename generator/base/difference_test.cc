#include "base/difference.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace motebok {
namespace {

// "Utvalget [-tar-][+behandler+] saken": what was taken out, and what was put in.
std::string marked(std::string_view before, std::string_view after) {
  std::string text;
  for (const DifferenceStretch& each : difference(words_to_compare(before), words_to_compare(after))) {
    if (each.is_same) {
      text += each.after;
      continue;
    }
    if (!each.before.empty()) text += "[-" + std::string(each.before) + "-]";
    if (!each.after.empty()) text += "[+" + std::string(each.after) + "+]";
  }
  return text;
}

std::string keys(std::string_view text) {
  std::string all;
  for (const DifferenceWord& each : words_to_compare(text)) all += (all.empty() ? "" : "|") + std::string(each.key);
  return all;
}

bool same(std::string_view before, std::string_view after) {
  return read_the_same(words_to_compare(before), words_to_compare(after));
}

TEST(Difference, OfEqualTextsIsNothing) {
  EXPECT_EQ(marked("", ""), "");
  EXPECT_EQ(marked("Saken utsettes.", "Saken utsettes."), "Saken utsettes.");
}

TEST(Difference, IsToldByWords) {
  EXPECT_EQ(marked("Utvalget tar saken til orientering.", "Utvalget tar saken foreløpig til orientering."),
            "Utvalget tar saken [+foreløpig +]til orientering.");
  EXPECT_EQ(marked("Svar gis innen 1. mai.", "Svar gis innen 1. juni."), "Svar gis innen 1. [-mai-][+juni+].");
  EXPECT_EQ(marked("En. To. Tre.", "En. Tre."), "En. [-To. -]Tre.");
}

TEST(Difference, OfTextsWithNothingInCommonIsAllOfBoth) {
  EXPECT_EQ(marked("Saken utsettes", "Planen vedtas nå"), "[-Saken utsettes-][+Planen vedtas nå+]");
  EXPECT_EQ(marked("", "Nytt punkt"), "[+Nytt punkt+]");
  EXPECT_EQ(marked("Gammelt punkt", ""), "[-Gammelt punkt-]");
}

TEST(Difference, TakesASingleWordBetweenTwoChangesIntoThem) {
  EXPECT_EQ(marked("rask god billig hjelp", "sen god dyr hjelp"), "[-rask god billig -][+sen god dyr +]hjelp");
  EXPECT_EQ(marked("rask og god billig hjelp", "sen og god dyr hjelp"),
            "[-rask -][+sen +]og god [-billig -][+dyr +]hjelp");
  // One puts in and the other takes out: they do not read as one.
  EXPECT_EQ(marked("saken nå vedtas", "hele saken vedtas"), "[+hele +]saken [-nå -]vedtas");
}

TEST(Difference, IsNotInWhatTheTypesetterDecides) {
  EXPECT_TRUE(same("kr 18 000 – «Frisk» i e-post", "kr\u00A018\u202F000 - \"Frisk\" i e\u2011post"));
  EXPECT_TRUE(same("‘a’ ‹b›", "'a' 'b'"));
  EXPECT_TRUE(same("  2024–2027 ", "2024 — 2027"));
  EXPECT_FALSE(same("vedtak", "Vedtak"));
  EXPECT_FALSE(same("1,5", "15"));
  EXPECT_FALSE(same("nå.", "nå"));
  EXPECT_EQ(marked("«Frisk» nå", "\"Frisk\" snart"), "\"Frisk\" [-nå-][+snart+]");
}

TEST(Difference, KeepsNumbersDatesAndAddressesWhole) {
  EXPECT_EQ(keys("Møtet 03.04.2024, sak 21/24: 1,5 mill. (post@hto.no)"),
            "Møtet|03.04.2024|,|sak|21/24|:|1,5|mill|.|(|post@hto.no|)");
  EXPECT_EQ(keys("kr 18\u00A0000 000 i 2024 123 1 23"), "kr|18000000|i|2024|123|1|23");
  EXPECT_EQ(keys("§ 6 … «Blåbær»–syltetøy"), "§|6|…|\"|Blåbær|\"|-|syltetøy");
}

TEST(Difference, HasBothTextsWhole) {
  std::mt19937 random(7);
  const auto text = [&] {
    constexpr std::string_view kWords[] = {"a ", "b ", "c\u00A0", "d", ", ", "«", "» ", "–", ". "};
    std::string words = "x";
    for (std::size_t left = random() % 30; left > 0; --left) words += kWords[random() % std::size(kWords)];
    return words;
  };
  for (int i = 0; i < 2000; ++i) {
    const std::string before = text();
    const std::string after = text();
    std::string joined_before;
    std::string joined_after;
    bool last_was_same = false;
    for (const DifferenceStretch& each : difference(words_to_compare(before), words_to_compare(after))) {
      EXPECT_TRUE(joined_before.empty() || last_was_same != each.is_same);
      EXPECT_EQ(each.is_same, same(each.before, each.after)) << before << " / " << after;
      last_was_same = each.is_same;
      joined_before += each.before;
      joined_after += each.after;
    }
    EXPECT_EQ(joined_before, before);
    EXPECT_EQ(joined_after, after);
  }
}

TEST(Difference, GivesUpOnTextsThatAreUnlike) {
  std::string before = "Først ";
  std::string after = "Først ";
  for (int i = 0; i < 3000; ++i) {
    before += "a" + std::to_string(i) + " ord ";
    after += "b" + std::to_string(i) + " ord ";
  }
  before += "slutt";
  after += "slutt";
  const auto stretches = difference(words_to_compare(before), words_to_compare(after));
  ASSERT_EQ(stretches.size(), 3U);
  EXPECT_TRUE(stretches.front().is_same);
  EXPECT_FALSE(stretches[1].is_same);
  EXPECT_EQ(stretches.back().after, "ord slutt");
}

TEST(ReadingHash, IsTheSameForWhatReadsTheSame) {
  EXPECT_EQ(reading_key("Rammen er 18 000 – «til alle»."), reading_key("Rammen  er 18\u00A0000 - \"til alle\"."));
  EXPECT_NE(reading_key("Rammen er på 18 000."), reading_key("Rammen er på 18 001."));
  EXPECT_NE(reading_key("år"), reading_key("ær"));
  EXPECT_NE(reading_key("Ja."), reading_key("Ja!"));
}

TEST(PlainWords, AreLettersAndDigitsAlone) {
  EXPECT_THAT(plain_words("«Økt» sykehus/kommune – sak 21/24."),
              testing::ElementsAre("Økt", "sykehus", "kommune", "sak", "21", "24"));
  EXPECT_TRUE(share_a_word("Økt bemanning", "Mer BEMANNING i 2025", 4));
  EXPECT_FALSE(share_a_word("Økt bemanning", "Økonomi og rom", 4));
  EXPECT_FALSE(share_a_word("Planer for rus", "Omsorg for eldre", 5)) << "a short word says little";
  EXPECT_TRUE(share_a_word("Ny", "Økonomi", 4)) << "a title without such words is like any other";
}

}  // namespace
}  // namespace motebok
