#include "render/partner_concerns.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/norwegian.h"
#include "base/utf8.h"
#include "render/cards.h"
#include "render/measure_lines.h"
#include "render/meeting_rows.h"
#include "render/partner_fields.h"
#include "render/partner_words.h"

namespace motebok {
namespace {

constexpr std::size_t kMostConcerns = 20;  // of each kind; the rest is told as a number
constexpr std::size_t kLongPoint = 240;    // bytes of a decision's point

class ConcernLists {
 public:
  ConcernLists(const Drawing& drawing, Fields page, PartnerId id, Language language)
      : drawing_(drawing),
        page_(page),
        id_(id),
        partner_(drawing.site.partners[id.index]),
        language_(language),
        name_(name_in_sentence(drawing, id, language)) {}

  bool add() {
    add_decisions();
    add_own_measures();
    if (partner_.kind == PartnerKind::Municipality) add_municipal_measures();
    add_meetings();
    return list_.has_value();
  }

 private:
  Fields group(const Phrase& title, std::string_view anchor) {
    if (!list_) {
      list_ = page_.add(fields::kConcerns);
      list_->set(fields::kConcernsAbout, phrases::kConcernsAbout(language_, name_));
    }
    Fields group = list_->add(fields::kGroup);
    group.set(fields::kGroupTitle, title(language_, name_));
    group.set(fields::kGroupAnchor, anchor);
    return group;
  }

  void tell_of_the_rest(Fields group, const Phrase& text, std::string_view address, std::size_t all) const {
    if (all <= kMostConcerns) return;
    Fields more = group.add(fields::kGroupMore);
    more.set(fields::kGroupMoreText, text(language_, all - kMostConcerns, name_));
    more.set(fields::kGroupMoreHref, drawing_.href(address));
  }

  template <class Each>
  static auto newest(const Each& all) {
    return std::span(all).first(std::min(all.size(), kMostConcerns));
  }

  void add_decisions() {
    const auto all = drawing_.site.concerns_of(id_, Concern::Kind::Decision);
    if (all.empty()) return;
    Fields decisions = group(phrases::kConcernDecisions, "angaar-vedtak");
    decisions.show(fields::kGroupDated);
    RowList rows(decisions, fields::kRows, fields::kRow);
    for (const Concern& each : newest(all)) {
      const DecisionPlace place = decision_place(drawing_, each, language_);
      add_row(drawing_, rows,
              {drawing_.href(place.address), place.title, place.content, place.day, shortened(place.text, kLongPoint)},
              language_);
    }
    tell_of_the_rest(decisions, phrases::kMoreDecisions, "/vedtak/", all.size());
  }

  void add_own_measures() {
    std::vector<MeasureId> measures;
    for (const Concern& each : drawing_.site.concerns_of(id_, Concern::Kind::Measure)) measures.push_back({each.index});
    add_measures(phrases::kConcernMeasures, "angaar-tiltak", measures);
  }

  // Of the plans in force: what past plans asked of all is no longer anybody's.
  void add_municipal_measures() {
    std::vector<MeasureId> measures;
    for (const MeasureId each : drawing_.site.municipal_measures) {
      if (is_in_force(drawing_, plan_of(drawing_, each))) measures.push_back(each);
    }
    add_measures(phrases::kConcernMunicipal, "angaar-tiltak-alle", measures);
  }

  void add_measures(const Phrase& title, std::string_view anchor, std::span<const MeasureId> measures) {
    if (measures.empty()) return;
    Fields list = group(title, anchor);
    RowList rows(list, fields::kRows, fields::kRow);
    for (const MeasureId each : newest(measures)) {
      const Document& plan = drawing_.document(plan_of(drawing_, each).document);
      add_row(drawing_, rows,
              {measure_href(drawing_, each),
               std::string(measure_title(written_measure(drawing_, each))),
               plan.common().language,
               {},
               link_title(plan)},
              language_);
    }
    tell_of_the_rest(list, phrases::kMoreMeasures, "/tiltak/", measures.size());
  }

  void add_meetings() {
    const auto all = drawing_.site.concerns_of(id_, Concern::Kind::Meeting);
    if (all.empty()) return;
    Fields meetings = group(phrases::kConcernMeetings, "angaar-moter");
    meetings.show(fields::kGroupDated);
    RowList rows(meetings, fields::kRows, fields::kRow);
    for (const Concern& each : newest(all))
      add_meeting_row(drawing_, rows, {each.index}, MeetingNaming::Committee, language_);
    tell_of_the_rest(meetings, phrases::kMoreMeetings, "/arkiv/", all.size());
  }

  const Drawing& drawing_;
  Fields page_;
  PartnerId id_;
  const Partner& partner_;
  Language language_;
  std::string name_;  // as within a sentence
  std::optional<Fields> list_;
};

}  // namespace

std::string name_in_sentence(const Drawing& drawing, PartnerId id, Language language) {
  const Partner& partner = drawing.site.partners[id.index];
  const std::string name = link_title(drawing.document(partner.document));
  const bool is_common = name == phrases::kGeneralPractitioner(language) || name == phrases::kUser(language);
  return is_common ? lower_case(name) : name;
}

bool add_concerns(const Drawing& drawing, Fields page, PartnerId id, Language language) {
  return ConcernLists(drawing, page, id, language).add();
}

DecisionPlace decision_place(const Drawing& drawing, const Concern& concern, Language language) {
  const Decision& decision = drawing.site.decisions[concern.index];
  const Case& of_case = drawing.the_case(decision.of_case);
  const std::vector<Point>& points = drawing.section(decision.appearance).parts[decision.part].points;
  DecisionPlace place;
  place.address =
      drawing.address(decision.of_case) + "#" + decision_anchor(drawing.site, drawing.agenda_item(decision.item));
  place.content = drawing.document(decision.appearance.document).common().language;
  place.day = drawing.meeting(decision.meeting).date;
  const std::string name = committee_case_name(drawing, of_case, language);
  if (concern.part != Concern::kWhole && points.size() > 1) {
    const Point& point = points[concern.part];
    place.address += fmt::format("-{}", point.number);
    place.title = phrases::kDecisionPointIn(language, name, point.number, of_case.title);
    place.text = point.text;
  } else {
    place.title = phrases::kDecisionInCase(language, name, of_case.title);
    if (!points.empty()) place.text = points.front().text;
  }
  return place;
}

}  // namespace motebok
