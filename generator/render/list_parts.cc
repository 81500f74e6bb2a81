#include "render/list_parts.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "base/norwegian.h"
#include "base/replaced.h"
#include "model/document_facts.h"
#include "render/fields.h"

namespace motebok {

PageHead list_head(const Drawing& drawing, std::string title) {
  PageHead head;
  head.title = std::move(title);
  head.language = drawing.language;
  head.description = phrases::kListDescription(head.language, head.title, drawing.site.settings.title);
  return head;
}

std::string archive_address(int year) { return fmt::format("/arkiv/{}/", year); }

void list_documents(const Drawing& drawing, Fields page, std::span<const DocumentId> documents) {
  Fields group = page.add(fields::kGroup);
  RowList rows(group, fields::kRows, fields::kRow);
  for (const DocumentId id : documents) {
    const Document& document = drawing.document(id);
    if (document.withdrawn()) continue;
    const std::string href = drawing.href(drawing.address(id));
    std::optional<Date> day = stated_day(document.compiled.front);
    // "Referat fra møtet 29. mai 2024" says it itself.
    const Language content = document.common().language;
    const std::string title = link_title(document);
    if (day && title.find(replaced(long_date(*day, content), "\u00A0", " ")) != std::string::npos) day.reset();
    add_row(drawing, rows, {href, title, content, day, std::string(summary_of(document))}, drawing.language);
  }
  if (rows.empty()) page.show(fields::kNothing);
}

PageHead register_head(const Drawing& drawing, const Register& of, CommitteeId committee, int year) {
  PageHead head;
  const Language language = head.language = committee_language(drawing, committee);
  head.title = of.name.text(language);
  if (year != 0 || committee.exists()) head.crumbs = {{of.address(drawing, {}, 0), head.title}};
  if (committee.exists()) {
    const std::string& name = drawing.committee(committee).name;
    head.title = year == 0 ? of.of_committee(language, name) : of.of_both(language, name, year);
    if (year != 0) head.crumbs.push_back({of.address(drawing, committee, 0), name});
  } else if (year != 0) {
    head.title = of.of_year(language, year);
  }
  head.description = phrases::kListDescription(language, head.title, drawing.site.settings.title);
  return head;
}

void add_register_years(const Drawing& drawing, Fields page, const Register& of, CommitteeId committee,
                        std::span<const int> years, int here) {
  std::vector<YearLink> links;
  for (const int year : years) links.push_back({year, of.address(drawing, committee, year)});
  const Language language = committee_language(drawing, committee);
  add_years(drawing, page, phrases::kByYear(language, of.name.in(language)), links, here);
}

}  // namespace motebok
