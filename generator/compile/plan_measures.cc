#include "compile/plan_measures.h"

#include <cmark-gfm.h>

#include <utility>

#include "base/path.h"
#include "compile/measure_messages.h"
#include "compile/plain_text.h"

namespace motebok {

void PlanMeasures::enter_heading(const std::string& text) {
  if (folded(text).starts_with("hovedmål")) {
    main_goal_ = text;
  } else {
    area_ = text;
    main_goal_.clear();
  }
}

void PlanMeasures::add_table(cmark_node* table) {
  auto found = read_measures_table(table, stem_of(document_.path), body_, table_marks_, diagnostics_);
  if (!found) {
    writer_.write(table);
    return;
  }
  for (FoundMeasure& each : found->measures) name_measure(each, found->main_goal);
  anchor_rows(table, found->measures);
  writer_.write(table);
  for (FoundMeasure& each : found->measures) {
    if (each.cell != nullptr) each.measure.html = each.cell->content;
    document_.measures.push_back(std::move(each.measure));
  }
}

void PlanMeasures::name_measure(FoundMeasure& found, const std::string& goal_of_table) {
  WrittenMeasure& measure = found.measure;
  const Place place{document_.path, found.named_at};
  measure.area = area_;
  measure.main_goal = goal_of_table.empty() ? main_goal_ : goal_of_table;
  if (slug_of(measure.id) != measure.id) {
    std::string slug = slug_of(measure.id);
    diagnostics_.add(measure_id_form(place, measure.id, slug));
    measure.id = std::move(slug);
  }
  measure.anchor = outline_.reserve("tiltak-" + measure.id);
  if (measure.anchor != "tiltak-" + measure.id) diagnostics_.add(duplicate_measure(place, measure.id));
}

// The rows' marks were made with the table; only the measures know their anchors.
void PlanMeasures::anchor_rows(cmark_node* table, const std::vector<FoundMeasure>& measures) const {
  std::size_t next = 0;
  for (cmark_node* row = cmark_node_first_child(table); row != nullptr && next < measures.size();
       row = cmark_node_next(row)) {
    if (body_.first_line_of(row) != measures[next].measure.at) continue;
    static_cast<RowMark*>(cmark_node_get_user_data(row))->anchor = measures[next++].measure.anchor;
  }
}

}  // namespace motebok
