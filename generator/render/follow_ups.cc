#include "render/follow_ups.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/characters.h"
#include "base/html.h"
#include "render/body_html.h"
#include "render/case_fields.h"
#include "render/follow_up_fields.h"
#include "render/follow_up_words.h"
#include "render/meeting_rows.h"

namespace motebok {
namespace {

const WrittenPromise& written_of(const Drawing& drawing, const FollowUp& each) {
  return drawing.section(each.appearance).promises[each.promise];
}

std::string text_of(const WrittenPromise& promise) {
  return with_capital(promise.who.empty() ? promise.what : promise.who + ": " + promise.what);
}

// What its author broke into lines or paragraphs is one line here: a sentence that begins with a capital is kept apart from the
// words before it.
void add_piece(std::string& html, std::string_view piece) {
  const std::string before = text_of_html(html);
  const bool is_open = !before.empty() && (is_letter(before.back()) || is_digit(before.back()));
  if (!before.empty()) html += is_open && begins_with_capital(text_of_html(piece)) ? ". " : " ";
  html += piece;
}

// The same with its links.
std::string html_of(const Drawing& drawing, const Document& document, const WrittenPromise& promise) {
  std::string html;
  if (!promise.who.empty()) {
    html = promise.who_html.empty() ? escaped_html(promise.who) : html_of(drawing, document, promise.who_html);
    html += ": ";
  }
  if (promise.what_html.empty()) html += escaped_html(promise.what);
  std::string what;
  for (const HtmlRange& piece : promise.what_html) add_piece(what, html_of(drawing, document, piece));
  html += what;
  // The capital is that of the first word, which may stand within a link.
  std::size_t text = 0;
  while (text < html.size() && html[text] == '<') text = html.find('>', text) + 1;
  return html.substr(0, text) + with_capital(std::string_view(html).substr(text));
}

std::string_view name_of(FollowUp::State state, Language language) {
  switch (state) {
    case FollowUp::State::Overdue:
      return words::kOverdue.in(language);
    case FollowUp::State::Kept:
      return words::kFollowedUp.in(language);
    case FollowUp::State::Open:
      break;
  }
  return words::kOpenPromise.in(language);
}

}  // namespace

std::optional<FollowUp::State> state_of_all(std::span<const FollowUp> promises) {
  const auto first = std::ranges::min_element(promises, {}, &FollowUp::state);
  return first == promises.end() ? std::nullopt : std::optional(first->state);
}

TagColor promise_color(FollowUp::State state) {
  switch (state) {
    case FollowUp::State::Overdue:
      return TagColor::Danger;
    case FollowUp::State::Kept:
      return TagColor::Success;
    case FollowUp::State::Open:
      break;
  }
  return TagColor::Info;
}

namespace {

// A deadline may be past without anybody knowing what came of it: then the reader is told why.
void set_meeting(const Drawing& drawing, Fields status, const FollowUp& each, Language language) {
  if (!each.due_at.exists()) return;
  const Meeting& meeting = drawing.meeting(each.due_at);
  const bool untold =
      each.state == FollowUp::State::Overdue && minutes_state(drawing, meeting) == MinutesState::Missing;
  const Phrase& phrase = untold ? phrases::kDueAtUnpublished : phrases::kDueAt;
  Fields link = status.add(fields::kPromiseMeeting);
  link.set(fields::kPromiseMeetingHref, drawing.href(drawing.address(each.due_at)));
  link.set(fields::kPromiseMeetingText, phrase(language, long_date(meeting.date, language)));
}

// The case itself, when it comes up again, is told of by its meeting.
const std::string& address_of_answer(const Drawing& drawing, const FollowUp& each) {
  for (const AgendaItemId id : drawing.the_case(each.answer).agenda_items) {
    const AgendaItem& item = drawing.agenda_item(id);
    const bool is_itself = each.answer == drawing.agenda_item(each.item).of_case;
    if (is_itself && drawing.meeting(item.meeting).date == each.answered) return drawing.address(item.meeting);
  }
  return drawing.address(each.answer);
}

void set_answer(const Drawing& drawing, Fields status, const FollowUp& each, Language language) {
  if (!each.answer.exists()) return;
  const std::string name = committee_case_name(drawing, drawing.the_case(each.answer), language);
  const std::string day = long_date(*each.answered, language);
  const bool kept = each.state == FollowUp::State::Kept;
  Fields link = status.add(fields::kPromiseAnswer);
  link.set(fields::kPromiseAnswerHref, drawing.href(address_of_answer(drawing, each)));
  link.set(fields::kPromiseAnswerText,
           kept ? phrases::kAnsweredIn(language, name, day) : phrases::kAnswerOnAgenda(language, day, name));
}

}  // namespace

std::string ledger_address(const Drawing& drawing, CommitteeId committee, int year) {
  std::string address = committee.exists() ? "/oppfolging" + drawing.address(committee) : "/oppfolging/";
  if (year != 0) address += fmt::format("{}/", year);
  return address;
}

std::string promise_anchor(const Drawing& drawing, const FollowUp& each) {
  const Meeting& meeting = drawing.meeting(drawing.agenda_item(each.item).meeting);
  return fmt::format("oppfolging-{}-{}", to_iso(meeting.date), each.promise + 1);
}

void set_promise(const Drawing& drawing, Fields row, const Document& paper, const WrittenPromise& promise) {
  row.set(fields::kPromiseWhen, with_capital(promise.when));
  const std::string html = html_of(drawing, paper, promise);
  row.set(fields::kPromiseText, promise.what_html.size() > 1 ? text_of_html(html) : text_of(promise));
  row.set(fields::kPromiseHtml, html);
}

void set_promise(const Drawing& drawing, Fields row, const FollowUp& each, Language page) {
  const WrittenPromise& promise = written_of(drawing, each);
  set_promise(drawing, row, drawing.document(each.appearance.document), promise);
  Fields status = row.add(fields::kPromiseStatus);
  status.set(fields::kPromiseState, name_of(each.state, page));
  status.set(fields::kPromiseColor, to_text(promise_color(each.state)));
  if (each.due && !each.due_at.exists() && promise.due.form != Due::Form::Day) {
    Fields due = status.add(fields::kPromiseDue);
    due.set(fields::kPromiseDueIso, to_iso(*each.due));
    due.set(fields::kPromiseDueText, phrases::kDueBy(page, long_date(*each.due, page)));
  }
  set_meeting(drawing, status, each, page);
  set_answer(drawing, status, each, page);
}

void set_listed_promise(const Drawing& drawing, Fields row, const FollowUp& each, Language page) {
  const AgendaItem& item = drawing.agenda_item(each.item);
  const Case& of_case = drawing.the_case(item.of_case);
  set_promise(drawing, row, each, page);
  // Kept ones are listed by that day.
  if (each.state == FollowUp::State::Kept) {
    Fields kept = row.add(fields::kPromiseKept);
    kept.set(fields::kPromiseKeptIso, to_iso(*each.answered));
    kept.set(fields::kPromiseKeptDate, long_date(*each.answered, page));
    kept.set(fields::kPromiseDeadline, written_of(drawing, each).when);
  }
  const Language content = drawing.document(each.appearance.document).common().language;
  if (content != page) row.add(fields::kPromiseForeign).set(fields::kPromiseLang, language_tag(content));
  Fields source = row.add(fields::kPromiseSource);
  source.set(fields::kPromiseHref, drawing.href(drawing.address(item.of_case)) + "#" + promise_anchor(drawing, each));
  source.set(fields::kPromiseCase, committee_case_name(drawing, of_case, page));
  source.set(fields::kPromiseCaseTitle, of_case.title);
}

void add_open_follow_ups(const Drawing& drawing, Fields page, std::span<const FollowUpId> ledger,
                         std::string_view address, Language language) {
  constexpr std::size_t kRows = 5;
  constexpr std::size_t kOverdueRows = 3;
  const auto state_of = [&](FollowUpId id) { return drawing.follow_up(id).state; };
  const auto overdue_end = std::ranges::upper_bound(ledger, FollowUp::State::Overdue, {}, state_of);
  const auto open_end = std::ranges::upper_bound(ledger, FollowUp::State::Open, {}, state_of);
  const auto overdue = static_cast<std::size_t>(overdue_end - ledger.begin());
  const auto open = static_cast<std::size_t>(open_end - overdue_end);
  if (overdue + open == 0) return;
  // Room for what is due next, unless nothing is.
  const std::size_t shown_overdue = std::min(overdue, std::max(kOverdueRows, kRows - std::min(open, kRows)));
  const std::size_t shown_open = std::min(open, kRows - shown_overdue);
  Fields list = page.add(fields::kOpenFollowUps);
  list.set(fields::kFollowUpsHref, drawing.href(address));
  RowList rows(list, fields::kPromises, fields::kPromise);
  for (std::size_t i = 0; i < shown_overdue; ++i)
    set_listed_promise(drawing, rows.add(), drawing.follow_up(ledger[i]), language);
  for (std::size_t i = 0; i < shown_open; ++i)
    set_listed_promise(drawing, rows.add(), drawing.follow_up(ledger[overdue + i]), language);
}

}  // namespace motebok
