#include "render/change_counts.h"

#include <algorithm>
#include <functional>

namespace motebok {

void ChangeCounts::note(BlockFate fate) {
  if (fate == BlockFate::Added) ++added;
  if (fate == BlockFate::Removed) ++removed;
  if (fate == BlockFate::Changed) ++changed;
  if (fate == BlockFate::MovedHere) ++moved;
}

std::string in_words(const ChangeCounts& counts, const CountPhrases& phrases, Language language) {
  std::string text;
  const auto tell = [&](std::size_t count, const Phrase* phrase) {
    if (count > 0 && phrase != nullptr) append_after(text, ", ", (*phrase)(language, count));
  };
  tell(counts.added, phrases.added);
  tell(counts.removed, phrases.removed);
  tell(counts.changed, phrases.changed);
  tell(counts.moved, phrases.moved);
  return text;
}

ChangeCounts count_rows(std::span<const BlockChange> changes) {
  ChangeCounts counts;
  for (const BlockChange& change : changes) {
    for (const ChangedRow& row : change.rows) {
      if (!std::ranges::all_of(row.is_header, std::identity())) counts.note(row.fate);
    }
  }
  return counts;
}

void append_after(std::string& text, std::string_view separator, const std::string& more) {
  if (!text.empty() && !more.empty()) text += separator;
  text += more;
}

}  // namespace motebok
