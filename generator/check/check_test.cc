#include "check/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string warnings_in(std::string_view text) {
  LinkedSite linked = link(text);
  check_site(linked.site, tree_of(linked.files), 1, linked.diagnostics);
  EXPECT_FALSE(linked.diagnostics.has_errors());
  return linked.told();
}

TEST(Check, WarnsOfAMeetingsFolderNamedAfterAnotherDay) {
  EXPECT_EQ(
      warnings_in(committee("flr") + paper("utvalg/flr/2024-05-28/referat.md", "referat", "flr", "2024-05-29", "")),
      "utvalg/flr/2024-05-28/referat.md:5 `2024-05-29` folder-date: møtet er 29. mai 2024, men filen ligger i mappen "
      "2024-05-28; rett `dato`, eller flytt filen til møtets mappe\n");
  EXPECT_EQ(warnings_in(committee("flr") + paper("utvalg/flr/mai/referat.md", "referat", "flr", "2024-05-29", "")), "");
}

TEST(Check, WarnsOfAPaperInAnotherCommitteesFolder) {
  EXPECT_THAT(warnings_in(committee("flr") + committee("ssu") +
                          paper("utvalg/ssu/2024-05-29/referat.md", "referat", "flr", "2024-05-29", "")),
              HasSubstr("folder-committee: papiret er fra `flr`, men filen ligger i mappen til `ssu`"));
}

TEST(Check, WarnsOfMinutesThatAreMissingAndOfThoseLeftAsADraft) {
  const auto told = [](std::string_view minutes_of_the_meeting) {
    LinkedSite linked =
        link(committee("flr") + paper("utvalg/flr/2024-05-29/innkalling.md", "innkalling", "flr", "2024-05-29", "") +
                 std::string(minutes_of_the_meeting),
             "2025-01-01");
    check_site(linked.site, tree_of(linked.files), 1, linked.diagnostics);
    return linked.told();
  };
  EXPECT_THAT(told(""), HasSubstr("missing-minutes: møtet 29.\u00A0mai\u00A02024 har ikke noe referat"));
  EXPECT_THAT(told(minutes("2024-05-29", "", "publiseres = 2025-02-01")), Not(HasSubstr("missing-minutes")));
  EXPECT_THAT(
      told(minutes("2024-05-29", "", "utkast = true")),
      HasSubstr("missing-minutes: referatet fra møtet 29.\u00A0mai\u00A02024 er ikke publisert: det er merket som "
                "utkast; ta bort `utkast`"));
}

TEST(Check, WarnsOfATitleWithAnotherDayThanTheMeeting) {
  const auto told = [](std::string_view title) {
    return warnings_in(committee("flr") +
                       fmt::format("-- utvalg/flr/2024-05-29/referat.md\n+++\ntype = \"referat\"\ntittel = \"{}\"\n"
                                   "utvalg = \"flr\"\ndato = 2024-05-29\n+++\n",
                                   title));
  };
  for (const char* const title : {"Referat fra møte 28. mai 2024", "Referat 29.05.2023"})
    EXPECT_THAT(told(title), HasSubstr("title-date")) << title;
  for (const char* const title :
       {"Referat fra møte 29. mai 2024", "Referat 29.05.2024", "Referat fra møtet 29. og 30. mai 2024",
        "29.–30. mai 2024", "Møte 29. mai 2024, flyttet fra 22. mai 2024", "Referat nr. 4, 2024",
        "Referat for barn og unge"})
    EXPECT_EQ(told(title), "") << title;
}

TEST(Check, WarnsOfACaseOfLastYearInThePlaceOfOneThatIsMissing) {
  const std::string last_year = minutes("2024-10-02", "## Sak 2/24: Svartid\n\n**Vedtak:** Ja.\n");
  const auto told = [&](std::string_view body) {
    return warnings_in(committee("flr") + last_year + minutes("2025-01-15", body));
  };
  EXPECT_THAT(
      told("## Sak 1/24: Møteplan\n\n**Vedtak:** Ja.\n\n## Sak 2/25: Budsjett\n\n**Vedtak:** Ja.\n"),
      HasSubstr(
          "case-year: sak 1/24 har nummer fra et tidligere år enn møtet, og sak 1/25 finnes ikke; mente du sak 1/25?"));
  // Carried over: from a meeting that has papers here, or beside all of this year's.
  EXPECT_THAT(told("## Sak 2/24: Svartid\n\n**Vedtak:** Ja.\n\n## Sak 1/25: Budsjett\n\n**Vedtak:** Ja.\n"),
              Not(HasSubstr("case-year")));
  EXPECT_THAT(told("## Sak 1/24: Svartid\n\n**Vedtak:** Ja.\n\n## Sak 1/25: Budsjett\n\n**Vedtak:** Ja.\n"),
              Not(HasSubstr("case-year")));
  EXPECT_THAT(told("## Sak 9/24: Svartid\n\n**Vedtak:** Ja.\n\n## Sak 1/25: Budsjett\n\n**Vedtak:** Ja.\n"),
              Not(HasSubstr("case-year")));
}

TEST(Check, WarnsOfWhatOnlyLooksLikeALink) {
  const auto told = [](std::string_view body) { return warnings_in(document("om/a.md", "type = \"side\"", body)); };
  EXPECT_THAT(told("Se [svar](vedlegg/svar mai.csv) her."), HasSubstr("link-unread"));
  for (const char* const unread :
       {"[svar] (https://unn.no)", "[svar] (vedlegg/svar.pdf)", "(vedlegg/svar.pdf)[svar]", "[svar][ref]"})
    EXPECT_THAT(told(unread), HasSubstr("link-unread")) << unread;
  for (const char* const text :
       {"Se `[svar](vedlegg/svar mai.csv)` og [1] (note).", "Se [1][2] og [a] (jf. sak 2/25).", "[a](https://unn.no)",
        "[a][b]\n\n[b]: https://unn.no", "(se [a](https://unn.no))", "(1)[a]"})
    EXPECT_THAT(told(text), Not(HasSubstr("link-unread"))) << text;
}

TEST(Check, WarnsOfEveryLetterThatWasReadInAnotherEncoding) {
  for (const char* const damaged :
       {"\u00C3\u2026rsmelding", "\u00C3\u2020re", "\u00C2\u00A7 5", "\u00C2\u00ABx\u00C2\u00BB", "caf\u00C3\u00A9",
        "m\u00C3\u00B8te", "\u00E2\u20AC\u201C"})
    EXPECT_THAT(warnings_in(document("om/a.md", "type = \"side\"", damaged)), HasSubstr("damaged-text")) << damaged;
  for (const char* const sound : {"S\u00C3O TOM\u00C9", "\u00C2NGSTR\u00D6M", "caf\u00E9"})
    EXPECT_EQ(warnings_in(document("om/a.md", "type = \"side\"", sound)), "") << sound;
}

TEST(Check, WarnsOfWordsThatWereBrokenOnPaperAndOfAFontsOwnSigns) {
  for (const char* const damaged : {"kom- munene", "Ad-\nministrasjonen", "å \uFB01nne", "\uF0B7 et punkt", "\uE000"})
    EXPECT_THAT(warnings_in(document("om/a.md", "type = \"side\"", damaged)), HasSubstr("damaged-text")) << damaged;
  for (const char* const sound : {"helse- og omsorgstjenester", "psykisk helse- rus- og omsorgstjenester",
                                  "før- eller etterarbeid", "UNN - et sykehus", "24- timers vakt",
                                  "inn-\nog utskriving", "pre- and post-test", "Nord- Norge", "for-\n\nmann"})
    EXPECT_EQ(warnings_in(document("om/a.md", "type = \"side\"", sound)), "") << sound;
}

TEST(Check, TellsOfEachSlipOfAParagraph) {
  const std::string told =
      warnings_in(document("om/a.md", "type = \"side\"", "Et [m@te] (https://unn.no) og et m@te, og kom- munene."));
  std::size_t count = 0;
  for (std::size_t at = told.find("damaged-text"); at != std::string::npos; at = told.find("damaged-text", at + 1))
    ++count;
  EXPECT_EQ(count, 3U) << told;
  EXPECT_THAT(told, HasSubstr("`[m@te] (` link-unread"));
}

std::string grant(std::string_view more) {
  return warnings_in(document("utlysninger/t.md",
                              fmt::format("type = \"utlysning\"\nfrist = 2024-06-17\nramme = 18_000_000\n{}\n"
                                          "[[tildeling]]\nbelop = 17_000_000.25\n[[tildeling]]\nbelop = 999_999.50",
                                          more)));
}

TEST(Check, WarnsOfAwardsThatDoNotAddUpToThePot) {
  EXPECT_EQ(grant("tildelt = 2024-06-24"),
            "utlysninger/t.md:7 `[[tildeling]]` award-sum: tildelingene er til sammen kr\u00A017\u00A0999\u00A0999,75, "
            "men rammen er "
            "kr\u00A018\u00A0000\u00A0000; kontroller `belop` i tildelingene og `ramme`\n");
}

TEST(Check, SaysNothingOfSumsBeforeTheAward) { EXPECT_EQ(grant(""), ""); }

std::string plan(std::string_view name, std::string_view more, std::string_view rows) {
  return document(fmt::format("planer/{}.md", name), fmt::format("type = \"plan\"\nperiode = 2024\n{}", more),
                  fmt::format("| Id | Tiltak | Ansvar |\n|---|---|---|\n{}", rows));
}

std::string suggestions(std::string_view earlier, std::string_view later) {
  return warnings_in(plan("a", "", earlier) + plan("b", "erstatter = [\"a.md\"]", later));
}

TEST(Check, SuggestsTheMeasureWithTheSameTextElseTheNearest) {
  const std::string_view earlier = "| a1 | Tiltak en | X |\n| a2 | Tiltak to | X |\n| a3 | Tiltak tre | X |\n";
  EXPECT_THAT(suggestions(earlier, "| z | Tiltak tre | X |\n"), HasSubstr("`(viderefører a/a3)`"));
  EXPECT_THAT(suggestions(earlier, "| a1 | Tiltak tre | X |\n"), HasSubstr("`(viderefører a/a3)`"));
  EXPECT_THAT(suggestions(earlier, "| z | Tiltak re | X |\n"), HasSubstr("`(viderefører a/a3)`"));
}

TEST(Check, SuggestsTheMeasureThatANearOneMayCarryOn) {
  const std::string_view earlier =
      "| x | Etablere et system for hospitering i alle tjenester | X |\n| y | Noe annet | X |\n";
  EXPECT_EQ(suggestions(earlier, "| z | Etablere et system for hospitering | X |\n"),
            "planer/b.md:9 `| z | Etablere et system for hospitering | X |` measure-like-earlier: tiltaket ligner "
            "«Etablere et system "
            "for hospitering i alle tjenester» i planen som denne erstatter, men sier ikke om det er det samme; er det "
            "samme tiltak, "
            "skriv `(viderefører a/x)` etter teksten; er det et nytt, skriv `(nytt)`\n");
  EXPECT_EQ(suggestions(earlier, "| z | Etablere et system for hospitering (nytt) | X |\n"), "");
  EXPECT_EQ(suggestions(earlier, "| z | Etablere et system for hospitering (viderefører a/y) | X |\n"), "");
  EXPECT_EQ(suggestions(earlier, "| z | Etablere en legevakt | X |\n"), "");
}

TEST(Check, SuggestsTheMeasureWithTheSameId) {
  EXPECT_NE(suggestions("| x | Hospitering | X |\n", "| x | Samarbeid om legevakt | X |\n"), "");
}

TEST(Check, ComparesMeasuresWithNoPlanButTheReplacedOne) {
  const std::string_view row = "| x | Etablere et system for hospitering | X |\n";
  EXPECT_EQ(warnings_in(plan("a", "", row) + plan("b", "", row)), "");
}

std::string minutes_of(std::initializer_list<std::string_view> days, std::string_view more = "") {
  std::string text = committee("flr");
  for (const std::string_view day : days) text += minutes(day, "");
  return text + std::string(more);
}

TEST(Check, WarnsOfMinutesThatTwoLaterMeetingsDidNotApprove) {
  const std::string approving =
      minutes("2024-04-10", "## Sak 2/24: Godkjenning av referat fra møtet 06.03.2024\n\n**Vedtak:** Godkjent.\n");
  EXPECT_EQ(warnings_in(minutes_of({"2024-03-06"}, approving)), "");
  EXPECT_EQ(
      warnings_in(minutes_of({"2024-02-07", "2024-03-06"}, approving)),
      "utvalg/flr/2024-02-07/referat.md:5 `2024-02-07` never-approved: ingen sak godkjenner dette referatet, og "
      "Utvalget "
      "flr har to senere møter med referat; skriv `**Godkjenner:** referat 07.02.2024` i saken som gjorde det, eller "
      "`godkjent` med dagen her\n");
}

TEST(Check, WarnsOnceOfACommitteeThatApprovesNothing) {
  EXPECT_EQ(warnings_in(minutes_of({"2024-02-07", "2024-03-06"})), "");
  EXPECT_EQ(
      warnings_in(minutes_of({"2024-02-07", "2024-03-06", "2024-04-10", "2024-05-15"})),
      "utvalg/flr/2024-02-07/referat.md:5 `2024-02-07` never-approved: ingen av de 4 referatene fra Utvalget flr er "
      "godkjent; skriv `**Godkjenner:**` med møtets dato i saken som gjorde det, eller `godkjent` med dagen i hvert "
      "referat\n");
}

std::string report(std::string_view figures) {
  return warnings_in(committee("flr") + minutes("2024-01-15", "## Sak 1/24: En\n\n**Vedtak:** Ja.\n") +
                     paper("utvalg/flr/2024-05-15/innkalling.md", "innkalling", "flr", "2024-05-15",
                           "## Sak 2/24: To\n\nx\n", "avlyst = true") +
                     document("aarsmeldinger/2024.md", fmt::format("type = \"aarsmelding\"\naar = 2024\n{}", figures)));
}

TEST(Check, CountsNoCaseThatStandsOnlyOnTheAgendaOfACancelledMeeting) {
  EXPECT_EQ(report("[[tall]]\nhva = \"saker\"\nantall = 1\n[[tall]]\nhva = \"møter\"\nantall = 1"), "");
  EXPECT_THAT(report("[[tall]]\nhva = \"Sak\"\nantall = 2"),
              HasSubstr("årsmeldingen sier 2 saker i 2024, men nettstedet har 1"));
  EXPECT_THAT(report("[[tall]]\nhva = \"møter\"\nutvalg = \"flr\"\nantall = 3"), HasSubstr("3 møter i Utvalget flr"));
}

TEST(Check, TellsOfAFigureThatIsNotChecked) {
  EXPECT_THAT(report("[[tall]]\nhva = \"sakr\"\nantall = 99"),
              HasSubstr("figure-not-checked: tallet for «sakr» blir ikke kontrollert"));
  EXPECT_THAT(report("[[tall]]\nhva = \"reiser\"\nantall = 99"), Not(HasSubstr("figure-not-checked")));
}

}  // namespace
}  // namespace motebok::testing
