// How a Norwegian public paper writes dates, numbers and alphabetical order; all of it from ICU/CLDR, so that nothing here
// depends on the machine's locale. Safe on any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/date.h"

namespace motebok {

enum class Language { Bokmaal, Nynorsk, NorthernSami, English };

// For the HTML attribute `lang` (BCP 47): "nb", "nn", "se", "en".
std::string_view language_tag(Language language);

std::string long_date(Date date, Language language);     // "29. mai 2024", with no-break spaces
std::string weekday_date(Date date, Language language);  // "onsdag 29. mai 2024"
std::string short_date(Date date);                       // "29.05.2024"
std::string month_name(int month, Language language);    // "mai"; month is 1–12
std::string clock_range(TimeRange time);                 // "kl. 13.00–15.00", or "kl. 13.00"

std::string grouped(std::int64_t number);  // "18 000 000" with no-break spaces
std::string amount_text(double amount);    // "18 000 000"; øre only when there are any
std::string kroner(double amount);         // "kr 18 000 000"; øre only when there are any

// Bytes that sort like the words do in Norwegian: a–z, æ, ø, å, aa with å, "Sak 9" before "Sak 10".
std::string sort_key(std::string_view text, Language language);

std::string lower_case(std::string_view text);
std::string with_capital(std::string_view text);  // "økonomi" → "Økonomi"; the rest stays as it is
std::string normalized(std::string_view text);    // Unicode NFC

}  // namespace motebok
