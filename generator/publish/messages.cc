#include "publish/messages.h"

#include <fmt/format.h>

#include <cerrno>

#include "base/norwegian.h"
#include "base/system_reason.h"
#include "git/messages.h"
#include "model/address_book.h"
#include "publish/draft.h"
#include "publish/links.h"
#include "publish/root.h"

namespace motebok {
namespace {

Diagnostic error(std::string_view code, std::string path, Wording situation, Wording remedy) {
  return {Severity::Error, code, {std::move(path), {}}, std::move(situation), std::move(remedy), {}};
}

std::string number(std::uint64_t n) { return grouped(static_cast<std::int64_t>(n)); }

Wording remedy_for(int error_number) {
  switch (error_number) {
    case ENOSPC:
    case EDQUOT:
      return {"frigjør plass, eller behold færre utgaver med `--keep`, og publiser på nytt",
              "free some space, or keep fewer releases with `--keep`, and publish again"};
    case EACCES:
    case EPERM:
      return {"gi brukeren som publiserer, skrivetilgang til mappen",
              "give the user who publishes permission to write to the folder"};
    case EFBIG:
      return {"la brukeren som publiserer, skrive større filer (`ulimit -f`), og publiser på nytt",
              "let the user who publishes write larger files (`ulimit -f`), and publish again"};
    case EROFS:
      return {"skriv `--to` med en mappe som kan skrives til", "write `--to` with a folder that can be written to"};
    case ENOENT:
    case ENOTDIR:
      return {"lag mappen over den, eller skriv `--to` med en annen",
              "make the folder above it, or write `--to` with another one"};
    default:
      return {"sjekk disken, og publiser på nytt", "check the disk, and publish again"};
  }
}

Wording others(std::size_t pages) {
  if (pages <= 1) return {};
  return {fmt::format(" (og {} til)", number(pages - 1)), fmt::format(" (and {} more)", number(pages - 1))};
}

Wording accept(std::string_view code) {
  return {fmt::format("er det meningen, så publiser med `--accept {}`", code),
          fmt::format("if it is meant, publish with `--accept {}`", code)};
}

}  // namespace

Diagnostic broken_link(std::string path, const BrokenLink& link) {
  const Wording more = others(link.pages);
  const bool page = link.missing == BrokenLink::Missing::Page;
  const Wording lacks = page ? Wording{"som ikke finnes", "which does not exist"}
                             : Wording{"og siden har ikke noe slikt sted", "and the page has no such place"};
  return error("broken-link", std::move(path),
               {fmt::format("siden {}{} lenker til {}, {}", link.page, more.nb, link.written, lacks.nb),
                fmt::format("the page {}{} links to {}, {}", link.page, more.en, link.written, lacks.en)},
               {"rett lenken i temaets maler; lenker i innholdet er kontrollert før dette",
                "mend the link in the theme's templates; those in the content have been checked before this"});
}

Diagnostic more_broken_links(std::size_t more) {
  return error("broken-link", "",
               {fmt::format("{} lenker til fører ingen steder", number(more)),
                fmt::format("{} more links lead nowhere", number(more))},
               {"rett de første, og prøv på nytt", "mend the first, and try again"});
}

Diagnostic page_emptied(std::string path, const EmptiedPage& page) {
  return error("page-emptied", std::move(path),
               {fmt::format("siden {} er så godt som tom: {} tegn å lese, mot {} i dag", address_of_file(page.path),
                            number(page.after), number(page.before)),
                fmt::format("the page {} is all but empty: {} characters to read, {} today", address_of_file(page.path),
                            number(page.after), number(page.before))},
               accept("page-emptied"));
}

Diagnostic fewer_pages(std::size_t before, std::size_t after, unsigned most_percent) {
  return error("site-shrunk", "",
               {fmt::format("nettstedet går fra {} til {} sider, og det er mer enn {} % færre", number(before),
                            number(after), most_percent),
                fmt::format("the site goes from {} to {} pages, which is more than {} % fewer", number(before),
                            number(after), most_percent)},
               accept("site-shrunk"));
}

Diagnostic fewer_bytes(std::uint64_t before, std::uint64_t after, unsigned most_percent) {
  return error("site-shrunk", "",
               {fmt::format("nettstedet går fra {} til {} byte, og det er mer enn {} % mindre", number(before),
                            number(after), most_percent),
                fmt::format("the site goes from {} to {} bytes, which is more than {} % less", number(before),
                            number(after), most_percent)},
               accept("site-shrunk"));
}

Diagnostic addresses_unknown(const std::string& release) {
  return {
      Severity::Warning,
      "addresses-unknown",
      {},
      {fmt::format("det er ikke kjent hvilke adresser utgaven {} hadde, så ingen har sett etter om noen er borte",
                   release),
       fmt::format("it is not known which addresses the release {} had, so nobody has looked for those that are gone",
                   release)},
      {"se etter med `motebok check --against` og innsjekkingen den er laget av; neste gang er adressene kjent",
       "look with `motebok check --against` and the commit it was made of; next time the addresses are known"},
      {}};
}

Diagnostic clock_is_behind(const std::string& live_date, const std::string& today) {
  return {Severity::Warning,
          "clock-behind",
          {},
          {fmt::format("utgaven som er ute, er laget for {}, og i dag er {}", live_date, today),
           fmt::format("the release that is live was made for {}, and today is {}", live_date, today)},
          {"se om klokken på maskinen går riktig, eller om noen har brukt `--date`; det som var klausulert, kan ha "
           "vært ute",
           "see whether the machine's clock is right, or somebody used `--date`; what was under embargo may have been "
           "seen"},
          {}};
}

WorldFailure site_is_as_it_was(const WorldFailure& why) {
  return {{why.situation().nb + " (nettstedet er som før)", why.situation().en + " (the site is as it was)"},
          why.remedy()};
}

WorldFailure new_release_is_live(const WorldFailure& why) {
  return {{"den nye utgaven er ute, men " + why.situation().nb, "the new release is live, but " + why.situation().en},
          why.remedy()};
}

WorldFailure root_is_a_file(const std::string& folder) {
  return {{fmt::format("`{}` er en fil, ikke en mappe", folder), fmt::format("`{}` is a file, not a folder", folder)},
          {"skriv `--to` med en mappe", "write `--to` with a folder"}};
}

WorldFailure root_is_not_ours(const std::string& folder) {
  return {{fmt::format("mappen `{}` har filer som `motebok publish` ikke har laget", folder),
           fmt::format("the folder `{}` holds files that `motebok publish` did not make", folder)},
          {"skriv `--to` med en tom mappe, eller en som ikke finnes ennå",
           "write `--to` with an empty folder, or one that does not exist yet"}};
}

WorldFailure current_is_no_link(const std::string& path) {
  return {{fmt::format("`{}` skulle vært en symbolsk lenke til en utgave, men er noe annet", path),
           fmt::format("`{}` should be a symbolic link to a release, but is something else", path)},
          {"gi den et annet navn, og publiser på nytt", "rename it, and publish again"}};
}

WorldFailure current_leads_elsewhere(const std::string& path, const std::string& target) {
  return {{fmt::format("`{}` peker på `{}`, som ikke er en utgave i `releases/`", path, target),
           fmt::format("`{}` leads to `{}`, which is no release in `releases/`", path, target)},
          {"fjern lenken, og publiser på nytt", "remove the link, and publish again"}};
}

WorldFailure folder_is_a_link(const std::string& path, const std::string& folder) {
  return {{fmt::format("`{}` er en symbolsk lenke, men må være en mappe: utgavene deler filer", path),
           fmt::format("`{}` is a symbolic link, but must be a folder: releases share files", path)},
          {fmt::format("flytt hele `{}` dit det er plass; `--to` kan selv være en symbolsk lenke", folder),
           fmt::format("move all of `{}` to where there is room; `--to` may itself be a symbolic link", folder)}};
}

SaysWhatReadersSee another_is_publishing(const std::string& folder, const LockHolder& holder) {
  if (holder.process.empty()) {
    return {{fmt::format("noen andre publiserer til `{}` akkurat nå", folder),
             fmt::format("somebody else is publishing to `{}` right now", folder)},
            {"vent til det er ferdig, eller la motebok vente med `--wait 60`",
             "wait until it is done, or let motebok wait with `--wait 60`"}};
  }
  return {
      {fmt::format("prosess {} publiserer til `{}`, og har gjort det siden {}", holder.process, folder, holder.since),
       fmt::format("process {} is publishing to `{}`, and has been since {}", holder.process, folder, holder.since)},
      {fmt::format(
           "vent til den er ferdig, eller la motebok vente med `--wait 60`; henger den, så avslutt den med `kill {}`",
           holder.process),
       fmt::format("wait until it is done, or let motebok wait with `--wait 60`; if it hangs, end it with `kill {}`",
                   holder.process)}};
}

WorldFailure cannot_read_root(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}` lar seg ikke lese: {}", path, reason.nb),
           fmt::format("`{}` cannot be read: {}", path, reason.en)},
          {"gi tilgang til mappen, eller skriv `--to` med en annen",
           "give permission to the folder, or write `--to` with another one"}};
}

WorldFailure cannot_clear_up(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}`, som en avbrutt publisering lot ligge, lar seg ikke fjerne: {}", path, reason.nb),
           fmt::format("`{}`, left by a publishing that was cut off, cannot be removed: {}", path, reason.en)},
          {"fjern den, og publiser på nytt", "remove it, and publish again"}};
}

WorldFailure cannot_publish(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("`{}` lar seg ikke skrive: {}", path, reason.nb),
           fmt::format("`{}` cannot be written: {}", path, reason.en)},
          remedy_for(error_number)};
}

WorldFailure cannot_remove_release(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("den gamle utgaven `{}` lar seg ikke fjerne: {}", path, reason.nb),
           fmt::format("the old release `{}` cannot be removed: {}", path, reason.en)},
          {"gi skrivetilgang til den; den blir fjernet ved neste publisering",
           "give permission to write to it; it goes at the next publishing"}};
}

WorldFailure nothing_published(const std::string& folder) {
  return {{fmt::format("ingenting er publisert til `{}` ennå", folder),
           fmt::format("nothing has been published to `{}` yet", folder)},
          {"publiser først, for eksempel med `motebok publish --repo DEPOT --to MAPPE`",
           "publish first, for example with `motebok publish --repo REPOSITORY --to FOLDER`"}};
}

SaysWhatReadersSee nothing_live(const std::string& folder, const std::string& newest) {
  return {{fmt::format("`{}/current` mangler eller peker på en utgave som er borte, så leserne ser ingenting", folder),
           fmt::format("`{}/current` is missing or leads to a release that is gone, so readers see nothing", folder)},
          {fmt::format("vis den nyeste utgaven som finnes, med `--rollback {}`", newest),
           fmt::format("show the newest release there is with `--rollback {}`", newest)}};
}

WorldFailure release_is_damaged(const Release& release, const std::string& path, std::size_t count) {
  const Wording more = others(count);
  return {
      {fmt::format("utgaven `{}` er ikke slik den ble laget: `{}`{} mangler eller er endret", release.name, path,
                   more.nb),
       fmt::format("the release `{}` is not as it was made: `{}`{} is missing or changed", release.name, path,
                   more.en)},
      {fmt::format("gå tilbake til en annen med `--rollback UTGAVE`, eller publiser innsjekkingen igjen med `--ref {}`",
                   release.record.commit),
       fmt::format("go back to another with `--rollback RELEASE`, or publish the commit again with `--ref {}`",
                   release.record.commit)}};
}

WorldFailure list_among_releases(const std::string& file, const std::string& folder) {
  return {{fmt::format("listen `{}` ligger i `{}`, der utgavene er", file, folder),
           fmt::format("the list `{}` lies in `{}`, where the releases are", file, folder)},
          {"velg en fil utenfor mappen", "choose a file outside the folder"}};
}

WorldFailure no_earlier_release(const std::string& live) {
  return {{fmt::format("det finnes ingen utgave fra før `{}`", live),
           fmt::format("there is no release from before `{}`", live)},
          {"se utgavene med `--list`, og behold flere med `--keep`",
           "see the releases with `--list`, and keep more with `--keep`"}};
}

WorldFailure no_such_release(const std::string& folder, const std::string& name, const std::string& near) {
  Wording remedy = {"se utgavene med `--list`", "see the releases with `--list`"};
  if (!near.empty()) remedy = {fmt::format("mente du `{}`?", near), fmt::format("did you mean `{}`?", near)};
  return {
      {fmt::format("`{}` har ingen utgave `{}`", folder, name), fmt::format("`{}` has no release `{}`", folder, name)},
      remedy};
}

WorldFailure repository_refuses(const std::string& folder, const std::string& what_git_says) {
  const Wording why = why_git_refuses(what_git_says);
  return {{fmt::format("depotet `{}` lar seg ikke bruke{}", folder, why.nb),
           fmt::format("the repository `{}` cannot be used{}", folder, why.en)},
          remedy_of_repository(folder, what_git_says)};
}

WorldFailure not_a_branch_name(const std::string& branch) {
  return {{fmt::format("`{}` kan ikke være navnet på en gren", branch),
           fmt::format("`{}` cannot be the name of a branch", branch)},
          {"skriv `--to-branch` med et navn som `gh-pages`", "write `--to-branch` with a name such as `gh-pages`"}};
}

WorldFailure branch_is_not_ours(const std::string& folder, const std::string& branch) {
  return {{fmt::format("grenen `{}` i `{}` har noe annet enn et publisert nettsted", branch, folder),
           fmt::format("the branch `{}` of `{}` holds something else than a published site", branch, folder)},
          {"skriv `--to-branch` med en gren som ikke finnes ennå, eller som motebok har laget",
           "write `--to-branch` with a branch that does not exist yet, or that motebok has made"}};
}

WorldFailure branch_leads_on(const std::string& folder, const std::string& branch) {
  return {{fmt::format("grenen `{}` i `{}` er bare en henvisning til en annen gren", branch, folder),
           fmt::format("the branch `{}` of `{}` is only a reference to another branch", branch, folder)},
          {"skriv `--to-branch` med den grenen den viser til", "write `--to-branch` with the branch it leads to"}};
}

WorldFailure branch_is_checked_out(const std::string& folder, const std::string& branch) {
  return {{fmt::format("grenen `{}` er sjekket ut i `{}`", branch, folder),
           fmt::format("the branch `{}` is checked out in `{}`", branch, folder)},
          {"sjekk ut en annen gren der, eller publiser til et bart depot",
           "check out another branch there, or publish to a bare repository"}};
}

SaysWhatReadersSee branch_has_moved(const std::string& folder, const std::string& branch) {
  return {
      {fmt::format("noen andre har endret grenen `{}` i `{}` i mellomtiden, og den er som de lot den", branch, folder),
       fmt::format("somebody else has changed the branch `{}` of `{}` meanwhile, and it is as they left it", branch,
                   folder)},
      {"publiser på nytt", "publish again"}};
}

WorldFailure cannot_write_list(const std::string& path, int error_number) {
  const Wording reason = reason_of(error_number);
  return {{fmt::format("listen `{}` lar seg ikke skrive: {}", path, reason.nb),
           fmt::format("the list `{}` cannot be written: {}", path, reason.en)},
          {"velg en fil det går an å skrive til", "choose a file that can be written to"}};
}

}  // namespace motebok
