#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kPlans =
    "-- planer/hp.md\n+++\ntype = \"plan\"\ntittel = \"Handlingsplan 2025–2026\"\nperiode = [2025, 2026]\n+++\n"
    "-- erklaeringer/a.md\n+++\ntype = \"erklaering\"\ntittel = \"Ishavserklæringen 2021–2023\"\nperiode = [2021, "
    "2023]\n+++\n"
    "-- erklaeringer/b.md\n+++\ntype = \"erklaering\"\ntittel = \"Ishavserklæringen 2024–2027\"\nperiode = [2024, "
    "2027]\n+++\n"
    "-- partnere/narvik.md\n+++\ntype = \"partner\"\nslag = \"kommune\"\ntittel = \"Narvik kommune\"\n+++\n";

std::string named_committee(std::string_view slug, std::string_view name, std::string_view abbreviation,
                            std::string_view more = "") {
  return fmt::format(
      "-- utvalg/{}/index.md\n+++\ntype = \"utvalg\"\ntittel = \"{}\"\nforkortelse = \"{}\"\nnivaa = "
      "\"strategisk\"\n{}\n+++\n",
      slug, name, abbreviation, more);
}

std::string site_with_minutes(std::string_view minutes_body) {
  return named_committee("flr", "Fastlegerådet", "FLR") + named_committee("ssu", "Strategisk samarbeidsutvalg", "SSU") +
         named_committee("am", "Akuttutvalget", "AM",
                         "aliaser = [{ navn = \"AKM\", fra = 2022-01-01, til = 2024-06-30 }]") +
         named_committee("ds", "Digitalutvalget", "DS", "aliaser = [{ navn = \"AKM\", fra = 2024-07-01 }]") +
         std::string(kPlans) +
         paper("utvalg/ssu/2024-01-10/referat.md", "referat", "ssu", "2024-01-10", "## Sak 12/24: Penger\n\nx\n") +
         minutes("2024-04-03", "## Sak 10/24: Oppstart\n\nx\n") + minutes("2024-05-29", minutes_body);
}

std::string minutes_of_ssu(std::string_view date) {
  return paper(fmt::format("utvalg/ssu/{}/referat.md", date), "referat", "ssu", date, "## Sak 3/24: Annet\n\nx\n");
}

std::string with_plain_blanks(std::string text) {
  for (std::size_t at = 0; (at = text.find("\u00A0", at)) != std::string::npos;) text.replace(at, 2, " ");
  return text;
}

// Each mention of the minutes of 29 May as "words → what it leads to".
std::string mentions_in(std::string_view body, std::string_view today = "2024-06-15", std::string_view more = "") {
  const LinkedSite linked = motebok::testing::link(site_with_minutes(body) + std::string(more), today);
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  const Site& site = linked.site;
  std::string told;
  for (const Mention& each : document.mentions) {
    const auto index = each.target.index;
    std::string to;
    switch (each.target.kind) {
      case Target::Kind::Case:
        to = site.committees[site.cases[index].committee.index].slug + " " + to_text(site.cases[index].number);
        break;
      case Target::Kind::Committee:
        to = site.committees[index].slug;
        break;
      case Target::Kind::Meeting:
        to = site.committees[site.meetings[index].committee.index].slug + " " + to_iso(site.meetings[index].date);
        break;
      case Target::Kind::Document:
        to = site.documents[index].compiled.path;
        break;
      case Target::Kind::Partner:
        to = site.partners[index].slug;
        break;
      default:
        to = "?";
    }
    told += fmt::format(
        "{} → {}\n", with_plain_blanks(document.compiled.html.substr(each.html.begin, each.html.end - each.html.begin)),
        to);
  }
  return told;
}

std::string case_with(std::string_view text) { return fmt::format("## Sak 24/24: Barn\n\n{}\n", text); }

TEST(Mentions, NumbersLeadToCases) {
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24.")), "sak 10/24 → flr 10/24\n");
  EXPECT_EQ(mentions_in(case_with("Sak 010/2024 er den samme.")), "Sak 010/2024 → flr 10/24\n");
  EXPECT_EQ(mentions_in(case_with("Se SSU-sak 12/24.")), "SSU-sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se sak 12/24 i SSU.")), "sak 12/24 i SSU → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se sak 12/24 i Strategisk samarbeidsutvalg.")),
            "sak 12/24 i Strategisk samarbeidsutvalg → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se sak\u00A010/24.")), "sak 10/24 → flr 10/24\n");
}

TEST(Mentions, SeveralNumbersLeadToACaseEach) {
  const auto of_more = [](std::string_view text) {
    return mentions_in(case_with(text), "2024-06-15",
                       minutes("2024-05-02", "## Sak 12/24: Vår egen\n\nx\n\n## Sak 13/24: Vår\n\nx\n") +
                           minutes_of_ssu("2024-02-01"));
  };
  EXPECT_EQ(of_more("Se sakene 10/24 og 12/24."), "sakene 10/24 → flr 10/24\n12/24 → flr 12/24\n");
  EXPECT_EQ(of_more("Se sakene 10/24, 12/24 og 13/24. Sak 13/24 kommer."),
            "sakene 10/24 → flr 10/24\n12/24 → flr 12/24\n13/24 → flr 13/24\n");
  EXPECT_EQ(of_more("Se sakane 12/24–13/24, så SSU."), "sakane 12/24 → flr 12/24\n13/24 → flr 13/24\nSSU → ssu\n");
  EXPECT_EQ(of_more("Se saker 10/24 og 12/24."), "saker 10/24 → flr 10/24\n12/24 → flr 12/24\n");
  EXPECT_EQ(of_more("Se SSU-sakene 3/24 og 12/24."), "SSU-sakene 3/24 → ssu 3/24\n12/24 → ssu 12/24\n");
  EXPECT_EQ(of_more("Se sakene 3/24 og 12/24 i SSU."), "sakene 3/24 → ssu 3/24\n12/24 i SSU → ssu 12/24\n");
  EXPECT_EQ(of_more("Se sakene 10/24 og SSU-sak 12/24."), "sakene 10/24 → flr 10/24\nSSU-sak 12/24 → ssu 12/24\n");
  for (const char* text : {"sakene 10/24 og 12/24 i kommunestyret", "kommunestyrets saker 10/24 og 12/24",
                           "SSU behandlet sakene 10/24 og 12/24", "Lom kommune, sakene 10/24 og 12/24",
                           "KST-sakene 10/24 og 12/24", "AMU sakene 10/24 og 12/24", "i alt saker 10/24"}) {
    EXPECT_THAT(of_more(text), Not(HasSubstr("/24 →"))) << text;
  }
  EXPECT_THAT(motebok::testing::link(site_with_minutes(case_with("Se sakene 10/24 og 99/24."))).told(),
              HasSubstr("`99/24` unknown-mention"));
}

TEST(Mentions, AnAbbreviationAndANumberAreACaseWhereThereIsOne) {
  EXPECT_EQ(mentions_in(case_with("Se SSU 12/24.")), "SSU 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se SSU 012/2024.")), "SSU 012/2024 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se FLR 10/24.")), "FLR 10/24 → flr 10/24\n");
  EXPECT_EQ(mentions_in(case_with("Se SSU 11/24.")), "SSU → ssu\n");
  for (const char* text : {"Møtet i SSU 12/24.", "Referat SSU 12/24", "Strategisk samarbeidsutvalg 12/24", "SSU, 12/24",
                           "SSU 12/24/3", "SSU 12/24 i kommunestyret"})
    EXPECT_THAT(mentions_in(case_with(text)), Not(HasSubstr("12/24 →"))) << text;
}

TEST(Mentions, ACommitteesMeetingMayBeOneWord) {
  const auto in_ssu_too = [](std::string_view text) {
    return mentions_in(case_with(text), "2024-06-15", minutes_of_ssu("2024-04-03"));
  };
  EXPECT_EQ(in_ssu_too("På SSU-møtet 3. april 2024 kom det fram."), "SSU-møtet 3. april 2024 → ssu 2024-04-03\n");
  EXPECT_EQ(in_ssu_too("På SSU-møtet den 03.04.2024."), "SSU-møtet den 03.04.2024 → ssu 2024-04-03\n");
  EXPECT_EQ(in_ssu_too("I SSUs møte 03.04.2024."), "SSUs møte 03.04.2024 → ssu 2024-04-03\n");
  EXPECT_EQ(in_ssu_too("I FLR-møtet 03.04.2024."), "FLR-møtet 03.04.2024 → flr 2024-04-03\n");
  for (const char* text : {"KST-møtet 03.04.2024", "SSU-møtet i april", "SSU-møtet 03.04.2024 i kommunestyret"})
    EXPECT_THAT(in_ssu_too(text), Not(HasSubstr("2024-04-03"))) << text;
  EXPECT_THAT(motebok::testing::link(site_with_minutes(case_with("På SSU-møtet 04.04.2024."))).told(),
              HasSubstr("`04.04.2024` unknown-mention"));
}

TEST(Mentions, CommitteesHaveTheirNamesInBothFormsOfNorwegian) {
  EXPECT_EQ(mentions_in(case_with("Det strategiske samarbeidsutvalet svarar.")),
            "strategiske samarbeidsutvalet → ssu\n");
  EXPECT_EQ(mentions_in(case_with("Akuttutvalet svarar strategisk samarbeidsutval.")),
            "Akuttutvalet → am\nstrategisk samarbeidsutval → ssu\n");
  EXPECT_EQ(mentions_in(case_with("Vi spør Skuleutvalget."), "2024-06-15", named_committee("sk", "Skuleutvalet", "SK")),
            "Skuleutvalget → sk\n");
}

// Where emphasis begins and ends does not matter, as long as all of it can stand within the link.
TEST(Mentions, MayBeEmphasisedInPart) {
  EXPECT_EQ(mentions_in(case_with("Se sak **10/24**.")), "sak <strong>10/24</strong> → flr 10/24\n");
  EXPECT_EQ(mentions_in(case_with("Se sak *10/24*, og mer.")), "sak <em>10/24</em> → flr 10/24\n");
  EXPECT_EQ(mentions_in(case_with("Se **sak** 10/24.")), "<strong>sak</strong> 10/24 → flr 10/24\n");
  EXPECT_EQ(mentions_in(case_with("Se **SSU**-sak 12/24.")), "<strong>SSU</strong>-sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se **SSU** sak *12/24*.")), "<strong>SSU</strong> sak <em>12/24</em> → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se ***sak* 10/24**.")), "<em>sak</em> 10/24 → flr 10/24\n");
  EXPECT_EQ(mentions_in(case_with("Strategisk *samarbeidsutvalg* svarer.")),
            "Strategisk <em>samarbeidsutvalg</em> → ssu\n");
  EXPECT_EQ(mentions_in(case_with("**Se sak 10/24**")), "sak 10/24 → flr 10/24\n");
}

TEST(Mentions, AreLeftWhereEmphasisGoesOnOutside) {
  for (const char* const text : {"Se sak **10/24 om oppstart**.", "**Se sak** 10/24."}) {
    const LinkedSite linked = motebok::testing::link(site_with_minutes(case_with(text)));
    const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
    EXPECT_TRUE(document.mentions.empty()) << text;
    ASSERT_EQ(document.unclear.size(), 1U) << text;
    EXPECT_EQ(document.unclear[0].reason, UnclearMention::Reason::Markup);
  }
  EXPECT_EQ(mentions_in(case_with("**AMU** sak 10/24 er en annen.")), "");
  EXPECT_EQ(mentions_in(case_with("Se sak `10/24` og saken<br>10/24.")), "");
  // What is whole by itself is still found.
  EXPECT_EQ(mentions_in(case_with("**Besøk Narvik kommune** snart.")), "Narvik kommune → narvik\n");
}

TEST(Mentions, AnAbbreviationIsExplainedOnceUnderEachHeading) {
  const LinkedSite linked =
      motebok::testing::link(site_with_minutes("## Sak 24/24: Barn og DMS\n\nDMS og **DMS** i SSU, `DMS` "
                                               "og [DMS](#x). Å lage ROS-analyser.\n\n### X\n\nDMS.\n") +
                             "-- forkortelser.toml\nDMS = \"distriktsmedisinsk senter\"\nROS = "
                             "\"risiko\"\nSSU = \"et utvalg\"\n\"Å\" = \"åpen\"\n");
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  std::string told;
  for (const ExplainedAbbreviation& each : document.explained)
    told += document.compiled.html.substr(each.html.begin, each.html.end - each.html.begin) + ": " +
            linked.site.abbreviations[each.abbreviation].meaning + "\n";
  EXPECT_EQ(told, "DMS: distriktsmedisinsk senter\nROS: risiko\nDMS: distriktsmedisinsk senter\n");
}

TEST(Mentions, AnAbbreviationMayBeOfSeveralWords) {
  const LinkedSite linked = motebok::testing::link(
      site_with_minutes("## Sak 24/24: X\n\nNasjonal IKT HF, Nasjonal IKT\u00A0HF og F&U.\n\n### B\n\nIKT HF, Nasjonal "
                        "**IKT** HF og E-helse\n\n### C\n\nNasjonal IKT\nHF.\n") +
      "-- forkortelser.toml\n\"Nasjonal IKT HF\" = \"et foretak\"\nIKT = \"teknologi\"\n\"F&U\" = "
      "\"forskning\"\n\"E-HELSE\" = "
      "\"nei\"\n");
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  std::string told;
  for (const ExplainedAbbreviation& each : document.explained)
    told += document.compiled.html.substr(each.html.begin, each.html.end - each.html.begin) + ": " +
            linked.site.abbreviations[each.abbreviation].meaning + "\n";
  EXPECT_EQ(told, "Nasjonal IKT HF: et foretak\nF&amp;U: forskning\nIKT: teknologi\nNasjonal IKT\nHF: et foretak\n");
}

// However the committee and the word are joined: the case is that committee's, and never the paper's own.
TEST(Mentions, ACommitteeBesideTheNumberOwnsTheCase) {
  EXPECT_EQ(mentions_in(case_with("Se SSU sak 12/24.")), "SSU sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se SSU\u00A0sak 12/24.")), "SSU sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se SSU\u2011sak 12/24.")), "SSU\u2011sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se SSU–sak 12/24.")), "SSU–sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se SSUs sak 12/24.")), "SSUs sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se sak 12/24 (SSU).")), "sak 12/24 → ssu 12/24\nSSU → ssu\n");
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24 FLR og SSU-sak 12/24 FLR.")),
            "sak 10/24 → flr 10/24\nSSU-sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24, SSU-sak 12/24.")),
            "sak 10/24 → flr 10/24\nSSU-sak 12/24 → ssu 12/24\n");
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24 (Oppstart) og FLR sak 10/24.")), "sak 10/24 → flr 10/24\n");
}

TEST(Mentions, WhereTheOwnerIsUnclearTheCaseStaysText) {
  for (const char* text : {"SSU sak 10/24", "SSU, sak 10/24", "sak 10/24 (SSU)", "KST sak 10/24", "KST\u2011sak 10/24",
                           "KST–sak 10/24", "sak 10/24 (KST)", "sak 10/24 SSU", "sak 10/24 (kommunestyret)",
                           "Narvik kommune sak 10/24", "AKM, sak 10/24"}) {
    EXPECT_THAT(mentions_in(case_with(fmt::format("Se {}.", text))), Not(HasSubstr("flr 10/24"))) << text;
  }
  EXPECT_EQ(mentions_in(case_with("Vi har snakket med SSU, og sak 10/24 venter.")),
            "SSU → ssu\nsak 10/24 → flr 10/24\n");
}

TEST(Mentions, AnAbbreviationThatIsNearlyOursIsAWarning) {
  EXPECT_EQ(motebok::testing::link(site_with_minutes(case_with("Se FRL-sak 10/24."))).told(),
            "utvalg/flr/2024-05-29/referat.md:10 `FRL-sak 10/24` unknown-mention: ingen utvalg heter FRL; teksten blir "
            "ikke lenke; "
            "mente du `FLR`? Er FRL noe annet, så forklar det i `forkortelser.toml`\n");
  for (const char* body : {"KST", "KSU", "SU", "FLK", "LR", "DMS"}) {
    EXPECT_EQ(motebok::testing::link(site_with_minutes(case_with(fmt::format("Se {}-sak 10/24.", body)))).told(), "")
        << body;
  }
}

// A committee is not spoken of before it is founded, nor after its end where another has its name.
TEST(Mentions, CommitteesHaveTheirTime) {
  const auto mentioned = [](std::string_view date) {
    const LinkedSite linked = motebok::testing::link(
        named_committee("gammel", "Gamle BU", "BU", "nedlagt = 2024-01-31") +
        named_committee("ny", "Nye BU", "BU", "opprettet = 2024-02-01") +
        named_committee("ds", "Digitalutvalget", "DS",
                        "opprettet = 2024-07-01\naliaser = [{ navn = \"DIG\", fra = 2024-07-01 }]") +
        named_committee("ut", "Det gamle", "UT", "nedlagt = 2022-12-31") + committee("flr") +
        minutes(
            date,
            "## Sak 1/24: X\n\nBU, DS og UT.\n\n**Vedtak:** Ja.\n\n**Oppfølging:**\n\n- 2025 – DIG og BU: svarer\n"));
    std::string told;
    const Document& document = linked.at(fmt::format("utvalg/flr/{}/referat.md", date));
    for (const Mention& each : document.mentions) told += linked.site.committees[each.target.index].slug + " ";
    told += "|";
    for (const CommitteeId id : linked.site.follow_ups.at(0).responsible)
      told += " " + linked.site.committees[id.index].slug;
    return told;
  };
  EXPECT_EQ(mentioned("2023-05-10"), "gammel ut | gammel");
  EXPECT_EQ(mentioned("2024-05-10"), "ny ut | ny");
  EXPECT_EQ(mentioned("2024-08-10"), "ny ds ut | ds ny");
}

TEST(Mentions, NumbersOfOthersStayText) {
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24 i kommunestyret.")), "");
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24 i Tromsø.")), "");
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24/3, KST-sak 10/24 og 10/24.")), "");
  EXPECT_EQ(mentions_in(case_with("Se sak 10/24 i dag.")), "sak 10/24 → flr 10/24\n");
}

TEST(Mentions, NeighboursAreThoseOfTheSamePaper) {
  const std::string three =
      "## Sak 23/24: A\n\nSe neste sak.\n\n## Sak 24/24: B\n\nSe forrige sak og neste sak.\n\n## Sak 25/24: C\n\nNeste "
      "sak!\n";
  EXPECT_EQ(mentions_in(three), "neste sak → flr 24/24\nforrige sak → flr 23/24\nneste sak → flr 25/24\n");
}

TEST(Mentions, DaysLeadToMeetings) {
  EXPECT_EQ(mentions_in(case_with("På møtet 03.04.2024 ble det sagt.")), "møtet 03.04.2024 → flr 2024-04-03\n");
  EXPECT_EQ(mentions_in(case_with("På møtet 3. april 2024 ble det sagt.")), "møtet 3. april 2024 → flr 2024-04-03\n");
  EXPECT_EQ(mentions_in(case_with("På møtet 29.05.2024 ble det sagt.")), "");
}

TEST(Mentions, AMeetingIsThatOfTheCommitteeBesideIt) {
  const auto in_ssu_too = [](std::string_view text) {
    return mentions_in(case_with(text), "2024-06-15", minutes_of_ssu("2024-04-03"));
  };
  EXPECT_EQ(in_ssu_too("På møtet 03.04.2024 i SSU ble det sagt."), "møtet 03.04.2024 i SSU → ssu 2024-04-03\n");
  EXPECT_EQ(in_ssu_too("På møtet 3. april 2024 i Strategisk samarbeidsutvalg."),
            "møtet 3. april 2024 i Strategisk samarbeidsutvalg → ssu 2024-04-03\n");
  EXPECT_EQ(in_ssu_too("På møtet 03.04.2024 i FLR."), "møtet 03.04.2024 i FLR → flr 2024-04-03\n");
  EXPECT_EQ(in_ssu_too("På møtet 03.04.2024 i fjor vår."), "møtet 03.04.2024 → flr 2024-04-03\n");
  for (const char* text : {"møtet 03.04.2024 i kommunestyret", "møtet 3. april 2024 i Tromsø", "SSU i møtet 03.04.2024",
                           "møtet 03.04.2024 (SSU)", "kommunestyret tok det opp i møtet 03.04.2024"}) {
    EXPECT_THAT(in_ssu_too(text), Not(HasSubstr("flr 2024"))) << text;
  }
  EXPECT_THAT(motebok::testing::link(site_with_minutes(case_with("På møtet 10.02.2024 i AM."))).told(),
              HasSubstr("Akuttutvalget"));
}

TEST(Mentions, ACaseStaysTextWhereAnotherCommitteeIsNamedBesideIt) {
  for (const char* text :
       {"sak 10/24 og 12/24 i SSU", "sak 10/24, 11/24 og 12/24 i SSU", "sak 10/24 fra SSU", "SSU (sak 10/24)",
        "SSU sin sak 10/24", "SSU behandlet dette i sak 10/24", "Kommunestyret vedtok dette i sak 10/24",
        "Narvik kommune sin sak 10/24", "Narvik kommune vedtok dette i sak 10/24",
        "Kommunestyret i Narvik behandlet sak 10/24", "Styret ved Viddasykehuset behandlet sak 10/24",
        "AMU behandlet sak 10/24", "Helse Sør-Øst tok dette opp i sak 10/24", "Brukerutvalget behandlet sak 10/24",
        "Hovedutvalg for helse hadde sak 10/24", "Statsforvalteren har sak 10/24 til behandling"}) {
    EXPECT_THAT(mentions_in(case_with(text)), Not(HasSubstr("flr 10/24"))) << text;
  }
  for (const char* text :
       {"SSU svarte. Se sak 10/24.", "SSU svarte (se vedlegget) og sak 10/24 venter.", "FLR (sak 10/24)",
        "sak 10/24 og 11/24", "Narvik kommune orienterte om sak 10/24.", "sak 10/24 fra FLR", "sak 10/24 fra 2024",
        "FLR behandlet sak 10/24", "EPJ ble omtalt i sak 10/24", "Utvalget behandlet sak 10/24",
        "sak 10/24 ble oversendt SSU", "SSU – jf. sak 10/24", "SSU viste til sak 10/24 i FLR"}) {
    EXPECT_THAT(mentions_in(case_with(text)), HasSubstr("flr 10/24")) << text;
  }
}

// Whoever they are, ours or not, partners or nobody the site knows: their cases have our numbers, too.
TEST(Mentions, ACaseStaysTextBesideABodyThatIsNoCommitteeOfTheSite) {
  for (const char* text : {"Narvik kommune, sak 10/24",
                           "Narvik kommune (sak 10/24)",
                           "Narvik kommune: sak 10/24",
                           "Lom kommune, sak 10/24",
                           "Lom kommune sak 10/24",
                           "Lom kommunestyre sak 10/24",
                           "kommunestyret, sak 10/24",
                           "formannskapet i Lom, sak 10/24",
                           "formannskapet i Lom og Skjåk (sak 10/24)",
                           "Helse Nord RHF, sak 10/24",
                           "Helse Nord RHF, styresak 10-2024",
                           "Statsforvalteren, sak 10/24",
                           "AMU, sak 10/24",
                           "kommunestyret 12.03.2024, sak 10/24",
                           "kommunestyret i Lom 12. mars 2024 (sak 10/24)",
                           "Vågå og Lom kommuner, sak 10/24",
                           "Fjordsykehuset, sak 10/24",
                           "Universitetssykehuset Nord-Norge (sak 10/24)",
                           "SSU 12.03.2024, sak 10/24",
                           "Lom kommunestyre vedtok 12. mars 2024 sak 10/24",
                           "Lom kommune vedtok dette i sak 10/24",
                           "Lom kommunes vedtak i sak 10/24",
                           "kommunestyrets vedtak i sak 10/24",
                           "Kommunestyret har vedtatt planen jf. sak 10/24",
                           "sak 10/24 i Lom kommune",
                           "sak 10/24 (Lom kommune)",
                           "sak 10/24 (Narvik kommune 12. mars)",
                           "sak 10/24 (kommunestyret i Lom)",
                           "Planen er vedtatt (sak 10/24, Lom kommune).",
                           "Planen er vedtatt i sak 10/24, kommunestyret i Lom.",
                           "Se sak 10/24, SSU."}) {
    EXPECT_THAT(mentions_in(case_with(text)), Not(HasSubstr("10/24 →"))) << text;
    EXPECT_THAT(mentions_in(case_with(text)), Not(HasSubstr("flr 10/24"))) << text;
  }
  for (const char* text :
       {"Utvalget, sak 10/24", "FLR, sak 10/24", "FLR 03.04.2024, sak 10/24", "Vi spurte sykehuset, sak 10/24",
        "Narvik kommune svarte, sak 10/24", "Lom kommune orienterte om sak 10/24",
        "Vi møttes 3. april. Sak 10/24 ble utsatt.", "sak 10/24 (Barn og unge)", "sak 10/24, FLR",
        "Se sak 10/24, SSU svarer senere.", "sak 10/24 (orientering fra Lom kommune)",
        "Kommunestyret har vedtatt planen, jf. sak 10/24"}) {
    EXPECT_THAT(mentions_in(case_with(text)), HasSubstr("flr 10/24")) << text;
  }
}

// FLR has a case 12/24 of its own in these tests, and SSU's was on the agenda of its meeting on 10 January.
TEST(Mentions, ACaseIsThatOfTheMeetingItWasOnTheAgendaOf) {
  const auto of_12 = [](std::string_view text) {
    return mentions_in(case_with(text), "2024-06-15", minutes("2024-05-02", "## Sak 12/24: Vår egen\n\nx\n"));
  };
  EXPECT_EQ(of_12("Se sak 12/24 i møtet 10.01.2024 i SSU."),
            "sak 12/24 → ssu 12/24\nmøtet 10.01.2024 i SSU → ssu 2024-01-10\n");
  EXPECT_EQ(of_12("Se sak 12/24 (møtet den 10. januar 2024 i SSU)."),
            "sak 12/24 → ssu 12/24\nmøtet den 10. januar 2024 i SSU → ssu 2024-01-10\n");
  EXPECT_THAT(of_12("Se sak 12/24 i møtet 02.05.2024."), HasSubstr("flr 12/24"));
  EXPECT_THAT(of_12("Se sak 12/24 i møtet 02.05.2024 i FLR."), HasSubstr("flr 12/24"));
  EXPECT_THAT(of_12("Se sak 12/24 på møtet i fjor."), HasSubstr("flr 12/24"));
  for (const char* text :
       {"sak 10/24 i møtet 10.01.2024 i SSU", "sak 12/24 i møtet 11.01.2024 i SSU", "sak 12/24 i møtet i SSU",
        "sak 12/24, møtet 10.01.2024 i SSU", "sak 12/24 i møtet 02.05.2024 i kommunestyret",
        "sak 12/24 i møte 02.05.2024 i Tromsø", "sak 10/24 og 12/24 i møtet 10.01.2024 i SSU",
        "I møtet 10.01.2024 i SSU ble sak 12/24 lagt fram", "SSU-sak 12/24 i FLR", "SSU-sak 10/24 og sak 12/24"}) {
    EXPECT_THAT(of_12(text), Not(HasSubstr("2/24 → "))) << text;
    EXPECT_THAT(of_12(text), Not(HasSubstr("sak 10/24 → "))) << text;
  }
}

TEST(Mentions, ALinkBesideACaseSaysWhoseItIs) {
  const auto read = [](std::string_view text) {
    return mentions_in(case_with(text), "2024-06-15", minutes("2024-05-02", "## Sak 12/24: Vår egen\n\nx\n"));
  };
  for (const char* text :
       {"Se [SSU](utvalg:ssu)-sak 12/24.", "Se [SSU](../../ssu/index.md) sak 12/24.",
        "[SSU](https://ssu.no) sak 12/24.", "Se sak 12/24 i [SSU](utvalg:ssu).", "Se sak 12/24 ([SSU](utvalg:ssu)).",
        "Se **sak 12/24** i **[SSU](utvalg:ssu)**.", "Se sak 12/24 i [møtet](mote:ssu/2024-01-10).",
        "Se sak 12/24 i [referatet](../../ssu/2024-01-10/referat.md).",
        "Se sak 12/24 i møtet 10.01.2024 i [SSU](utvalg:ssu)."}) {
    EXPECT_THAT(read(text), HasSubstr("sak 12/24 → ssu 12/24")) << text;
  }
  EXPECT_EQ(read("På møtet 10.01.2024 i [SSU](utvalg:ssu)."), "møtet 10.01.2024 → ssu 2024-01-10\n");
  for (const char* text :
       {"[Narvik kommune](partner:narvik) la fram sak 12/24.", "I [FLR](utvalg:flr) ble sak 12/24 lagt fram.",
        "[Handlingsplanen](../../../planer/hp.md) nevner sak 12/24.", "[SSU](utvalg:ssu) svarte. Se sak 12/24.",
        "[SSU svarte](utvalg:ssu), og sak 12/24 venter.", "Se [svaret](https://eksempel.no) i sak 12/24.",
        "Sak 12/24 ble sendt til [SSU](utvalg:ssu).", "[Se møtet.](mote:flr/2024-04-03) Sak 12/24 venter."}) {
    EXPECT_THAT(read(text), HasSubstr("ak 12/24 → flr 12/24")) << text;
  }
}

TEST(Mentions, ACaseStaysTextWhereALinkToAnotherCommitteeStandsBesideIt) {
  const auto read = [](std::string_view text) {
    return mentions_in(case_with(text), "2024-06-15", minutes("2024-05-02", "## Sak 12/24: Vår egen\n\nx\n"));
  };
  for (const char* text :
       {"I [SSU](/utvalg/ssu/2024/) ble sak 12/24 lagt fram.", "[Samarbeidsutvalget](utvalg:ssu) tok opp sak 12/24.",
        "[SSU](https://ssu.no) (sak 12/24)", "[Møtet i januar](mote:ssu/2024-01-10) behandlet sak 12/24",
        "Se [referatet](../../ssu/2024-01-10/referat.md), sak 12/24", "[SSU](utvalg:ssu): sak 12/24",
        "Se [en sak](sak:ssu/12/24) og sak 12/24", "[kommunestyret](https://k.no) vedtok sak 12/24",
        "[SSU](utvalg:flr) sak 12/24", "[Narvik kommune](partner:narvik) sin sak 12/24",
        "sak 12/24 fra [SSU](utvalg:ssu)", "sak 12/24 i [Tromsø](https://tromso.no)",
        "sak 10/24 i [møtet](mote:ssu/2024-01-10)", "[SSU](utvalg:ssu)s sak 12/24",
        "[SSU](utvalg:ssu) viste til [planen](../../../planer/hp.md) og sak 12/24"}) {
    EXPECT_THAT(read(text), Not(HasSubstr("12/24 →"))) << text;
    EXPECT_THAT(read(text), Not(HasSubstr("10/24 →"))) << text;
  }
  EXPECT_THAT(read("I møtet 03.04.2024 i [Tromsø](https://tromso.no)."), Not(HasSubstr("flr 2024")));
  const LinkedSite linked =
      motebok::testing::link(site_with_minutes(case_with("I [SSU](utvalg:ssu) ble sak 10/24 nevnt.")));
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  ASSERT_EQ(document.unclear.size(), 1U);
  EXPECT_EQ(document.unclear[0].reason, UnclearMention::Reason::NoCommittee);
}

TEST(Mentions, ANameOfOrdinaryWordsIsNoneWhereASentenceBegins) {
  const std::string committees = named_committee("bu", "Barn og unge", "BU") +
                                 named_committee("ber", "Beredskap", "BER") + named_committee("fag", "Fagrådet", "FR") +
                                 named_committee("sb", "Barn og Helse", "SB");
  const auto named = [&](std::string_view text) { return mentions_in(case_with(text), "2024-06-15", committees); };
  for (const char* text : {"Barn og unge har rett.", "**Barn og unge** har rett.", "Vi sa det. Beredskap er viktig.",
                           "Merk: Beredskap teller.", "Hun sa «Beredskap først».", "– Beredskap er viktig.",
                           "- Beredskap", "Slik.\\\nBeredskap er viktig."}) {
    EXPECT_EQ(named(text), "") << text;
  }
  EXPECT_EQ(named("Saken går til Barn og unge."), "Barn og unge → bu\n");
  EXPECT_EQ(named("Saken går til BU, Beredskap og SSU."), "BU → bu\nBeredskap → ber\nSSU → ssu\n");
  EXPECT_EQ(named("Fagrådet svarer. BER svarer. Barn og Helse svarer."),
            "Fagrådet → fag\nBER → ber\nBarn og Helse → sb\n");
  EXPECT_EQ(named("**Oppfølging:**\n\n- høsten 2024 – Beredskap: svarer\n"), "Beredskap → ber\n");
  const LinkedSite with_plan = motebok::testing::link(
      committees + document("planer/hp.md", "type = \"plan\"\nperiode = [2024, 2025]",
                            "| Tema | Tiltak | Ansvar |\n|---|---|---|\n| Beredskap | Øve | Barn og unge |\n"));
  ASSERT_EQ(with_plan.at("planer/hp.md").mentions.size(), 1U);
  EXPECT_EQ(with_plan.site.committees[with_plan.at("planer/hp.md").mentions[0].target.index].slug, "bu");
  const LinkedSite linked = motebok::testing::link(site_with_minutes(case_with("Beredskap er viktig.")) + committees);
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  ASSERT_EQ(document.unclear.size(), 1U);
  EXPECT_EQ(document.unclear[0].reason, UnclearMention::Reason::SeveralMeanings);
}

TEST(Mentions, NamesAreFoundInTheirForms) {
  EXPECT_EQ(mentions_in(case_with("Det strategiske samarbeidsutvalgets syn.")),
            "strategiske samarbeidsutvalgets → ssu\n");
  EXPECT_EQ(mentions_in(case_with("Saken går til strategisk\nsamarbeidsutvalg.")),
            "strategisk\nsamarbeidsutvalg → ssu\n");
  EXPECT_EQ(mentions_in(case_with("SSUs syn, så AM.")), "SSUs → ssu\nAM → am\n");
  EXPECT_EQ(mentions_in(case_with("Narvik kommunes svar.")), "Narvik kommunes → narvik\n");
  EXPECT_EQ(mentions_in(case_with("Handlingsplanen for 2025–2026 og handlingsplan 2025-2026.")),
            "Handlingsplanen for 2025–2026 → planer/hp.md\n");
  EXPECT_EQ(mentions_in(case_with("**SSU** mener det.")), "SSU → ssu\n");
}

TEST(Mentions, WhatOnlyLooksLikeANameStaysText) {
  EXPECT_EQ(mentions_in(case_with("Am og ssu, AMK, SSU-møtet, narvik kommune, en handlingsplan.")), "");
}

TEST(Mentions, NamesAreThoseOfTheDocumentsDay) {
  EXPECT_EQ(mentions_in(case_with("AKM skal svare.")), "AKM → am\n");
  EXPECT_EQ(mentions_in(case_with("Ishavserklæringens mål.")), "Ishavserklæringens → erklaeringer/b.md\n");
  EXPECT_EQ(mentions_in(case_with("Ishavserklæringen 2021–2023.")),
            "Ishavserklæringen 2021–2023 → erklaeringer/a.md\n");
}

TEST(Mentions, ANameOfOtherDaysIsToldOnce) {
  const LinkedSite linked = motebok::testing::link(
      site_with_minutes(case_with("DIG svarer. **DIG** svarte. DIG-sak 3/24.")) +
      named_committee("ut", "Utredning", "UT", "aliaser = [{ navn = \"DIG\", fra = 2025-01-01 }]"));
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  EXPECT_TRUE(document.mentions.empty());
  ASSERT_EQ(document.unclear.size(), 2U);
  for (const UnclearMention& each : document.unclear) EXPECT_EQ(each.reason, UnclearMention::Reason::OtherDays);
}

TEST(Mentions, OncePerSection) {
  EXPECT_EQ(mentions_in("SSU og SSU.\n\nSSU.\n\n## Sak 24/24: Barn\n\nSSU.\n\n### Bakgrunn\n\nSSU.\n"),
            "SSU → ssu\nSSU → ssu\nSSU → ssu\n");
}

TEST(Mentions, NotInHeadingsLinksCodeOrQuotations) {
  EXPECT_EQ(mentions_in("## SSU\n\n[SSU](https://ssu.no) `SSU`\n\n> SSU\n\n    SSU\n\n![SSU](a.png \"SSU\")\n"), "");
  EXPECT_EQ(mentions_in("- Punkt om SSU\n\n| A |\n|---|\n| Tall fra FLR, AM og Narvik kommune |\n"),
            "SSU → ssu\nAM → am\nNarvik kommune → narvik\n");
}

TEST(Mentions, WhatALabelReadsIsNotReadAgain) {
  EXPECT_EQ(mentions_in(case_with("**Følger opp:** sak 10/24\n\nSe sak 10/24.")), "sak 10/24 → flr 10/24\n");
  const std::string told = motebok::testing::link(site_with_minutes(case_with("**Følger opp:** sak 99/24"))).told();
  EXPECT_THAT(told, HasSubstr("unknown-case"));
  EXPECT_THAT(told, Not(HasSubstr("unknown-mention")));
}

TEST(Mentions, ACaseNobodyHasIsAWarning) {
  EXPECT_EQ(motebok::testing::link(site_with_minutes(case_with("Først.\nSe sak 99/24 og sak 10/24."))).told(),
            "utvalg/flr/2024-05-29/referat.md:11 `99/24` unknown-mention: Fastlegerådet har ingen sak 99/24; teksten "
            "blir ikke "
            "lenke; rett nummeret, eller skriv hvilket utvalg saken hører til: `sak 12/24 i SSU`\n");
  EXPECT_THAT(motebok::testing::link(site_with_minutes(case_with("På møtet 04.04.2024."))).told(),
              HasSubstr("`04.04.2024` unknown-mention"));
  EXPECT_EQ(motebok::testing::link(site_with_minutes(case_with("På møtet 04.09.2024."))).told(), "");
}

TEST(Mentions, WhatIsNotPublicIsNoMistake) {
  const std::string draft = paper("utvalg/flr/2024-08-01/referat.md", "referat", "flr", "2024-08-01",
                                  "## Sak 40/24: X\n\nx\n", "utkast = true");
  EXPECT_EQ(motebok::testing::link(site_with_minutes(case_with("Se sak 40/24.")) + draft).told(), "");
}

TEST(Mentions, OfTheOwnCommitteeAreToldOnceAsWhatTheyAre) {
  const LinkedSite linked = motebok::testing::link(
      site_with_minutes("## Sak 1/24: A\n\nFastlegerådet, FLR.\n\n## Sak 2/24: B\n\nFastlegerådet om sak 2/24.\n"));
  const Document& document = linked.at("utvalg/flr/2024-05-29/referat.md");
  EXPECT_TRUE(document.mentions.empty());
  ASSERT_EQ(document.unclear.size(), 2U);
  for (const UnclearMention& each : document.unclear) EXPECT_EQ(each.reason, UnclearMention::Reason::Here);
}

TEST(Mentions, TwoMeaningsAreNoMeaning) {
  const std::string twice = named_committee("a", "Utvalg A", "BU") + named_committee("b", "Utvalg B", "BU") +
                            document("om.md", "type = \"side\"", "BU skal svare. Se sak 1/24.");
  const LinkedSite linked = motebok::testing::link(twice);
  const Document& page = linked.at("om.md");
  EXPECT_TRUE(page.mentions.empty());
  ASSERT_EQ(page.unclear.size(), 2U);
  EXPECT_EQ(page.unclear[0].reason, UnclearMention::Reason::SeveralMeanings);
  EXPECT_EQ(page.unclear[1].reason, UnclearMention::Reason::NoCommittee);
}

}  // namespace
}  // namespace motebok::testing
