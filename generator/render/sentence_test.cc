#include "render/sentence.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "base/diagnostic.h"
#include "compile/compile.h"

namespace motebok {
namespace {

// The sentence around `words` in the page that `body` is compiled to.
std::string sentence(std::string_view body, std::string_view words) {
  Diagnostics diagnostics;
  const auto document =
      compile_document("a.md", "+++\ntype = \"side\"\ntittel = \"A\"\n+++\n" + std::string(body), diagnostics);
  CHECK(document);
  const std::size_t at = document->html.find(words);
  CHECK(at != std::string::npos);
  return sentence_around(*document, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
}

TEST(Sentence, IsTheOneAroundTheWords) {
  EXPECT_EQ(sentence("Først dette. Så SSU og FLR. Til slutt.", "SSU"), "Så SSU og FLR.");
  EXPECT_EQ(sentence("SSU først. Så mer.", "SSU"), "SSU først.");
  EXPECT_EQ(sentence("Til slutt: SSU", "SSU"), "Til slutt: SSU");
}

TEST(Sentence, DoesNotEndAtANumberOrAnAbbreviation) {
  EXPECT_EQ(sentence("Møtet 29. mai kl. 13.00 i SSU ble nr. 4 i år. Så mer.", "SSU"),
            "Møtet 29. mai kl. 13.00 i SSU ble nr. 4 i år.");
}

TEST(Sentence, GoesOnAfterAnAbbreviationThoughACapitalFollows) {
  for (const char* const text :
       {"SSU skal melde fra, jf. FLR-sak 2/25, om dette.", "SSU har bl.a. Narvik kommune med.",
        "SSU har f.eks. Narvik kommune med.", "SSU viser til kap. II og pkt. A i planen.",
        "SSU leste Meld. St. 7 og Prop. 1 S.", "SSU møtte (jf. § 4) dr. Hansen på St. Olavs hospital.",
        "Dette er sendt til evt. Uttalelse fra SSU.", "Se nr. IV, ca. Ni av dem i SSU."})
    EXPECT_EQ(sentence(std::string("Først. ") + text + " Så mer.", "SSU"), text);
  EXPECT_EQ(sentence("Det gjelder kommuner mv. SSU svarer.", "SSU"), "SSU svarer.");
  EXPECT_EQ(sentence("SSU svarer sykehuset m.fl. Så mer.", "SSU"), "SSU svarer sykehuset m.fl.");
}

// To Markdown "- 3. kvartal" is a numbered list within a list.
TEST(Sentence, BeginsWithTheNumberOfAList) {
  EXPECT_EQ(sentence("- 1. mai – FLR: noe\n- 3. kvartal 2025 – SSU: legger fram tall\n", "SSU"),
            "3. kvartal 2025 – SSU: legger fram tall");
  EXPECT_EQ(sentence("- 1. mai – SSU: noe\n", "SSU"), "1. mai – SSU: noe");
  EXPECT_EQ(sentence("1. SSU svarer\n2. AM svarer\n", "SSU"), "SSU svarer");
  EXPECT_EQ(sentence("Dette er 2. År for SSU.\n", "SSU"), "År for SSU.");
  EXPECT_EQ(sentence("Dette er 2. året for SSU. Øvrige svarer.\n", "SSU"), "Dette er 2. året for SSU.");
}

TEST(Sentence, IsPlainText) {
  EXPECT_EQ(sentence("Se **SSU** & [«lenken»](https://a.no)\nher.", "SSU"), "Se SSU & «lenken» her.");
}

TEST(Sentence, IsCutWhenItIsLong) {
  std::string body;
  for (int i = 0; i < 80; ++i) body += "ord ";
  const std::string cut = sentence(body + "SSU " + body, "SSU");
  EXPECT_TRUE(cut.starts_with("… ord")) << cut;
  EXPECT_TRUE(cut.ends_with("ord …")) << cut;
  EXPECT_NE(cut.find(" SSU "), std::string::npos);
  EXPECT_LT(cut.size(), 260U);
}

TEST(Sentence, KeepsTheWordsBesideAnAddressWithoutBlanks) {
  const std::string address = "https://eksempel.no/" + std::string(300, 'x');
  const std::string cut = sentence("Se " + address + " og SSU i dag, " + address + " også.", "SSU");
  EXPECT_TRUE(cut.starts_with("… og SSU i dag, ") || cut.starts_with("… SSU i dag, ")) << cut;
}

TEST(Sentence, LeavesOutTheNumbersOfFootnotes) {
  EXPECT_EQ(sentence("Kommunene, ikke Nes kommune.[^1] SSU[^1] svarer.\n\n[^1]: Merknad.\n", "SSU"), "SSU svarer.");
}

TEST(Sentence, IsNothingOutsideRunningText) { EXPECT_EQ(sentence("## SSU\n\nTekst.\n", "SSU"), ""); }

}  // namespace
}  // namespace motebok
