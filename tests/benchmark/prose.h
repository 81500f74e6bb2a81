#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace motebok {

// Splitmix64. The same numbers on every machine, which the standard library's distributions do not promise.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  std::size_t below(std::size_t bound);  // 0 … bound−1, evenly
  std::size_t skewed(std::size_t bound);  // 0 … bound−1, low values more often: a few words are frequent, most are rare
  int between(int low, int high);         // low … high, both included
  bool chance(int percent);

 private:
  std::uint64_t state_;
};

// What a sentence may speak of: the day it was written, and the committees that exist, by name or abbreviation.
struct Occasion {
  std::chrono::sys_days date;
  std::span<const std::string> committees;
};

// Replaces each slot of the pattern by words that fit there and appends the result. The slots, a capital letter for a
// capital letter:
//   {n} en rekrutteringsplan     {d} rekrutteringsplanen    {p} rekrutteringsplaner    {s} rekrutteringsplanene
//   {b} rekrutteringsplan        {k} a municipality         {r} a role, definite       {c} a committee of the occasion
//   {a} 2–9                      {h} 11–98                  {m} an amount, without kr  {f} a glossary abbreviation
//   {y} {z} years, y before z    {t} a coming season        {w} a day just before, with its weekday
void append_pattern(std::string& out, std::string_view pattern, const Occasion& occasion, Random& random);

// One sentence with its full stop, and no space after it.
void append_sentence(std::string& out, const Occasion& occasion, Random& random);

// The numbers of a table, `1 250`: the thousands apart by a no-break space.
std::string grouped(int number);

std::string numeric_date(std::chrono::sys_days date);  // 03.04.2024
std::string spoken_date(std::chrono::sys_days date);   // onsdag 3. april 2024
int year_of(std::chrono::sys_days date);

struct Organisation {
  std::string_view name;  // as it stands in running text: `Senja`
  std::string_view full;  // as a sender: `Senja kommune`
};

std::span<const Organisation> organisations();
std::span<const std::string_view> roles();  // indefinite, as in a list of those present: `Kommuneoverlege`

struct GlossaryEntry {
  std::string_view abbreviation;
  std::string_view meaning;
};

std::span<const GlossaryEntry> glossary();

}  // namespace motebok
