// "Omtalt i": who refers to what a page is about, where, and in which sentence.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/drawing.h"
#include "theme/theme.h"

namespace motebok {

// Something a page is about. A plan's page is about the plan and each of its measures.
struct MentionedThing {
  Target::Kind kind = Target::Kind::Nothing;
  std::uint32_t index = 0;
  std::string name;    // of a part of the page; empty for the page itself
  std::string anchor;  // the part's; goes with `name`
};

// A text that refers to something, or the case of it that does.
struct Mentioner {
  std::string href;
  std::string title;
  Language content = Language::Bokmaal;  // of the title
  std::optional<Date> date;
  std::optional<CaseId> in_case;
};

class Backlinks {
 public:
  // What a case decided, point by point, are parts of its page too.
  Backlinks(const Drawing& drawing, std::span<const MentionedThing> things, Language language);
  Backlinks(const Drawing& drawing, const MentionedThing& thing, Language language)
      : Backlinks(drawing, std::span(&thing, 1), language) {}

  // Adds BACKLINKS when there are any: the page's own, then those of each part; newest first, and bounded (see the source).
  void draw(Fields page) const;

  // Adds `section` when somebody refers to the part of this anchor: a link to the part's own list.
  void mark(Fields part, const Field& section, std::string_view anchor) const;
  std::size_t count_at(std::string_view anchor) const;
  static std::string anchor_of_list(std::string_view anchor) { return "omtalt-" + std::string(anchor); }
  // "Omtalt 2 steder"
  static std::string count_text(std::size_t count, Language language);

  // The texts, newest first, each once whatever parts of the page it refers to.
  std::size_t size() const { return texts_.size(); }
  Mentioner mentioner(std::size_t i) const { return mentioner_of(texts_[i]); }

 private:
  struct Entry {
    const Backlink* backlink = nullptr;
    std::optional<CaseId> in_case;
  };
  struct Part {
    std::string anchor;  // empty: the page itself
    std::string name;
    std::vector<Entry> entries;
  };

  void add(const MentionedThing& thing);
  Part& part_for(const MentionedThing& thing, const Backlink& backlink);
  const Part* find(std::string_view anchor) const;
  Mentioner mentioner_of(const Entry& entry) const;
  // `names`: how many more the page may tell by their names.
  void draw_part(Fields list, const Part& part, std::size_t& names) const;
  void draw_rest(Fields rows, std::span<const Entry> rest, std::size_t& names) const;
  void draw_year(Fields rows, int year, std::span<const Entry* const> named, std::size_t untold) const;
  void draw_name(Fields row, const Mentioner& mentioner) const;
  void draw_row(Fields row, const Entry& entry) const;

  const Drawing& drawing_;
  Language language_;
  std::vector<Part> parts_;
  std::vector<Entry> texts_;
};

}  // namespace motebok
