// Grants: what was announced, until when, and who got how much of the pot.
#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "render/cards.h"
#include "render/document_pages.h"
#include "render/fields.h"

namespace motebok {
namespace {

// "18,4 %" for readers, "18.4" for the width of a bar.
std::string percent(double part, double whole) { return fmt::format("{:.1f}", whole > 0 ? part / whole * 100.0 : 0.0); }

std::string norwegian_percent(double part, double whole) {
  std::string text = percent(part, whole);
  std::ranges::replace(text, '.', ',');
  return text + "\u00A0%";
}

class GrantPage {
 public:
  GrantPage(const Drawing& drawing, const PageJob& job, PageMaker& maker)
      : drawing_(drawing),
        job_(job),
        maker_(maker),
        grant_(drawing.site.grants[job.subject.index]),
        document_(drawing.document(grant_.document)),
        own_(std::get<GrantFields>(document_.compiled.front.fields)),
        language_(interface_language(document_.common().language, drawing.language)),
        page_(maker.start(job, document_head(drawing, grant_.document))) {}

  void draw() {
    page_.add(fields::kKicker)
        .set(fields::kKickerText, own_.round ? phrases::kRound(language_, *own_.round) : words::kGrant.text(language_));
    set_if_any(page_, fields::kLead, fields::kLeadText, document_.common().summary);
    const GrantState state = grant_state(drawing_, grant_);
    RowList tags(page_, fields::kTags, fields::kTag);
    add_tag(tags, grant_state_name(state, language_), grant_state_color(state));
    add_facts();
    add_awards();
    add_timeline();
    add_document_body(drawing_, page_, document_, language_);
    add_kin(drawing_, page_, document_, language_);
    add_document_end(drawing_, page_, grant_.document);
    maker_.finish(job_);
  }

 private:
  void add_facts() {
    FactList facts(drawing_, page_, language_);
    facts.fact(words::kPot.in(language_)).text(kroner(grant_.pot));
    facts.fact(words::kApplicationDeadline.in(language_)).time(grant_.deadline);
    facts.fact(words::kApplications.in(language_)).text(own_.applicants ? fmt::format("{}", *own_.applicants) : "");
    facts.fact(words::kAwarded.in(language_)).time(own_.awarded);
    facts.fact(words::kCommittee.in(language_)).committee(grant_.committee);
    facts.fact(words::kContact.in(language_)).mail(own_.contact);
  }

  void add_awards() {
    RowList list(page_, fields::kAwards, fields::kAward);
    if (grant_.awards.empty()) return;
    const double largest = std::ranges::max(grant_.awards, {}, &Award::amount).amount;
    for (const Award& award : grant_.awards) {
      Fields row = list.add();
      row.set(fields::kAwardTitle, award.title);
      row.set(fields::kAwardAmount, amount_text(award.amount));
      row.set(fields::kAwardShare, norwegian_percent(award.amount, grant_.pot));
      row.set(fields::kAwardBar, percent(award.amount, largest) + "%");
      add_recipients(row, award);
      add_award_measures(row, award);
    }
    list.list().set(fields::kAwardsSum, amount_text(grant_.awarded_sum));
    list.list().set(fields::kAwardsNote,
                    phrases::kSumAgainstPot(language_, kroner(grant_.awarded_sum), kroner(grant_.pot)));
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
      link.set(fields::kAwardMeasureText, shortened(plan.compiled.measures[measure.written].text, 120));
      link.set(fields::kAwardMeasureHref, drawing_.routes.href(drawing_.site, {Target::Kind::Measure, id.index, ""}));
    }
  }

  void add_timeline() {
    RowList moments(page_, fields::kTimeline, fields::kMoment);
    add_moment(moments, own_.announced, words::kAnnounced);
    add_moment(moments, grant_.deadline, words::kApplicationDeadline);
    add_moment(moments, own_.awarded, words::kAwarded);
    if (!own_.evaluation_months) return;
    Fields moment = moments.add();
    moment.show(fields::kMomentPending);
    moment.add(fields::kMomentUndated)
        .set(fields::kMomentWhen, phrases::kEvaluation(language_, *own_.evaluation_months));
    moment.add(fields::kMomentPlain).set(fields::kMomentText, phrases::kEvaluationText(language_));
  }

  void add_moment(RowList& moments, std::optional<Date> date, const Word& what) {
    if (!date) return;
    Fields moment = moments.add();
    moment.show(*date <= drawing_.site.today ? fields::kMomentHere : fields::kMomentPending);
    Fields when = moment.add(fields::kMomentDate);
    when.set(fields::kMomentIso, to_iso(*date));
    when.set(fields::kMomentWhen, long_date(*date, language_));
    moment.add(fields::kMomentPlain).set(fields::kMomentText, what.in(language_));
  }

  const Drawing& drawing_;
  const PageJob& job_;
  PageMaker& maker_;
  const Grant& grant_;
  const Document& document_;
  const GrantFields& own_;
  Language language_;
  Fields page_;
};

void draw_grant(const Drawing& drawing, const PageJob& job, PageMaker& maker) { GrantPage(drawing, job, maker).draw(); }

void draw_grant_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const Language language = drawing.language;
  PageHead head;
  head.title = words::kGrants.text(language);
  head.description = phrases::kListDescription(language, head.title, drawing.site.settings.title);
  head.language = language;
  Fields page = maker.start(job, head);
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
                          deadline + ". " + grant_money(grant, language),
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
    add_document_job(drawing, jobs, "utlysning", draw_grant, drawing.site.grants[i].document, i);
  }
}

}  // namespace motebok
