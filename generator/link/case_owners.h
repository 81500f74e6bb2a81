// Whose a case or a meeting is that a text names: its own committee's, unless words or links beside it say something else. The hard
// thing is never to guess: what is somebody else's, and not clearly whose, is nobody's.
#pragma once

#include <optional>
#include <string_view>

#include "link/linked_bodies.h"
#include "link/prose_position.h"
#include "link/site_names.h"
#include "model/site.h"

namespace motebok {

// Between a body and its case: "SSU-sak 12/24".
constexpr std::array<std::string_view, 7> kJoining = {"-", " ", "\n", "\u00A0", "\u2010", "\u2011", "–"};
// After these it may be theirs, or the committee's own that speaks.
constexpr std::array<std::string_view, 3> kBeforeACase = {", ", ": ", " – "};

bool is_abbreviation(std::string_view word);

class CaseOwners {
 public:
  // All of it must outlive this; `here` moves on as the text is read.
  CaseOwners(const Site& site, const SiteNames& names, const Document& document, const Days& days,
             const ProsePosition& here)
      : site_(site), names_(names), document_(document), days_(days), here_(here) {}

  struct Body {
    bool said = false;
    CommitteeId committee;   // one of ours
    std::size_t words = 0;   // that belong to the mention: "i SSU"
    MeetingId meeting = {};  // a link's, where it leads to one
  };
  // Behind the first `length` words: "sak 12/24 i SSU", "møtet 02.10.2024 i kommunestyret", "sak 12/24 fra SSU".
  Body body_after(std::size_t length) const;
  // Behind a case: "sak 1/25 i møtet 10.02.2025 i SSU" too, which is that meeting's where it was on its agenda. One that only came
  // up there may be anybody's.
  Body owner_after(std::size_t length, CaseNumber number) const;
  // "[SSU](…)-sak 2/25", "[SSU](…) sak 2/25"; nothing where no such link stands right before.
  CommitteeId linked_owner() const;
  // "SSU (sak 2/25)", "SSU behandlet dette i sak 2/25", "kommunestyret behandlet møtet …", "arbeidsutvalgets sak 2/25": in the same
  // clause another body is named before it, or linked to, one that the site does not know too: "Styret ved Viddasykehuset behandlet
  // sak 2/25". A partner only where the words join them, since partners are named beside our own cases all the time.
  bool is_beside_another() const;

  // What stands further on in the clause may be theirs too: "SSU-sak 12/24 og sak 13/24".
  void remember(std::size_t length, CommitteeId committee);
  void remember(std::size_t length, const SiteNames::Named& named);
  void forget() { another_ = {}; }

 private:
  enum class Beside { Nothing, ClauseEnd, Another };
  Body on_agenda(Body body, CaseNumber number) const;
  bool is_before_another(std::size_t length) const;
  bool is_at_another(std::size_t length) const;
  bool is_before_body_of_others(std::size_t length) const;
  Body body_in_brackets(std::size_t length) const;
  Body body_of(const LinkInText& link, bool is_theirs) const;
  std::optional<LinkInText> link_behind(std::size_t words, Texts gaps) const;
  Beside beside_links_before(std::size_t i) const;
  bool joins(std::size_t behind) const;
  bool is_unknown_body_at(std::size_t i) const;
  bool follows_genitive_of_another() const;
  bool follows_another() const;
  bool names_own_at(std::size_t i) const;      // by index
  bool names_another_at(std::size_t i) const;  // by index

  const Site& site_;
  const SiteNames& names_;
  const Document& document_;
  const Days& days_;
  const ProsePosition& here_;
  // The body other than the document's own that was named last in this prose.
  struct Another {
    std::size_t behind = 0;  // the word after its name, 0: none yet
    Target::Kind kind = Target::Kind::Nothing;
  };
  Another another_;
};

}  // namespace motebok
