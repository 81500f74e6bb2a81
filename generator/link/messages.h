// The wording of every message about names and links between documents.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/diagnostic.h"
#include "link/publishable.h"
#include "model/case_number.h"

namespace motebok::link_messages {

using NameList = std::span<const std::string_view>;
using TextList = std::span<const std::string>;

// Committees.
Diagnostic unknown_committee(Place place, std::string_view written, std::string_view meant, NameList slugs);
Diagnostic duplicate_committee(Place place, std::string_view slug, std::string_view other_path);
Diagnostic name_of_two_committees(Place place, std::string_view name, std::string_view other);
Diagnostic committee_cycle(Place place, std::string_view slug, std::string_view parent);

// Files, pages and anchors.
// `near` is the path that may have been meant, as its author would write it; may be empty.
Diagnostic unknown_file(Place place, std::string_view written, std::string_view near);
Diagnostic outside_content(Place place, std::string_view written);
Diagnostic file_without_page(Place place, std::string_view written);
Diagnostic picture_is_a_page(Place place, std::string_view written);
Diagnostic unknown_anchor(Place place, std::string_view anchor, std::string_view path, NameList near);
// Drafts and embargoed documents; a withdrawn one has a tombstone to lead to.
Diagnostic unpublished_target(Place place, std::string_view written, const HiddenReason& reason);

// References by scheme.
Diagnostic unknown_scheme(Place place, std::string_view scheme);
Diagnostic reference_without_name(Place place, std::string_view scheme, std::string_view example);
Diagnostic unclear_case(Place place, std::string_view scheme, std::string_view written);
Diagnostic unclear_meeting(Place place, std::string_view written);
Diagnostic unclear_measure(Place place, std::string_view written);
Diagnostic unknown_case(Place place, std::string_view committee, CaseNumber number, TextList near);
Diagnostic unknown_meeting(Place place, std::string_view committee, Date date, TextList dates);
Diagnostic unknown_name(Place place, std::string_view written, std::string_view what_nb, std::string_view what_en,
                        NameList known);
Diagnostic unknown_plan(Place place, std::string_view written, NameList known);
Diagnostic ambiguous_plan(Place place, std::string_view written, TextList slugs);
Diagnostic unknown_measure(Place place, std::string_view plan, std::string_view id, NameList known);
Diagnostic no_decision(Place place, std::string_view case_text);
Diagnostic unknown_point(Place place, std::string_view case_text, std::string_view written, TextList points);

// Mentions in running text.
Diagnostic unknown_case_mentioned(Place place, std::string_view committee, CaseNumber number);
Diagnostic own_successor(Place place);
Diagnostic successor_in_a_circle(Place place, std::string_view slug, std::string_view successor);
Diagnostic active_file(Place place, std::string_view extension);
Diagnostic program_file(Place place, std::string_view extension);
Diagnostic file_with_macros(Place place, std::string_view extension);
Diagnostic mail_file(Place place, std::string_view extension);
Diagnostic rarely_opened_file(Place place, std::string_view extension);
Diagnostic attachment_is_pointer(Place place);
Diagnostic paper_named_as_text(Place place);
Diagnostic file_with_script(Place place);
Diagnostic case_not_on_agenda(Place place, std::string_view number);
Diagnostic unknown_body_mentioned(Place place, std::string_view body, std::string_view meant);
Diagnostic unknown_meeting_mentioned(Place place, std::string_view committee, Date date);

// Meetings and cases.
Diagnostic second_paper(Place place, std::string_view type, std::string_view other_path);
// `own` is what the committee that writes goes by: "FLR".
Diagnostic follows_up_unclear(Place place, std::string_view number, std::string_view own);
Diagnostic case_follows_itself(Place place, std::string_view number);
Diagnostic approval_before_meeting(Place place, Date date);
Diagnostic approval_of_unknown_meeting(Place place, std::string_view committee, Date date);
Diagnostic approval_by_label_of_other(Place place, std::string_view other, std::string_view committee);
Diagnostic approval_of_other_body(Place place, std::string_view body, std::string_view committee, Date date);
Diagnostic approval_not_said(Place place, Date date);
Diagnostic approved_twice(Place place, Date date, std::string_view first_case);
Diagnostic approved_by_case_too(Place place, std::string_view number, Date date);
Diagnostic approved_before_held(Place place, Date date);
Diagnostic approval_to_come(Place place, Date date);

// Documents and what they name.
Diagnostic document_names_itself(Place place, std::string_view written);
Diagnostic replaced_twice(Place place, std::string_view written, std::string_view other_path);
Diagnostic replaced_in_a_circle(Place place, std::string_view older_path);
Diagnostic builds_on_in_a_circle(Place place, std::string_view basis_path);
Diagnostic translation_of_translation(Place place, std::string_view original);
Diagnostic measure_in_a_circle(Place place, std::string_view written);
Diagnostic topic_without_letters(Place place, std::string_view topic);

}  // namespace motebok::link_messages
