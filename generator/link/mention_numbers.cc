// Cases and meetings that are mentioned by their number or their day.
#include "link/mention_reader.h"

#include <algorithm>

#include "link/cases.h"
#include "link/meetings.h"

namespace motebok {
namespace {

using Kind = Target::Kind;
using Reason = UnclearMention::Reason;

}  // namespace

// "FRL-sak 21/24" where there is an FLR is probably meant for it; else the case is another body's.
std::size_t MentionReader::read_case_of_another() {
  const std::size_t before_number = folded_ == "sak" && here_.index() > 0 ? here_.case_words_at(0) : 0;
  if (before_number == 0) return 0;
  const auto number = here_.number_at(before_number);
  const std::string_view body = here_.word_at(here_.index() - 1);
  const CommitteeId meant = names_.committee_like(body);
  if (!meant.exists()) return 0;
  const std::uint32_t behind_body = here_.range_before_word(here_.index()).begin;
  const std::string written =
      std::string(body) + std::string(html_.substr(behind_body, here_.range_of(before_number + 2).end - behind_body));
  unknown.push_back({prose_->at, written, meant, number, std::nullopt, std::string(body)});
  return leave(before_number + 2, Reason::NoCommittee);
}

// `ahead`: the words before the number.
std::size_t MentionReader::read_case(std::size_t ahead, CommitteeId committee, Owner owner) {
  if (here_.is_plural_at(ahead - 1)) return read_cases(ahead, committee, owner);
  const auto number = here_.number_at(ahead);
  if (!number) return 0;
  std::size_t length = ahead + 2;
  const CaseOwners::Body body =
      owner == Owner::Implied ? owners_.owner_after(length, *number) : owners_.body_after(length);
  const CaseOwners::Body of_more = owners_.owner_after(here_.behind_more_numbers(length), *number);
  if (body.said) {
    // "SSU-sak 12/24 i FLR" is told twice, and not alike.
    const bool is_told_twice = owner == Owner::Named && body.committee != committee;
    committee = is_told_twice ? CommitteeId{} : body.committee;
    length += body.words;
    owners_.remember(length, committee);
  } else if (owner == Owner::Named) {
    owners_.remember(length, committee);
  } else if (owners_.is_beside_another() || (of_more.said && of_more.committee != committee)) {
    return leave(length, Reason::NoCommittee);
  }
  if (!committee.exists()) return leave(length, Reason::NoCommittee);
  return take_case(ahead, length, committee);
}

// Of the number `ahead`, in `length` words.
std::size_t MentionReader::take_case(std::size_t ahead, std::size_t length, CommitteeId committee) {
  const auto number = here_.number_at(ahead);
  const CaseId found = find_case(site_.cases, committee, *number);
  if (found.exists()) return take(length, {Kind::Case, found.index, {}});
  const std::string written = std::string(here_.word(ahead)) + "/" + std::string(here_.word(ahead + 1));
  unknown.push_back({prose_->at, written, committee, number, std::nullopt});
  return leave(length, Reason::Unknown);
}

// "sakene 9/24, 10/24 og 11/24": all of them are one committee's, and each number is a mention.
std::size_t MentionReader::read_cases(std::size_t ahead, CommitteeId committee, Owner owner) {
  std::size_t end = here_.behind_more_numbers(ahead + 2);
  const auto last = here_.number_at(end - 2);
  const CaseOwners::Body body = owner == Owner::Implied ? owners_.owner_after(end, *last) : owners_.body_after(end);
  const bool is_told_twice = body.said && owner == Owner::Named && body.committee != committee;
  if (!body.said && owner == Owner::Implied && owners_.is_beside_another()) return leave(end, Reason::NoCommittee);
  if (body.said) committee = is_told_twice ? CommitteeId{} : body.committee;
  if (body.said || owner == Owner::Named) owners_.remember(end + body.words, committee);
  if (!committee.exists()) return leave(end, Reason::NoCommittee);
  std::size_t length = ahead + 2;
  while (length < end) {
    take_case(ahead, length, committee);
    here_.pass(length);
    end -= length;
    for (ahead = 0; !here_.number_at(ahead);) ++ahead;
    here_.pass(ahead);
    end -= ahead;
    ahead = 0;
    length = 2;
  }
  return take_case(ahead, length + body.words, committee);
}

std::size_t MentionReader::read_neighbour() {
  if (!here_.follows(1) || here_.word(1) != "sak") return 0;
  // "neste sak 21/24" names the case itself.
  if (here_.number_at(2)) return 0;
  if (case_ == nullptr) return 0;
  const std::vector<CaseSection>& cases = document_.compiled.cases;
  const bool forward = folded_ == "neste";
  if (case_ == (forward ? &cases.back() : &cases.front())) return leave(2, Reason::NoSuchNeighbour);
  const CaseId found = find_case(site_.cases, document_.committee, (forward ? case_ + 1 : case_ - 1)->number);
  return found.exists() ? take(2, {Kind::Case, found.index, {}}) : leave(2, Reason::Unknown);
}

std::size_t MentionReader::read_meeting() {
  const std::size_t ahead = here_.word(1) == "den" ? 2 : 1;
  const ProsePosition::WrittenDay day = here_.follows(ahead) ? here_.day_at(ahead) : ProsePosition::WrittenDay{};
  if (!day.date) return 0;
  const std::size_t length = ahead + day.words;
  const CaseOwners::Body body = owners_.body_after(length);
  if (!body.said && owners_.is_beside_another()) return leave(length, Reason::NoCommittee);
  const CommitteeId committee = body.said ? body.committee : document_.committee;
  if (!committee.exists()) return leave(length, Reason::NoCommittee);
  return take_meeting(ahead, day, length + body.words, committee);
}

// Of the day that begins `ahead` words on, in `length` words.
std::size_t MentionReader::take_meeting(std::size_t ahead, const ProsePosition::WrittenDay& day, std::size_t length,
                                        CommitteeId committee) {
  owners_.remember(length, committee);
  const MeetingId found = find_meeting(site_.meetings, committee, *day.date);
  if (found.exists()) return take(length, {Kind::Meeting, found.index, {}});
  // What is still to come has no papers yet.
  if (*day.date < site_.today) {
    const std::uint32_t from = here_.words_from(ahead).front().begin;
    const std::uint32_t until = here_.range_of(ahead + day.words).end;
    unknown.push_back({prose_->at, std::string(html_.substr(from, until - from)), committee, std::nullopt, day.date});
  }
  return leave(length, Reason::Unknown);
}

}  // namespace motebok
