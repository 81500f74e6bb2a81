// The committees, and how papers name them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "link/paths.h"
#include "link/publishable.h"
#include "model/site.h"

namespace motebok {

// In the order of the settings, then by name; parents, children, successors and mandates linked. Their meetings, cases and
// papers come later.
std::vector<Committee> find_committees(std::span<const Document> documents, const Settings& settings,
                                       const Paths& paths, const HiddenThings& hidden, Diagnostics& diagnostics);

// What papers call a committee, now and formerly: its name, its abbreviation, "FSU" with that, and its aliases with their days.
std::vector<Alias> names_of(const Committee& committee, std::span<const Document> documents);

// Fills in what each was called until a day before today: its aliases with an end. One without small letters, "FSU AKM", stood
// for the abbreviation; another for the name. "FSU FLR" is only FLR written out.
void note_former_names(std::vector<Committee>& committees, std::span<const Document> documents, Date today);

// The first and the last day a text speaks of; one day for minutes, the years it is in force for a plan.
struct Days {
  Date first{};
  Date last{};
};

class CommitteeNames {
 public:
  // The committees' slugs and the documents' texts must outlive this.
  CommitteeNames(std::span<const Committee> committees, std::span<const Document> documents);

  CommitteeId by_slug(std::string_view slug) const;
  CommitteeId by_slug_or_abbreviation(std::string_view written, const Days& days) const;
  // Each committee a text names, by name, abbreviation or alias as valid in those days, once, in the text's order. After
  // "FSU X" a list goes on with "Y og Z". A name that two committees share then names none.
  std::vector<CommitteeId> mentioned_in(std::string_view text, const Days& days) const;

  std::span<const std::string_view> slugs() const { return slugs_; }

  // The committee a key names; reported when there is none.
  CommitteeId named_by(const Place& place, std::string_view written, const HiddenThings& hidden,
                       Diagnostics& diagnostics) const;

 private:
  struct Meaning {
    CommitteeId id;
    std::optional<Date> from;
    std::optional<Date> until;
    std::optional<Date> founded;
    std::optional<Date> dissolved;

    bool has_days() const { return from || until; }
    bool holds(const Days& days) const;
    bool is_over(const Days& days) const { return dissolved && *dissolved < days.first; }
  };
  void add_name(std::string_view name, const Meaning& meaning);
  // Nothing for a name that nobody has in those days, or two.
  CommitteeId bearer_of(const std::string& name, const Days& days) const;
  struct Match {
    CommitteeId id;
    std::size_t words = 0;
  };
  Match longest_at(std::span<const std::string> words, std::string_view prefix, const Days& days) const;

  std::vector<std::string_view> slugs_;
  std::unordered_map<std::string_view, CommitteeId> by_slug_;
  std::unordered_map<std::string, std::vector<Meaning>> by_name_;  // lower case, one space between words
  std::size_t longest_name_ = 0;                                   // in words
};

}  // namespace motebok
