// Pages that are a document each: plans, declarations, annual reports, other documents, plain pages. They differ in their
// facts; a withdrawn one is a tombstone, whatever it was.
#include "render/document_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "base/html.h"
#include "base/utf8.h"
#include "render/attendance.h"
#include "render/backlinks.h"
#include "render/cards.h"
#include "render/fields.h"
#include "render/list_parts.h"
#include "render/measure_lines.h"
#include "render/measure_words.h"
#include "render/meeting_state.h"

namespace motebok {
namespace {

std::string kicker_of(const Document& document, Language language) {
  switch (document.type()) {
    case DocumentType::Plan:
      return phrases::kPlan(language);
    case DocumentType::Declaration:
      return phrases::kDeclaration(language);
    case DocumentType::AnnualReport:
      return phrases::kAnnualReport(language);
    case DocumentType::Other:
      return with_capital(std::get<OtherFields>(document.compiled.front.fields).kind);
    case DocumentType::Grant:
      return words::kGrant.text(language);
    case DocumentType::Notice:
      return words::kNotice.text(language);
    case DocumentType::CasePaper:
      return words::kCasePaper.text(language);
    case DocumentType::Minutes:
      return words::kMinutes.text(language);
    default:
      return {};
  }
}

// Of the translation of a call that is withdrawn: the others are drawn by grant_pages.cc.
void add_grant_facts(FactList& facts, const GrantFields& own, Language language) {
  facts.fact(words::kPot.in(language)).text(kroner(own.pot));
  facts.fact(words::kApplicationDeadline.in(language)).time(own.deadline);
  facts.fact(words::kAwarded.in(language)).time(own.awarded);
  facts.fact(words::kContact.in(language)).mail(own.contact);
}

// With the way to the meeting that adopted it, where the site has it.
void add_adoption(const Drawing& drawing, FactList& facts, const Document& document, std::optional<Date> adopted,
                  Language language) {
  if (!adopted) return;
  facts.fact(words::kAdopted.in(language));
  const MeetingId meeting = find_meeting(drawing.site.meetings, document.committee, *adopted);
  if (meeting.exists())
    facts.link(drawing.href(drawing.address(meeting)), long_date(*adopted, language), language);
  else
    facts.time(adopted);
}

void add_type_facts(const Drawing& drawing, FactList& facts, const Document& document, Language language) {
  const auto& own = document.compiled.front.fields;
  if (const auto* const plan = std::get_if<PlanFields>(&own)) {
    facts.fact(words::kPeriod.in(language)).text(period_text(plan->period));
    add_adoption(drawing, facts, document, plan->adopted, language);
  } else if (const auto* const report = std::get_if<AnnualReportFields>(&own)) {
    add_adoption(drawing, facts, document, report->adopted, language);
  } else if (const auto* const other = std::get_if<OtherFields>(&own)) {
    facts.fact(words::kDate.in(language)).time(other->date);
  } else if (const auto* const grant = std::get_if<GrantFields>(&own)) {
    add_grant_facts(facts, *grant, language);
  } else if (const MeetingId meeting = meeting_of_translation(drawing, document); meeting.exists()) {
    add_meeting_facts(facts, drawing.meeting(meeting), language);
  }
}

// Minutes are worth as much in another language.
void add_state_of_minutes(const Drawing& drawing, Fields page, const Document& document, Language language) {
  const MeetingId id = meeting_of_translation(drawing, document);
  if (!id.exists()) return;
  const Meeting& meeting = drawing.meeting(id);
  const bool is_minutes = meeting.minutes == document.translation_of && meeting.minutes.exists();
  if (meeting.cancelled || (is_minutes && !drawing.document(meeting.minutes).withdrawn()))
    add_meeting_state(drawing, page, meeting, language);
}

bool names_anybody(const Document& document) {
  const auto* const own = std::get_if<MinutesFields>(&document.compiled.front.fields);
  return own != nullptr && !(own->present.empty() && own->absent.empty() && own->secretariat.empty());
}

// By its own lists, or else by those it was translated from. False when there are none.
bool add_attendance_of_translation(const Drawing& drawing, Fields page, DocumentId id, Language language) {
  const Document& document = drawing.document(id);
  const MeetingId meeting = meeting_of_translation(drawing, document);
  if (!meeting.exists() || document.type() != DocumentType::Minutes) return false;
  const DocumentId original = document.translation_of;
  const bool has_lists = names_anybody(document);
  if (!has_lists && !names_anybody(drawing.document(original))) return false;
  Anchors anchors;
  for (const CaseSection& section : document.compiled.cases) anchors.insert(section.anchor);
  return add_attendance(drawing, page, drawing.meeting(meeting), has_lists ? id : original, anchors, language);
}

bool is_linked_from(const Document& page, DocumentId id) {
  return std::ranges::any_of(page.targets, [id](const Target& target) {
    return target.kind == Target::Kind::Document && target.index == id.index;
  });
}

// The pages of the folder whose index.md this is, but for those the text itself leads to.
std::vector<DocumentId> pages_below(const Drawing& drawing, DocumentId id) {
  std::vector<DocumentId> below;
  const Document& index = drawing.document(id);
  const std::string& own = drawing.address(id);
  for (const DocumentId other : drawing.site.pages) {
    const std::string_view address = drawing.address(other);
    if (address.size() <= own.size() || !address.starts_with(own)) continue;
    const bool is_next_level = address.find('/', own.size()) == address.size() - 1;
    if (!is_next_level || drawing.document(other).translation_of.exists() || is_linked_from(index, other)) continue;
    below.push_back(other);
  }
  return below;
}

// The document, and of a plan each of its measures.
std::vector<MentionedThing> subjects_of(const Drawing& drawing, DocumentId id) {
  std::vector<MentionedThing> subjects = {{Target::Kind::Document, id.index, {}, {}}};
  const PlanId plan = drawing.document(id).plan;
  if (!plan.exists()) return subjects;
  for (const MeasureId each : drawing.site.plans[plan.index].measures) {
    const WrittenMeasure& measure = drawing.document(id).compiled.measures[drawing.site.measures[each.index].written];
    subjects.push_back({Target::Kind::Measure, each.index, shortened(measure_title(measure), 80), measure.anchor});
  }
  return subjects;
}

// Beside each measure that somebody mentions a link to who does.
std::vector<Insertion> marks_of(const Document& document, const Backlinks& mentioned, Language language) {
  std::vector<Insertion> marks;
  for (const WrittenMeasure& measure : document.compiled.measures) {
    const std::size_t count = mentioned.count_at(measure.anchor);
    if (count == 0) continue;
    const std::string text = Backlinks::count_text(count, language);
    const std::string spoken = escaped_html(text + ": " + shortened(measure_title(measure), 80));
    marks.push_back({measure.html.end,
                     fmt::format(" <a class=\"omtalt\" href=\"#{}\" aria-label=\"{}\" lang=\"{}\">{}</a>",
                                 Backlinks::anchor_of_list(measure.anchor), spoken, language_tag(language), text)});
  }
  std::ranges::stable_sort(marks, {}, &Insertion::at);
  return marks;
}

void draw_document(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const DocumentId id{job.subject.index};
  const Document& document = drawing.document(id);
  const Language language = interface_language(document.common().language, drawing.language);
  Fields page = maker.start(job, document_head(drawing, id));
  set_if_any(page, fields::kKicker, fields::kKickerText, kicker_of(document, language));
  set_if_any(page, fields::kLead, fields::kLeadText, document.common().summary);
  FactList facts(drawing, page, language);
  add_type_facts(drawing, facts, document, language);
  if (document.type() != DocumentType::Page) facts.fact(words::kCommittee.in(language)).committee(document.committee);
  add_state_of_minutes(drawing, page, document, language);
  const Backlinks mentioned(drawing, subjects_of(drawing, id), language);
  const auto toc = add_document_body(drawing, page, document, language, marks_of(document, mentioned, language));
  if (add_attendance_of_translation(drawing, page, id, language))
    add_to_headings(toc, "oppmote", words::kAttendance.in(language));
  if (document.plan.exists() &&
      add_measures_over_time(drawing, page, drawing.site.plans[document.plan.index], language)) {
    add_to_headings(toc, "tiltakene-over-tid", words::kMeasuresOverTime.in(language));
  }
  add_kin(drawing, page, document, language);
  if (document.type() == DocumentType::Page) {
    add_linked_documents(drawing, page, phrases::kMorePages(language), "flere-sider", pages_below(drawing, id),
                         language);
  }
  mentioned.draw(page);
  add_document_end(drawing, page, id);
  maker.finish(job);
}

void draw_tombstone(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  const DocumentId id{job.subject.index};
  const Document& document = drawing.document(id);
  const Language language = interface_language(document.common().language, drawing.language);
  Fields page = maker.start(job, document_head(drawing, id));
  RowList tags(page, fields::kTags, fields::kTag);
  add_tag(tags, words::kWithdrawn.in(language), TagColor::Danger);
  const std::string day = long_date(*document.common().withdrawn, language);
  add_notice(page, TagColor::Danger, phrases::kWithdrawnOn(language, day), document.common().withdrawn_reason, {});
  tell_of_newest_edition(drawing, page, document, language);
  maker.finish(job);
}

// Newest first, as the site has them.
void draw_list(const Drawing& drawing, const PageJob& job, PageMaker& maker, const Word& title,
               std::span<const DocumentId> documents) {
  const Language language = drawing.language;
  Fields page = maker.start(job, list_head(drawing, title.text(language)));
  list_documents(drawing, page, documents);
  maker.finish(job);
}

std::vector<DocumentId> plan_documents(const Drawing& drawing, DocumentType type) {
  std::vector<DocumentId> found;
  for (const Plan& plan : drawing.site.plans) {
    if (plan.type == type) found.push_back(plan.document);
  }
  return found;
}

void draw_plan_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kPlans, plan_documents(drawing, DocumentType::Plan));
}

void draw_declaration_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kDeclarations, plan_documents(drawing, DocumentType::Declaration));
}

void draw_report_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kAnnualReports, drawing.site.annual_reports);
}

void draw_other_list(const Drawing& drawing, const PageJob& job, PageMaker& maker) {
  draw_list(drawing, job, maker, words::kDocuments, drawing.site.other_documents);
}

}  // namespace

void add_document_job(const Drawing& drawing, PageJobs& jobs, std::string_view template_name, DrawPage draw,
                      DocumentId id, std::uint32_t subject) {
  const Document& document = drawing.document(id);
  PageJob job{template_name, draw, drawing.address(id), {subject, 0}, document.last_changed};
  if (document.withdrawn()) {
    job = {"trukket",     draw_tombstone,        drawing.address(id),
           {id.index, 0}, document.last_changed, PageJob::Listing::Unlisted};
  }
  jobs.add(job);
}

void add_plan_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"liste", draw_plan_list, "/planer/", {}, {}});
  jobs.add({"liste", draw_declaration_list, "/erklaeringer/", {}, {}});
  for (const Plan& plan : drawing.site.plans) {
    add_document_job(drawing, jobs, "dokument", draw_document, plan.document, plan.document.index);
  }
}

void add_document_pages(const Drawing& drawing, PageJobs& jobs) {
  jobs.add({"liste", draw_report_list, "/aarsmeldinger/", {}, {}});
  jobs.add({"liste", draw_other_list, "/dokumenter/", {}, {}});
  for (const DocumentId id : drawing.site.annual_reports)
    add_document_job(drawing, jobs, "dokument", draw_document, id, id.index);
  for (const DocumentId id : drawing.site.other_documents)
    add_document_job(drawing, jobs, "dokument", draw_document, id, id.index);
  for (const DocumentId id : drawing.site.pages) {
    // The front page's text stands on the front page.
    if (drawing.address(id) != "/") add_document_job(drawing, jobs, "dokument", draw_document, id, id.index);
  }
}

// Tombstones, translations, papers of no meeting: registers leave them out, but whatever has an address has a page.
void add_remaining_documents(const Drawing& drawing, PageJobs& jobs) {
  std::unordered_set<std::string_view> drawn;
  drawn.reserve(jobs.all().size());
  for (const PageJob& job : jobs.all()) drawn.insert(job.address);
  for (std::uint32_t i = 0; i < drawing.site.documents.size(); ++i) {
    if (!drawn.insert(drawing.routes.documents[i]).second) continue;
    add_document_job(drawing, jobs, "dokument", draw_document, DocumentId{i}, i);
  }
}

}  // namespace motebok
