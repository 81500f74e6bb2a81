#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

std::string agenda_of_papers(std::initializer_list<std::pair<std::string_view, std::string_view>> files) {
  std::string text = committee("flr");
  for (const auto& [name, body] : files) {
    text += paper("utvalg/flr/2026-05-29/" + std::string(name), "saksframlegg", "flr", "2026-05-29", body);
  }
  const LinkedSite linked = motebok::testing::link(text);
  std::string numbers;
  for (const AgendaItemId id : linked.site.meetings.at(0).agenda) {
    numbers += to_text(linked.site.cases[linked.site.agenda_items[id.index].of_case.index].number) + " ";
  }
  return numbers;
}

TEST(Agenda, OfSeparateFilesIsInOrderOfNumbersAndOfOneFileInTheAuthors) {
  EXPECT_EQ(agenda_of_papers({{"sak-1-26.md", "## Sak 1/26: A\n"},
                              {"sak-10-26.md", "## Sak 10/26: B\n"},
                              {"sak-11-26.md", "## Sak 11/26: C\n"},
                              {"sak-2-26.md", "## Sak 2/26: D\n"},
                              {"sak-9-26.md", "## Sak 9/26: E\n"}}),
            "1/26 2/26 9/26 10/26 11/26 ");
  EXPECT_EQ(agenda_of_papers({{"a.md", "## Sak 12/26: A\n"}, {"b.md", "## Sak 3/26: B\n\n## Sak 2/26: C\n"}}),
            "3/26 2/26 12/26 ");
}

TEST(Cases, WithoutATitleHaveOneThatLinksCanCarry) {
  const LinkedSite linked = motebok::testing::link(
      committee("flr") + minutes("2024-05-29", "## Sak 1/24\n\n**Vedtak:** Ja.\n") +
      minutes("2024-06-01", "## Sak 2/24\n\n**Vedtak:** Ja.\n", "spraak = \"nn\"") +
      paper("utvalg/flr/2024-06-01/x.md", "saksframlegg", "flr", "2024-06-01", "## Sak 3/24: Tittel\n") +
      minutes("2024-06-02", "## Sak 3/24\n\n**Vedtak:** Ja.\n"));
  EXPECT_EQ(linked.site.cases.at(0).title, "(uten tittel)");
  EXPECT_EQ(linked.site.cases.at(1).title, "(utan tittel)");
  EXPECT_EQ(linked.site.cases.at(2).title, "Tittel");
}

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

TEST(Cases, FollowACaseOverItsMeetings) {
  LinkedSite linked =
      link(committee("flr") + minutes("2024-05-29", "## Sak 01/24: Blodprøver\n\n**Vedtak:** Utsatt.\n") +
           minutes("2024-10-02", "## Sak 1/24: Blodprøvetaking\n\n**Vedtak:** Ja.\n\n## Sak 2/24: To\n"));
  EXPECT_EQ(linked.told(), "");
  ASSERT_THAT(linked.site.cases, SizeIs(2));
  const Case& first = linked.site.cases[0];
  EXPECT_THAT(first.agenda_items, SizeIs(2));
  EXPECT_EQ(first.number_text, "01/24");
  EXPECT_EQ(first.title, "Blodprøvetaking");
  EXPECT_EQ(first.next, CaseId{1});
  ASSERT_THAT(linked.site.decisions, SizeIs(2));
  EXPECT_EQ(linked.site.decisions[0].meeting, MeetingId{0});
  EXPECT_EQ(linked.site.decisions[1].of_case, CaseId{0});
}

TEST(Cases, AreNamedByTheMinutesBeforeThePapers) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "## Sak 1/24: I referatet\n") +
                           paper("s.md", "saksframlegg", "flr", "2024-10-02", "## Sak 1/24: I saksframlegget\n"));
  EXPECT_EQ(linked.site.cases[0].title, "I referatet");
}

TEST(Cases, AreNotNeighboursAcrossYearsOrCommittees) {
  LinkedSite linked =
      link(committee("bu") + committee("flr") + minutes("2024-05-29", "## Sak 9/23: A\n\n## Sak 1/24: B\n") +
           paper("x.md", "referat", "bu", "2024-05-29", "## Sak 2/24: C\n"));
  for (const Case& each : linked.site.cases) EXPECT_FALSE(each.next.exists());
}

TEST(Cases, FollowUpOthersBothWays) {
  LinkedSite linked =
      link(committee("ssu") + committee("flr") + paper("s.md", "referat", "ssu", "2024-01-10", "## Sak 45/23: S\n") +
           minutes("2024-05-29", "## Sak 1/24: A\n\n## Sak 2/24: B\n\n**Følger opp:** sak 1/24 og SSU-sak 45/23\n"));
  EXPECT_EQ(linked.told(), "");
  ASSERT_THAT(linked.site.cases, SizeIs(3));
  const auto of = [&](std::string_view title) {
    for (std::uint32_t i = 0; i < 3; ++i) {
      if (linked.site.cases[i].title == title) return CaseId{i};
    }
    return CaseId{};
  };
  EXPECT_THAT(linked.site.cases[of("B").index].follows_up, ::testing::UnorderedElementsAre(of("A"), of("S")));
  EXPECT_THAT(linked.site.cases[of("S").index].followed_up_by, ElementsAre(of("B")));
}

TEST(Cases, FollowUpByLinksAndRangesToo) {
  const auto followed_by = [](std::string_view written) {
    LinkedSite linked = motebok::testing::link(
        committee("flr") + committee("ssu") +
        paper("utvalg/ssu/2024-01-10/referat.md", "referat", "ssu", "2024-01-10", "## Sak 1/24: S\n") +
        minutes("2024-04-03", "## Sak 1/24: A\n\n## Sak 2/24: B\n\n## Sak 3/24: C\n") +
        minutes("2024-05-29", "## Sak 4/24: D\n\n**Følger opp:** " + std::string(written) + "\n"));
    std::string titles = linked.told();
    for (const Case& each : linked.site.cases) {
      if (!each.followed_up_by.empty()) titles += each.title;
    }
    return titles;
  };
  EXPECT_EQ(followed_by("[svaret](sak:ssu/1/24)"), "S");
  EXPECT_EQ(followed_by("[sak 1/24](sak:ssu/1/24) og sak 3/24"), "CS");
  EXPECT_EQ(followed_by("[svaret](sak:2/24)"), "B");
  EXPECT_EQ(followed_by("sak 1/24–3/24"), "ABC");
  // Told once, though it is both a link and a case that is followed up.
  const std::string unknown = followed_by("[svaret](sak:ssu/7/24)");
  EXPECT_EQ(unknown.find("unknown-case"), unknown.rfind("unknown-case")) << unknown;
}

TEST(Cases, ReportAFollowUpOfNothing) {
  LinkedSite linked =
      link(committee("flr") +
           minutes("2024-05-29",
                   "## Sak 2/24: B\n\n**Følger opp:** sak 99/24\n\n## Sak 5/24: C\n\n**Følger opp:** sak 5/24\n"));
  EXPECT_THAT(linked.told(), HasSubstr("unknown-case: Utvalget flr har ingen sak 99/24; nærmest er sak 5/24"));
  EXPECT_THAT(linked.told(), HasSubstr("unknown-case: sak 5/24 følger opp seg selv"));
}

constexpr const char* kApproval = "## Sak 3/24: Godkjenning av referat fra møtet 29.05.2024\n\n**Vedtak:** Godkjent.\n";

TEST(Approvals, OneCaseMayApproveTheMinutesOfTwoMeetings) {
  const std::string earlier = committee("flr") + minutes("2024-01-15", "") + minutes("2024-02-15", "");
  for (const char* const text :
       {"## Sak 3/24: Godkjenning av referater fra møtene 15.01.2024 og 15.02.2024\n\n**Vedtak:** Godkjent.\n",
        "## Sak 3/24: Referater\n\n**Godkjenner:** referat 15.01.2024 og referat 15.02.2024\n",
        "## Sak 3/24: Referater\n\n**Godkjenner:**\n\n- referat 15.01.2024\n- referat 15.02.2024\n"}) {
    LinkedSite linked = link(earlier + minutes("2024-10-02", text));
    EXPECT_EQ(linked.told(), "") << text;
    EXPECT_EQ(linked.site.cases[0].approves, (std::vector{MeetingId{0}, MeetingId{1}})) << text;
    for (const int meeting : {0, 1}) EXPECT_EQ(to_iso(*linked.site.meetings[meeting].approved), "2024-10-02") << text;
  }
  EXPECT_THAT(link(earlier + minutes("2024-10-02",
                                     "## Sak 3/24: Referater\n\n**Godkjenner:** referat 15.01.2024 og 03.03.2024\n"))
                  .told(),
              HasSubstr("approval-date: Utvalget flr har ikke noe møte 3.\u00A0mars\u00A0"
                        "2024"));
}

TEST(Approvals, ComeFromALaterCaseWithADecision) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "") + minutes("2024-10-02", kApproval));
  EXPECT_EQ(linked.told(), "");
  EXPECT_EQ(linked.site.meetings[0].approved_by, CaseId{0});
  EXPECT_EQ(to_iso(*linked.site.meetings[0].approved), "2024-10-02");
  EXPECT_EQ(linked.site.cases[0].approves, std::vector{MeetingId{0}});
  EXPECT_FALSE(linked.site.meetings[1].approved);
}

TEST(Approvals, DoNotComeFromADecisionThatRefusesOrPostpones) {
  const auto is_approved = [](std::string_view decision) {
    const std::string body = fmt::format("## Sak 3/24: Godkjenning av referat fra møtet 29.05.2024\n\n{}\n", decision);
    return link(committee("flr") + minutes("2024-05-29", "") + minutes("2024-10-02", body))
        .site.meetings.at(0)
        .approved.has_value();
  };
  EXPECT_TRUE(is_approved("**Vedtak:** Referatet godkjennes."));
  EXPECT_TRUE(is_approved("**Vedtak:**\n\n1. Referatet godkjennes.\n2. Sak om budsjett utsettes."));
  EXPECT_FALSE(is_approved("**Vedtak:** Referatet godkjennes ikke."));
  EXPECT_FALSE(is_approved("**Vedtak:** Saken utsettes."));
  EXPECT_FALSE(is_approved("**Godkjenner:** referat 29.05.2024\n\n**Vedtak:** Saken utsettes."));
  for (const char* const decision :
       {"Utsettes til neste møte.", "Referatet sendes tilbake til sekretariatet for retting.", "Ingen vedtak.",
        "Saken oversendes sekretariatet for retting.", "Utvalget kan ikke godkjenne referatet.", "Referatet må rettes.",
        "Tas til orientering.", ""})
    EXPECT_FALSE(is_approved(fmt::format("**Vedtak:** {}", decision))) << decision;
}

TEST(Approvals, ByATitleNeedADecisionThatSaysSo) {
  const auto linked = [](std::string_view decision, std::string_view later = "") {
    const std::string body =
        fmt::format("## Sak 3/24: Godkjenning av referat fra møtet 29.05.2024\n\n**Vedtak:** {}\n", decision);
    return link(committee("flr") + minutes("2024-05-29", "") + minutes("2024-10-02", body) +
                (later.empty() ? "" : minutes("2024-11-02", later)));
  };
  for (const char* const put_off :
       {"Godkjenning utsettes.", "Godkjenning av referatet utsettes.", "Vedtak utsettes til neste møte.",
        "Referatet sendes ut på nytt for merknader.", "Referatet rettes og sendes ut på nytt.",
        "Referatet legges fram for godkjenning på neste møte.", "Referatet godkjennes på neste møte."}) {
    LinkedSite site = linked(put_off);
    EXPECT_FALSE(site.site.meetings[0].approved) << put_off;
    EXPECT_EQ(site.told(), "") << put_off;
  }
  for (const char* const doubtful :
       {"Sekretariatet ettersender referatet.", "Referatet vedtas hvis ingen har merknader."}) {
    LinkedSite site = linked(doubtful);
    EXPECT_FALSE(site.site.meetings[0].approved) << doubtful;
    EXPECT_THAT(site.told(), HasSubstr("approval-unclear: vedtaket sier ikke at referatet fra")) << doubtful;
  }
  for (const char* const approved : {"Ingen merknader.", "OK.", "Enstemmig vedtatt.", "Som innstilt.", "Enstemmig.",
                                     "Referatet er gjennomgått uten bemerkninger.", "Referatet anses som godkjent."}) {
    EXPECT_TRUE(linked(approved).site.meetings[0].approved) << approved;
    EXPECT_EQ(linked(approved).told(), "") << approved;
  }
  EXPECT_EQ(linked("Sekretariatet ettersender referatet.",
                   "## Sak 9/24: Godkjenning av referat fra møtet 29.05.2024\n\n**Vedtak:** Godkjent.\n")
                .told(),
            "");
}

TEST(Approvals, DoNotComeFromAProposal) {
  LinkedSite linked =
      link(committee("flr") + minutes("2024-05-29", "") +
           paper("s.md", "saksframlegg", "flr", "2024-10-02",
                 "## Sak 3/24: Godkjenning av referat fra møtet 29.05.2024\n\n**Forslag til vedtak:** Godkjent.\n"));
  EXPECT_FALSE(linked.site.meetings[0].approved);
}

TEST(Approvals, OfAnotherCommitteesMinutesAreNone) {
  const auto is_approved = [](std::string_view title) {
    const std::string body = fmt::format("## Sak 3/24: {}\n\n**Vedtak:** Godkjent.\n", title);
    return link(committee("ssu") + committee("flr") + minutes("2024-05-29", "") + minutes("2024-10-02", body))
        .site.meetings[0]
        .approved.has_value();
  };
  EXPECT_TRUE(is_approved("Godkjenning av referat fra FLR 29.05.2024"));
  EXPECT_FALSE(is_approved("Godkjenning av referat fra SSU 29.05.2024"));
}

TEST(Approvals, OfAnotherCommitteesMinutesByLabelAreNoneAndToldOf) {
  const auto told = [](std::string_view written) {
    LinkedSite linked = link(committee("ssu") + committee("flr") + minutes("2024-05-29", "") +
                             minutes("2024-10-02", fmt::format("## Sak 3/24: R\n\n**Godkjenner:** {}\n", written)));
    return (linked.site.meetings[0].approved ? "godkjent " : "") + linked.told();
  };
  EXPECT_EQ(told("[referatet](mote:flr/2024-05-29)"), "godkjent ");
  EXPECT_EQ(told("[referatet 29.05.2024](mote:FLR/2024-05-29)"), "godkjent ");
  EXPECT_EQ(told("referat fra FLR 29.05.2024"), "godkjent ");
  EXPECT_EQ(told("[referatet](../2024-05-29/referat.md)"), "godkjent ");
  EXPECT_EQ(told("[forrige referat](../2024-05-29/referat.md \"Referatet\")"), "godkjent ");
  EXPECT_EQ(told("[referatet](/utvalg/flr/2024-05-29/referat.md)"), "godkjent ");
  EXPECT_THAT(told("[referatet](../2024-05-28/referat.md)"), HasSubstr("approval-date"));
  EXPECT_THAT(told("[referatet 29.05.2024](../../ssu/2024-05-29/referat.md)"), ::testing::Not(HasSubstr("godkjent ")));
  EXPECT_THAT(told("referat fra SSU 29.05.2024"), HasSubstr("approval-unclear: «Godkjenner:» nevner Utvalget ssu"));
  EXPECT_THAT(told("[referatet 29.05.2024](mote:ssu/2024-05-29)"), ::testing::Not(HasSubstr("godkjent ")));
}

TEST(Approvals, OnADayToComeAreNoneYet) {
  const std::string text = committee("flr") + minutes("2024-05-29", "", "godkjent = 2024-06-10\n");
  LinkedSite before = link(text, "2024-06-09");
  EXPECT_FALSE(before.site.meetings[0].approved);
  EXPECT_THAT(before.told(), HasSubstr("2024 er ikke kommet ennå"));
  EXPECT_TRUE(link(text, "2024-06-10").site.meetings[0].approved);
}

TEST(Approvals, MayBeGivenInTheMinutesThemselves) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "", "godkjent = 2024-06-10"));
  EXPECT_EQ(to_iso(*linked.site.meetings[0].approved), "2024-06-10");
  EXPECT_FALSE(linked.site.meetings[0].approved_by.exists());
}

TEST(Approvals, OfAMeetingFromBeforeTheSiteAreNoMistake) {
  LinkedSite linked = link(committee("flr") + minutes("2024-10-02", kApproval));
  EXPECT_EQ(linked.told(), "");
}

TEST(Approvals, OfADayThatWasNoMeetingAreNoticedWhereTheyAreExplicit) {
  LinkedSite linked =
      link(committee("flr") + minutes("2024-10-02", "## Sak 3/24: Referat\n\n**Godkjenner:** referat 30.05.2024\n"));
  EXPECT_THAT(linked.told(), HasSubstr("approval-date: Utvalget flr har ikke noe møte 30. mai 2024 på nettstedet"));
  EXPECT_FALSE(linked.diagnostics.has_errors());
  LinkedSite backward =
      link(committee("flr") + minutes("2024-10-02", "## Sak 3/24: R\n\n**Godkjenner:** referat 02.10.2024\n"));
  EXPECT_THAT(backward.told(), HasSubstr("som ikke er før dette møtet"));
}

TEST(Approvals, OfADayAmongTheMeetingsThatWasNoneAreNoticedFromATitleToo) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-22", "") + minutes("2024-10-02", kApproval));
  EXPECT_THAT(linked.told(),
              HasSubstr("approval-date: Utvalget flr har ikke noe møte 29.\u00A0mai\u00A02024 på nettstedet"));
}

TEST(Approvals, OfTheSameMinutesInTwoCasesAreNoticed) {
  const std::string again = "## Sak 9/24: Godkjenning av referat fra møtet 29.05.2024\n\n**Vedtak:** Godkjent.\n";
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "") + minutes("2024-10-02", kApproval) +
                           minutes("2024-11-29", again));
  EXPECT_THAT(linked.told(),
              HasSubstr("approved-twice: referatet fra 29.\u00A0mai\u00A02024 er allerede godkjent, i sak 3/24"));
  EXPECT_EQ(to_iso(*linked.site.meetings[0].approved), "2024-10-02");
}

TEST(Approvals, ByACaseAndByTheMinutesThemselvesMustAgree) {
  const auto told = [](std::string_view day) {
    return link(committee("flr") + minutes("2024-05-29", "", fmt::format("godkjent = {}", day)) +
                    minutes("2024-10-02", kApproval),
                "2025-01-01")
        .told();
  };
  EXPECT_EQ(told("2024-10-02"), "");
  EXPECT_THAT(told("2024-09-01"), HasSubstr("approved-twice: referatet ble godkjent i sak 3/24"));
}

TEST(Approvals, BeforeTheMeetingAreNoticedAndDoNotCount) {
  LinkedSite linked = link(committee("flr") + minutes("2024-05-29", "", "godkjent = 2024-05-28"));
  EXPECT_THAT(linked.told(), HasSubstr("approval-date: referatet kan ikke være godkjent før møtet"));
  EXPECT_FALSE(linked.site.meetings[0].approved);
}

}  // namespace
}  // namespace motebok::testing
