// A meeting leaves minutes, and a case a decision. Figures of an annual report are held against the register, so far as they
// count what it counts.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/norwegian.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {
namespace {

constexpr std::chrono::days kTimeForMinutes{30};

void check_minutes(const Site& site, Diagnostics& diagnostics) {
  for (const Meeting& meeting : site.meetings) {
    using Unpublished = Meeting::UnpublishedMinutes;
    if (meeting.cancelled || meeting.minutes.exists()) continue;
    // They come on the day that `publiseres` says.
    if (meeting.unpublished_minutes == Unpublished::Embargoed) continue;
    const bool is_due = std::chrono::sys_days(meeting.date) + kTimeForMinutes < std::chrono::sys_days(site.today);
    if (!is_due) continue;
    const DocumentId paper = meeting.notice.exists() ? meeting.notice : meeting.case_papers.front();
    const CompiledDocument& document = site.documents[paper.index].compiled;
    const Place place{document.path, meeting_of(document.front)->date_at};
    const bool is_draft = meeting.unpublished_minutes == Unpublished::Draft;
    diagnostics.add(is_draft ? check_messages::minutes_are_draft(place, meeting.date)
                             : check_messages::meeting_without_minutes(place, meeting.date));
  }
}

// Where a label is told to be misspelt or not in bold, which may be why its case has no decision.
class UnreadLabels {
 public:
  explicit UnreadLabels(const Diagnostics& diagnostics) {
    constexpr std::array<std::string_view, 3> kCodes = {"label-form", "label-not-bold", "label-unknown"};
    for (const Diagnostic& each : diagnostics.all()) {
      if (std::ranges::find(kCodes, each.code) != kCodes.end())
        places_.emplace_back(each.place.path, each.place.span.begin);
    }
    std::ranges::sort(places_);
  }

  bool stand_between(const std::string& path, std::uint32_t begin, std::uint32_t end) const {
    const auto first = std::ranges::lower_bound(places_, std::pair(path, begin));
    return first != places_.end() && first->first == path && first->second < end;
  }

 private:
  std::vector<std::pair<std::string, std::uint32_t>> places_;
};

// One message for each paper: where no case has a decision there is one cause, not twelve.
void check_decisions(const Site& site, Diagnostics& diagnostics) {
  const UnreadLabels unread(diagnostics);
  for (const Document& document : site.documents) {
    if (document.type() != DocumentType::Minutes || !document.meeting.exists()) continue;
    std::vector<std::string> undecided;
    Span first;
    const std::vector<CaseSection>& cases = document.compiled.cases;
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const CaseSection& section = cases[i];
      if (section.exempt || section.has_decision()) continue;
      const std::uint32_t end =
          i + 1 < cases.size() ? cases[i + 1].at.begin : std::numeric_limits<std::uint32_t>::max();
      if (unread.stand_between(document.compiled.path, section.at.begin, end)) continue;
      if (undecided.empty()) first = section.at;
      undecided.push_back(section.number_text);
    }
    if (!undecided.empty())
      diagnostics.add(check_messages::cases_without_decision({document.compiled.path, first}, undecided));
  }
}

// A case that stands only on the agenda of a meeting that was cancelled is none of the year's.
bool was_to_be_dealt_with(const Site& site, const Case& of_case) {
  return std::ranges::any_of(of_case.agenda_items, [&](AgendaItemId id) {
    return !site.meetings[site.agenda_items[id.index].meeting.index].cancelled;
  });
}

// "1 sak", "2 saker".
std::string counted_words(std::string_view what, double count) {
  const bool is_cases = what == "saker" || what == "sak";
  const bool is_meetings = what == "møter" || what == "møte";
  if (is_cases) return count == 1 ? "sak" : "saker";
  if (is_meetings) return count == 1 ? "møte" : "møter";
  return std::string(what);
}

// What the register has of this in that year; nothing for what it does not count.
std::optional<std::size_t> counted(const Site& site, std::string_view what, CommitteeId committee, int year) {
  const auto is_of = [&](CommitteeId of) { return !committee.exists() || of == committee; };
  const auto count = [](const auto& all, const auto& belongs) {
    return static_cast<std::size_t>(std::ranges::count_if(all, belongs));
  };
  if (what == "møter" || what == "møte") {
    return count(site.meetings, [&](const Meeting& each) {
      return is_of(each.committee) && year_of(each.date) == year && !each.cancelled;
    });
  }
  if (what == "saker" || what == "sak") {
    return count(site.cases, [&](const Case& each) {
      return is_of(each.committee) && each.number.year == year && was_to_be_dealt_with(site, each);
    });
  }
  if (what == "vedtak") {
    return count(site.decisions, [&](const Decision& each) {
      const Meeting& meeting = site.meetings[each.meeting.index];
      return is_of(meeting.committee) && year_of(meeting.date) == year;
    });
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 3> kCounted = {"møter", "saker", "vedtak"};

void check_figures(const Site& site, Diagnostics& diagnostics) {
  for (const DocumentId id : site.annual_reports) {
    const CompiledDocument& document = site.documents[id.index].compiled;
    const auto& report = std::get<AnnualReportFields>(document.front.fields);
    for (const ReportedFigure& figure : report.figures) {
      const auto committee = std::ranges::find(site.committees, figure.committee.text, &Committee::slug);
      if (!figure.committee.empty() && committee == site.committees.end()) continue;
      const CommitteeId of = figure.committee.empty()
                                 ? CommitteeId{}
                                 : CommitteeId{static_cast<std::uint32_t>(committee - site.committees.begin())};
      const std::string what = lower_case(figure.what);
      const auto register_has = counted(site, what, of, report.year);
      if (!register_has) {
        // Much may be counted that is in no register; a slip would switch the check off.
        const std::string_view meant = nearest(what, kCounted);
        const Place place{document.path, figure.at};
        if (!meant.empty()) diagnostics.add(check_messages::figure_not_checked(place, figure.what, meant));
        continue;
      }
      if (static_cast<double>(*register_has) == figure.count) continue;
      const std::string words = counted_words(what, figure.count);
      diagnostics.add(check_messages::figure_and_register_differ({document.path, figure.at}, figure.count,
                                                                 of.exists() ? words + " i " + committee->name : words,
                                                                 report.year, *register_has));
    }
  }
}

}  // namespace

void check_records(const Site& site, Diagnostics& diagnostics) {
  check_minutes(site, diagnostics);
  check_decisions(site, diagnostics);
  check_figures(site, diagnostics);
}

}  // namespace motebok
