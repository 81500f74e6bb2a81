#include "link/follow_ups.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "link/testing.h"

namespace motebok::testing {
namespace {

Due due(Due::Form form, int year, int part = 0) { return {form, {}, year, part}; }

std::string days(const Due& written) {
  const auto time = due_time(written);
  return time ? to_iso(time->first) + " " + to_iso(time->last) : "";
}

TEST(FollowUps, AreDueByTheLastDayOfWhatIsWritten) {
  EXPECT_EQ(days({Due::Form::Day, *parse_iso_date("2024-10-02"), 0, 0}), "2024-10-02 2024-10-02");
  EXPECT_EQ(days(due(Due::Form::Spring, 2025)), "2025-01-01 2025-06-30");
  EXPECT_EQ(days(due(Due::Form::Summer, 2025)), "2025-06-01 2025-08-31");
  EXPECT_EQ(days(due(Due::Form::Autumn, 2024)), "2024-08-01 2024-12-31");
  EXPECT_EQ(days(due(Due::Form::Winter, 2025)), "2024-12-01 2025-03-31");
  EXPECT_EQ(days(due(Due::Form::Quarter, 2025, 1)), "2025-01-01 2025-03-31");
  EXPECT_EQ(days(due(Due::Form::Quarter, 2025, 4)), "2025-10-01 2025-12-31");
  EXPECT_EQ(days(due(Due::Form::Month, 2024, 2)), "2024-02-01 2024-02-29");
  EXPECT_EQ(days(due(Due::Form::Month, 2025, 12)), "2025-12-01 2025-12-31");
  EXPECT_EQ(days(due(Due::Form::Half, 2025, 1)), "2025-01-01 2025-06-30");
  EXPECT_EQ(days(due(Due::Form::Half, 2025, 2)), "2025-07-01 2025-12-31");
  EXPECT_EQ(days(due(Due::Form::Year, 2026)), "2026-01-01 2026-12-31");
  EXPECT_EQ(days(due(Due::Form::FirstMeeting, 2025)), "2025-01-01 2025-12-31");
  EXPECT_EQ(days({}), "");
}

std::string promising(std::string_view promises) {
  return minutes("2024-05-29", "## Sak 1/24: A\n\n**Vedtak:** Ja.\n\n**Oppfølging:**\n\n" + std::string(promises));
}

std::string following(std::string_view date, std::string_view number) {
  return minutes(date, fmt::format("## Sak {}: B\n\n**Følger opp:** sak 1/24\n\n**Vedtak:** Gjort.\n", number));
}

// Of the one case that says it follows 1/24 up: the day it did, or is to do, so; "-" when it was only meant to.
std::string answered_on(const std::string& papers) {
  const LinkedSite linked = link(committee("flr") + promising("- Noe") + papers);
  CHECK(linked.site.following_up.size() == 1);
  const AgendaItemId answer = linked.site.following_up.front().answer;
  return answer.exists() ? to_iso(linked.site.meetings[linked.site.agenda_items[answer.index].meeting.index].date)
                         : "-";
}

TEST(FollowUps, AreAnsweredWhereTheCaseWasTreated) {
  constexpr std::string_view kSays = "## Sak 2/24: B\n\n**Følger opp:** sak 1/24\n";
  const auto notice = [&](std::string_view date, std::string_view more) {
    return paper(fmt::format("utvalg/flr/{}/innkalling.md", date), "innkalling", "flr", date, kSays, more);
  };
  EXPECT_EQ(answered_on(following("2024-06-01", "2/24")), "2024-06-01");
  EXPECT_EQ(answered_on(notice("2024-08-01", "")), "2024-08-01");
  EXPECT_EQ(answered_on(notice("2024-08-01", "avlyst = true")), "-");
  EXPECT_EQ(answered_on(notice("2024-06-01", "")), "-") << "the meeting is over, and has no minutes";
  const std::string put_off = std::string(kSays) + "\n**Vedtak:** Saken utsettes.\n";
  EXPECT_EQ(answered_on(minutes("2024-06-01", put_off)), "-");
  EXPECT_EQ(answered_on(minutes("2024-06-01", put_off) + minutes("2024-06-05", "## Sak 2/24: B\n\n**Vedtak:** Ja.\n")),
            "2024-06-05");
}

// The ledger, one promise a line: what, when due, what has become of it and when.
std::string ledger(const std::string& text, std::string_view today = "2024-06-15") {
  const LinkedSite linked = link(committee("flr") + text, today);
  std::string lines;
  for (const FollowUpId id : linked.site.ledger) {
    const FollowUp& each = linked.site.follow_ups[id.index];
    const CompiledDocument& compiled = linked.site.documents[each.appearance.document.index].compiled;
    const bool kept = each.state == FollowUp::State::Kept;
    lines += fmt::format("{} {} {}{}\n", compiled.cases[each.appearance.section].promises[each.promise].what,
                         each.due ? to_iso(*each.due) : "-",
                         kept                                     ? "kept"
                         : each.state == FollowUp::State::Overdue ? "overdue"
                                                                  : "open",
                         each.answered ? " " + to_iso(*each.answered) : "");
  }
  return lines;
}

TEST(FollowUps, AreOverdueFromTheDayAfterTheLast) {
  const std::string text = promising("- 15.06.2024 – lederen: x\n");
  EXPECT_EQ(ledger(text, "2024-06-15"), "x 2024-06-15 open\n");
  EXPECT_EQ(ledger(text, "2024-06-16"), "x 2024-06-15 overdue\n");
}

TEST(FollowUps, AreKeptByACaseThatFollowsUpAfterTheirTimeHasBegun) {
  const std::string text =
      promising("- høsten 2024 – lederen: x\n- 2026 – lederen: y\n") + following("2024-10-02", "2/24");
  EXPECT_EQ(ledger(text, "2025-03-01"), "y 2026-12-31 open\nx 2024-12-31 kept 2024-10-02\n");
}

TEST(FollowUps, AreKeptAheadOfTheirTimeTheNextDueFirst) {
  const std::string text =
      promising("- 2026 – lederen: y\n- høsten 2025 – lederen: x\n") + following("2024-10-02", "2/24");
  EXPECT_EQ(ledger(text, "2025-03-01"), "y 2026-12-31 open\nx 2025-12-31 kept 2024-10-02\n");
  EXPECT_EQ(ledger(text + following("2024-11-29", "3/24"), "2025-03-01"),
            "y 2026-12-31 kept 2024-11-29\nx 2025-12-31 kept 2024-10-02\n");
}

TEST(FollowUps, WithoutADayAreKeptByAnyCaseThatFollowsUp) {
  EXPECT_EQ(ledger(promising("- snart – lederen: x\n"), "2030-01-01"), "x - open\n");
  EXPECT_EQ(ledger(promising("- snart – lederen: x\n") + following("2024-10-02", "2/24"), "2030-01-01"),
            "x - kept 2024-10-02\n");
}

TEST(FollowUps, AreKeptByTheirOwnCaseWhenItComesUpAgainInTheirTime) {
  const std::string text = promising("- høsten 2024 – lederen: x\n- 2026 – lederen: y\n");
  const std::string again = "## Sak 1/24: A\n\n**Vedtak:** Gjort.\n";
  EXPECT_EQ(ledger(text + minutes("2024-10-02", again), "2025-03-01"),
            "y 2026-12-31 open\nx 2024-12-31 kept 2024-10-02\n");
  EXPECT_EQ(ledger(text + minutes("2024-06-12", again), "2024-06-15"), "x 2024-12-31 open\ny 2026-12-31 open\n");
}

TEST(FollowUps, AreNotKeptByACaseOfTheSameDayOrOneThatIsOnlyOnAnAgenda) {
  const std::string same_day = minutes("2024-05-29",
                                       "## Sak 1/24: A\n\n**Oppfølging:**\n\n- høsten 2024 – lederen: x\n\n## Sak "
                                       "2/24: B\n\n**Følger opp:** sak 1/24\n");
  EXPECT_EQ(ledger(same_day), "x 2024-12-31 open\n");
  const std::string on_agenda =
      promising("- høsten 2024 – lederen: x\n") + paper("utvalg/flr/2024-10-02/saker.md", "saksframlegg", "flr",
                                                        "2024-10-02", "## Sak 2/24: B\n\n**Følger opp:** sak 1/24\n");
  EXPECT_EQ(ledger(on_agenda, "2024-09-01"), "x 2024-12-31 open 2024-10-02\n");
  EXPECT_EQ(ledger(on_agenda, "2024-10-03"), "x 2024-12-31 open\n");
}

TEST(FollowUps, AreKeptWhereItIsSaidAndNotWhereTheSameCaseWasBefore) {
  const std::string text =
      promising("- høsten 2024 – lederen: x\n") + minutes("2024-08-20", "## Sak 2/24: B\n\n**Vedtak:** Ja.\n");
  const std::string notice = paper("utvalg/flr/2024-12-10/innkalling.md", "innkalling", "flr", "2024-12-10",
                                   "## Sak 2/24: B\n\n**Følger opp:** sak 1/24\n");
  EXPECT_EQ(ledger(text + notice, "2024-11-01"), "x 2024-12-31 open 2024-12-10\n");
  EXPECT_EQ(ledger(text + following("2024-12-10", "2/24"), "2025-03-01"), "x 2024-12-31 kept 2024-12-10\n");
}

TEST(FollowUps, AreNotKeptByACaseThatIsPutOff) {
  const std::string text = promising("- høsten 2024 – lederen: x\n");
  const auto put_off = [](std::string_view decision) {
    return minutes("2024-10-02",
                   fmt::format("## Sak 2/24: B\n\n**Følger opp:** sak 1/24\n\n**Vedtak:** {}\n", decision));
  };
  EXPECT_EQ(ledger(text + put_off("Saken utsettes til neste møte."), "2024-11-01"), "x 2024-12-31 open\n");
  EXPECT_EQ(ledger(text + put_off("Saken trekkes."), "2025-03-01"), "x 2024-12-31 overdue\n");
  const std::string treated = minutes("2024-11-20", "## Sak 2/24: B\n\n**Vedtak:** Gjort.\n");
  EXPECT_EQ(ledger(text + put_off("Saken utsettes.") + treated, "2025-03-01"), "x 2024-12-31 kept 2024-11-20\n");
}

TEST(FollowUps, AreKeptEachTimeTheSameCaseSaysSo) {
  const std::string text = promising("- høsten 2024 – lederen: x\n- høsten 2025 – lederen: y\n");
  EXPECT_EQ(ledger(text + following("2024-10-02", "2/24") + following("2025-10-02", "2/24"), "2026-03-01"),
            "y 2025-12-31 kept 2025-10-02\nx 2024-12-31 kept 2024-10-02\n");
}

TEST(FollowUps, ArePromisedByMinutesOnly) {
  EXPECT_EQ(ledger(paper("utvalg/flr/2024-05-29/saker.md", "saksframlegg", "flr", "2024-05-29",
                         "## Sak 1/24: A\n\n**Oppfølging:**\n\n- høsten 2024 – lederen: x\n")),
            "");
}

// That minutes are approved, or something noted, is nobody's promise.
TEST(FollowUps, AreNotReadFromDecisions) {
  EXPECT_EQ(
      ledger(minutes("2024-05-29",
                     "## Sak 1/24: Godkjenning av innkalling\n\n**Vedtak:** Godkjent.\n\n## Sak 2/24: B\n\n**Vedtak:** "
                     "Rådet tar saken til orientering og tar den opp igjen høsten 2024.\n")),
      "");
}

TEST(FollowUps, AtTheFirstMeetingOfAYearAreDueThatDayOnceItIsKnown) {
  const std::string text = promising("- første møte i 2025 – lederen: x\n");
  EXPECT_EQ(ledger(text), "x 2025-12-31 open\n");
  const auto notice = [](std::string_view date, std::string_view more = "") {
    return paper(fmt::format("utvalg/flr/{}/innkalling.md", date), "innkalling", "flr", date, "", more);
  };
  EXPECT_EQ(ledger(text + notice("2025-01-15", "avlyst = true") + notice("2025-02-05") + notice("2025-04-02")),
            "x 2025-02-05 open\n");
}

TEST(FollowUps, LeadToTheMeetingOfTheirDay) {
  LinkedSite linked = link(committee("flr") + promising("- 02.10.2024 – lederen: x\n") +
                           paper("utvalg/flr/2024-10-02/innkalling.md", "innkalling", "flr", "2024-10-02", ""));
  EXPECT_EQ(to_iso(linked.site.meetings[linked.site.follow_ups.at(0).due_at.index].date), "2024-10-02");
}

TEST(FollowUps, BelongToTheCommitteesTheyNameElseToTheOneThatDecided) {
  const LinkedSite linked = link(committee("flr") + committee("ssu") + committee("pm") +
                                 promising("- 2025 – kommunene: x\n- 2025 – SSU og PM: y\n"));
  const auto of = [&](std::string_view slug) {
    for (const Committee& each : linked.site.committees) {
      if (each.slug == slug) return each.follow_ups.size();
    }
    return std::size_t{99};
  };
  EXPECT_EQ(of("flr"), 1U);
  EXPECT_EQ(of("ssu"), 1U);
  EXPECT_EQ(of("pm"), 1U);
}

TEST(FollowUps, AreKeptByAnotherCommitteeWhereItIsNamed) {
  const auto of_ssu = [](std::string_view date) {
    return paper(fmt::format("utvalg/ssu/{}/referat.md", date), "referat", "ssu", date,
                 "## Sak 2/24: B\n\n**Følger opp:** FLR-sak 1/24\n\n**Vedtak:** Gjort.\n");
  };
  const std::string papers = committee("ssu") + of_ssu("2024-06-01");
  EXPECT_EQ(ledger(promising("- våren 2024 – sykehuset: A\n- høsten 2024 – SSU: B\n") + papers),
            "A 2024-06-30 open\nB 2024-12-31 kept 2024-06-01\n");
  EXPECT_EQ(ledger(promising("- våren 2024 – sykehuset: A\n- høsten 2024 – kommunen: B\n") + papers),
            "B 2024-12-31 open\nA 2024-06-30 kept 2024-06-01\n");
}

TEST(FollowUps, StandOverdueFirstThenOpenThenKeptTheNewestFirst) {
  const std::string text =
      promising(
          "- høsten 2024 – lederen: b\n- 01.06.2024 – lederen: a\n- 2027 – lederen: d\n- 2026 – lederen: "
          "c\n- en gang – lederen: e\n") +
      minutes("2024-06-05", "## Sak 2/24: B\n\n**Oppfølging:**\n\n- 10.06.2024 – lederen: f\n- juni – lederen: g\n") +
      minutes("2024-06-12", "## Sak 3/24: C\n\n**Følger opp:** sak 2/24\n");
  EXPECT_EQ(ledger(text, "2025-01-15"),
            "a 2024-06-01 overdue\nb 2024-12-31 overdue\nc 2026-12-31 open\nd 2027-12-31 open\ne - open\n"
            "f 2024-06-10 kept 2024-06-12\ng - kept 2024-06-12\n");
}

}  // namespace
}  // namespace motebok::testing
