#include "render/committee_figure.h"

#include <array>

#include "render/fields.h"
#include "render/page_parts.h"

namespace motebok {
namespace {

std::string level_about(Level level, Language language) {
  switch (level) {
    case Level::Partnership:
      return phrases::kPartnershipAbout(language);
    case Level::Strategic:
      return phrases::kStrategicAbout(language);
    case Level::Professional:
      return phrases::kProfessionalAbout(language);
    case Level::Secretariat:
      return phrases::kSecretariatAbout(language);
  }
  return {};
}

bool is_dissolved(const Drawing& drawing, const Committee& committee) {
  const auto& own = std::get<CommitteeFields>(drawing.document(committee.document).compiled.front.fields);
  return own.dissolved && *own.dissolved < drawing.site.today;
}

}  // namespace

std::string level_name(Level level, Language language) {
  switch (level) {
    case Level::Partnership:
      return phrases::kLevelNumbered(language, 1, phrases::kPartnership(language));
    case Level::Strategic:
      return phrases::kLevelNumbered(language, 2, phrases::kStrategic(language));
    case Level::Professional:
      return phrases::kLevelNumbered(language, 3, phrases::kProfessional(language));
    case Level::Secretariat:
      return phrases::kSecretariat(language);
  }
  return {};
}

void add_committee_figure(const Drawing& drawing, Fields page, Language language, Dissolved dissolved) {
  constexpr std::array kOrder = {Level::Partnership, Level::Strategic, Level::Professional, Level::Secretariat};
  RowList levels(page, fields::kStructure, fields::kLevel);
  const auto add_level = [&](const std::string& title, const std::string& about, auto belongs) {
    std::optional<Fields> row;
    for (std::uint32_t i = 0; i < drawing.site.committees.size(); ++i) {
      const Committee& committee = drawing.site.committees[i];
      if (drawing.document(committee.document).withdrawn() || !belongs(committee)) continue;
      if (!row) {
        row = levels.add();
        row->set(fields::kLevelTitle, title);
        row->set(fields::kLevelAbout, about);
      }
      Fields each = row->add(fields::kCommittee);
      each.set(fields::kCommitteeHref, drawing.href(drawing.routes.committees[i]));
      each.set(fields::kCommitteeAbbreviation, committee.abbreviation);
      each.set(fields::kCommitteeName, committee.name);
    }
  };
  for (const Level level : kOrder) {
    add_level(level_name(level, language), level_about(level, language), [&](const Committee& committee) {
      return committee.level == level && !is_dissolved(drawing, committee);
    });
  }
  if (dissolved == Dissolved::LeftOut) return;
  add_level(phrases::kDissolvedCommittees(language), phrases::kDissolvedAbout(language),
            [&](const Committee& committee) { return is_dissolved(drawing, committee); });
}

}  // namespace motebok
