#include "compile/measure_messages.h"

#include <fmt/format.h>

#include <utility>

namespace motebok {

Diagnostic duplicate_measure(Place at, std::string_view id) {
  return error("duplicate-measure", std::move(at),
               {fmt::format("to tiltak i planen har id-en `{}`", id),
                fmt::format("two measures of the plan have the id `{}`", id)},
               {"gi det ene en annen id i kolonnen *Id*; har tabellen ingen slik kolonne, så legg den til",
                "give one of them another id in the column *Id*; where the table has none, add it"});
}

Diagnostic measure_column_unknown(Place at, std::string_view written, std::string_view known) {
  return warning("measure-column-unknown", std::move(at),
                 {fmt::format("kolonnen «{}» er ikke en av dem en tiltakstabell har", written),
                  fmt::format("a table of measures has no column “{}”", written)},
                 {fmt::format("skriv «{}», eller godta advarselen hvis kolonnen er noe annet", known),
                  fmt::format("write “{}”, or accept the warning if the column is something else", known)});
}

Diagnostic ancestor_unclear(Place at) {
  return warning(
      "ancestor-unclear", std::move(at),
      {"det som sier hvilket tiltak dette viderefører, blir lest som vanlig tekst",
       "what says which measure this one carries on is read as running text"},
      {"skriv det til slutt i teksten, uten kolon og bare én gang: `(viderefører hp-2023/hospitering)`",
       "write it at the end of the text, without a colon and only once: `(viderefører hp-2023/hospitering)`"});
}

Diagnostic measure_missing(Place at, bool has_goal) {
  Wording what{"raden sier noe om et tiltak, men nevner ikke noe, og det står ikke noe tiltak over den",
               "the row says something of a measure, but names none, and there is none above it"};
  if (has_goal) what = {"raden har et nytt mål, men ikke noe tiltak", "the row has a goal of its own, but no measure"};
  return warning(
      "measure-missing", std::move(at), std::move(what),
      {"skriv hva som skal gjøres, i kolonnen for tiltak; hører raden til tiltaket over, lar du målet stå tomt",
       "write what is to be done in the column of measures; if the row belongs to the measure above, leave its "
       "goal empty"});
}

Diagnostic measure_id_form(Place at, std::string_view id, std::string_view slug) {
  const std::string_view example = slug.empty() ? "hospitering" : slug;
  return error("measure-id-form", std::move(at),
               {fmt::format("id-en `{}` kan ikke brukes i en adresse", id),
                fmt::format("the id `{}` cannot be used in an address", id)},
               {fmt::format("bruk små bokstaver a–z, tall og bindestrek: `{}`", example),
                fmt::format("use lower-case letters a–z, digits and hyphens: `{}`", example)});
}

}  // namespace motebok
