#include "link/followed_cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "link/testing.h"

namespace motebok {
namespace {

using ::testing::HasSubstr;
using testing::LinkedSite;

std::string named_committee(std::string_view slug, std::string_view name, std::string_view abbreviation,
                            std::string_view level) {
  return fmt::format(
      "-- utvalg/{}/index.md\n+++\ntype = \"utvalg\"\ntittel = \"{}\"\nforkortelse = \"{}\"\nnivaa = \"{}\"\n+++\n",
      slug, name, abbreviation, level);
}

std::string minutes_of(std::string_view slug, std::string_view date, std::string_view body) {
  return testing::paper(fmt::format("utvalg/{}/{}/referat.md", slug, date), "referat", slug, date, body);
}

constexpr std::string_view kThreeCases = "## Sak 1/25: A\n\n## Sak 2/25: B\n\n## Sak 3/25: C\n";

LinkedSite site_following(std::string_view body) {
  return testing::link(named_committee("flr", "Fastlegerådet", "FLR", "strategisk") +
                       named_committee("ssu", "Strategisk samarbeidsutvalg", "SSU", "strategisk") +
                       named_committee("akm", "Akuttmedisin", "AKM", "faglig") +
                       minutes_of("flr", "2025-01-15", kThreeCases) + minutes_of("ssu", "2025-01-15", kThreeCases) +
                       minutes_of("akm", "2025-01-15", kThreeCases) + minutes_of("flr", "2025-03-15", body));
}

// "ssu1 ssu2" for the cases that are followed up, and then "?" where somebody is asked whose one is.
std::string followed_by(std::string_view written) {
  LinkedSite linked = site_following("## Sak 9/25: D\n\n**Følger opp:** " + std::string(written) + "\n");
  std::string all;
  for (const Case& each : linked.site.cases) {
    if (each.followed_up_by.empty()) continue;
    all += fmt::format("{}{}{}", all.empty() ? "" : " ", linked.site.committees[each.committee.index].slug,
                       each.number.number);
  }
  const std::string told = linked.told();
  if (told.find("follows-up-unclear") != std::string::npos) all += "?";
  return all;
}

// "flr1" for the cases that running text links to.
std::string linked_in(std::string_view written) {
  LinkedSite linked = site_following("## Sak 9/25: D\n\nVi leste " + std::string(written) + ".\n");
  std::string all;
  for (const Mention& each : linked.at("utvalg/flr/2025-03-15/referat.md").mentions) {
    if (each.target.kind != Target::Kind::Case) continue;
    const Case& found = linked.site.cases[each.target.index];
    all += fmt::format("{}{}{}", all.empty() ? "" : " ", linked.site.committees[found.committee.index].slug,
                       found.number.number);
  }
  return all;
}

TEST(FollowedCases, AreTheOwnOnesWhereNothingElseIsSaid) {
  for (const char* const text : {"sak 1/25", "Sak 1/25", "1/25", "sak nr. 1/25", "saksnr. 1/25", "sak nummer 1/25",
                                 "utvalgets sak 1/25", "rådets sak 1/25", "Dagens sak 1/25", "FLR-sak 1/25",
                                 "sak 1/25 fra FLR", "sak 1/25 i fjor", "sak 1/25 (svaret)", "sak 1/25 om svar fra SSU",
                                 "sak 1/25 fra januar", "saken om beredskap, sak 1/25", "orienteringssak 1/25"})
    EXPECT_EQ(followed_by(text), "flr1") << text;
  EXPECT_EQ(followed_by("sak 1/25 og 2/25"), "flr1 flr2");
  EXPECT_EQ(followed_by("sak 1/25–3/25"), "flr1 flr2 flr3");
}

TEST(FollowedCases, AreThoseOfTheCommitteeThatIsNamedWithThem) {
  for (const char* const text :
       {"SSU-sak 1/25", "SSU‑sak 1/25", "SSU–sak 1/25", "SSU sak 1/25", "SSUs sak 1/25", "SSU 1/25", "ssu-sak 1/25",
        "SSU-sak nr. 1/25", "sak 1/25 i SSU", "sak 1/25 (SSU)", "sak 1/25 i Strategisk samarbeidsutvalg",
        "Strategisk samarbeidsutvalgs sak 1/25", "sak 1/25 (Strategisk samarbeidsutvalg)",
        "vedtaket i SSU-sak 1/25 om svar", "sak 1/25 i møtet 15.01.2025 i SSU", "[SSU](utvalg:ssu) sak 1/25"})
    EXPECT_EQ(followed_by(text), "ssu1") << text;
  EXPECT_EQ(followed_by("FSU AKM-sak 1/25"), "akm1");
  EXPECT_EQ(followed_by("SSU 1/25 og 2/25"), "ssu1 ssu2");
  EXPECT_EQ(followed_by("SSU-sak 1/25, 2/25"), "ssu1 ssu2");
  EXPECT_EQ(followed_by("SSU-saker 1/25 og 2/25"), "ssu1 ssu2");
  EXPECT_EQ(followed_by("sakene 1/25 og 2/25 i SSU"), "ssu1 ssu2");
  EXPECT_EQ(followed_by("sak 1/25–3/25 i SSU"), "ssu1 ssu2 ssu3");
  EXPECT_EQ(followed_by("sak 1/25 og SSU-sak 2/25"), "flr1 ssu2");
  EXPECT_EQ(followed_by("sak 1/25 i AKM og sak 2/25 i SSU"), "akm1 ssu2");
  EXPECT_EQ(followed_by("\n\n- SSU-sak 1/25\n- sak 2/25\n"), "flr2 ssu1");
}

TEST(FollowedCases, AreNobodysWhereItIsNotCertainWhose) {
  for (const char* const text : {"sak 1/25 fra SSU",
                                 "sak 1/25 hos SSU",
                                 "sak 1/25 ved SSU",
                                 "sak 1/25 SSU",
                                 "sak 1/25, SSU",
                                 "sak 1/25 – SSU",
                                 "SSU, sak 1/25",
                                 "SSU: sak 1/25",
                                 "Strategisk samarbeidsutvalg, sak 1/25",
                                 "SSU (sak 1/25)",
                                 "SSUs behandling av sak 1/25",
                                 "sak 1/25, behandlet i SSU",
                                 "sak 1/25 i kommunestyret",
                                 "sak 1/25 (UNN)",
                                 "kommunestyrets sak 1/25",
                                 "arbeidsutvalgets sak 1/25",
                                 "Nordby kommunes sak 1/25",
                                 "styresak 1/25",
                                 "UNN-styresak 1/25",
                                 "styret i UNN, sak 1/25"})
    EXPECT_EQ(followed_by(text), "?") << text;
  EXPECT_EQ(followed_by("SSU-sak 1/25 og sak 2/25"), "ssu1?");
  EXPECT_EQ(followed_by("sak 1/25 i SSU og 2/25"), "ssu1?");
  EXPECT_EQ(followed_by("sak 1/25 og 2/25 i SSU"), "ssu2?");
}

TEST(FollowedCases, AreAskedForWithTheWordsToWrite) {
  LinkedSite linked = site_following("## Sak 9/25: D\n\n**Følger opp:** sak 1/25 fra SSU\n");
  EXPECT_THAT(
      linked.told(),
      HasSubstr("`1/25` follows-up-unclear: det er ikke klart hvilket utvalg sak 1/25 hører til, så saken blir ikke "
                "fulgt opp; skriv utvalget foran: `FLR-sak 1/25` om det er deres egen"));
}

TEST(FollowedCases, OfABodyThatNobodyKnowsAreAMistake) {
  LinkedSite linked = site_following("## Sak 9/25: D\n\n**Følger opp:** KST-sak 1/25\n");
  EXPECT_THAT(linked.told(), HasSubstr("unknown-committee: ingen utvalg har id-en `KST`"));
}

TEST(FollowedCases, AreReadAsInRunningText) {
  for (const char* const text : {"sak 1/25", "sak nr. 1/25", "saksnr. 1/25", "Sak nummer 1/25", "utvalgets sak 1/25"})
    EXPECT_EQ(linked_in(text), "flr1") << text;
  for (const char* const text : {"SSU-sak 1/25", "SSU-sak nr. 1/25", "sak nr. 1/25 i SSU", "sak 1/25 (SSU)"})
    EXPECT_EQ(linked_in(text), "ssu1") << text;
  for (const char* const text :
       {"sak 1/25 fra SSU", "sak 1/25 ved SSU", "sak 1/25 behandlet i SSU", "kommunestyrets sak 1/25",
        "arbeidsutvalgets sak 1/25", "Nordby kommunes sak 1/25", "AMU sak nr. 1/25", "sak nr. 1/25 i kommunestyret"})
    EXPECT_EQ(linked_in(text), "") << text;
}

}  // namespace
}  // namespace motebok
