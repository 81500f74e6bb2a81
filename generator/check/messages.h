// The wording of every message about the site as a whole.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/diagnostic.h"
#include "model/case_number.h"
#include "model/settings.h"

namespace motebok::check_messages {

Diagnostic folder_of_another_committee(Place place, std::string_view folder, std::string_view committee);
Diagnostic folder_of_another_day(Place place, std::string_view folder, Date date);
// `meant`: what `after` may be a slip for, where no number goes on from it.
Diagnostic numbers_missing(Place place, std::string_view committee, CaseNumber before, CaseNumber after,
                           std::optional<CaseNumber> meant);
// No paper has `meant`, the number between `before` and the next.
Diagnostic number_between(Place place, CaseNumber written, CaseNumber before, CaseNumber meant);
Diagnostic number_before_its_turn(Place place, CaseNumber number, Date day, CaseNumber before, Date day_before);
Diagnostic number_out_of_order(Place place, CaseNumber number, CaseNumber before);
Diagnostic number_of_two_cases(Place place, CaseNumber number, Date first_day, std::string_view first_title);
Diagnostic minutes_ahead(Place place, Date day);
Diagnostic minutes_of_cancelled(Place place, Date day);
Diagnostic title_of_another_day(Place place, Date written, Date day);
Diagnostic number_of_earlier_year(Place place, CaseNumber number, CaseNumber meant);
Diagnostic numbers_of_earlier_year(Place place, int year_of_numbers, int year_of_meeting);
Diagnostic number_of_later_year(Place place, CaseNumber number, int year_of_meeting);
Diagnostic meeting_without_minutes(Place place, Date day);
Diagnostic minutes_are_draft(Place place, Date day);
Diagnostic updated_in_future(Place place, Date day);
Diagnostic cases_without_decision(Place place, std::span<const std::string> numbers);
Diagnostic figure_and_register_differ(Place place, double reported, std::string_view what_and_where, int year,
                                      std::size_t counted);
Diagnostic figure_not_checked(Place place, std::string_view what, std::string_view meant);
Diagnostic weekday_of_another_date(Place place, std::string_view weekday, Date date);
Diagnostic own_domain_misspelt(Place place, std::string_view written, std::string_view own);
Diagnostic link_unread(Place place);
Diagnostic damaged_text(Place place, std::string_view words);
Diagnostic identity_number_in_note(Place place, Date day);
Diagnostic identity_number_in_author(Place place, Date day);
Diagnostic nothing_to_accept(const AcceptedWarning& accepted);
Diagnostic never_approved(Place place, std::string_view committee, Date date);
Diagnostic none_approved(Place place, std::string_view committee, std::size_t minutes);
Diagnostic awarded_to_nobody(Place place);
Diagnostic awards_and_pot_differ(Place place, double awarded, double pot);

// `name` is the earlier one's, as references write it.
Diagnostic measure_may_continue(Place place, std::string_view earlier, std::string_view name);

}  // namespace motebok::check_messages
