// Decisions as lists, the front page, a committee's page and the register's files show them.
#pragma once

#include <span>
#include <string>

#include "render/page_parts.h"

namespace motebok {

// "/vedtak/", "/vedtak/2024/"; of one committee "/vedtak/utvalg/flr/", "/vedtak/utvalg/flr/2024/". Year 0: all.
std::string decisions_address(const Drawing& drawing, CommitteeId committee, int year);

// One committee's, or everybody's: newest first. Then what they are of a year, and the years, newest first.
std::span<const DecisionId> decisions_of(const Drawing& drawing, CommitteeId committee);
std::span<const DecisionId> decisions_in(const Drawing& drawing, std::span<const DecisionId> decisions, int year);
std::vector<int> years_of(const Drawing& drawing, std::span<const DecisionId> decisions);

const std::vector<Point>& points_of(const Drawing& drawing, const Decision& decision);
// Its place on the case's page: "/utvalg/flr/sak/24-24/#vedtak".
std::string decision_place(const Drawing& drawing, const Decision& decision);

// "FLR-sak 21/24, 29. mai 2024": told apart from others with the same title.
std::string decision_name(const Drawing& drawing, const Decision& decision, Language language);

std::string outcome_name(Outcome outcome, Language language);
TagColor outcome_color(Outcome outcome);
// What all points became; nothing where they differ.
std::optional<Outcome> common_outcome(const Drawing& drawing, const Decision& decision);

// OUTCOME_TEXT and OUTCOME_COLOR; where the points differ it is no more than a decision.
void set_outcome(Fields tag, std::optional<Outcome> outcome, Language language);

// The newest of substance, those first that decide most: that an agenda or minutes were approved is no news.
std::vector<DecisionId> decisions_of_note(const Drawing& drawing, std::span<const DecisionId> newest_first,
                                          std::size_t count);
// As rows of ROWS; on a committee's own page the committee need not be named.
enum class DecisionNaming { Committee, Case };
void add_decision_rows(const Drawing& drawing, Fields list, std::span<const DecisionId> decisions,
                       DecisionNaming naming, Language language);

}  // namespace motebok
