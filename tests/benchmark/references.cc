// Every way to refer to something that the content format knows, and always to something that is there.

#include <optional>

#include "draft.h"

namespace motebok {
namespace {

using std::chrono::sys_days;

// A meeting held before this one, of this committee; nothing for its first.
std::optional<CasePlace> earlier_here(Draft& draft) {
  if (draft.at.meeting == 0) return std::nullopt;
  CasePlace place = draft.at;
  place.meeting = draft.random.below(draft.at.meeting);
  place.index = draft.random.between(0, meeting_of(draft.schedule, place).cases - 1);
  return place;
}

// A meeting held before this one, of any committee.
std::optional<CasePlace> earlier_anywhere(Draft& draft) {
  CasePlace place;
  place.committee = draft.random.below(draft.schedule.committees.size());
  const std::vector<Meeting>& meetings = draft.schedule.committees[place.committee].meetings;
  place.meeting = draft.random.below(meetings.size());
  if (meetings[place.meeting].date >= draft.occasion.date) return std::nullopt;
  place.index = draft.random.between(0, meetings[place.meeting].cases - 1);
  return place;
}

void add_plain_reference(Draft& draft) {
  const std::optional<CasePlace> target = earlier_anywhere(draft);
  if (!target) return add_sentences(draft, 1);
  const Committee& committee = draft.schedule.committees[target->committee];
  const std::string date = numeric_date(meeting_of(draft.schedule, *target).date);
  switch (draft.random.below(3)) {
    case 0:
      return add(draft, "Se også [rapporten av {}]({}).\n\n", date, plain_file(draft, *target));
    case 1:
      return add(draft, "Bakgrunnen står i [vurderingen av {}]({}#vurdering).\n\n", date, plain_file(draft, *target));
    default:
      return add(draft, "Rapporten ble bestilt av [{}](utvalg:{}).\n\n", committee.name, committee.slug);
  }
}

void add_reference_here(Draft& draft) {
  const std::optional<CasePlace> target = earlier_here(draft);
  if (!target) return add_sentences(draft, 1);
  const std::string number = case_number(draft.schedule, *target);
  const sys_days date = meeting_of(draft.schedule, *target).date;
  const std::string& slug = committee_of(draft).slug;
  switch (draft.random.below(4)) {
    case 0:
      return add(draft, "Det vises til sak {}, der det samme spørsmålet ble reist.\n\n", number);
    case 1:
      return add(draft, "Saken henger sammen med [sak {}](sak:{}/{}).\n\n", number, slug, number);
    case 2: {
      const int point = draft.random.between(1, facts_of(draft.schedule, *target).points);
      return add(draft, "Grunnlaget er [punkt {} i vedtaket i sak {}](vedtak:{}/{}#{}).\n\n", point, number, slug,
                 number, point);
    }
    default:
      return add(draft, "Bakgrunnen står i [referatet fra {}](../{}/referat.md).\n\n", numeric_date(date),
                 iso_date(date));
  }
}

void add_reference_elsewhere(Draft& draft) {
  const std::optional<CasePlace> target = earlier_anywhere(draft);
  if (!target) return add_sentences(draft, 1);
  const Committee& committee = draft.schedule.committees[target->committee];
  const std::string number = case_number(draft.schedule, *target);
  const sys_days date = meeting_of(draft.schedule, *target).date;
  switch (draft.random.below(4)) {
    case 0:
      return add(draft, "Temaet ble også behandlet i {}-sak {}.\n\n", committee.abbreviation, number);
    case 1:
      return add(draft, "Jf. sak {} i {}, som gjaldt det samme tilbudet.\n\n", number, committee.abbreviation);
    case 2:
      return add(draft, "[{}](utvalg:{}) har gitt uttalelse.\n\n", committee.name, committee.slug);
    default:
      return add(draft, "Innspillet kom på [møtet i {} {}](mote:{}/{}).\n\n", committee.abbreviation,
                 numeric_date(date), committee.slug, iso_date(date));
  }
}

}  // namespace

void add_reference(Draft& draft) {
  if (draft.kind == Kind::Plain) return add_plain_reference(draft);
  if (draft.random.chance(60)) return add_reference_here(draft);
  add_reference_elsewhere(draft);
}

std::string plain_file(const Draft& draft, const CasePlace& place) {
  const std::string& slug = draft.schedule.committees[place.committee].slug;
  return fmt::format("{}-{}.md", slug, iso_date(meeting_of(draft.schedule, place).date));
}

}  // namespace motebok
