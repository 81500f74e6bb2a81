// Reads the prose of one document for mentions. It has three sources: mention_reader.cc (what a mention may be, and what becomes
// of one), mention_numbers.cc (cases and meetings by number and day) and mention_names.cc.
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "link/case_owners.h"
#include "link/prose_position.h"
#include "link/site_names.h"
#include "link/unknown_mentions.h"
#include "model/site.h"

namespace motebok {

class MentionReader {
 public:
  MentionReader(const Site& site, const SiteNames& names, DocumentId id);
  void read();

  std::vector<Mention> mentions;
  std::vector<UnclearMention> unclear;
  std::vector<ExplainedAbbreviation> explained;
  std::vector<UnknownMention> unknown;
  std::vector<NamedPartner> named_partners;

 private:
  void enter(const Prose& prose);
  bool is_read_elsewhere() const;

  // Those that read return the words that were read as one mention, clear or not; 0 when none begins here. `ahead` is how many
  // words stand before a number or a day.
  std::size_t read_mention();
  bool is_joined() const;
  bool follows_abbreviation() const;

  // Whether words beside the number say whose case it is, as "SSU-sak 12/24" does, or it is the document's own committee's.
  enum class Owner { Implied, Named };
  std::size_t read_case_of_another();
  std::size_t read_case(std::size_t ahead, CommitteeId committee, Owner owner);
  std::size_t take_case(std::size_t ahead, std::size_t length, CommitteeId committee);
  std::size_t read_cases(std::size_t ahead, CommitteeId committee, Owner owner);
  std::size_t read_neighbour();
  std::size_t read_meeting();
  std::size_t take_meeting(std::size_t ahead, const ProsePosition::WrittenDay& day, std::size_t length,
                           CommitteeId committee);

  std::size_t read_name();
  bool is_perhaps_ordinary(const SiteNames::Named& named);
  bool is_responsible_for_a_measure();
  bool promises_something() const;
  std::size_t explain_abbreviation();
  bool names_a_case(const SiteNames::Named& named) const;
  std::size_t read_case_of(const SiteNames::Named& named);
  std::size_t day_of_meeting_of(const SiteNames::Named& named) const;
  std::size_t read_meeting_of(const SiteNames::Named& named, std::size_t ahead);
  bool is_abbreviation_with_number(const SiteNames::Named& named) const;
  bool counts_meetings() const;
  std::size_t read_case_of_abbreviation(const SiteNames::Named& named);

  std::size_t leave(std::size_t words, UnclearMention::Reason reason);
  std::size_t take(std::size_t words, Target target);
  std::size_t leave_of_other_days(std::size_t words);
  std::size_t leave_here(std::size_t words, const Target& target);
  static bool is_among(std::span<const Target> targets, const Target& target);
  bool is_here(const Target& target) const;
  bool is_in_case(const Case& other) const;

  const Site& site_;
  const SiteNames& names_;
  const Document& document_;
  DocumentId id_;
  std::string_view html_;
  Days days_;
  std::uint32_t section_ = 0;
  const Prose* prose_ = nullptr;
  const CaseSection* case_ = nullptr;   // that the paragraph stands in; null outside the cases
  const LabelledPart* part_ = nullptr;  // of that case
  std::size_t next_part_ = 0;           // of the case: those before it end above the paragraph
  ProsePosition here_;
  CaseOwners owners_;
  std::string folded_;
  std::set<std::string_view> responsible_;  // of the plan's measures; filled when first asked for
  std::vector<Target> seen_;                // in this section
  std::vector<Target> told_here_;
  std::set<std::string_view> told_of_other_days_;  // names
  std::vector<std::uint32_t> seen_abbreviations_;
};

}  // namespace motebok
