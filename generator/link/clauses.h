// What stands beside a mention and says whose it is, or that it is none.
#pragma once

#include <string_view>

namespace motebok {

// Whether a clause may end in what stands between two words, given as HTML: at a stop, a comma, a colon, a dash, a bracket
// that closes or a new line. "SSU (sak 2/25)" is one clause.
bool parts_clauses(std::string_view gap);

// Whether a sentence may begin after it: there is more in it than blanks and a comma.
bool may_begin_sentence_after(std::string_view gap);

// "kommunestyret" of "kommunestyrets".
std::string_view without_genitive(std::string_view word);

// "kommunestyret", "Fylkestingets": never one of ours. "utvalget" and "rådet" are a committee's own words for itself.
bool is_elected_body(std::string_view word);

// "Statsforvalteren", "brukerutvalget": not one of ours where the site has no committee of that name.
bool is_body_of_others(std::string_view word);

// A capital at the front and nowhere else, no digit, and no noun of a body or a plan ("Fagrådet", "Sekretariatet"): at the
// beginning of a sentence such a name is not to be told from the words, "Barn og unge har rett".
bool is_ordinary_words(std::string_view name);

}  // namespace motebok
