#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/front_matter_testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

FrontMatter read_well(std::string_view file) {
  Diagnostics diagnostics;
  const auto front = read(file, diagnostics);
  EXPECT_EQ(told(file, diagnostics), "");
  return front.value_or(FrontMatter{});
}

TEST(FrontMatterBounds, EndWhereTheBodyBegins) {
  const std::string file = "+++\na = 1\n+++\nBody";
  Diagnostics diagnostics;
  const auto bounds = find_front_matter("a.md", file, diagnostics);
  ASSERT_TRUE(bounds);
  EXPECT_EQ(file.substr(bounds->toml_begin, bounds->toml_end - bounds->toml_begin), "a = 1\n");
  EXPECT_EQ(file.substr(bounds->body_begin), "Body");
}

TEST(FrontMatterBounds, MayBeWrittenByAnyEditor) {
  for (const std::string file :
       {"\xEF\xBB\xBF+++\r\na = 1\r\n+++\r\nBody", "+++  \na = 1\n+++\t\nBody", "\n\n+++\na = 1\n+++\nBody"}) {
    Diagnostics diagnostics;
    const auto bounds = find_front_matter("a.md", file, diagnostics);
    ASSERT_TRUE(bounds) << file;
    EXPECT_EQ(file.substr(bounds->toml_begin, 5), "a = 1");
    EXPECT_EQ(file.substr(bounds->body_begin), "Body");
  }
}

TEST(FrontMatterBounds, MayEndTheFile) {
  Diagnostics diagnostics;
  const auto bounds = find_front_matter("a.md", "+++\n+++", diagnostics);
  ASSERT_TRUE(bounds);
  EXPECT_EQ(bounds->body_begin, 7U);
}

TEST(FrontMatterBounds, SaysWhatIsWrongWithAFileThatHasNone) {
  EXPECT_THAT(mistakes_in(""), HasSubstr("missing-front-matter: filen er tom"));
  EXPECT_THAT(mistakes_in("\xEF\xBB\xBF\n \n"), HasSubstr("missing-front-matter: filen er tom"));
  EXPECT_THAT(mistakes_in("# Referat\n"), HasSubstr("1:1 `# Referat` missing-front-matter: filen begynner ikke med"));
  EXPECT_THAT(mistakes_in("---\ntitle: x\n---\n"),
              HasSubstr("1:1 `---` yaml-front-matter: feltene står mellom linjer med `---`"));
  EXPECT_THAT(mistakes_in("+++\ntype = \"side\"\n\nBrødtekst\n"),
              HasSubstr("1:1 `+++` unclosed-front-matter: ingen linje med `+++`"));
}

TEST(FrontMatter, ReadsMinutes) {
  const std::string file = R"(+++
type = "referat"
tittel = "Referat"
utvalg = "flr"
dato = 2024-05-29
tid = "13.00–15.00"
sted = "Teams"
digitalt = true
godkjent = 2024-10-02
emner = ["legemidler", "barn og unge", "legemidler"]

[[tilstede]]
rolle = "rådgiver"
fra = "UNN"
saker = ["21/24", "022/2024"]

[[forfall]]
navn = "N"
verv = "stedfortreder"
for = "fagsjef"
+++
)";
  const FrontMatter front = read_well(file);
  EXPECT_EQ(front.type, DocumentType::Minutes);
  EXPECT_EQ(front.common.title.text, "Referat");
  ASSERT_EQ(front.common.topics.size(), 2U);
  EXPECT_EQ(front.common.topics[0].text, "legemidler");
  EXPECT_EQ(front.common.topics[1].text, "barn og unge");
  const auto& minutes = std::get<MinutesFields>(front.fields);
  EXPECT_EQ(file.substr(minutes.meeting.committee.at.begin, 5), "\"flr\"");
  EXPECT_EQ(minutes.meeting.committee.at.end - minutes.meeting.committee.at.begin, 5U);
  EXPECT_EQ(to_iso(minutes.meeting.date), "2024-05-29");
  EXPECT_EQ(file.substr(minutes.meeting.date_at.begin, 10), "2024-05-29");
  EXPECT_EQ(minutes.facts.time->begin, 13 * 60);
  EXPECT_EQ(minutes.facts.time->end, 15 * 60);
  EXPECT_TRUE(minutes.facts.digital);
  EXPECT_EQ(to_iso(*minutes.approved), "2024-10-02");
  ASSERT_THAT(minutes.present, SizeIs(1));
  EXPECT_EQ(minutes.present[0].from, "UNN");
  ASSERT_EQ(minutes.present[0].cases.size(), 2U);
  EXPECT_EQ(minutes.present[0].cases[0].number, (CaseNumber{2024, 21}));
  EXPECT_EQ(minutes.present[0].cases[1].number, (CaseNumber{2024, 22}));
  ASSERT_THAT(minutes.absent, SizeIs(1));
  EXPECT_EQ(minutes.absent[0].deputy_for, "fagsjef");
}

TEST(FrontMatter, ReadsACommittee) {
  const FrontMatter front = read_well(R"(+++
type = "utvalg"
tittel = "Digital samhandling"
forkortelse = "FSU DS"
nivaa = "faglig"
overordnet = "ssu"
opprettet = 2021
etterfolger = "x"
mandat = "../mandat.md"
aliaser = [{ navn = "FSU DIG", fra = 2023, til = 2025 }, { navn = "DIG", til = "2025-03-26" }, "Digital"]
medlemmer = [{ rolle = "leder", periode_fra = 2024-04-18, stemmerett = true }]
+++
)");
  const auto& committee = std::get<CommitteeFields>(front.fields);
  EXPECT_EQ(committee.abbreviation, "FSU DS");
  EXPECT_EQ(committee.level, Level::Professional);
  EXPECT_EQ(committee.parent.text, "ssu");
  EXPECT_EQ(to_iso(*committee.founded), "2021-01-01");
  ASSERT_THAT(committee.aliases, SizeIs(3));
  EXPECT_EQ(to_iso(*committee.aliases[0].from), "2023-01-01");
  EXPECT_EQ(to_iso(*committee.aliases[0].until), "2025-12-31");
  EXPECT_EQ(to_iso(*committee.aliases[1].until), "2025-03-26");
  EXPECT_EQ(committee.aliases[2].name, "Digital");
  ASSERT_THAT(committee.members, SizeIs(1));
  EXPECT_TRUE(committee.members[0].votes);
}

TEST(FrontMatter, ReadsAGrantWithItsAwards) {
  const FrontMatter front = read_well(R"(+++
type = "utlysning"
tittel = "Tilskudd"
frist = 2024-06-17
ramme = 18_000_000
soekere = 14
tildeling = [
  { tittel = "A", mottakere = "narvik", belop = 3_315_000, tiltak = "hp-2025/hospitering" },
  { tittel = "B", mottakere = ["x", "y"], belop = 25000.5 },
]
+++
)");
  const auto& grant = std::get<GrantFields>(front.fields);
  EXPECT_EQ(grant.pot, 18e6);
  EXPECT_EQ(grant.applicants, 14);
  ASSERT_THAT(grant.awards, SizeIs(2));
  EXPECT_EQ(grant.awards[0].recipients[0].text, "narvik");
  EXPECT_EQ(grant.awards[0].measures[0].text, "hp-2025/hospitering");
  EXPECT_THAT(grant.awards[1].recipients, SizeIs(2));
  EXPECT_EQ(grant.awards[1].amount, 25000.5);
}

TEST(FrontMatter, ReadsThePeriodOfAPlanInEveryForm) {
  for (const auto& [written, first, last] : {std::tuple{"[2025, 2026]", 2025, 2026},
                                             {"[2023]", 2023, 2023},
                                             {"2023", 2023, 2023},
                                             {"\"2023\"", 2023, 2023}}) {
    for (const std::string_view type : {"plan", "erklaering"}) {
      const FrontMatter front =
          read_well(fmt::format("+++\ntype = \"{}\"\ntittel = \"P\"\nperiode = {}\n+++\n", type, written));
      const Period period = std::get<PlanFields>(front.fields).period;
      EXPECT_EQ(period.first_year, first);
      EXPECT_EQ(period.last_year, last);
    }
  }
}

TEST(FrontMatter, ReadsAPartner) {
  const FrontMatter front = read_well(R"(+++
type = "partner"
tittel = "Tromsø"
slag = "kommune"
navn_se = "Romsa"
aliaser = ["Tromsø kommune", { navn = "UNN Tromsø" }]
kommunenummer = 301
nettsted = "https://www.tromso.kommune.no"
+++
)");
  const auto& partner = std::get<PartnerFields>(front.fields);
  EXPECT_EQ(partner.kind, PartnerKind::Municipality);
  EXPECT_THAT(partner.aliases, ElementsAre("Tromsø kommune", "UNN Tromsø"));
  EXPECT_EQ(partner.municipality_number, "0301");
}

TEST(FrontMatter, ReadsTheOtherTypes) {
  EXPECT_EQ(std::get<PageFields>(read_well("+++\ntype=\"side\"\ntittel=\"S\"\nvekt=3\n+++\n").fields).weight, 3);
  EXPECT_EQ(
      std::get<OtherFields>(read_well("+++\ntype=\"dokument\"\ntittel=\"S\"\nslag=\"avtale\"\n+++\n").fields).kind,
      "avtale");
  const FrontMatter report = read_well(
      "+++\ntype=\"aarsmelding\"\ntittel=\"Å\"\naar=\"2024\"\ntall=[{hva=\"saker\", utvalg=\"ssu\", "
      "antall=81}]\n+++\n");
  EXPECT_EQ(std::get<AnnualReportFields>(report.fields).year, 2024);
  EXPECT_EQ(std::get<AnnualReportFields>(report.fields).figures[0].count, 81);
  const FrontMatter notice = read_well(
      "+++\ntype=\"innkalling\"\ntittel=\"I\"\nutvalg=\"flr\"\ndato=2024-05-29\navlyst=true\nfrist_saker=2024-05-15\n++"
      "+\n");
  EXPECT_TRUE(std::get<NoticeFields>(notice.fields).cancelled);
  const FrontMatter paper =
      read_well("+++\ntype=\"saksframlegg\"\ntittel=\"I\"\nutvalg=\"flr\"\ndato=2024-05-29\ntil=\"Rådet\"\n+++\n");
  EXPECT_EQ(std::get<CasePaperFields>(paper.fields).to, "Rådet");
}

TEST(FrontMatter, TakesWhatFormsAndEditorsToolsWrite) {
  const FrontMatter front = read_well(R"(+++
type = "innkalling"
tittel = "  Møte  "
sammendrag = ""
emner = []
tidligere_adresser = [""]
oppdatert = 2024-05-30T09:15:00+02:00
utvalg = "flr"
dato = "2024-05-29"
tid = 13:00:00
digitalt = "https://teams.example/"
avlyst = "nei"
frist_saker = "2024-05-15T12:00"
publiseres = ""
+++
)");
  EXPECT_EQ(front.common.title.text, "Møte");
  EXPECT_THAT(front.common.topics, IsEmpty());
  EXPECT_THAT(front.common.former_addresses, IsEmpty());
  EXPECT_EQ(to_iso(*front.common.updated), "2024-05-30");
  EXPECT_FALSE(front.common.publish_from);
  const auto& notice = std::get<NoticeFields>(front.fields);
  EXPECT_EQ(to_iso(notice.meeting.date), "2024-05-29");
  EXPECT_EQ(notice.facts.time->begin, 13 * 60);
  EXPECT_TRUE(notice.facts.digital);
  EXPECT_EQ(notice.facts.digital_place, "");  // a room's address is not published
  EXPECT_FALSE(notice.cancelled);
  EXPECT_EQ(to_iso(*notice.case_deadline), "2024-05-15");
}

TEST(FrontMatter, ReadsWindowsLineEndsAndAByteOrderMark) {
  const std::string file = "\xEF\xBB\xBF+++\r\ntype = \"side\"\r\ntittel = \"Å\"\r\nvekt = \"x\"\r\n+++\r\n";
  EXPECT_EQ(mistakes_in(file),
            "4:8 `\"x\"` wrong-value: `vekt` skal være et helt tall, ikke `\"x\"`; skriv for eksempel `vekt = 10`\n");
}

}  // namespace
}  // namespace motebok::testing
