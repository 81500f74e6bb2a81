#include "compile/structure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok {
namespace {

using motebok::testing::compile;
using motebok::testing::compile_minutes;
using motebok::testing::compile_page;
using motebok::testing::Compiled;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::vector<std::string> titles(const Compiled& compiled) {
  std::vector<std::string> result;
  for (const CaseSection& each : compiled.document.cases) result.push_back(each.number_text + "|" + each.title);
  return result;
}

TEST(Structure, ReadsACaseHeadingInEveryWayItIsWritten) {
  Compiled minutes = compile_minutes(
      "## Sak 21/24: Resepter\n\n### sak 22/24 – Legemidler\n\n## **Sak 023/2024:** *Prøver*\n\n# SAK 24/24 Barn\n");
  EXPECT_THAT(titles(minutes), ElementsAre("21/24|Resepter", "22/24|Legemidler", "023/2024|Prøver", "24/24|Barn"));
  EXPECT_EQ(minutes.document.cases[2].number, (CaseNumber{2024, 23}));
  EXPECT_EQ(minutes.found(), "");
}

TEST(Structure, EndsACaseAtTheNextHeadingOfItsOwnLevel) {
  const Compiled minutes =
      compile_minutes("Innledning.\n\n## Sak 1/24: En\n\nTekst.\n\n### Bakgrunn\n\nMer.\n\n## Neste møte\n\nI mai.\n");
  ASSERT_EQ(minutes.document.blocks.size(), 3U);
  EXPECT_EQ(minutes.html(minutes.document.blocks[0].html), "<p>Innledning.</p>\n");
  EXPECT_EQ(minutes.html(minutes.document.blocks[1].html),
            "<p>Tekst.</p>\n<h3 id=\"bakgrunn\">Bakgrunn</h3>\n<p>Mer.</p>\n");
  EXPECT_EQ(minutes.html(minutes.document.blocks[2].html), "<h3 id=\"neste-mote\">Neste møte</h3>\n<p>I mai.</p>\n");
}

TEST(Structure, KnowsAHeadingByGitHubsRule) {
  const Compiled page = compile_page("## 🎨 Prior Art\n\n## § 3 «Bil» og 2½\n\n## Áhkku’s_blåbær\n");
  EXPECT_EQ(page.document.headings[0].slug, "-prior-art");
  EXPECT_EQ(page.document.headings[1].slug, "-3-bil-og-2");
  EXPECT_EQ(page.document.headings[2].slug, "áhkkus_blåbær");
}

TEST(Structure, TakesAParagraphAfterVedtakAsOnePoint) {
  const Compiled minutes = compile_minutes("## Sak 1/24: En\n\n**Vedtak:** Saken *utsettes*.\n");
  const LabelledPart& part = minutes.document.cases[0].parts.at(0);
  EXPECT_EQ(part.label, Label::Decision);
  ASSERT_EQ(part.points.size(), 1U);
  EXPECT_EQ(part.points[0].text, "Saken utsettes.");
  EXPECT_EQ(minutes.html(part.points[0].html), "<p>Saken <em>utsettes</em>.</p>\n");
}

TEST(Structure, NumbersThePointsAsTheAuthorDid) {
  const Compiled minutes = compile_minutes(
      "## Sak 1/24: En\n\n**Vedtak:**\n\nRådet vedtok:\n\n3. Første.\n4. Andre\n   - under\n\nEtterpå.\n");
  const LabelledPart& part = minutes.document.cases[0].parts.at(0);
  ASSERT_EQ(part.points.size(), 2U);
  EXPECT_EQ(part.points[0].number, 3);
  EXPECT_EQ(part.points[1].number, 4);
  EXPECT_EQ(part.points[1].text, "Andre under");
  EXPECT_EQ(minutes.html(part.points[0].html), "Første.");
  EXPECT_EQ(minutes.html(part.lead), "<p>Rådet vedtok:</p>\n");
  EXPECT_EQ(minutes.html(part.tail), "<p>Etterpå.</p>\n");
}

// From the lead's begin to the tail's end is the whole part: what draws a part relies on it.
TEST(Structure, EndsTheTailWhereThePartEnds) {
  const Compiled minutes =
      compile_minutes("## Sak 1/24: En\n\nRådet drøftet saken.\n\n**Votering:** Enstemmig.\n\n**Vedtak:** Utsatt.\n");
  const auto& parts = minutes.document.cases[0].parts;
  ASSERT_EQ(parts.size(), 3U);
  EXPECT_EQ(minutes.html({parts[0].lead.begin, parts[0].tail.end}), "<p>Rådet drøftet saken.</p>\n");
  EXPECT_EQ(minutes.html({parts[1].lead.begin, parts[1].tail.end}), "<p>Enstemmig.</p>\n");
  EXPECT_EQ(minutes.html({parts[2].lead.begin, parts[2].tail.end}), "<p>Utsatt.</p>\n");
}

TEST(Structure, SplitsLabelsThatShareAParagraph) {
  const Compiled minutes =
      compile_minutes("## Sak 1/24: En\n**Til:** Rådet  \n**Fra:** Sekretariatet\n**Forslag til vedtak:** Ja.\n");
  const auto& parts = minutes.document.cases[0].parts;
  ASSERT_EQ(parts.size(), 3U);
  EXPECT_EQ(parts[0].label, Label::To);
  EXPECT_EQ(parts[0].text, "Rådet");
  EXPECT_EQ(parts[1].text, "Sekretariatet");
  EXPECT_EQ(parts[2].points.at(0).text, "Ja.");
}

TEST(Structure, TakesTheParagraphAfterDeltokAsRunningText) {
  const Compiled minutes =
      compile_minutes("## Sak 1/24: En\n\n**Deltok:** UNN\n\nUNN innledet.\n\n**Votering:**\n\nEnstemmig.\n");
  const auto& parts = minutes.document.cases[0].parts;
  ASSERT_EQ(parts.size(), 3U);
  EXPECT_EQ(parts[0].text, "UNN");
  EXPECT_EQ(parts[1].label, Label::None);
  EXPECT_EQ(minutes.html(parts[1].lead), "<p>UNN innledet.</p>\n");
  EXPECT_EQ(parts[2].text, "Enstemmig.");
}

TEST(Structure, AcceptsALabelWrittenAsAHeading) {
  const Compiled minutes = compile_minutes("## Sak 1/24: En\n\n### **Forslag til vedtak:**\n\n1. A\n2. B\n");
  EXPECT_EQ(minutes.document.cases[0].parts.at(0).label, Label::Proposal);
  EXPECT_EQ(minutes.document.cases[0].parts.at(0).points.size(), 2U);
}

TEST(Structure, TellsOfACaseThatLacksItsHeadingMark) {
  EXPECT_EQ(compile_minutes("Sak 6/24: Hospitering\n\n**Vedtak:** Ja.\n").found(),
            "case-without-heading at `Sak 6/24: Hospitering`\n");
  EXPECT_EQ(compile_minutes("**Sak 6/24 Hospitering**\n**Vedtak:** Ja.\n").found(),
            "case-without-heading at `**Sak 6/24 Hospitering**`\n");
  EXPECT_EQ(compile_minutes("## Sak 5/24: En\n\n**Vedtak:** Ja.\n\nSak 6/24: To\n\n**Vedtak:** Nei.\n\n## Sak 7/24: "
                            "Tre\n\n**Vedtak:** A.\n\n**Vedtak:** B.\n")
                .found(),
            "case-without-heading at `Sak 6/24: To`\nlabel-twice at `**Vedtak:** B.`\n");
  for (const char* const other :
       {"Sak 6/24 ble utsatt.", "Sak 6/24: Den ble\nutsatt.", "- Sak 6/24: Hospitering", "Saken er utsatt."})
    EXPECT_EQ(compile_minutes("## Sak 5/24: En\n\n" + std::string(other) + "\n").found(), "") << other;
}

TEST(Structure, ReadsPromises) {
  Compiled minutes = compile_minutes(
      "## Sak 1/24: En\n\n**Oppfølging:**\n\n- 02.10.2024 – sekretariatet: legger fram [program](#x)\n- høsten 2024 - "
      "rådet: tar saken opp\n"
      "- første møte i 2025 – UNN: orienterer\n- 3. kvartal 2025 – UNN: svarer\n- snart – UNN: svarer\n- bare tekst\n- "
      "Frist: mars "
      "2026 – UNN: teller\n");
  const auto& promises = minutes.document.cases[0].promises;
  ASSERT_EQ(promises.size(), 7U);
  EXPECT_EQ(promises[0].due.form, Due::Form::Day);
  EXPECT_EQ(to_iso(promises[0].due.date), "2024-10-02");
  EXPECT_EQ(promises[0].who, "sekretariatet");
  EXPECT_EQ(promises[0].what, "legger fram program");
  EXPECT_EQ(promises[1].due.form, Due::Form::Autumn);
  EXPECT_EQ(promises[1].due.year, 2024);
  EXPECT_EQ(promises[2].due.form, Due::Form::FirstMeeting);
  EXPECT_EQ(promises[3].due.part, 3);
  EXPECT_EQ(promises[6].when, "mars 2026");
  EXPECT_EQ(minutes.found(), "due-time-unclear at `- snart – UNN: svarer`\npromise-unclear at `- bare tekst`\n");
}

// Each promise as "when|who|what".
std::vector<std::string> promises_under(std::string_view text, std::string* found = nullptr) {
  Compiled minutes = compile_minutes("## Sak 1/24: En\n\n**Oppfølging:**" + std::string(text) + "\n");
  std::vector<std::string> promises;
  for (const WrittenPromise& each : minutes.document.cases.at(0).promises)
    promises.push_back(each.when + "|" + each.who + "|" + each.what);
  if (found != nullptr)
    *found = minutes.found();
  else
    EXPECT_EQ(minutes.found(), "") << text;
  return promises;
}

TEST(Structure, ReadsEachPromiseOfANestedListAndOfSeveralLines) {
  const auto both = ElementsAre("01.10.2024|A|x", "02.10.2024|B|y");
  EXPECT_THAT(promises_under("\n\n- 01.10.2024 – A: x\n  - 02.10.2024 – B: y"), both);
  EXPECT_THAT(promises_under("\n\n- 01.10.2024 – A: x\n  02.10.2024 – B: y"), both);
  EXPECT_THAT(promises_under("\n\n- 01.10.2024 – A: x\n\n  02.10.2024 – B: y"), both);
  EXPECT_THAT(promises_under("\n01.10.2024 – A: x\n**02.10.2024** – B: y"), both);
  EXPECT_THAT(promises_under(" 01.10.2024 – A: x\\\n02.10.2024 – B: y"), both);
  EXPECT_THAT(promises_under("\n\n1. 01.10.2024 – A: x\n2. 02.10.2024 – B: y"), both);
  EXPECT_THAT(promises_under("\n\n- 3. kvartal 2025 – A: x\n- 1. oktober 2025 – B: y"),
              ElementsAre("3. kvartal 2025|A|x", "1. oktober 2025|B|y"));
}

TEST(Structure, ReadsPointsUnderATimeAsPromisedByThen) {
  EXPECT_THAT(promises_under("\n\n- høsten 2024 – A:\n  - x\n  - y\n  - 02.10.2024 – B: z"),
              ElementsAre("høsten 2024|A|x", "høsten 2024|A|y", "02.10.2024|B|z"));
}

TEST(Structure, LeavesWhatBelongsToAPromiseWithIt) {
  EXPECT_THAT(
      promises_under("\n\n- høsten 2024 – A: lager plan for\n  - kurs\n  - øvelse, se 01.10.2024\n\n  Også dette."),
      ElementsAre("høsten 2024|A|lager plan for kurs øvelse, se 01.10.2024 Også dette."));
  EXPECT_THAT(promises_under("\n\n- høsten 2024 – A: lager\n  en plan – snart: kanskje"),
              ElementsAre("høsten 2024|A|lager en plan – snart: kanskje"));
}

TEST(Structure, TellsOfTheVeryLineThatIsNoPromise) {
  std::string found;
  promises_under("\n\n- Fra møtet:\n  - 01.10.2024 – A: x", &found);
  EXPECT_EQ(found, "promise-unclear at `- Fra møtet:`\n");
  const Compiled minutes =
      compile_minutes("## Sak 1/24: En\n\n**Oppfølging:**\n01.10.2024 – A: x\n02.10.2024 – B: y\n");
  ASSERT_EQ(minutes.document.cases[0].promises.size(), 2U);
  EXPECT_EQ(minutes.source(minutes.document.cases[0].promises[1].at), "02.10.2024 – B: y");
}

TEST(Structure, ReadsApprovalsFromTheLabelAndFromTheTitle) {
  const Compiled minutes = compile_minutes(
      "## Sak 1/24: Godkjenning av referat fra møtet 03.04.2024\n\n**Vedtak:** Godkjent.\n\n## Sak 2/24: "
      "Annet\n\n**Godkjenner:** referat 3. mai 2024\n");
  EXPECT_EQ(to_iso(minutes.document.cases[0].approves.at(0)), "2024-04-03");
  EXPECT_EQ(to_iso(minutes.document.cases[1].approves.at(0)), "2024-05-03");
}

TEST(Structure, TellsOnceOfACaseThatStandsAsAParagraphAndEndsTheLabelAboveIt) {
  Compiled minutes = compile_minutes(
      "## Sak 1/24: En\n\n**Vedtak:** Ja.\n\n**Oppfølging:**\n\n- 2025 – A: x\n\n**Sak 2/24: To**\n\nTekst.\n");
  EXPECT_EQ(minutes.found(), "case-without-heading at `**Sak 2/24: To**`\n");
  EXPECT_EQ(minutes.document.cases[0].promises.size(), 1U);
  const Compiled decided = compile_minutes("## Sak 1/24: En\n\n**Vedtak:** Ja.\n\n**Sak 2/24: To**\n\nTekst.\n");
  EXPECT_EQ(decided.document.cases[0].parts.at(0).points.at(0).text, "Ja.");
}

TEST(Structure, ReadsWhatACaseFollowsUp) {
  const Compiled minutes =
      compile_minutes("## Sak 1/24: En\n\n**Følger opp:** sak 23/23, SSU-sak 45/23 og sak 12/24 i PM\n");
  const auto& cited = minutes.document.cases[0].follows_up;
  ASSERT_EQ(cited.size(), 3U);
  const auto& texts = minutes.document.cases[0].follow_up_texts;
  ASSERT_EQ(texts.size(), 1U);
  for (const CaseReference& each : cited)
    EXPECT_EQ(texts[0].substr(each.in_text->at, each.text.text.size()), each.text.text);
}

TEST(Structure, LeavesOutWhatIsExempt) {
  const Compiled minutes = compile_minutes(
      "## Sak 1/24: En\n\nÅpent.\n\n**Unntatt offentlighet:** Hemmelig [navn](hemmelig.pdf).\n\nOgså hemmelig.\n\n| a "
      "|\n|---|\n| hemmelig |\n\n**Vedtak:** Åpent vedtak.\n");
  EXPECT_THAT(minutes.document.html, Not(HasSubstr("emmelig")));
  EXPECT_THAT(minutes.document.references, IsEmpty());
  EXPECT_TRUE(minutes.document.cases[0].exempt);
  EXPECT_EQ(minutes.document.cases[0].parts.back().points.at(0).text, "Åpent vedtak.");
}

TEST(Structure, LeavesOutWhatStandsUnderAHeadingThatSaysItIsExempt) {
  for (const std::string_view before : {"", "## Sak 1/24: En\n\n"}) {
    Compiled minutes = compile_minutes(
        fmt::format("{}### Unntatt offentlighet\n\nHEM\n\n#### HEM\n\nHEM\n\n### Mer\n\nÅpent.\n", before));
    EXPECT_THAT(minutes.document.html, Not(HasSubstr("HEM"))) << before;
    EXPECT_THAT(minutes.document.html, HasSubstr("Åpent.")) << before;
    EXPECT_EQ(minutes.found(), "") << before;
  }
}

TEST(Structure, ALabelDoesNotEndWhatAHeadingSaysIsExempt) {
  for (const std::string_view label : {"Vedtak", "Oppfølging", "Deltok", "Unntatt offentlighet"}) {
    Compiled minutes = compile_minutes(fmt::format(
        "## Sak 1/24: En\n\n### Unntatt offentlighet\n\nHEM\n\n**{}:** HEM\n\n**Vedtak:** HEM\n\n### Mer\n\nÅpent.\n",
        label));
    EXPECT_THAT(minutes.document.html, Not(HasSubstr("HEM"))) << label;
    EXPECT_THAT(minutes.document.html, HasSubstr("Åpent.")) << label;
    EXPECT_THAT(minutes.found(), HasSubstr("under-exempt-heading at `**Vedtak:** HEM`")) << label;
  }
}

TEST(Structure, WholeCasesMayStandUnderAHeadingThatSaysTheyAreExempt) {
  Compiled minutes =
      compile_minutes("# Unntatt offentlighet\n\n## Sak 1/24: En\n\n**Vedtak:** HEM\n\n### Mer\n\nHEM\n");
  EXPECT_THAT(minutes.document.html, Not(HasSubstr("HEM")));
  EXPECT_THAT(minutes.document.cases, IsEmpty());
  EXPECT_EQ(minutes.found(), "under-exempt-heading at `## Sak 1/24: En`\nunder-exempt-heading at `**Vedtak:** HEM`\n");
}

TEST(Structure, ARuleUnderATextDoesNotEndWhatIsExempt) {
  Compiled minutes =
      compile_minutes("## Sak 1/24: En\n\n**Unntatt offentlighet:** grunn\n\nHEM\n---\n\nHEM\n\n### Mer\n\nÅpent.\n");
  EXPECT_THAT(minutes.document.html, Not(HasSubstr("HEM")));
  EXPECT_THAT(minutes.document.html, HasSubstr("Åpent."));
  EXPECT_EQ(minutes.found(), "heading-underlined at `HEM`\n");
}

TEST(Structure, TellsOfASentenceThatARuleMadeAHeading) {
  EXPECT_EQ(compile_page("Tekst om saken.\n---\n").found(), "heading-underlined at `Tekst om saken.`\n");
  EXPECT_EQ(compile_page("Bakgrunn\n--------\n").found(), "");
}

TEST(Structure, SaysWhereATextOutsideTheCasesIsExempt) {
  const Compiled page = compile_page("Først.\n\n**Unntatt offentlighet:** HEM\n\n## Så\n");
  EXPECT_EQ(page.document.html.substr(0, page.document.html.find("<h2")),
            "<p>Først.</p>\n<p>Teksten er unntatt offentlighet.</p>\n");
}

TEST(Structure, RefusesAnExemptionThatHoldsNothingBack) {
  const auto found = [](std::string_view body) {
    return compile_minutes(fmt::format("## Sak 1/24: En\n\n{}\n", body)).found();
  };
  for (const std::string_view body : {"**Unntatt offentlighet:**HEM",
                                      "**Unntatt offentlighet: **HEM",
                                      "- **Unntatt offentlighet:** HEM",
                                      "1. Punkt\n\n   **Unntatt offentlighet:** HEM",
                                      "> **UNNTATT OFFENTLIGHET:** HEM",
                                      "| a |\n|---|\n| Unntatt offentlighet: HEM |",
                                      "Tekst. **Unntatt offentlighet:** HEM",
                                      "**Unntatt offentlighet** HEM",
                                      "#### Unntatt offentlighet: HEM",
                                      "**Vedtak:** Punkt. **Unnateke offentlegheit:** HEM",
                                      "**Unnatatt offentlighet:** HEM",
                                      "**Untatt offentlighet:** HEM",
                                      "**Unntatt offentlegheit:** HEM",
                                      "**Unnateke offentlighet:** HEM",
                                      "**Unntatt offentlig:** HEM",
                                      "**Unntak fra offentlighet:** HEM",
                                      "#### Unntat offentlighet\n\nHEM",
                                      "Se[^1].\n\n[^1]: **Unntatt offentlighet:** HEM",
                                      "### Unntatt offentlighet (offl. § 13)\n\nHEM",
                                      "### Unntatt offentlighet etter § 13\n\nHEM",
                                      "### Untatt offentlighet, jf. offl. § 13\n\nHEM",
                                      "**Unntatt frå offentlighet:** HEM",
                                      "**Unnateken frå offentlegheit:** HEM",
                                      "Unntatt frå offentlighet: HEM",
                                      "Unntatt offentlighet (offl. § 13): HEM",
                                      "**Unntatt offent\u00ADlighet:** HEM",
                                      "**Unntatt offent&shy;lighet:** HEM",
                                      "**Unn\u200Btatt offentlighet:** HEM",
                                      "**Unntatt\u202Foffentlighet:** HEM",
                                      "**Unntatt offent-\nlighet:** HEM",
                                      "**Unntatt ofentlighet:** HEM",
                                      "**Unntatt-offentlighet:** HEM",
                                      "~~Unntatt offentlighet:~~ HEM",
                                      "**U.off. offl. § 13:** HEM",
                                      "U.off., jf. offl. § 13 første ledd: HEM",
                                      "**Unntatt off.:** HEM",
                                      "**Unntatt offentleglova § 13:** HEM",
                                      "Unntatt etter offentleglova § 13, jf. fvl. § 13: HEM",
                                      "### U. off.\n\nHEM",
                                      "### Personalsak (u.off.)\n\nHEM",
                                      "*Unntatt offentlighet*\n\nHEM",
                                      "(Unntatt offentlighet, jf. offl. § 13 første ledd)\n\nHEM",
                                      "Unntatt offentlighet\n\nHEM",
                                      "**Ikke offentlig:** HEM"}) {
    EXPECT_THAT(found(body), HasSubstr("exemption-not-read")) << body;
  }
  for (const std::string_view body :
       {"Vedlegget er unntatt offentlighet.", "**Unntak for offentlige anskaffelser:** ja",
        "Unntatt offentlighet etter § 13 er tre vedlegg.", "Unntatt etter offl. § 13 er disse: tre vedlegg.",
        "Unntatt etter offl. § 13.\n\n**Unntatt offentlighet:** HEM",
        "**Unntatt offentlighet:** HEM\n\n- **Unntatt offentlighet:** HEM"}) {
    EXPECT_EQ(found(body), "") << body;
  }
}

TEST(Structure, ACaseWhoseTitleSaysThatItIsExemptMustHoldSomethingBack) {
  const auto told_of = [](std::string_view title, std::string_view text) {
    return compile_minutes(fmt::format("## Sak 1/24: {}\n\n{}\n", title, text)).found();
  };
  for (const std::string_view title :
       {"Personalsak (unntatt offentlighet)", "Personalsak – unntatt offentlighet, jf. offl. § 13",
        "Personalsak, unntatt offentlighet, jf. offl. § 13, første ledd", "Personalsak (u.off.)",
        "Personalsak - Unntatt off. jf. offl. § 13", "Lukket sak: Ansettelse", "Lukka møte", "Ansettelse (lukket)",
        "Tilsetjing (unnateke offentlegheit)", "Ansettelse (ikke offentlig)", "Unntatt offentlighet",
        "Ansettelse (behandles for lukkede dører)"}) {
    EXPECT_THAT(told_of(title, "HEM"), HasSubstr("exemption-not-read")) << title;
    EXPECT_EQ(told_of(title, "**Unntatt offentlighet:** HEM"), "") << title;
    EXPECT_EQ(told_of(title, ""), "") << title;
  }
  for (const std::string_view title :
       {"Rutiner for dokumenter unntatt offentlighet", "Nye lokaler for lukket avdeling", "Lukket avdeling: ny leder",
        "Unntak, offentlige anskaffelser", "Tilbudet (offentlig og privat)"}) {
    EXPECT_EQ(told_of(title, "Tekst."), "") << title;
  }
}

TEST(Structure, KeepsThePointsOfAListThatAParagraphInterrupts) {
  const Compiled minutes = compile_minutes(
      "## Sak 1/24: En\n\n**Vedtak:**\n\n1. Første\n2. Andre\n\nMer om andre.\n\n3. Tredje\n\nEtterpå.\n");
  const LabelledPart& decision = minutes.document.cases[0].parts[0];
  ASSERT_EQ(decision.points.size(), 3U);
  EXPECT_EQ(decision.points[1].text, "Andre Mer om andre.");
  EXPECT_EQ(minutes.html(decision.points[1].html), "Andre\n<p>Mer om andre.</p>\n");
  EXPECT_EQ(decision.points[2].number, 3);
  EXPECT_EQ(minutes.html(decision.tail), "<p>Etterpå.</p>\n");
}

TEST(Structure, TellsOfPointsThatAreInNoRegister) {
  EXPECT_EQ(compile_minutes("## Sak 1/24: En\n\n**Vedtak:**\n\n1. A\n\nSå:\n\n1. B\n\n**Vedtak:** C\n").found(),
            "second-list at `1. B`\nlabel-twice at `**Vedtak:** C`\n");
}

TEST(Structure, ReadsADecisionInAPaperAsAProposal) {
  Compiled paper = compile("utvalg/flr/2024-05-29/saker.md",
                           "type = \"saksframlegg\"\ntittel = \"Saker\"\nutvalg = \"flr\"\ndato = 2024-05-29",
                           "## Sak 1/24: En\n\n**Vedtak:** Slik.\n");
  EXPECT_EQ(paper.document.cases[0].parts[0].label, Label::Proposal);
  EXPECT_EQ(paper.found(), "decision-in-paper at `**Vedtak:** Slik.`\n");
}

TEST(Structure, TellsOfTextThatTheTableHasNoColumnFor) {
  EXPECT_EQ(compile_page("| A |\n|---|\n| x | y |\n| x \\| y |\n").found(), "cells-left-out at `| x | y |`\n");
  EXPECT_EQ(compile_minutes("## Sak 1/24: <b>En</b><br>to\n\nTekst.\n").found(),
            "raw-html at `## Sak 1/24: <b>En</b><br>to`\n");
}

TEST(Structure, RefusesAnExemptionThatIsNotBold) {
  Compiled minutes = compile_minutes("## Sak 1/24: En\n\nUnntatt offentlighet: hemmelig\n");
  EXPECT_TRUE(minutes.diagnostics.has_errors());
  EXPECT_THAT(minutes.document.html, Not(HasSubstr("hemmelig")));
}

TEST(Structure, TellsOfWhatLooksLikeStructureButIsNot) {
  Compiled minutes = compile_minutes(
      "**Vedtak:** Hjemløst.\n\n## Sak 21-24: Tittel\n\n## Sak 1/24: En\n\nVedtak: uten stjerner\n\n**Vedtk:** "
      "skrivefeil\n\n## Sak 1/24: En igjen\n\n**Vedtak:**\n");
  EXPECT_EQ(minutes.found(),
            "label-outside-case at `**Vedtak:** Hjemløst.`\ncase-heading-unclear at `## Sak 21-24: "
            "Tittel`\nlabel-not-bold at `Vedtak: uten stjerner`\n"
            "label-unknown at `**Vedtk:** skrivefeil`\nduplicate-case at `## Sak 1/24: En igjen`\ndecision-empty at "
            "`**Vedtak:**`\n");
}

TEST(Structure, TellsOfACaseWhoseHeadingMarksCameToNothing) {
  for (const char* const heading :
       {"##Sak 2/24: Møteplan", "##\u00A0Sak 2/24: Møteplan", "\\## Sak 2/24 Møteplan", "####### Sak 2/24: Møteplan"})
    EXPECT_THAT(compile_minutes(fmt::format("## Sak 1/24: A\n\n{}\n\n**Vedtak:** X\n", heading)).found(),
                HasSubstr("case-without-heading"))
        << heading;
}

TEST(Structure, TellsOfALabelInAnotherForm) {
  for (const char* const written :
       {"**Vedtak**\n\nX", "**Vedtak:**Møteplanen", "** Vedtak:** X", "**Vedtak: **X", "**Vedtak;** X",
        "**Ved\u00ADtak:** X", "\\*\\*Vedtak:\\*\\* X", "**Godkjenner** referat 01.12.2023", "**Følger opp** sak 1/23",
        "**Oppfølging:**høsten 2026 – BU: x"})
    EXPECT_THAT(compile_minutes(fmt::format("## Sak 1/24: A\n\n{}\n", written)).found(), HasSubstr("label-form"))
        << written;
  EXPECT_THAT(compile_minutes("## Sak 1/24: A\n\n**Enstemmig vedtak:** X\n").found(), HasSubstr("label-unknown"));
  for (const char* const written :
       {"**Vedtakk:** X", "**Oppfolging:** X", "**Vedtka:** X", "**Vedtak (enstemmig):** X", "**Beslutning:** X",
        "**Innstilling:** X", "**Deltakere:** UNN", "**Avstemning**: Enstemmig"})
    EXPECT_THAT(compile_minutes(fmt::format("## Sak 1/24: A\n\n{}\n", written)).found(), HasSubstr("label-unknown"))
        << written;
  for (const char* const text :
       {"**Vedtaket:** X", "**Beslutningen:** X", "**Innstilling fra rådet:** X", "**Til (kopi):** UNN",
        "**Bakgrunn (kort):** X", "**Deltakere** kom.", "**Vurdering:** X", "**Vedtaket** gjelder fra i dag.",
        "**Til** og fra.", "Vedtak ble ikke fattet.", "**Vedtakene** følges opp."})
    EXPECT_EQ(compile_minutes(fmt::format("## Sak 1/24: A\n\n{}\n", text)).found(), "") << text;
}

TEST(Structure, TellsOfALabelThatStandsBesideItsCase) {
  Compiled minutes = compile_minutes(
      "## Sak 1/24: A\n\nTekst.\n\n## Vedtak\n\n1. X\n\n**Votering:** Enstemmig.\n\n## Sak 2/24: B\n\n### "
      "Vedtak\n\nX\n");
  EXPECT_EQ(minutes.found(), "label-outside-case at `## Vedtak`\n");
  EXPECT_EQ(minutes.diagnostics.all()[0].remedy.nb, "skriv `### Vedtak` eller `**Vedtak:**`");
  for (const char* const heading : {"## Oppfølging", "## Vedtakene i møtet", "## Eventuelt"})
    EXPECT_EQ(compile_minutes(fmt::format("## Sak 1/24: A\n\nTekst.\n\n{}\n\nTekst.\n", heading)).found(), "")
        << heading;
}

TEST(Structure, LeavesOutOfAPointWhatIsStruck) {
  const Compiled minutes =
      compile_minutes("## Sak 1/24: ~~Gammel~~ Ny\n\n**Vedtak:** Utvalget bevilger ~~100 000~~ 50 000 kroner.\n");
  EXPECT_EQ(minutes.document.cases[0].title, "Ny");
  EXPECT_EQ(minutes.document.cases[0].parts[0].points[0].text, "Utvalget bevilger 50 000 kroner.");
  EXPECT_THAT(minutes.document.html, HasSubstr("<del>100\u00A0000</del>"));
}

TEST(Structure, IsNotReadFromAnUnfinishedMerge) {
  EXPECT_EQ(compile_minutes("<<<<<<< HEAD\nEn.\n=======\nTo.\n>>>>>>> annen\n").found(),
            "conflict-markers at `<<<<<<< HEAD`\n");
}

TEST(Structure, DoesNotTakeAFieldForText) {
  for (const char* const body : {"utkast = true\n\nTekst.\n", "\npubliseres = 2027-01-01\n", "[[tilstede]]\n", "+++\n"})
    EXPECT_THAT(compile_minutes(body).found(), HasSubstr("field-below")) << body;
  for (const char* const body : {"x = 1\n", "Tittel = kort\n\nTekst.\n", "[lenke](#a)\n\n## A\n"})
    EXPECT_THAT(compile_minutes(body).found(), Not(HasSubstr("field-below"))) << body;
}

TEST(Structure, TellsOnceOfACaseHeadingThatIsNotRead) {
  Compiled minutes = compile_minutes(
      "## FLR-sak 2/25: A\n\n### Bakgrunn\n\n**Vedtak:** Ja.\n\n**Til:** x\n\n> ## Sak 11/25: B\n\n- ## Sak 12/25: "
      "C\n\n"
      "## Sak 3/25: D\n\n### SSU-sak 4/25\n\n**Vedtak:** Ja.\n\n## Sak 0/25: E\n\n**Vedtak:** Ja.\n\n## Annet\n\n"
      "**Vedtak:** Nei.\n");
  EXPECT_EQ(minutes.found(),
            "case-heading-unclear at `## FLR-sak 2/25: A`\ncase-heading-unclear at `## Sak 11/25: B`\n"
            "case-heading-unclear at `## Sak 12/25: C`\ncase-heading-unclear at `## Sak 0/25: E`\n"
            "label-outside-case at `**Vedtak:** Nei.`\n");
  EXPECT_EQ(minutes.document.cases.size(), 1U);
}

TEST(Structure, ReadsTheFirstOfTwoCasesInOneHeading) {
  Compiled minutes = compile_minutes("## Sak 7/25 og 8/25: To saker\n\n**Vedtak:** Ja.\n");
  EXPECT_EQ(minutes.found(), "case-heading-unclear at `## Sak 7/25 og 8/25: To saker`\n");
  ASSERT_EQ(minutes.document.cases.size(), 1U);
  EXPECT_EQ(minutes.document.cases[0].number_text, "7/25");
}

TEST(Structure, ReadsACasePaperThatIsNamedByItsTitle) {
  const Compiled paper =
      compile("utvalg/flr/2024-05-29/sak-21-24.md",
              "type = \"saksframlegg\"\ntittel = \"Sak 21/24: Resepter\"\nutvalg = \"flr\"\ndato = 2024-05-29",
              "## Bakgrunn\n\nTekst.\n\n## Forslag til vedtak\n\n1. Ja.\n");
  EXPECT_THAT(titles(paper), ElementsAre("21/24|Resepter"));
  EXPECT_THAT(paper.document.html, HasSubstr("<h3 id=\"framlegg-sak-21-24-bakgrunn\">"));
  EXPECT_EQ(paper.document.cases[0].parts.back().label, Label::Proposal);
}

TEST(Structure, GivesHeadingsLevelsWithoutGapsAndUniqueAnchors) {
  const Compiled page = compile_page("# Mål\n\n#### Dypt\n\n## Mål\n\n## Veien – videre «nå»\n");
  EXPECT_EQ(page.document.html,
            "<h2 id=\"mal\">Mål</h2>\n<h3 id=\"dypt\">Dypt</h3>\n<h3 id=\"mal-1\">Mål</h3>\n<h3 "
            "id=\"veien-videre-na\">Veien – videre «nå»</h3>\n");
  EXPECT_EQ(page.document.headings[3].slug, "veien--videre-nå");
}

TEST(Structure, KeepsFootnotesWithTheCaseThatCitesThem) {
  const Compiled minutes = compile_minutes(
      "Først[^b].\n\n## Sak 1/24: En\n\nTekst[^a] og igjen[^a].\n\n[^a]: Noten til saken.\n[^b]: Noten til "
      "innledningen.\n");
  const std::string_view in_case = minutes.html(minutes.document.cases[0].html);
  EXPECT_THAT(std::string(in_case), HasSubstr("Noten til saken."));
  EXPECT_THAT(std::string(in_case), Not(HasSubstr("innledningen")));
  EXPECT_THAT(std::string(in_case), HasSubstr("id=\"sak-1-24-fnref-2\""));
}

TEST(Structure, ReadsCasesInMeetingPapersOnly) {
  const Compiled page = compile_page("## Sak 1/24: I en vanlig side\n\n**Vedtak:** er bare tekst\n");
  EXPECT_THAT(page.document.cases, IsEmpty());
  EXPECT_THAT(page.document.html, HasSubstr("Vedtak:"));
}

TEST(Structure, TakesTheFirstParagraphAsExcerptAndCutsItAtAWord) {
  const Compiled page = compile_page(std::string("## Overskrift\n\n") + [] {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "ordene ";
    return text;
  }());
  EXPECT_LE(page.document.excerpt.size(), 306U);
  EXPECT_TRUE(page.document.excerpt.ends_with("ordene …")) << page.document.excerpt;
}

TEST(Structure, PlacesEachCaseThatIsFollowedUpAtItsNumber) {
  const Compiled minutes =
      compile_minutes("## Sak 1/24: En\n\n**Følger opp:** sak 21/23, sak 1/23 og\n[sak 3/23](sak:flr/3/23)\n");
  std::vector<std::string_view> places;
  for (const CaseReference& each : minutes.document.cases[0].follows_up) places.push_back(minutes.source(each.text.at));
  EXPECT_THAT(places, ElementsAre("21/23", "1/23", "sak:flr/3/23"));
}

}  // namespace
}  // namespace motebok
