// What the site's things are called in running text, and when.
#pragma once

#include <optional>
#include <vector>

#include "link/committees.h"
#include "link/name_index.h"
#include "model/site.h"

namespace motebok {

class SiteNames {
 public:
  // Needs the site's committees, plans and partners, and keeps nothing of it.
  explicit SiteNames(const Site& site);

  // False, for most words, when no name begins with this one, nor a mention without a name: "sak 21/24", "neste sak".
  bool may_begin_with(std::string_view word) const { return index_.may_begin_with(word); }

  struct Named {
    std::size_t words = 0;         // of the text; 0: nothing is named here
    std::vector<Target> meanings;  // one, or several when the text is unclear; none: it has no meaning on that day
  };
  Named at(std::string_view html, std::span<const ProseWord> words, const Days& days) const;

  // The longest of the site's abbreviations that begins at the first of `words`: one with two capitals or more, and of no more words
  // than anybody would call an abbreviation. Nothing when there is none.
  struct FoundAbbreviation {
    std::size_t words = 0;
    std::uint32_t index = 0;
  };
  std::optional<FoundAbbreviation> abbreviation_at(std::string_view html, std::span<const ProseWord> words) const;

  // The committee whose abbreviation was probably meant by a word that names nothing: two letters have changed places, one is
  // missing or one too many, or it is in small letters. Nothing where the site's abbreviations explain the word.
  CommitteeId committee_like(std::string_view word) const;

 private:
  // A name's meaning holds on some days only. One with days comes before one without: "DIG" was another's name then.
  struct Meaning {
    Target target;
    std::optional<Date> from;
    std::optional<Date> to;
    // Of the committee: nobody speaks of it before, and of another that bears the name after.
    std::optional<Date> founded = {};
    std::optional<Date> dissolved = {};

    bool has_days() const { return from || to; }
    // A name is that of the first day; who bears it may be founded until the last.
    bool holds(const Days& days) const {
      return (!from || *from <= days.first) && (!to || days.first <= *to) && (!founded || *founded <= days.last);
    }
    bool is_over(const Days& days) const { return dissolved && *dissolved < days.first; }
  };

  void add(std::string_view name, Meaning meaning);
  void add_committees(const Site& site);
  void add_plans(const Site& site);
  void add_partners(const Site& site);
  void add_abbreviations(const Site& site);

  NameIndex index_;
  std::vector<Meaning> meanings_;
  struct Abbreviated {
    std::string text;
    CommitteeId committee;
  };
  std::vector<Abbreviated> abbreviations_;
  struct Explained {
    std::string short_form;
    std::uint32_t index = 0;
  };
  std::vector<Explained> explained_;      // sorted
  std::size_t longest_abbreviation_ = 1;  // in words
};

}  // namespace motebok
