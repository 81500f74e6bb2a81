#include "route/messages.h"

#include <fmt/format.h>

#include "base/norwegian.h"

namespace motebok::route_messages {
namespace {

Diagnostic error(std::string_view code, Place place, Wording situation, Wording remedy) {
  return {Severity::Error, code, std::move(place), std::move(situation), std::move(remedy)};
}

// "/om/" and "/om/index.html" are one.
std::string file_of_page(std::string_view address) {
  return fmt::format("{}{}", address, address.ends_with('/') ? "index.html" : "");
}

}  // namespace

Diagnostic address_wanted_twice(Place place, std::string_view address, std::string_view other_path) {
  return error("address-collision", std::move(place),
               {fmt::format("siden får adressen {}, som {} også har", address, other_path),
                fmt::format("the address would be {}, which {} has too", address, other_path)},
               {"gi den ene filen et annet navn", "give one of the files another name"});
}

Diagnostic address_reserved(Place place, std::string_view address) {
  return error("address-reserved", std::move(place),
               {fmt::format("siden får adressen {}, som nettstedet bruker selv", address),
                fmt::format("the address would be {}, which the site uses itself", address)},
               {"gi filen eller mappen et annet navn", "give the file or the folder another name"});
}

Diagnostic file_reserved(Place place, std::string_view address) {
  return error("address-reserved", std::move(place),
               {fmt::format("filen får adressen {}, der nettstedet legger noe selv", address),
                fmt::format("the file's address would be {}, where the site puts something itself", address)},
               {"gi filen eller mappen et annet navn", "give the file or the folder another name"});
}

Diagnostic page_without_address(Place place) {
  return error("address-empty", std::move(place),
               {"filnavnet har verken bokstaver eller sifre å lage en adresse av",
                "the file's name has neither letters nor digits to make an address of"},
               {"gi filen et navn med bokstaver", "give the file a name with letters"});
}

Diagnostic unclear_former_address(Place place, std::string_view written) {
  return error("former-address", std::move(place),
               {fmt::format("`{}` er ikke en adresse på dette nettstedet", written),
                fmt::format("`{}` is not an address of this site", written)},
               {"skriv stien fra roten av nettstedet: `/gammel/adresse/`",
                "write the path from the site's top: `/gammel/adresse/`"});
}

Diagnostic former_address_in_use(Place place, std::string_view address, std::string_view used, std::string_view path) {
  const Wording remedy{"ta den bort fra `tidligere_adresser`", "take it out of `tidligere_adresser`"};
  if (lower_case(file_of_page(address)) == lower_case(file_of_page(used))) {
    return error("former-address", std::move(place),
                 {fmt::format("{} er adressen til {} nå", address, path),
                  fmt::format("{} is the address of {} now", address, path)},
                 remedy);
  }
  return error("former-address", std::move(place),
               {fmt::format("{} kan ikke stå ved siden av {}, som er adressen til {}", address, used, path),
                fmt::format("{} cannot stand beside {}, which is the address of {}", address, used, path)},
               remedy);
}

Diagnostic former_address_reserved(Place place, std::string_view address) {
  return error("former-address", std::move(place),
               {fmt::format("{} er en adresse nettstedet bruker selv", address),
                fmt::format("{} is an address the site uses itself", address)},
               {"ta den bort fra `tidligere_adresser`", "take it out of `tidligere_adresser`"});
}

Diagnostic former_address_wanted_twice(Place place, std::string_view address, std::string_view other,
                                       std::string_view other_path) {
  if (lower_case(file_of_page(address)) == lower_case(file_of_page(other))) {
    return error("former-address", std::move(place),
                 {fmt::format("{} er også en tidligere adresse for {}", address, other_path),
                  fmt::format("{} is a former address of {} too", address, other_path)},
                 {"la bare ett dokument ha den", "let one document have it"});
  }
  return error("former-address", std::move(place),
               {fmt::format("{} kan ikke stå ved siden av {}, en tidligere adresse for {}", address, other, other_path),
                fmt::format("{} cannot stand beside {}, a former address of {}", address, other, other_path)},
               {"ta bort en av dem", "take one of them out"});
}

Diagnostic moved_address(Place place, std::string_view address, std::string_view to) {
  return {Severity::Warning, "moved-address", std::move(place),
          {fmt::format("{} er en tidligere adresse", address), fmt::format("{} is a former address", address)},
          {fmt::format("skriv den nye: `{}`", to), fmt::format("write the new one: `{}`", to)}};
}

Diagnostic unknown_address(Place place, std::string_view address, std::span<const std::string_view> known) {
  Wording remedy = did_you_mean(address, known);
  if (remedy.nb.empty()) {
    remedy = {"rett adressen, eller lenk til filen: `../om/kontakt.md`",
              "correct the address, or link to the file: `../om/kontakt.md`"};
  }
  return error(
      "unknown-address", std::move(place),
      {fmt::format("nettstedet har ingen side på {}", address), fmt::format("the site has no page at {}", address)},
      std::move(remedy));
}

}  // namespace motebok::route_messages
