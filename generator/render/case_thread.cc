// Moments from four sources, sorted by day: a case may be followed up by another committee before its own next meeting.
#include "render/case_thread.h"

#include <algorithm>
#include <tuple>

#include "base/check.h"
#include "base/html.h"
#include "base/utf8.h"
#include "render/comparison.h"
#include "render/follow_up_words.h"
#include "render/page_parts.h"
#include "render/thread_fields.h"
#include "render/thread_words.h"

namespace motebok {
namespace {

constexpr std::size_t kMostMentions = 5;    // the rest stand under "Omtalt i"
constexpr std::size_t kLongDecision = 140;  // bytes

class CaseThread {
 public:
  CaseThread(const Drawing& drawing, Fields page, CaseId id, const Backlinks& mentioned, Language language)
      : drawing_(drawing),
        id_(id),
        case_(drawing.the_case(id)),
        committee_(drawing.committee(case_.committee)),
        mentioned_(mentioned),
        language_(language),
        rows_(page, fields::kTimeline, fields::kMoment) {}

  void draw(std::span<const ThreadMeeting> meetings) {
    for (const Moment& each : dated_moments(meetings)) {
      if (each.meeting != nullptr) add_meeting(*each.meeting);
      if (each.other.exists()) add_other_case(each);
      if (each.mentioner != nullptr) add_mention(*each.mentioner);
    }
    add_promises();
    add_further_mentions();
  }

 private:
  // One of the three.
  struct Moment {
    Date date{};
    const ThreadMeeting* meeting = nullptr;
    CaseId other;  // which it follows up, or which follows it up
    std::string what;
    const Mentioner* mentioner = nullptr;
  };

  Date day_of(AgendaItemId id) const { return drawing_.day_of(drawing_.agenda_item(id)); }

  // What was followed up was treated before that: the nearest time of the other case that is so.
  AgendaItemId followed_item(const Case& other) const {
    const Date last = day_of(case_.agenda_items.back());
    AgendaItemId nearest = other.agenda_items.front();
    for (const AgendaItemId each : other.agenda_items) {
      if (day_of(each) <= last) nearest = each;
    }
    return nearest;
  }

  // Where the other case says so first, of those times that came to something if any did.
  const FollowingUp& following_up(CaseId other) const {
    const std::span<const FollowingUp> said = drawing_.site.followed_up_at(id_);
    const auto is_of_other = [&](const FollowingUp& each) { return drawing_.agenda_item(each.item).of_case == other; };
    const auto is_answer = [&](const FollowingUp& each) { return is_of_other(each) && is_answered(each); };
    auto found = std::ranges::find_if(said, is_answer);
    if (found == said.end()) found = std::ranges::find_if(said, is_of_other);
    CHECK(found != said.end());
    return *found;
  }

  // What came before the case cannot have followed it up.
  bool is_answered(const FollowingUp& each) const {
    return each.answer.exists() && day_of(each.answer) >= day_of(case_.agenda_items.front());
  }

  AgendaItemId following_item(const FollowingUp& said) const { return is_answered(said) ? said.answer : said.item; }

  const Phrase& following_phrase(const FollowingUp& said) const {
    if (!is_answered(said)) return phrases::kMeantToBeFollowedUpInLabel;
    return is_to_come(said.answer) ? phrases::kToBeFollowedUpInLabel : phrases::kFollowedUpInLabel;
  }

  AgendaItemId item_of(const Moment& moment) const {
    const Case& other = drawing_.the_case(moment.other);
    const bool is_followed = std::ranges::find(case_.follows_up, moment.other) != case_.follows_up.end();
    return is_followed ? followed_item(other) : following_item(following_up(moment.other));
  }

  bool is_to_come(AgendaItemId id) const {
    const AgendaItem& item = drawing_.agenda_item(id);
    return item.minutes.empty() && !drawing_.meeting(item.meeting).cancelled && day_of(id) >= drawing_.site.today;
  }

  std::vector<Moment> dated_moments(std::span<const ThreadMeeting> meetings) {
    std::vector<Moment> all;
    all.reserve(case_.follows_up.size() + meetings.size() + case_.followed_up_by.size());
    for (const CaseId each : case_.follows_up) {
      all.push_back({day_of(followed_item(drawing_.the_case(each))), nullptr, each, phrases::kFollowsUpLabel(language_),
                     nullptr});
    }
    for (const ThreadMeeting& each : meetings) all.push_back({day_of(each.item), &each, {}, {}, nullptr});
    for (const CaseId each : case_.followed_up_by) {
      // Cases that follow each other up are told of once.
      if (std::ranges::find(case_.follows_up, each) != case_.follows_up.end()) continue;
      const FollowingUp& said = following_up(each);
      all.push_back({day_of(following_item(said)), nullptr, each, following_phrase(said)(language_), nullptr});
    }
    choose_mentions();
    for (const Mentioner& each : mentions_) all.push_back({*each.date, nullptr, {}, {}, &each});
    std::ranges::stable_sort(all, {}, &Moment::date);
    return all;
  }

  bool is_told_already(CaseId id) const {
    return std::ranges::find(case_.follows_up, id) != case_.follows_up.end() ||
           std::ranges::find(case_.followed_up_by, id) != case_.followed_up_by.end();
  }

  // The newest; those that nobody knows the day of stand only under "Omtalt i".
  void choose_mentions() {
    for (std::size_t i = 0; i < mentioned_.size() && mentions_.size() < kMostMentions; ++i) {
      Mentioner each = mentioned_.mentioner(i);
      if (each.in_case && is_told_already(*each.in_case)) {
        ++told_;
      } else if (each.date) {
        ++told_;
        mentions_.push_back(std::move(each));
      }
    }
  }

  Fields add_dated(Date date) {
    Fields moment = rows_.add();
    Fields when = moment.add(fields::kMomentDate);
    when.set(fields::kMomentIso, to_iso(date));
    when.set(fields::kMomentWhen, long_date(date, language_));
    return moment;
  }

  void add_link(Fields moment, std::string_view href, std::string_view text, Language content) const {
    Fields link = moment.add(fields::kMomentLink);
    link.set(fields::kMomentHref, href);
    link.set(fields::kMomentText, text);
    if (content != language_) link.add(fields::kMomentForeign).set(fields::kMomentLang, language_tag(content));
  }

  static void set_what(Fields moment, std::string_view what) {
    moment.add(fields::kMomentWhat).set(fields::kMomentWhatText, what);
  }

  void add_meeting(const ThreadMeeting& each) {
    const AgendaItem& item = drawing_.agenda_item(each.item);
    const Meeting& meeting = drawing_.meeting(item.meeting);
    const bool is_ahead = is_to_come(each.item);
    Fields moment = add_dated(day_of(each.item));
    // The menu has a link to all decisions, and another meeting's texts are called the same.
    set_apart(moment, long_date(meeting.date, language_), language_, language_);
    add_link(moment, drawing_.href(drawing_.address(item.meeting)),
             phrase_for(item, meeting, is_ahead)(language_, name_on(committee_, meeting.date)), language_);
    if (item.decision.exists()) moment.show(fields::kMomentHere);
    if (is_ahead) moment.show(fields::kMomentPending);
    // One text is what the link says.
    if (each.steps.size() < 2) return;
    RowList steps(moment, fields::kMomentSteps, fields::kMomentStep);
    for (const ThreadStep& step : each.steps) {
      Fields row = steps.add();
      row.set(fields::kStepHref, "#" + step.anchor);
      row.set(fields::kStepText, step.text);
    }
  }

  static const Phrase& phrase_for(const AgendaItem& item, const Meeting& meeting, bool is_to_come) {
    if (item.decision.exists()) return phrases::kDecidedIn;
    if (meeting.cancelled && item.minutes.empty()) return phrases::kOnAgendaOfCancelled;
    return is_to_come ? phrases::kOnAgendaToCome : phrases::kCaseOnAgenda;
  }

  // With what came of it there.
  void add_other_case(const Moment& told) {
    const Case& other = drawing_.the_case(told.other);
    Fields moment = add_dated(told.date);
    set_what(moment, told.what);
    add_link(moment, drawing_.href(drawing_.address(told.other)),
             committee_case_name(drawing_, other, language_) + ": " + other.title, other.language);
    const AgendaItemId id = item_of(told);
    const AgendaItem& item = drawing_.agenda_item(id);
    if (is_to_come(id)) moment.show(fields::kMomentPending);
    if (!item.decision.exists()) return;
    const Decision& decision = drawing_.decision(item.decision);
    const std::vector<Point>& points = drawing_.section(decision.appearance).parts[decision.part].points;
    if (points.empty()) return;
    Fields step = moment.add(fields::kMomentSteps).add(fields::kMomentStep);
    step.set(fields::kStepHref,
             drawing_.href(drawing_.address(told.other)) + "#" + decision_anchor(drawing_.site, item));
    const Language content = drawing_.document(decision.appearance.document).common().language;
    const Point* const proposed = adopted_proposal(drawing_, item);
    step.set(fields::kStepText,
             shortened(proposed == nullptr ? points.front().text : phrases::kAsProposed(content, proposed->text),
                       kLongDecision));
    if (content != language_) step.add(fields::kStepForeign).set(fields::kStepLang, language_tag(content));
  }

  void add_mention(const Mentioner& each) {
    Fields moment = add_dated(*each.date);
    set_what(moment, words::kMentionedIn.in(language_));
    add_link(moment, each.href, each.title, each.content);
  }

  void add_further_mentions() {
    if (rows_.empty() || mentioned_.size() <= told_) return;
    Fields moment = rows_.add();
    const std::size_t rest = mentioned_.size() - told_;
    add_link(moment, "#omtalt-i",
             rest == 1 ? phrases::kOneFurtherMention(language_) : phrases::kFurtherMentions(language_, rest),
             language_);
  }

  // By the day they are due, those whose time is unclear last. Those that are kept are told of by the case that keeps them.
  void add_promises() {
    std::vector<const FollowUp*> open;
    for (const AgendaItemId id : case_.agenda_items) {
      for (const FollowUp& promised : drawing_.site.follow_ups_of(id)) {
        if (promised.state != FollowUp::State::Kept) open.push_back(&promised);
      }
    }
    std::ranges::stable_sort(open, {},
                             [](const FollowUp* each) { return std::tuple(!each->due, each->due, each->first_day); });
    for (const FollowUp* each : open) add_promise(*each);
  }

  void add_promise(const FollowUp& each) {
    const WrittenPromise& promise = drawing_.section(each.appearance).promises[each.promise];
    const bool is_overdue = each.state == FollowUp::State::Overdue;
    const std::string when = with_capital(promise.when);
    Fields moment = rows_.add();
    moment.show(fields::kMomentPending);
    moment.add(fields::kMomentUndated)
        .set(fields::kMomentWhen,
             is_overdue ? phrases::kNameOfTime(language_, when, lower_case(words::kOverdue.in(language_))) : when);
    for (const std::string& paragraph : paragraphs_of(promise, drawing_.document(each.appearance.document)))
      moment.add(fields::kMomentPlain).set(fields::kMomentText, paragraph);
  }

  // As its author parted them; who promises stands in the first.
  static std::vector<std::string> paragraphs_of(const WrittenPromise& promise, const Document& document) {
    std::vector<std::string> paragraphs;
    if (promise.what_html.size() < 2) {
      paragraphs.push_back(promise.what);
    } else {
      for (const HtmlRange& piece : promise.what_html) {
        std::string text =
            text_of_html(std::string_view(document.compiled.html).substr(piece.begin, piece.end - piece.begin));
        if (!text.empty()) paragraphs.push_back(std::move(text));
      }
    }
    if (!promise.who.empty()) paragraphs.front() = promise.who + ": " + paragraphs.front();
    paragraphs.front() = with_capital(paragraphs.front());
    return paragraphs;
  }

  const Drawing& drawing_;
  CaseId id_;
  const Case& case_;
  const Committee& committee_;
  const Backlinks& mentioned_;
  Language language_;
  RowList rows_;
  std::vector<Mentioner> mentions_;
  std::size_t told_ = 0;  // of those who mention the case
};

}  // namespace

bool has_course(const Drawing& drawing, CaseId id) {
  const Case& each = drawing.the_case(id);
  if (each.agenda_items.size() + each.follows_up.size() + each.followed_up_by.size() > 1) return true;
  return !drawing.site.follow_ups_of(each.agenda_items.front()).empty();
}

void add_case_thread(const Drawing& drawing, Fields page, CaseId id, std::span<const ThreadMeeting> meetings,
                     const Backlinks& mentioned, Language language) {
  CaseThread(drawing, page, id, mentioned, language).draw(meetings);
}

}  // namespace motebok
