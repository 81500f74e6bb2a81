#include "link/concerns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string partner(std::string_view slug, std::string_view title, std::string_view more = "slag = \"kommune\"") {
  return fmt::format("-- partnere/{}.md\n+++\ntype = \"partner\"\ntittel = \"{}\"\n{}\n+++\n", slug, title, more);
}

std::string site_of(std::string_view more) {
  return committee("flr") + partner("sjovik", "Sjøvik kommune") +
         partner("unn", "Universitetssykehuset (UNN)", "slag = \"helseforetak\"\naliaser = [\"UNN Sjøvik\"]") +
         std::string(more);
}

// "day index part" of each, the part as a number from 1; 0: the whole.
std::vector<std::string> concerns(const LinkedSite& linked, std::string_view slug, Concern::Kind kind) {
  std::vector<std::string> found;
  for (std::uint32_t i = 0; i < linked.site.partners.size(); ++i) {
    if (linked.site.partners[i].slug != slug) continue;
    for (const Concern& each : linked.site.concerns_of({i}, kind)) {
      found.push_back(fmt::format("{} {} {}", each.day ? to_iso(*each.day) : "", each.index, each.part + 1));
    }
  }
  return found;
}

TEST(Concerns, APointNamesThePartnerAlsoWhereTheNameIsNoLinkAnyMore) {
  const LinkedSite linked = link(site_of(minutes("2024-05-29",
                                                 "## Sak 1/24: A\n\nUNN er her.\n\n**Vedtak:**\n\n1. Ingen.\n2. UNN "
                                                 "svarer, og UNN betaler.\n3. Sjøvik kommune svarer.\n")));
  EXPECT_THAT(concerns(linked, "unn", Concern::Kind::Decision), ElementsAre("2024-05-29 0 2"));
  EXPECT_THAT(concerns(linked, "sjovik", Concern::Kind::Decision), ElementsAre("2024-05-29 0 3"));
  EXPECT_THAT(
      concerns(linked, "unn", Concern::Kind::Text),
      ElementsAre("2024-05-29 " + std::to_string(linked.document("utvalg/flr/2024-05-29/referat.md").index) + " 1"));
}

TEST(Concerns, AReferenceConcernsThePartnerAsANameDoes) {
  const LinkedSite linked =
      link(site_of(minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Vi ber [kommunen](partner:sjovik) svare.\n")));
  EXPECT_THAT(concerns(linked, "sjovik", Concern::Kind::Decision), ElementsAre("2024-05-29 0 1"));
}

TEST(Concerns, AProposalIsNoDecision) {
  const LinkedSite linked = link(site_of(paper("utvalg/flr/2024-05-29/saker.md", "saksframlegg", "flr", "2024-05-29",
                                               "## Sak 1/24: A\n\n**Forslag til vedtak:** UNN svarer.\n")));
  EXPECT_THAT(concerns(linked, "unn", Concern::Kind::Decision), IsEmpty());
  EXPECT_EQ(concerns(linked, "unn", Concern::Kind::Text).size(), 1u);
}

TEST(Concerns, AMeasureConcernsWhoeverItsColumnNames) {
  const LinkedSite linked =
      link(site_of(document("planer/p.md", "type = \"plan\"\nperiode = 2024\nvedtatt = 2024-02-03",
                            "| Tiltak | Ansvar |\n|---|---|\n| A | Ledere i UNN og kommunene |\n| B | |\n| C | "
                            "Kommuneoverlegene |\n| D med UNN | Sjøvik kommune |\n")));
  EXPECT_THAT(concerns(linked, "unn", Concern::Kind::Measure), ElementsAre("2024-02-03 0 0", "2024-02-03 1 0"));
  EXPECT_THAT(concerns(linked, "sjovik", Concern::Kind::Measure), ElementsAre("2024-02-03 3 0"));
  EXPECT_THAT(linked.site.municipal_measures, ElementsAre(MeasureId{0}, MeasureId{1}));
}

TEST(Concerns, AMeetingConcernsThoseWhoseOrganisationWasThere) {
  const LinkedSite linked = link(site_of(
      minutes("2024-02-14", "",
              "[[tilstede]]\nfra = \"Sjøvik\"\n[[tilstede]]\nfra = \"UNN Sjøvik\"\n[[forfall]]\nfra = \"UNN\"") +
      minutes("2024-05-29", "",
              "[[tilstede]]\nfra = \"Storøy, Sjøvik og Fjellnes\"\n[[tilstede]]\nfra = \"Sjøvik "
              "kommune\"\n[[forfall]]\nfra = \"UNN\"")));
  EXPECT_THAT(concerns(linked, "sjovik", Concern::Kind::Meeting), ElementsAre("2024-05-29 1 0", "2024-02-14 0 0"));
  EXPECT_THAT(concerns(linked, "unn", Concern::Kind::Meeting), ElementsAre("2024-02-14 0 0"));
}

TEST(Concerns, AnAwardConcernsThoseWhoReceiveIt) {
  const LinkedSite linked = link(
      site_of(document("utlysninger/t.md",
                       "type = \"utlysning\"\nfrist = 2024-01-01\nramme = 3\ntildelt = "
                       "2024-02-01\n[[tildeling]]\nmottakere = [\"UNN\"]\n"
                       "belop = 1\n[[tildeling]]\nmottakere = [\"sjovik\", \"Universitetssykehuset\"]\nbelop = 2")));
  EXPECT_THAT(concerns(linked, "unn", Concern::Kind::Award), ElementsAre("2024-02-01 0 1", "2024-02-01 0 2"));
}

TEST(Concerns, AnAwardConcernsThoseItsRecipientsArePartOf) {
  const LinkedSite linked = link(site_of(
      document("utlysninger/t.md",
               "type = \"utlysning\"\nfrist = 2024-01-01\nramme = 1\ntildelt = "
               "2024-02-01\n[[tildeling]]\nmottakere = [\"Ernæringssenteret i UNN\", \"UNN Sjøvik\"]\nbelop = 1")));
  EXPECT_THAT(concerns(linked, "unn", Concern::Kind::Award), ElementsAre("2024-02-01 0 1"));
}

TEST(Concerns, AGeneralPractitionerRepresentsTheOthersAndNotTheMunicipality) {
  const std::string people =
      "[[tilstede]]\nrolle = \"fastlege\"\nfra = \"Sjøvik\"\n[[tilstede]]\nrolle = \"brukerrepresentant\"";
  const LinkedSite linked = link(site_of(partner("fastlegene", "Fastlegene", "slag = \"fastleger\"") +
                                         partner("brukerne", "Brukerne", "slag = \"brukere\"") +
                                         partner("pasienter", "Pasientforeningen", "slag = \"brukere\"") +
                                         minutes("2024-05-29", "", people)));
  EXPECT_THAT(concerns(linked, "sjovik", Concern::Kind::Meeting), IsEmpty());
  EXPECT_THAT(concerns(linked, "fastlegene", Concern::Kind::Meeting), ElementsAre("2024-05-29 0 0"));
  EXPECT_THAT(concerns(linked, "brukerne", Concern::Kind::Meeting), IsEmpty());
}

TEST(Concerns, CommitteesOfAPartnerAreThoseWithAMemberFromItToday) {
  const LinkedSite linked = link(
      site_of(committee("ssu", "[[medlemmer]]\nfra = \"UNN\"\n[[medlemmer]]\nfra = \"Sjøvik\"\nperiode_til = 2023") +
              committee("gammelt", "nedlagt = 2024-01-01\n[[medlemmer]]\nfra = \"UNN\"")));
  for (const Partner& each : linked.site.partners) {
    std::vector<std::string> committees;
    for (const CommitteeId id : each.committees) committees.push_back(linked.site.committees[id.index].slug);
    if (each.slug == "unn")
      EXPECT_THAT(committees, ElementsAre("ssu"));
    else
      EXPECT_THAT(committees, IsEmpty());
  }
}

}  // namespace
}  // namespace motebok::testing
