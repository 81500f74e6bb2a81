// Promises, wherever a page shows them: under their case, in the ledger, and as rows of the front page and a committee's.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "render/page_parts.h"

namespace motebok {

// "/oppfolging/", "/oppfolging/2024/"; of one committee "/oppfolging/utvalg/flr/", "/oppfolging/utvalg/flr/2024/". Year 0: all.
std::string ledger_address(const Drawing& drawing, CommitteeId committee, int year);

// The id of a promise on its case's page: "oppfolging-2024-05-29-1". It has the day, so that later meetings change nothing.
std::string promise_anchor(const Drawing& drawing, const FollowUp& each);

// The most pressing of them; nothing where there is none.
std::optional<FollowUp::State> state_of_all(std::span<const FollowUp> promises);
TagColor promise_color(FollowUp::State state);

// What a promise says, and what has become of it: PROMISE_WHEN, PROMISE_TEXT, PROMISE_HTML and PROMISE_STATUS.
void set_promise(const Drawing& drawing, Fields row, const FollowUp& each, Language page);
// Of a paper that only proposes it.
void set_promise(const Drawing& drawing, Fields row, const Document& paper, const WrittenPromise& promise);

// The same as a row of a list: in the language of its paper, with the case that promised it.
void set_listed_promise(const Drawing& drawing, Fields row, const FollowUp& each, Language page);

// The ones to know of first: a few that are overdue, then those due next.
void add_open_follow_ups(const Drawing& drawing, Fields page, std::span<const FollowUpId> ledger,
                         std::string_view address, Language language);

}  // namespace motebok
