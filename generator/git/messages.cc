#include "git/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cerrno>
#include <system_error>

#include "base/system_reason.h"

namespace motebok {

namespace {

// What names the repository on the command line.
const char* option_of(RepositoryUse use) { return use == RepositoryUse::Content ? "--repo" : "--to-repo"; }

// libgit2 ends what it says of a refusal of the system's with the system's own words; 0 where it is Git that refuses.
int error_of_system(std::string_view what_git_says) {
  for (const int error : {EACCES, EPERM, ENOSPC, EDQUOT, EFBIG, EROFS, EIO, EMFILE}) {
    if (what_git_says.ends_with(std::generic_category().message(error))) return error;
  }
  return 0;
}

// A push does not help: of what a branch leads to, it sends nothing that the other side ought to have.
Wording fetched_again(const std::string& folder) {
  return {fmt::format("`git -C {} fetch --refetch KOPI GREN`, der KOPI er en klone som er hel", folder),
          fmt::format("`git -C {} fetch --refetch COPY BRANCH`, where COPY is a clone that is whole", folder)};
}

}  // namespace

WorldFailure no_repository_folder(const std::string& folder, RepositoryUse use) {
  return {{fmt::format("finner ikke mappen `{}`", folder), fmt::format("there is no folder `{}`", folder)},
          {fmt::format("skriv `{}` med mappen til et Git-depot", option_of(use)),
           fmt::format("write `{}` with the folder of a Git repository", option_of(use))}};
}

WorldFailure not_a_repository(const std::string& folder, const std::string& enclosing, RepositoryUse use) {
  const Wording situation = {fmt::format("`{}` er ikke et Git-depot", folder),
                             fmt::format("`{}` is not a Git repository", folder)};
  if (!enclosing.empty()) {
    return {situation,
            {fmt::format("mente du `{} {}`?", option_of(use), enclosing),
             fmt::format("did you mean `{} {}`?", option_of(use), enclosing)}};
  }
  if (use == RepositoryUse::Site) {
    return {situation,
            {fmt::format("lag et med `git init --bare {}`", folder),
             fmt::format("make one with `git init --bare {}`", folder)}};
  }
  return {
      situation,
      {"skriv `--repo` med mappen til et Git-depot; `build` og `check` leser filene som de ligger, uten `--repo`",
       "write `--repo` with the folder of a Git repository; `build` and `check` read the files as they are, without "
       "`--repo`"}};
}

WorldFailure repository_of_another_user(const std::string& folder) {
  return {{fmt::format("depotet `{}` eies av en annen bruker, og da leser ikke Git det", folder),
           fmt::format("the repository `{}` belongs to another user, so Git does not read it", folder)},
          {fmt::format("stol på det med `git config --global --add safe.directory {}`, eller bytt eier", folder),
           fmt::format("trust it with `git config --global --add safe.directory {}`, or change its owner", folder)}};
}

WorldFailure sha256_repository(const std::string& folder, RepositoryUse use) {
  return {{fmt::format("depotet `{}` bruker SHA-256, og det kan motebok verken lese eller skrive", folder),
           fmt::format("the repository `{}` uses SHA-256, which motebok can neither read nor write", folder)},
          use == RepositoryUse::Content
              ? Wording{"bygg fra en arbeidskopi, uten `--repo`", "build from a work tree, without `--repo`"}
              : Wording{"publiser til et depot som bruker SHA-1", "publish to a repository that uses SHA-1"}};
}

Wording why_git_refuses(const std::string& what_git_says) {
  const int error = error_of_system(what_git_says);
  if (error == 0) return {fmt::format(" (Git: {})", what_git_says), fmt::format(" (Git: {})", what_git_says)};
  const Wording reason = reason_of(error);
  return {": " + reason.nb, ": " + reason.en};
}

Wording remedy_of_repository(const std::string& folder, const std::string& what_git_says) {
  switch (error_of_system(what_git_says)) {
    case EACCES:
    case EPERM:
      return {"gi brukeren som kjører motebok, tilgang til alt i depotet",
              "give the user who runs motebok access to all of the repository"};
    case ENOSPC:
    case EDQUOT:
      return {"frigjør plass der depotet ligger, og prøv på nytt",
              "free some space where the repository lies, and try again"};
    case EROFS:
      return {"bruk et depot på en disk som kan skrives til", "use a repository on a disk that can be written to"};
    case EFBIG:
      return {"la brukeren skrive større filer (`ulimit -f`), og prøv på nytt",
              "let the user write larger files (`ulimit -f`), and try again"};
    default:
      return {fmt::format("undersøk det med `git -C {} fsck`", folder),
              fmt::format("examine it with `git -C {} fsck`", folder)};
  }
}

WorldFailure unreadable_repository(const std::string& folder, const std::string& what_git_says) {
  const Wording why = why_git_refuses(what_git_says);
  return {{fmt::format("depotet `{}` lar seg ikke lese{}", folder, why.nb),
           fmt::format("the repository `{}` cannot be read{}", folder, why.en)},
          remedy_of_repository(folder, what_git_says)};
}

WorldFailure damaged_settings(const std::string& folder, const std::string& what_git_says) {
  return {{fmt::format("oppsettet til depotet `{}` lar seg ikke lese (Git: {})", folder, what_git_says),
           fmt::format("the settings of the repository `{}` cannot be read (Git: {})", folder, what_git_says)},
          {"rett filen Git nevner, eller gi tilgang til den; `HOME` skal være hjemmemappen til den som kjører motebok",
           "mend the file that Git names, or give access to it; `HOME` is to be the home of whoever runs motebok"}};
}

WorldFailure damaged_reference(const std::string& folder, const std::string& ref) {
  const Wording situation = {fmt::format("`{}` i depotet `{}` er skadet", ref, folder),
                             fmt::format("`{}` of the repository `{}` is damaged", ref, folder)};
  if (ref == "HEAD") {
    return {situation,
            {fmt::format("skriv den på nytt med `git -C {} symbolic-ref HEAD refs/heads/main`", folder),
             fmt::format("write it again with `git -C {} symbolic-ref HEAD refs/heads/main`", folder)}};
  }
  return {situation,
          {fmt::format("slett den, og send den inn på nytt med `git push`; `git -C {} fsck` viser om mer er skadet",
                       folder),
           fmt::format("delete it, and push it again with `git push`; `git -C {} fsck` shows whether more is damaged",
                       folder)}};
}

WorldFailure empty_repository(const std::string& folder, RepositoryKind kind) {
  return {{fmt::format("depotet `{}` har ingen innsjekkinger ennå", folder),
           fmt::format("the repository `{}` has no commits yet", folder)},
          kind == RepositoryKind::Bare
              ? Wording{"send inn innholdet med `git push` først", "push the content with `git push` first"}
              : Wording{"sjekk inn innholdet med `git commit` først", "commit the content with `git commit` first"}};
}

WorldFailure no_such_ref(const std::string& folder, const std::string& ref, std::span<const std::string> near) {
  const Wording situation = {fmt::format("`{}` har ingen gren, merkelapp eller innsjekking `{}`", folder, ref),
                             fmt::format("`{}` has no branch, tag or commit `{}`", folder, ref)};
  const std::string names = fmt::format("`{}`", fmt::join(near, "`, `"));
  return {situation, {fmt::format("her finnes {}", names), fmt::format("there is {}", names)}};
}

WorldFailure not_a_commit(const std::string& ref) {
  return {{fmt::format("`{}` peker ikke på en innsjekking", ref), fmt::format("`{}` does not name a commit", ref)},
          {"skriv `--ref` med en gren, en merkelapp eller en innsjekking",
           "write `--ref` with a branch, a tag or a commit"}};
}

WorldFailure lost_objects(const std::string& folder, const std::string& gone) {
  return {{fmt::format("depotet `{}` låner objekter fra `{}`, men den mappen finnes ikke", folder, gone),
           fmt::format("the repository `{}` borrows objects from `{}`, but there is no such folder", folder, gone)},
          {"legg mappen tilbake, rett stien i `objects/info/alternates`, eller klon på nytt uten `--shared` og "
           "`--reference`",
           "put the folder back, correct the path in `objects/info/alternates`, or clone again without `--shared` and "
           "`--reference`"}};
}

WorldFailure missing_object(const std::string& folder, const std::string& id) {
  const Wording fetched = fetched_again(folder);
  return {{fmt::format("depotet `{}` mangler objektet {}", folder, id),
           fmt::format("the repository `{}` lacks the object {}", folder, id)},
          {fmt::format("hent det med {}; `git -C {} fsck` viser om mer mangler", fetched.nb, folder),
           fmt::format("fetch it with {}; `git -C {} fsck` shows whether more is missing", fetched.en, folder)}};
}

WorldFailure damaged_object(const std::string& folder, const std::string& id, const std::string& file) {
  const Wording situation = {fmt::format("objektet {} i depotet `{}` er skadet", id, folder),
                             fmt::format("the object {} of the repository `{}` is damaged", id, folder)};
  if (file.empty()) {
    return {
        situation,
        {fmt::format("klon depotet på nytt fra en kopi som er hel; `git -C {} fsck` viser hva som er skadet", folder),
         fmt::format("clone the repository again from a copy that is whole; `git -C {} fsck` shows what is damaged",
                     folder)}};
  }
  const Wording fetched = fetched_again(folder);
  return {situation,
          {fmt::format("slett `{}`, og hent objektet med {}", file, fetched.nb),
           fmt::format("delete `{}`, and fetch the object with {}", file, fetched.en)}};
}

}  // namespace motebok
