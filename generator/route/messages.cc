#include "route/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/norwegian.h"
#include "model/address_book.h"

namespace motebok::route_messages {
namespace {

// "/om/" and "/om/index.html" are one.
bool are_one_file(std::string_view one, std::string_view other) {
  return lower_case(file_of_address(one)) == lower_case(file_of_address(other));
}

// "/a/ og /b/"; of many the first, and how many more.
Wording enumerated(std::span<const std::string> addresses) {
  constexpr std::size_t kMost = 5;
  if (addresses.size() == 1) return {addresses.front(), addresses.front()};
  const std::size_t shown = addresses.size() > kMost ? kMost : addresses.size() - 1;
  const std::string first = fmt::format("{}", fmt::join(addresses.first(shown), ", "));
  if (addresses.size() <= kMost) return {first + " og " + addresses.back(), first + " and " + addresses.back()};
  return {fmt::format("{} og {} til", first, addresses.size() - shown),
          fmt::format("{} and {} more", first, addresses.size() - shown)};
}

// What stands in the column Id of the measure with this anchor.
std::string_view measure_id(std::string_view anchor) {
  constexpr std::string_view kPrefix = "tiltak-";
  if (anchor.starts_with(kPrefix)) anchor.remove_prefix(kPrefix.size());
  return anchor;
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
  if (are_one_file(address, used)) {
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
  if (are_one_file(address, other)) {
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
  return {Severity::Warning,
          "moved-address",
          std::move(place),
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

Diagnostic unknown_place(Place place, std::string_view address, std::string_view id,
                         std::span<const std::string_view> known) {
  Wording remedy = did_you_mean(id, known);
  if (remedy.nb.empty()) remedy = {"ta bort alt fra `#`", "take away everything from `#`"};
  return error("unknown-anchor", std::move(place),
               {fmt::format("siden {} har ikke noe sted `#{}`", address, id),
                fmt::format("the page {} has no place `#{}`", address, id)},
               std::move(remedy));
}

Diagnostic address_vanished(std::span<const std::string> addresses, Successor successor, FormerAddressLine line,
                            Date today) {
  const Wording all = enumerated(addresses);
  const std::string file = line.place.path;
  Wording remedy;
  switch (successor) {
    case Successor::SameFile:
      remedy = {fmt::format("skriv `{}` i {}, så sendes leserne videre", line.text, file),
                fmt::format("write `{}` in {}, so that readers are sent on", line.text, file)};
      break;
    case Successor::RenamedFile:
      remedy = {fmt::format("filen heter nå {}: skriv `{}` der, så sendes leserne videre", file, line.text),
                fmt::format("the file is now {}: write `{}` there, so that readers are sent on", file, line.text)};
      break;
    case Successor::HiddenFile:
      remedy = {
          fmt::format("det som er publisert, skjules ikke, men trekkes: skriv `trukket = {}` og `trukket_grunn` i {}",
                      to_iso(today), file),
          fmt::format(
              "what has been published is not hidden, but withdrawn: write `trukket = {}` and `trukket_grunn` in {}",
              to_iso(today), file)};
      break;
    case Successor::LikeFile:
      remedy = {
          fmt::format("er det blitt til {}, så skriv `{}` der; ellers i dokumentet som har tatt over", file, line.text),
          fmt::format("if it has become {}, write `{}` there; else in the document that has taken over", file,
                      line.text)};
      break;
    case Successor::PageAbove:
      if (file.empty()) {
        remedy = {fmt::format("legg dokumentet tilbake, eller skriv `{}` i det som har tatt over", line.text),
                  fmt::format("put the document back, or write `{}` in the one that has taken over", line.text)};
      } else {
        remedy = {fmt::format("legg dokumentet tilbake og trekk det med `trukket`, eller skriv `{}` i det som har tatt "
                              "over, for eksempel {}",
                              line.text, file),
                  fmt::format("put the document back and withdraw it with `trukket`, or write `{}` in the one that has "
                              "taken over, for example {}",
                              line.text, file)};
      }
      break;
  }
  return error("address-vanished", std::move(line.place),
               {all.nb + " er publisert, men finnes ikke lenger",
                fmt::format("{} {} been published, but no longer {}", all.en, addresses.size() == 1 ? "has" : "have",
                            addresses.size() == 1 ? "exists" : "exist")},
               std::move(remedy));
}

Diagnostic place_vanished(std::span<const std::string> places, FormerAddressLine line) {
  const Wording all = enumerated(places);
  return error("anchor-vanished", std::move(line.place),
               {fmt::format("det finnes ikke lenger noe på {}, som andre kan ha lenket til", all.nb),
                fmt::format("there is no longer anything at {}, which others may have linked to", all.en)},
               {fmt::format("legg det tilbake; er det strøket for godt, så skriv `{}`", line.text),
                fmt::format("put it back; if it is gone for good, write `{}`", line.text)});
}

Diagnostic measure_renamed(Place place, std::string_view address, std::string_view from, std::string_view to) {
  return error("anchor-vanished", std::move(place),
               {fmt::format("tiltaket på {} har fått id-en `{}`", address, measure_id(to)),
                fmt::format("the measure at {} has been given the id `{}`", address, measure_id(to))},
               {fmt::format("skriv `{}` i kolonnen Id igjen", measure_id(from)),
                fmt::format("write `{}` in the column Id again", measure_id(from))});
}

Diagnostic heading_vanished(Place place, std::span<const std::string> places) {
  const Wording all = enumerated(places);
  return warning("heading-vanished", std::move(place),
                 {fmt::format("{} fører ikke lenger til noen overskrift, bare til toppen av siden", all.nb),
                  fmt::format("{} no longer leads to a heading, only to the top of the page", all.en)},
                 {"skriv overskriften som den var, hvis andre kan ha lenket til den",
                  "write the heading as it was, if others may have linked to it"});
}

Diagnostic attachment_vanished(Place place, std::string_view address) {
  return warning("attachment-vanished", std::move(place),
                 {fmt::format("vedlegget {} er publisert, men finnes ikke lenger", address),
                  fmt::format("the attachment {} has been published, but no longer exists", address)},
                 {"legg filen tilbake under det gamle navnet, hvis andre kan ha lenket til den",
                  "put the file back under its old name, if others may have linked to it"});
}

Diagnostic earlier_content_faulty(std::string_view ref) {
  return warning(
      "earlier-content-faulty", {},
      {fmt::format("innholdet i {} har feil, så noen av adressene derfra er kanskje ikke med i sammenligningen", ref),
       fmt::format("the content of {} has errors, so some of its addresses may be missing from the comparison", ref)},
      {"sammenlign med en innsjekking uten feil", "compare with a commit without errors"});
}

Diagnostic versions_unreadable(std::span<const std::string> addresses) {
  const Wording all = enumerated(addresses);
  return error("versions-vanished", {},
               {fmt::format("{} er publisert, men vises ikke når eldre versjoner ikke lar seg lese", all.nb),
                fmt::format("{} has been published, but is not shown when earlier versions cannot be read", all.en)},
               {"gjør det som står under advarselen `unreadable-history`, og publiser på nytt",
                "do what stands below the warning `unreadable-history`, and publish again"});
}

Diagnostic versions_cut_off(std::span<const std::string> addresses) {
  const Wording all = enumerated(addresses);
  return error(
      "versions-vanished", {},
      {fmt::format("{} er publisert, men vises ikke når bare en del av historikken er hentet", all.nb),
       fmt::format("{} has been published, but is not shown when only a part of the history was fetched", all.en)},
      {"hent resten med `git fetch --unshallow`, og publiser på nytt",
       "fetch the rest with `git fetch --unshallow`, and publish again"});
}

Diagnostic list_vanished(std::span<const std::string> addresses) {
  const Wording all = enumerated(addresses);
  return warning(
      "list-vanished", {},
      {fmt::format("oversikten {} finnes ikke lenger, for det er ingenting igjen i den", all.nb),
       fmt::format("the list {} no longer exists, as there is nothing left in it", all.en)},
      {"se om noe er flyttet eller har fått feil år", "see whether something has moved or been given a wrong year"});
}

Diagnostic address_reused(Place place, const KeptPage& before, const KeptPage& now) {
  // Of one title, the files tell them apart.
  const bool has_one_title = before.title == now.title;
  const std::string was = before.title.empty() || has_one_title ? before.path : "«" + before.title + "»";
  const std::string is = now.title.empty() || has_one_title ? now.path : "«" + now.title + "»";
  return error("id-reused", std::move(place),
               {fmt::format("{} har vært adressen til {}, og er nå gitt til {}", now.address, was, is),
                fmt::format("{} has been the address of {}, and is now given to {}", now.address, was, is)},
               {"gi den nye siden en annen adresse: et annet filnavn, eller et saksnummer som ikke er brukt",
                "give the new page another address: another file name, or a case number that has not been used"});
}

Diagnostic address_perhaps_reused(Place place, const KeptPage& before, const KeptPage& now) {
  return warning(
      "maybe-reused", std::move(place),
      {fmt::format("{} het «{}», og heter nå «{}»", now.address, before.title, now.title),
       fmt::format("{} was called «{}», and is now called «{}»", now.address, before.title, now.title)},
      {"er det noe annet enn før, så gi det en egen adresse: lenker andre har, fører nå hit",
       "if it is something else than before, give it an address of its own: links that others have lead here now"});
}

Diagnostic points_renumbered(Place place, std::span<const std::string> decisions) {
  const Wording all = enumerated(decisions);
  return error(
      "id-reused", std::move(place),
      {fmt::format("punktene i {} har byttet nummer, så en lenke til et punkt fører til et annet", all.nb),
       fmt::format("the points of {} have changed numbers, so that a link to a point leads to another", all.en)},
      {"la hvert punkt ha nummeret det hadde, og sett nye sist; er et punkt strøket, så skriv «Utgår.» på plassen",
       "let each point have the number it had, and put new ones last; where a point is struck, write «Utgår.» in its "
       "place"});
}

Diagnostic point_reused(Place place, std::string_view address) {
  return error("id-reused", std::move(place),
               {fmt::format("{} har vært et annet punkt, som er strøket", address),
                fmt::format("{} has been another point, which was struck", address)},
               {"gi det nye punktet et nummer som ikke er brukt, eller skriv det gamle som det var",
                "give the new point a number that has not been used, or write the old one as it was"});
}

Diagnostic place_reused(Place place, std::string_view address, std::string_view before, std::string_view now) {
  return error("id-reused", std::move(place),
               {fmt::format("{} har vært tiltaket «{}», og er nå gitt til «{}»", address, before, now),
                fmt::format("{} has been the measure «{}», and is now given to «{}»", address, before, now)},
               {"gi det nye tiltaket en egen id", "give the new measure an id of its own"});
}

Diagnostic retired_place_in_use(Place place, std::string_view address) {
  return error(
      "id-reused", std::move(place),
      {fmt::format("{} er gitt opp i `tidligere_adresser`, og finnes likevel", address),
       fmt::format("{} has been given up in `tidligere_adresser`, and exists all the same", address)},
      {"gi det nye en annen id; er det det samme som før, så ta adressen bort fra `tidligere_adresser`",
       "give the new one another id; if it is the same as before, take the address out of `tidligere_adresser`"});
}

}  // namespace motebok::route_messages
