#include "render/grant_life.h"

#include <algorithm>

#include "render/grant_words.h"

namespace motebok {

std::string time_left(Date deadline, Date today, Language language) {
  const auto days = (std::chrono::sys_days(deadline) - std::chrono::sys_days(today)).count();
  if (days < 0) return phrases::kDeadlinePassed(language);
  if (days == 0) return phrases::kToday(language);
  return days == 1 ? phrases::kTomorrow(language) : phrases::kInDays(language, days);
}

Date months_after(Date day, int months) {
  const Date later = day + std::chrono::months(months);
  return later.ok() ? later : Date(later.year() / later.month() / std::chrono::last);
}

std::optional<Date> evaluation_deadline(const GrantFields& grant, const WrittenAward& award) {
  if (!grant.evaluation_months || !award.started) return std::nullopt;
  return months_after(*award.started, *grant.evaluation_months);
}

std::string evaluation_text(const GrantFields& grant, const WrittenAward& award, Date today, Language language) {
  if (award.evaluated && *award.evaluated <= today) {
    return phrases::kEvaluatedOn(language, long_date(*award.evaluated, language));
  }
  if (!grant.evaluation_months) return {};
  const auto deadline = evaluation_deadline(grant, award);
  if (!deadline) {
    return phrases::kEvaluationFromStart(language, small_number(static_cast<std::size_t>(*grant.evaluation_months)));
  }
  const std::string day = long_date(*deadline, language);
  if (*deadline < today) return phrases::kEvaluationDue(language, day);
  return phrases::kEvaluateByIn(language, day, time_left(*deadline, today, language));
}

std::vector<CaseId> follow_on_cases(const Drawing& drawing, const Grant& grant) {
  std::vector<CaseId> found;
  for (const CaseId id : grant.awarding_cases) {
    const std::vector<CaseId>& later = drawing.the_case(id).followed_up_by;
    found.insert(found.end(), later.begin(), later.end());
  }
  std::ranges::sort(found);
  const auto repeated = std::ranges::unique(found);
  found.erase(repeated.begin(), repeated.end());
  return found;
}

}  // namespace motebok
