#include "base/norwegian.h"

#include <fmt/compile.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/coll.h>
#include <unicode/dtfmtsym.h>
#include <unicode/normalizer2.h>
#include <unicode/numberformatter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "base/characters.h"
#include "base/check.h"
#include "base/no_break.h"
#include "base/world_failure.h"

namespace motebok {
namespace {

constexpr std::array kLanguages = {Language::Bokmaal, Language::Nynorsk, Language::NorthernSami, Language::English};

// ICU's locale data are a file of the system: without them no date can be written.
void require(UErrorCode status) {
  if (U_SUCCESS(status)) return;
  throw WorldFailure({fmt::format("språkdataene til ICU lar seg ikke lese ({})", u_errorName(status)),
                      fmt::format("ICU's language data cannot be read ({})", u_errorName(status))},
                     {"installer pakken libicu på nytt", "install the package libicu again"});
}

icu::Locale locale_of(Language language) {
  switch (language) {
    case Language::Bokmaal:
      return {"nb", "NO"};
    case Language::Nynorsk:
      return {"nn", "NO"};
    case Language::NorthernSami:
      return {"se", "NO"};
    case Language::English:
      return {"en", "GB"};
  }
  CHECK(false);
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string bytes;
  return text.toUTF8String(bytes);
}

icu::StringPiece piece_of(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

// ICU makes it when it is first asked for. Asked for once, it is no race between threads.
const icu::Normalizer2& composed_form() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const form = icu::Normalizer2::getNFCInstance(status);
  require(status);
  return *form;
}

struct CalendarWords {
  std::array<std::string, 12> months;
  std::array<std::string, 7> weekdays;  // from Sunday, as std::chrono::weekday::c_encoding
};

CalendarWords calendar_words_in(Language language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(locale_of(language), status);
  require(status);
  CalendarWords words;
  std::int32_t count = 0;
  // The form inside a date, not that of a calendar's heading: they differ in some languages.
  const icu::UnicodeString* months =
      symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::WIDE);
  CHECK(count >= 12);
  std::transform(months, months + 12, words.months.begin(), to_utf8);
  const icu::UnicodeString* weekdays =
      symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::WIDE);
  CHECK(count == 8);  // the first is empty
  std::transform(weekdays + 1, weekdays + 8, words.weekdays.begin(), to_utf8);
  return words;
}

const CalendarWords& calendar_words(Language language) {
  static const std::array<CalendarWords, kLanguages.size()> words = [] {
    std::array<CalendarWords, kLanguages.size()> all;
    std::ranges::transform(kLanguages, all.begin(), calendar_words_in);
    return all;
  }();
  return words[static_cast<std::size_t>(language)];
}

// A collator may be used by one thread at a time, and takes long to make.
const icu::Collator& collator_of(Language language) {
  thread_local std::array<std::unique_ptr<icu::Collator>, kLanguages.size()> collators;
  std::unique_ptr<icu::Collator>& collator = collators[static_cast<std::size_t>(language)];
  if (!collator) {
    UErrorCode status = U_ZERO_ERROR;
    collator.reset(icu::Collator::createInstance(locale_of(language), status));
    require(status);
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    require(status);
  }
  return *collator;
}

// ICU's formatters of numbers never change once made: one serves every thread.
icu::number::LocalizedNumberFormatter formatter_with(const icu::number::Precision& precision) {
  return icu::number::NumberFormatter::withLocale(locale_of(Language::Bokmaal)).precision(precision);
}

template <class Number>
std::string written(const icu::number::LocalizedNumberFormatter& formatter, Number number) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString text;
  if constexpr (std::is_integral_v<Number>) {
    text = formatter.formatInt(number, status).toString(status);
  } else {
    text = formatter.formatDouble(number, status).toString(status);
  }
  require(status);
  return to_utf8(text);
}

std::string clock(int minutes) { return fmt::format("{:02}.{:02}", minutes / 60, minutes % 60); }

}  // namespace

std::string_view language_tag(Language language) {
  switch (language) {
    case Language::Bokmaal:
      return "nb";
    case Language::Nynorsk:
      return "nn";
    case Language::NorthernSami:
      return "se";
    case Language::English:
      return "en";
  }
  CHECK(false);
}

std::string long_date(Date date, Language language) {
  const std::string& month = calendar_words(language).months[unsigned(date.month()) - 1];
  const unsigned day = unsigned(date.day());
  const int year = int(date.year());
  switch (language) {
    case Language::Bokmaal:
    case Language::Nynorsk:
      return fmt::format(FMT_COMPILE("{1}.{0}{2}{0}{3}"), kNoBreakSpace, day, month, year);
    // CLDR has only the root's order for se; this is how public bodies in Sápmi write it.
    case Language::NorthernSami:
      return fmt::format(FMT_COMPILE("{2}{0}{1}.{0}b.{0}{3}"), kNoBreakSpace, day, month, year);
    case Language::English:
      return fmt::format(FMT_COMPILE("{1}{0}{2}{0}{3}"), kNoBreakSpace, day, month, year);
  }
  CHECK(false);
}

std::string weekday_date(Date date, Language language) {
  const std::chrono::weekday weekday{std::chrono::sys_days(date)};
  return fmt::format("{} {}", calendar_words(language).weekdays[weekday.c_encoding()], long_date(date, language));
}

std::string short_date(Date date) {
  return fmt::format("{:02}.{:02}.{:04}", unsigned(date.day()), unsigned(date.month()), int(date.year()));
}

std::string month_name(int month, Language language) {
  CHECK(month >= 1 && month <= 12);
  return calendar_words(language).months[static_cast<std::size_t>(month - 1)];
}

std::string clock_range(TimeRange time) {
  if (time.end == time.begin) return fmt::format("kl.{}{}", kNoBreakSpace, clock(time.begin));
  return fmt::format("kl.{}{}–{}", kNoBreakSpace, clock(time.begin), clock(time.end));
}

std::string grouped(std::int64_t number) {
  static const auto formatter = formatter_with(icu::number::Precision::integer());
  return written(formatter, number);
}

std::string amount_text(double amount) {
  static const auto whole = formatter_with(icu::number::Precision::integer());
  static const auto with_oere = formatter_with(icu::number::Precision::fixedFraction(2));
  // What rounds to whole kroner is whole: 0.1 + 0.2 leaves a rest far behind the comma.
  const bool has_oere = std::abs(amount - std::round(amount)) >= 0.005;
  const double shown = has_oere ? amount : std::round(amount) + 0.0;
  return written(has_oere ? with_oere : whole, shown);
}

std::string kroner(double amount) { return fmt::format("kr{}{}", kNoBreakSpace, amount_text(amount)); }

std::string sort_key(std::string_view text, Language language) {
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece_of(text));
  const icu::Collator& collator = collator_of(language);
  std::string key(text.size() * 2 + 16, '\0');
  const auto fill = [&] {
    return static_cast<std::size_t>(
        collator.getSortKey(wide, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<std::int32_t>(key.size())));
  };
  const std::size_t needed = fill();
  const bool cut = needed > key.size();
  key.resize(needed);
  if (cut) fill();
  CHECK(needed > 0);
  key.pop_back();  // ICU ends it with a zero byte
  return key;
}

std::string lower_case(std::string_view text) {
  std::string lower;
  if (is_ascii(text)) {
    lower = text;
    for (char& byte : lower) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return lower;
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&lower);
  icu::CaseMap::utf8ToLower("nb", 0, piece_of(text), sink, nullptr, status);
  require(status);
  return lower;
}

std::string with_capital(std::string_view text) {
  std::string capital;
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&capital);
  constexpr std::uint32_t kFirstLetterOnly =
      U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE | U_TITLECASE_NO_BREAK_ADJUSTMENT;
  icu::CaseMap::utf8ToTitle("nb", kFirstLetterOnly, nullptr, piece_of(text), sink, nullptr, status);
  require(status);
  return capital;
}

std::string normalized(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  static const icu::Normalizer2& kComposed = composed_form();
  UErrorCode status = U_ZERO_ERROR;
  if (kComposed.isNormalizedUTF8(piece_of(text), status)) return std::string(text);
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  kComposed.normalizeUTF8(0, piece_of(text), sink, nullptr, status);
  require(status);
  return result;
}

}  // namespace motebok
