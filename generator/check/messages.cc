#include "check/messages.h"

#include <fmt/format.h>

#include "base/norwegian.h"

namespace motebok::check_messages {
namespace {

Diagnostic warning(std::string_view code, Place place, Wording situation, Wording remedy) {
  return {Severity::Warning, code, std::move(place), std::move(situation), std::move(remedy)};
}

}  // namespace

Diagnostic folder_of_another_day(Place place, std::string_view folder, Date date) {
  return warning(
      "folder-date", std::move(place),
      {fmt::format("møtet er {}, men filen ligger i mappen {}", long_date(date, Language::Bokmaal), folder),
       fmt::format("the meeting is on {}, but the file lies in the folder {}", to_iso(date), folder)},
      {"rett `dato`, eller flytt filen til møtets mappe", "correct `dato`, or move the file to the meeting's folder"});
}

Diagnostic awards_and_pot_differ(Place place, double awarded, double pot) {
  return warning("award-sum", std::move(place),
                 {fmt::format("tildelingene er til sammen {}, men rammen er {}", kroner(awarded), kroner(pot)),
                  fmt::format("the awards add up to {}, but the pot is {}", kroner(awarded), kroner(pot))},
                 {"kontroller `belop` i tildelingene og `ramme`", "check `belop` in the awards and `ramme`"});
}

}  // namespace motebok::check_messages
