// Grants: what was announced, until when, and who got how much of the pot.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "model/document_facts.h"
#include "render/backlinks.h"
#include "render/cards.h"
#include "render/document_pages.h"
#include "render/grant_fields.h"
#include "render/grant_life.h"
#include "render/grant_words.h"
#include "render/list_parts.h"
#include "render/measure_lines.h"
#include "render/measure_words.h"

namespace motebok {
namespace {

// "18,4 %" for readers, "18.4" for the width of a bar.
std::string percent(double part, double whole) { return fmt::format("{:.1f}", whole > 0 ? part / whole * 100.0 : 0.0); }

std::string norwegian_percent(double part, double whole) {
  std::string text = percent(part, whole);
  std::ranges::replace(text, '.', ',');
  return text + "\u00A0%";
}

// Of a call, or of a translation of it: the words are the translation's, the money and the days are the call's own.
class GrantPage {
 public:
  GrantPage(const Drawing& drawing, const PageJob& job, PageMaker& maker)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        grant_(drawing.site.grants[job.subject.index]),
        id_(is_translation() ? job.subject.translation : grant_.document),
        document_(drawing.document(id_)),
        own_(std::get<GrantFields>(drawing.document(grant_.document).compiled.front.fields)),
        language_(interface_language(document_.common().language, drawing.language)),
        page_(maker.start(job, document_head(drawing, id_))) {}

  void draw() {
    page_.add(fields::kKicker)
        .set(fields::kKickerText, own_.round ? phrases::kRound(language_, *own_.round) : words::kGrant.text(language_));
    set_if_any(page_, fields::kLead, fields::kLeadText, document_.common().summary);
    const GrantState state = grant_state(drawing_, grant_);
    RowList tags(page_, fields::kTags, fields::kTag);
    const bool is_open = state == GrantState::Open;
    const std::string left =
        is_open ? phrases::kOpenUntil(language_, time_left(grant_.deadline, drawing_.site.today, language_)) : "";
    add_tag(tags, is_open ? std::string_view(left) : grant_state_name(state, language_), grant_state_color(state));
    add_facts();
    add_awards();
    add_timeline();
    std::vector<SectionAbove> above = {{"gangen", words::kWhatNext.in(language_)}};
    if (!grant_.awards.empty()) above.insert(above.begin(), {"tildelinger", words::kAwards.in(language_)});
    add_document_body(drawing_, page_, document_, language_, {}, above);
    add_kin(drawing_, page_, document_, language_);
    Backlinks(drawing_, subject(), language_).draw(page_);
    add_document_end(drawing_, page_, id_);
    maker_.finish(job_);
  }

 private:
  bool is_translation() const { return job_.subject.translation.exists(); }

  MentionedThing subject() const {
    if (is_translation()) return {Target::Kind::Document, id_.index, {}, {}};
    return {Target::Kind::Grant, job_.subject.index, {}, {}};
  }

  // In the translation's words, where it has the same awards; else in the original's.
  void set_award_title(Fields row, std::size_t i) const {
    const auto& translated = std::get<GrantFields>(document_.compiled.front.fields).awards;
    const bool has_title = translated.size() == grant_.awards.size() && !translated[i].title.empty();
    row.set(fields::kAwardTitle, has_title ? translated[i].title : grant_.awards[i].title);
    const Document& titled_in = has_title ? document_ : drawing_.document(grant_.document);
    const Language content = titled_in.common().language;
    if (content != language_) row.add(fields::kAwardForeign).set(fields::kAwardLang, language_tag(content));
  }

  void add_facts() {
    FactList facts(drawing_, page_, language_);
    facts.fact(words::kPot.in(language_)).text(kroner(grant_.pot));
    const std::string left = time_left(grant_.deadline, drawing_.site.today, language_);
    facts.fact(words::kApplicationDeadline.in(language_)).time(grant_.deadline).text(left);
    add_criteria(facts);
    facts.fact(words::kApplications.in(language_)).text(own_.applicants ? fmt::format("{}", *own_.applicants) : "");
    facts.fact(words::kAwarded.in(language_)).time(own_.awarded).text(awards_count());
    add_decisions(facts);
    facts.fact(words::kCommittee.in(language_)).committee(grant_.committee);
    facts.fact(words::kContact.in(language_)).mail(own_.contact);
  }

  // The headings of the call's own text that speak of criteria.
  void add_criteria(FactList& facts) {
    facts.fact(words::kCriteria.in(language_));
    for (const Heading& heading : document_.compiled.headings) {
      if (!speaks_of_criteria(heading.text)) continue;
      facts.link("#" + heading.anchor, heading.text, document_.common().language);
    }
  }

  std::string awards_count() const {
    if (grant_.awards.empty()) return {};
    return grant_.awards.size() == 1 ? phrases::kOneAward(language_)
                                     : phrases::kAwardsCount(language_, grant_.awards.size());
  }

  // The case that awarded the money, or else the meeting of that day; and what became of it.
  void add_decisions(FactList& facts) {
    facts.fact(words::kAwardedIn.in(language_));
    for (const CaseId id : grant_.awarding_cases) add_case(facts, id);
    if (const MeetingId id = grant_.awarding_meeting; id.exists() && grant_.awarding_cases.empty()) {
      facts.link(drawing_.href(drawing_.address(id)), meeting_title(drawing_, drawing_.meeting(id), language_),
                 language_);
    }
    facts.fact(words::kTakenUpAgain.in(language_));
    for (const CaseId id : follow_on_cases(drawing_, grant_)) add_case(facts, id);
  }

  void add_case(FactList& facts, CaseId id) {
    const Case& each = drawing_.the_case(id);
    facts.link(drawing_.href(drawing_.address(id)), committee_case_name(drawing_, each, language_) + ": " + each.title,
               each.language);
  }

  void add_awards() {
    RowList list(page_, fields::kAwards, fields::kAward);
    if (grant_.awards.empty()) return;
    for (std::size_t i = 0; i < grant_.awards.size(); ++i) {
      const Award& award = grant_.awards[i];
      Fields row = list.add();
      row.set(fields::kAwardAnchor, award_anchor(static_cast<std::uint32_t>(i)).substr(1));
      row.set(fields::kAwardEvaluation, evaluation_text(own_, own_.awards[i], drawing_.site.today, language_));
      set_award_title(row, i);
      row.set(fields::kAwardAmount, amount_text(award.amount));
      row.set(fields::kAwardShare, norwegian_percent(award.amount, grant_.pot));
      row.set(fields::kAwardBar, percent(std::min(award.amount, grant_.pot), grant_.pot) + "%");
      add_recipients(row, award);
      add_award_measures(row, award);
    }
    list.list().set(fields::kAwardsSum, amount_text(grant_.awarded_sum));
    list.list().set(fields::kAwardsNote, sum_against_pot());
    const auto has_text = [&](const WrittenAward& award) {
      return !evaluation_text(own_, award, drawing_.site.today, language_).empty();
    };
    if (std::ranges::any_of(own_.awards, has_text)) list.list().show(fields::kAwardsEvaluated);
  }

  std::string sum_against_pot() const {
    std::string text = phrases::kSumAgainstPot(language_, kroner(grant_.awarded_sum), kroner(grant_.pot));
    const double left = grant_.pot - grant_.awarded_sum;
    // Half an øre: amounts are written with two decimals at most.
    if (left >= 0.005) text += " " + phrases::kNotAwarded(language_, kroner(left));
    if (left <= -0.005) text += " " + phrases::kMoreThanPot(language_, kroner(-left));
    return text;
  }

  void add_recipients(Fields row, const Award& award) {
    for (std::size_t i = 0; i < award.recipients.size(); ++i) {
      Fields recipient = row.add(fields::kRecipient);
      const PartnerId partner = i < award.partners.size() ? award.partners[i] : PartnerId{};
      Fields shown = recipient.add(partner.exists() ? fields::kRecipientPartner : fields::kRecipientOther);
      shown.set(fields::kRecipientName, award.recipients[i]);
      if (!partner.exists()) continue;
      shown.set(fields::kRecipientHref,
                drawing_.href(drawing_.address(drawing_.site.partners[partner.index].document)));
    }
  }

  void add_award_measures(Fields row, const Award& award) {
    for (const MeasureId id : award.measures) {
      const Measure& measure = drawing_.site.measures[id.index];
      const Document& plan = drawing_.document(drawing_.site.plans[measure.plan.index].document);
      Fields link = row.add(fields::kAwardMeasure);
      link.set(fields::kAwardMeasureText,
               phrases::kMeasureOfPlan(language_, link_title(plan),
                                       shortened(measure_title(plan.compiled.measures[measure.written]), 120)));
      link.set(fields::kAwardMeasureHref, drawing_.routes.href(drawing_.site, {Target::Kind::Measure, id.index, ""}));
    }
  }

  struct Moment {
    Date date{};
    std::string text;
    std::string href = {};  // may be empty
  };

  void add_timeline() {
    std::vector<Moment> moments;
    if (own_.announced) moments.push_back({*own_.announced, words::kAnnounced.text(language_)});
    moments.push_back({grant_.deadline, words::kApplicationDeadline.text(language_)});
    if (own_.awarded) moments.push_back({*own_.awarded, words::kAwarded.text(language_)});
    note_evaluations(moments);
    for (const CaseId id : follow_on_cases(drawing_, grant_)) moments.push_back(moment_of(id));
    std::ranges::stable_sort(moments, {}, &Moment::date);
    RowList rows(page_, fields::kTimeline, fields::kMoment);
    for (const Moment& each : moments) add_moment(rows, each);
    if (waits_for_a_start()) add_evaluation_to_come(rows);
  }

  // Those due on the same day together, and those that were presented together.
  void note_evaluations(std::vector<Moment>& moments) const {
    std::map<std::pair<Date, bool>, std::vector<std::string_view>> days;
    for (const WrittenAward& award : own_.awards) {
      const bool done = award.evaluated && *award.evaluated <= drawing_.site.today;
      const auto day = done ? award.evaluated : evaluation_deadline(own_, award);
      if (day) days[{*day, done}].push_back(award.title);
    }
    for (const auto& [day, titles] : days) {
      const bool is_all = titles.size() == own_.awards.size() && titles.size() > 1;
      const Phrase& what = day.second ? phrases::kEvaluationPresented : phrases::kEvaluationOf;
      moments.push_back({day.first, what(language_, is_all ? phrases::kAllProjects(language_) : joined(titles))});
    }
  }

  // Some evaluation is due, and nobody has said when.
  bool waits_for_a_start() const {
    if (!own_.evaluation_months) return false;
    return own_.awards.empty() || std::ranges::any_of(own_.awards, [&](const WrittenAward& award) {
             return !award.started && (!award.evaluated || *award.evaluated > drawing_.site.today);
           });
  }

  static std::string joined(std::span<const std::string_view> titles) {
    std::string text;
    for (const std::string_view title : titles) text += (text.empty() ? "" : "; ") + std::string(title);
    return text;
  }

  Moment moment_of(CaseId id) const {
    const Case& each = drawing_.the_case(id);
    const Date date = drawing_.meeting(drawing_.agenda_item(each.agenda_items.front()).meeting).date;
    return {date, committee_case_name(drawing_, each, language_) + ": " + each.title,
            drawing_.href(drawing_.address(id))};
  }

  void add_moment(RowList& rows, const Moment& content) const {
    Fields moment = rows.add();
    moment.show(content.date <= drawing_.site.today ? fields::kMomentHere : fields::kMomentPending);
    Fields when = moment.add(fields::kMomentDate);
    when.set(fields::kMomentIso, to_iso(content.date));
    when.set(fields::kMomentWhen, long_date(content.date, language_));
    Fields what = moment.add(content.href.empty() ? fields::kMomentPlain : fields::kMomentLink);
    what.set(fields::kMomentText, content.text);
    if (!content.href.empty()) what.set(fields::kMomentHref, content.href);
  }

  void add_evaluation_to_come(RowList& rows) const {
    Fields moment = rows.add();
    moment.show(fields::kMomentPending);
    moment.add(fields::kMomentUndated)
        .set(fields::kMomentWhen,
             phrases::kEvaluation(language_, small_number(static_cast<std::size_t>(*own_.evaluation_months))));
    moment.add(fields::kMomentPlain).set(fields::kMomentText, phrases::kEvaluationText(language_));
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  const Grant& grant_;
  DocumentId id_;
  const Document& document_;
  const GrantFields& own_;
  Language language_;
  Fields page_;
};

void draw_grant(const Drawing& drawing, const PageJob& job, PageMaker& maker) { GrantPage(drawing, job, maker).draw(); }

void draw_grant_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, words::kGrants.text(language)));
  Fields group = page.add(fields::kGroup);
  RowList rows(group, fields::kRows, fields::kRow);
  for (const Grant& grant : drawing.site.grants) {
    const Document& document = drawing.document(grant.document);
    if (document.withdrawn()) continue;
    const std::string deadline = phrases::kDeadlineDate(language, long_date(grant.deadline, language));
    Fields row = add_row(drawing, rows,
                         {drawing.href(drawing.address(grant.document)),
                          link_title(document),
                          document.common().language,
                          {},
                          deadline + ". " + with_capital(grant_money(grant, language)),
                          language},
                         language);
    RowList tags(row, fields::kRowTags, fields::kRowTag);
    const GrantState state = grant_state(drawing, grant);
    add_row_tag(tags, grant_state_name(state, language), grant_state_color(state));
  }
  if (rows.empty()) page.show(fields::kNothing);
  maker.finish(job);
}

}  // namespace

void add_grant_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"liste", draw_grant_list, "/utlysninger/", {}, {}});
  for (std::uint32_t i = 0; i < drawing.site.grants.size(); ++i) {
    const DocumentId call = drawing.site.grants[i].document;
    add_document_job(drawing, jobs, "utlysning", draw_grant, call, i);
    if (drawing.document(call).withdrawn()) continue;
    for (const DocumentId each : drawing.document(call).translations) {
      if (drawing.document(each).withdrawn()) continue;
      jobs.add({"utlysning",
                draw_grant,
                drawing.address(each),
                {.index = i, .translation = each},
                drawing.document(each).last_changed});
    }
  }
}

}  // namespace motebok
