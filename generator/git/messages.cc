#include "git/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace motebok {

namespace {

// What names the repository on the command line.
const char* option_of(RepositoryUse use) { return use == RepositoryUse::Content ? "--repo" : "--to-repo"; }

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
  return {situation,
          {"utelat `--repo` for å bygge filene som de ligger", "leave out `--repo` to build the files as they are"}};
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

WorldFailure unreadable_repository(const std::string& folder, const std::string& what_git_says) {
  return {{fmt::format("depotet `{}` lar seg ikke lese: {}", folder, what_git_says),
           fmt::format("the repository `{}` cannot be read: {}", folder, what_git_says)},
          {"undersøk det med `git fsck`", "examine it with `git fsck`"}};
}

WorldFailure empty_repository(const std::string& folder) {
  return {{fmt::format("depotet `{}` har ingen innsjekkinger ennå", folder),
           fmt::format("the repository `{}` has no commits yet", folder)},
          {"sjekk inn innholdet med `git commit` først", "commit the content with `git commit` first"}};
}

WorldFailure no_such_ref(const std::string& folder, const std::string& ref, std::span<const std::string> near) {
  const Wording situation = {fmt::format("`{}` har ingen gren, merkelapp eller innsjekking `{}`", folder, ref),
                             fmt::format("`{}` has no branch, tag or commit `{}`", folder, ref)};
  if (near.empty()) return {situation, {"se `git log --oneline`", "see `git log --oneline`"}};
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
  return {{fmt::format("depotet `{}` mangler objektet {}", folder, id),
           fmt::format("the repository `{}` lacks the object {}", folder, id)},
          {"klon det på nytt uten `--filter`, eller undersøk det med `git fsck`",
           "clone it again without `--filter`, or examine it with `git fsck`"}};
}

WorldFailure damaged_object(const std::string& folder, const std::string& id) {
  return {{fmt::format("objektet {} i depotet `{}` er skadet", id, folder),
           fmt::format("the object {} of the repository `{}` is damaged", id, folder)},
          {"klon depotet på nytt, eller send inn på nytt fra en kopi som er hel: `git fsck` viser hva som er skadet",
           "clone the repository again, or push again from a copy that is whole: `git fsck` shows what is damaged"}};
}

}  // namespace motebok
