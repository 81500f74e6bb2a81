#include "link/attendance.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/norwegian.h"
#include "base/replaced.h"
#include "link/messages.h"

namespace motebok {
namespace {

bool same(std::string_view one, std::string_view other) { return !one.empty() && lower_case(one) == lower_case(other); }

// A GP speaks for the GPs, whichever municipality the practice is in; a users' representative for the users, whoever sent them.
std::optional<PartnerKind> kind_by_role(std::string_view written) {
  const std::string role = lower_case(written);
  if (role.find("fastlege") != std::string::npos) return PartnerKind::GeneralPractitioners;
  if (role.find("bruker") != std::string::npos || role.find("brukar") != std::string::npos) return PartnerKind::Users;
  return std::nullopt;
}

PartnerKind kind_of(const Person& person, const Site& site, const PartnerNames& partners) {
  if (const auto kind = kind_by_role(person.role)) return *kind;
  const std::vector<PartnerId> homes = partners.homes_in(person.from);
  if (!homes.empty()) return site.partners[homes.front().index].kind;
  return lower_case(person.from).find("kommun") != std::string::npos ? PartnerKind::Municipality : PartnerKind::Other;
}

// "Sjøvik", "Sjøvik kommune" and an alias are one organisation.
bool same_organisation(std::string_view one, std::string_view other, const PartnerNames& partners) {
  if (same(one, other)) return true;
  const std::vector<PartnerId> homes = partners.homes_in(one);
  return !homes.empty() && homes.front().exists() && homes == partners.homes_in(other);
}

// "ordføreren", "ordføreren i Sjøvik" of an "ordfører".
bool names_seat(std::string_view written, const Member& member, const PartnerNames& partners) {
  if (same(written, member.role) || same(written, member.name)) return true;
  constexpr std::array<std::string_view, 5> kEndings = {"", "en", "n", "a", "et"};
  constexpr std::array<std::string_view, 5> kJoints = {" i ", " ved ", " for ", " fra ", " frå "};
  const std::string lower = lower_case(written);
  const std::string role = lower_case(member.role);
  return !role.empty() && std::ranges::any_of(kEndings, [&](std::string_view ending) {
    const std::string definite = role + std::string(ending);
    if (!lower.starts_with(definite)) return false;
    const std::string_view rest = std::string_view(lower).substr(definite.size());
    return rest.empty() || std::ranges::any_of(kJoints, [&](std::string_view joint) {
             return rest.starts_with(joint) && same_organisation(rest.substr(joint.size()), member.from, partners);
           });
  });
}

// "ordfører" of "varaordfører", "fungerende ordfører", "ordfører og møteleder" and nynorsk's "ordførar"; not of "ordførerens
// rådgiver", and no "direktør" of an "økonomidirektør".
bool holds_role(std::string_view written, std::string_view role) {
  constexpr std::array<std::string_view, 4> kInstead = {"fungerende ", "fungerande ", "konstituert ", "vara"};
  std::string held = replaced(lower_case(written), "ordførar", "ordfører");
  for (const std::string_view word : kInstead) {
    if (held.starts_with(word)) held.erase(0, word.size());
  }
  const std::string wanted = lower_case(role);
  return !wanted.empty() && (held == wanted || held.starts_with(wanted + " og ") || held.starts_with(wanted + ", "));
}

using Voters = std::vector<const Member*>;

// The deputy of an organisation that has but one vote.
bool stands_for_organisation(const Person& person, const Member& member, const Voters& voters,
                             const PartnerNames& partners) {
  const bool is_deputy =
      lower_case(person.office).starts_with("vara") || same_organisation(person.deputy_for, member.from, partners);
  return is_deputy && std::ranges::count_if(voters, [&](const Member* other) {
                        return same_organisation(other->from, member.from, partners);
                      }) == 1;
}

bool stands_for(const Person& person, const Member& member, const Voters& voters, const PartnerNames& partners) {
  if (same(person.name, member.name)) return true;
  return same_organisation(person.from, member.from, partners) &&
         (same(person.role, member.role) || names_seat(person.deputy_for, member, partners) ||
          (person.deputy_for.empty() && holds_role(person.role, member.role)) ||
          stands_for_organisation(person, member, voters, partners));
}

// Each person stands for one member at most.
int count_voters_present(const Voters& voters, const std::vector<Person>& present, const PartnerNames& partners) {
  std::vector<bool> taken(present.size(), false);
  return static_cast<int>(std::ranges::count_if(voters, [&](const Member* voter) {
    for (std::size_t i = 0; i < present.size(); ++i) {
      if (taken[i] || !present[i].cases.empty() || !stands_for(present[i], *voter, voters, partners)) continue;
      taken[i] = true;
      return true;
    }
    return false;
  }));
}

// The deputy of somebody who is absent too: the seat is empty once. "medisinsk fagsjef" is whoever is "konstituert medisinsk
// fagsjef".
bool shares_a_seat(const Person& person, const std::vector<Person>& absent) {
  if (person.deputy_for.empty()) return false;
  const std::string seat = lower_case(person.deputy_for);
  return std::ranges::any_of(absent, [&](const Person& other) {
    return &other != &person && (lower_case(other.role).find(seat) != std::string::npos || same(seat, other.name));
  });
}

Attendance attendance_of(const MinutesFields& minutes, const CommitteeFields& committee, Date day, const Site& site,
                         const PartnerNames& partners) {
  Attendance attendance;
  const auto count_of = [&](const Person& person) -> Attendance::Count& {
    return attendance.by_kind[static_cast<std::size_t>(kind_of(person, site, partners))];
  };
  for (const Person& person : minutes.present) {
    if (person.cases.empty()) ++count_of(person).present;
  }
  for (const Person& person : minutes.absent) {
    if (!shares_a_seat(person, minutes.absent)) ++count_of(person).absent;
  }
  Voters voters;
  for (const Member& member : committee.members) {
    if (member.votes && is_member_on(member, day)) voters.push_back(&member);
  }
  attendance.voters = static_cast<int>(voters.size());
  attendance.voters_present = count_voters_present(voters, minutes.present, partners);
  return attendance;
}

}  // namespace

std::vector<PartnerId> represented_by(std::string_view role, std::string_view from, const Site& site,
                                      const PartnerNames& partners) {
  std::vector<PartnerId> found = partners.homes_in(from);
  const std::optional<PartnerKind> kind = kind_by_role(role);
  if (!kind) return found;
  const auto is_other = [&](PartnerId id) { return site.partners[id.index].kind != *kind; };
  std::erase_if(found, is_other);
  if (!found.empty()) return found;
  for (std::uint32_t i = 0; i < site.partners.size(); ++i) {
    if (!is_other({i})) found.push_back({i});
  }
  // One body speaks for them all; of several, nobody has said which.
  if (found.size() > 1) found.clear();
  return found;
}

// Who was there for a case that was not on the agenda was there for another.
void check_attended_cases(const Site& site, Diagnostics& diagnostics) {
  for (const Meeting& meeting : site.meetings) {
    if (!meeting.minutes.exists()) continue;
    const CompiledDocument& document = site.documents[meeting.minutes.index].compiled;
    const auto& minutes = std::get<MinutesFields>(document.front.fields);
    const auto is_on_agenda = [&](CaseNumber number) {
      return std::ranges::any_of(meeting.agenda, [&](AgendaItemId id) {
        return site.cases[site.agenda_items[id.index].of_case.index].number == number;
      });
    };
    for (const std::vector<Person>* people : {&minutes.present, &minutes.absent, &minutes.secretariat}) {
      for (const Person& person : *people) {
        for (const auto& [number, written] : person.cases) {
          if (!is_on_agenda(number))
            diagnostics.add(link_messages::case_not_on_agenda({document.path, written.at}, written.text));
        }
      }
    }
  }
}

void count_attendance(Site& site, const PartnerNames& partners) {
  for (Meeting& meeting : site.meetings) {
    if (!meeting.minutes.exists() || site.documents[meeting.minutes.index].withdrawn()) continue;
    const auto& minutes = std::get<MinutesFields>(site.documents[meeting.minutes.index].compiled.front.fields);
    if (minutes.present.empty()) continue;
    const DocumentId page = site.committees[meeting.committee.index].document;
    const auto& committee = std::get<CommitteeFields>(site.documents[page.index].compiled.front.fields);
    meeting.attendance = attendance_of(minutes, committee, meeting.date, site, partners);
  }
}

}  // namespace motebok
