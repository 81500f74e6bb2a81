"""The steps of the workflows, taken out of them and run as plain scripts in a repository of their own, with the program that was
built; and the issue forms, held to what GitHub and our script ask of them. Only GitHub itself is not here: in place of its
command `gh` stands a script that writes down what it is asked."""

import argparse
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import yaml

MINUTES = "content/utvalg/flr/2025-10-08/referat.md"
# Steps that set up a machine; `make test` has done what they do.
SETUP = {"make build assets", "make test", "make site", ".ci/setup build",
         "apt-get -qq update && apt-get -qq install -y --no-install-recommends ca-certificates git make",
         'git config --global --add safe.directory "$GITHUB_WORKSPACE"'}
GH = """#!/bin/sh
# Stands in for GitHub's command: writes down what it is asked, answers with the id of a comment that there is.
[ ! -e "$GH_FOLDER/refuses" ] || { echo "HTTP 403: Resource not accessible by integration" >&2; exit 1; }
printf '%s\\n' "$*" >> "$GH_FOLDER/asked"
case "$*" in *--paginate*) [ ! -e "$GH_FOLDER/comment" ] || cat "$GH_FOLDER/comment" ;; esac
"""


def workflow(name):
    return yaml.safe_load((OPTIONS.project / f".github/workflows/{name}.yml").read_text("utf-8"))


def steps_of(name):
    return [step for job in workflow(name)["jobs"].values() for step in job["steps"]]


class Repository(unittest.TestCase):
    """A small site in a repository with the project's own scripts, and the program where the workflows expect it."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name) / "repository"
        self.gh = Path(scratch.name) / "gh"
        shutil.copytree(OPTIONS.project / "tests/sites/minste/content", self.folder / "content")
        shutil.copytree(OPTIONS.project / ".github", self.folder / ".github")
        (self.folder / "build").mkdir()
        (self.folder / "build/motebok").symlink_to(OPTIONS.motebok)
        (self.folder / "themes").mkdir()
        (self.folder / "themes/helse").symlink_to(OPTIONS.project / "themes/helse")
        (self.gh / "bin").mkdir(parents=True)
        (self.gh / "bin/gh").write_text(GH)
        (self.gh / "bin/gh").chmod(0o755)
        self.git("init", "--quiet", "--initial-branch=main")
        self.base = self.commit("Legg ut papirene")

    def git(self, *words):
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
        for role in ("AUTHOR", "COMMITTER"):
            environment |= {f"GIT_{role}_NAME": "Redaktør", f"GIT_{role}_EMAIL": "redaktor@fjorden.example"}
        return subprocess.run(("git", *words), cwd=self.folder, env=environment, check=True, text=True, stdout=subprocess.PIPE).stdout.strip()

    def commit(self, message):
        self.git("add", "content")
        self.git("commit", "--quiet", "--allow-empty", f"--message={message}")
        return self.git("rev-parse", "HEAD")

    def edit(self, path, old, new):
        file = self.folder / path
        text = file.read_text("utf-8")
        self.assertIn(old, text)
        file.write_text(text.replace(old, new, 1), "utf-8")

    def step(self, name, title, **environment):
        """Runs one step as GitHub would, with its expressions given as values."""
        (step,) = [step for step in steps_of(name) if step.get("name") == title]
        # Each expression must be one that this test has a value for.
        self.assertEqual(set(step.get("env", {})), set(environment))
        self.assertNotIn("${{", step["run"])
        self.summary = self.gh / "summary"
        given = {**os.environ, **environment, "PATH": f"{self.gh / 'bin'}:{os.environ['PATH']}", "GITHUB_REPOSITORY": "eier/nettsted",
                 "GITHUB_STEP_SUMMARY": str(self.summary), "GH_FOLDER": str(self.gh)}
        return subprocess.run(("bash", "-e", "-o", "pipefail", "-c", step["run"]), cwd=self.folder, env=given, text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def asked(self):
        return (self.gh / "asked").read_text("utf-8") if (self.gh / "asked").exists() else ""


class EveryStep(unittest.TestCase):
    def test_is_run_here_or_sets_up_a_machine(self):
        tested = {("content", "Tell every mistake"), ("content", "List the pages that change"), ("content", "Tell it in the pull request"),
                  ("pages", "See that no address dies"), ("pages", "Build the site of this commit"), ("pages", "See that it is whole"), ("meeting", "Make it of the answers"), ("meeting", "Answer")}
        found = set()
        for file in (OPTIONS.project / ".github/workflows").glob("*.yml"):
            for step in steps_of(file.stem):
                if "run" in step and step["run"] not in SETUP:
                    found.add((file.stem, step.get("name", step["run"])))
        self.assertEqual(found, tested)


class PullRequest(Repository):
    def list_pages(self):
        done = self.step("content", "List the pages that change", BASE=self.base)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return (self.folder / "changed-pages.md").read_text("utf-8")

    def test_without_mistakes_is_told_so(self):
        done = self.step("content", "Tell every mistake", BASE=self.base)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_with_a_mistake_is_annotated_at_its_line(self):
        lines = (self.folder / MINUTES).read_text("utf-8").splitlines()
        (line,) = [number for number, text in enumerate(lines, 1) if text == 'utvalg = "flr"']
        self.edit(MINUTES, 'utvalg = "flr"', 'utvalg = "flrr"')
        self.commit("Skriv feil")
        done = self.step("content", "Tell every mistake", BASE=self.base)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, rf"(?m)^::error file={re.escape(MINUTES)},line={line},col=10,endColumn=16,title=unknown-committee::")
        self.assertIn("Innholdet har feil, så nettstedet kan ikke bygges.", self.list_pages())
        self.assertIn("unknown-committee", self.list_pages())

    def test_that_lets_an_address_die_is_told_so(self):
        (self.folder / "content/ny.md").write_text('+++\ntype = "side"\ntittel = "Ny side"\n+++\n\nTekst.\n', "utf-8")
        self.base = self.commit("Lag siden")
        (self.folder / "content/ny.md").unlink()
        self.commit("Fjern siden")
        done = self.step("content", "Tell every mistake", BASE=self.base)
        self.assertEqual(done.returncode, 1)
        self.assertIn("title=address-vanished::/ny/ er publisert, men finnes ikke lenger", done.stdout)

    def test_lists_pages_added_changed_and_removed(self):
        self.edit(MINUTES, "tittel = ", 'sammendrag = "Et nytt sammendrag."\ntittel = ')
        (self.folder / "content/ny.md").write_text('+++\ntype = "side"\ntittel = "Ny side"\n+++\n\nTekst.\n', "utf-8")
        self.commit("Endre")
        told = self.list_pages()
        self.assertRegex(told, r"\*\*Nye sider: 1\*\*\n\n- `/ny/`\n")
        self.assertRegex(told, r"\*\*Endrede sider: \d+\*\*\n\n(- `.*`\n)*- `/utvalg/flr/2025-10-08/`\n")
        self.assertNotIn("Sider som forsvinner", told)
        self.assertRegex(told, r"I tillegg endres \d+ andre filer")
        self.base = self.git("rev-parse", "HEAD")
        (self.folder / "content/ny.md").unlink()
        self.commit("Fjern siden")
        self.assertIn("**Sider som forsvinner: 1**\n\n- `/ny/`\n", self.list_pages())

    def test_that_changes_no_page_says_so(self):
        self.commit("Ingenting")
        self.assertEqual(self.list_pages(), "Denne endringen gjør dette med nettstedet:\n\nIngen sider blir annerledes.\n")

    def test_that_mends_a_site_which_could_not_be_built_lists_every_page(self):
        self.edit(MINUTES, 'utvalg = "flr"', 'utvalg = "flrr"')
        self.base = self.commit("Skriv feil")
        self.edit(MINUTES, 'utvalg = "flrr"', 'utvalg = "flr"')
        self.commit("Rett feilen")
        self.assertIn("- `/utvalg/flr/2025-10-08/`\n", self.list_pages())

    def comment(self):
        (self.folder / "changed-pages.md").write_text("Ingen sider blir annerledes.\n", "utf-8")
        return self.step("content", "Tell it in the pull request", GH_TOKEN="x", NUMBER="7")

    def test_gets_one_comment_that_is_kept_up_to_date(self):
        self.assertEqual(self.comment().returncode, 0)
        self.assertIn("--method POST repos/eier/nettsted/issues/7/comments --raw-field body=<!-- motebok: changed-pages -->\nIngen sider", self.asked())
        (self.gh / "comment").write_text("4711\n")
        self.assertEqual(self.comment().returncode, 0)
        self.assertIn("--method PATCH repos/eier/nettsted/issues/comments/4711 ", self.asked())

    def test_from_a_fork_has_its_list_in_the_summary(self):
        (self.gh / "refuses").touch()
        done = self.comment()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("::notice::Kommentaren kunne ikke skrives.", done.stdout)
        self.assertIn("Ingen sider blir annerledes.", self.summary.read_text("utf-8"))


class Pages(Repository):
    def test_are_built_of_the_commit_and_whole(self):
        (self.folder / "content/utkast.md").write_text("Ikke sjekket inn.\n", "utf-8")
        done = self.step("pages", "Build the site of this commit", ADDRESS="https://eier.example/nettsted")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn('href="https://eier.example/nettsted/"', (self.folder / "public/index.html").read_text("utf-8"))
        self.assertEqual(self.step("pages", "See that it is whole").returncode, 0)
        (self.folder / "public/index.html").write_text("", "utf-8")
        self.assertEqual(self.step("pages", "See that it is whole").returncode, 1)


    def test_keep_every_address_that_is_live(self):
        (self.folder / "content/ny.md").write_text('+++\ntype = "side"\ntittel = "Ny side"\n+++\n\nTekst.\n', "utf-8")
        self.commit("Lag siden")
        # What lies in the folder plays what the web shows.
        live = (self.folder / "public").as_uri()
        first = self.step("pages", "See that no address dies", ADDRESS=live)
        self.assertEqual((first.returncode, first.stdout), (0, ""))
        self.assertIn("Nothing is known of a site at", first.stderr)
        self.assertEqual(self.step("pages", "Build the site of this commit", ADDRESS="https://eier.example/nettsted").returncode, 0)
        self.assertEqual(self.step("pages", "See that no address dies", ADDRESS=live).returncode, 0)
        (self.folder / "content/ny.md").unlink()
        self.commit("Fjern siden")
        self.commit("Noe annet")
        done = self.step("pages", "See that no address dies", ADDRESS=live)
        self.assertEqual(done.returncode, 1)
        self.assertIn("title=address-vanished::/ny/", done.stdout)

    def test_of_a_commit_that_is_not_here_say_so(self):
        (self.folder / "public/data").mkdir(parents=True)
        (self.folder / "public/data/manifest.json").write_text(json.dumps({"innsjekking": "0" * 40}), "utf-8")
        done = self.step("pages", "See that no address dies", ADDRESS=(self.folder / "public").as_uri())
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.assertIn("which is not in this repository", done.stderr)


class Forms(unittest.TestCase):
    """GitHub's rules for issue forms: https://docs.github.com, "Syntax for issue forms"."""

    def forms(self):
        for file in sorted((OPTIONS.project / ".github/ISSUE_TEMPLATE").glob("*.yml")):
            yield file.name, yaml.safe_load(file.read_text("utf-8"))

    def test_are_as_github_wants_them(self):
        kinds = {"markdown": {"value"}, "input": {"label"}, "textarea": {"label"}, "dropdown": {"label", "options"}, "checkboxes": {"label", "options"}}
        for name, form in self.forms():
            with self.subTest(form=name):
                self.assertLessEqual({"name", "description", "body"}, set(form))
                self.assertLessEqual(set(form), {"name", "description", "body", "title", "labels", "assignees", "projects", "type"})
                asked = [part for part in form["body"] if part["type"] != "markdown"]
                self.assertTrue(asked)
                for part in form["body"]:
                    self.assertLessEqual(kinds[part["type"]], set(part["attributes"]))
                    self.assertLessEqual(set(part), {"type", "id", "attributes", "validations"})
                for unique in ([part["id"] for part in asked], [part["attributes"]["label"] for part in asked]):
                    self.assertEqual(len(unique), len(set(unique)))
                for part in asked:
                    for option in part["attributes"].get("options", []):
                        self.assertIsInstance(option, str)

    def test_offer_every_committee(self):
        content = OPTIONS.project / "content/utvalg"
        committees = set()
        for file in content.glob("*/index.md"):
            title = re.search(r'(?m)^tittel = "(.*)"$', file.read_text("utf-8"))[1]
            committees.add(f"{title} ({file.parent.name})")
        form = dict(self.forms())["2-nytt-mote.yml"]
        (choice,) = [part for part in form["body"] if part.get("id") == "utvalg"]
        self.assertEqual(set(choice["attributes"]["options"]), committees)


class NewMeeting(Repository):
    """What GitHub makes of the form, and what becomes of it."""

    def body(self, **answers):
        form = yaml.safe_load((OPTIONS.project / ".github/ISSUE_TEMPLATE/2-nytt-mote.yml").read_text("utf-8"))
        fields = [part for part in form["body"] if part["type"] != "markdown"]
        self.assertLessEqual(set(answers), {part["id"] for part in fields})
        return "\r\n\r\n".join(f"### {part['attributes']['label']}\r\n\r\n{answers.get(part['id'], '_No response_')}" for part in fields)

    WHOLE = {"utvalg": "Fastlegerådet (flr)", "dato": "2026-02-11", "tid": "13.00–15.00", "sted": "Fjordsykehuset", "digitalt": "Ja",
             "frist": "28.01.2026", "saker": "4/26: Godkjenning av referat\r\nSak 5/26 – Svartid"}

    def notice(self, **answers):
        done = self.step("meeting", "Make it of the answers", BODY=self.body(**{**self.WHOLE, **answers}))
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return (self.folder / "notice.md").read_text("utf-8")

    def put_out(self, **answers):
        """The same, put into the content and read by the program."""
        done = subprocess.run((str(self.folder / ".github/scripts/notice"), "--into", "content"), cwd=self.folder, text=True, check=True,
                              input=self.body(**{**self.WHOLE, **answers}), stdout=subprocess.PIPE)
        checked = subprocess.run(("build/motebok", "check", "--strict", "--date", "2026-01-15"), cwd=self.folder, text=True, check=False,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual((checked.returncode, checked.stderr), (0, ""))
        return (self.folder / done.stdout.strip()).read_text("utf-8")

    def test_becomes_a_notice_that_can_be_published_as_it_is(self):
        self.assertEqual(self.put_out(), "\n".join((
            "+++", 'type = "innkalling"', 'tittel = "Innkalling til møte i Fastlegerådet 11. februar 2026"', 'utvalg = "flr"', "dato = 2026-02-11",
            'tid = "13.00–15.00"', 'sted = "Fjordsykehuset"', "digitalt = true", "frist_saker = 2026-01-28", "+++", "",
            "## Sak 4/26: Godkjenning av referat", "", "## Sak 5/26: Svartid", "")))
        told = self.notice()
        self.assertIn("klar til å legges inn som `content/utvalg/flr/2026-02-11/innkalling.md`", told)
        self.assertIn("```markdown\n+++\n", told)

    def test_may_lack_all_that_need_not_be_known(self):
        bare = {key: "_No response_" for key in ("tid", "sted", "frist", "saker")}
        self.assertIn("\n+++\n\nSakslisten kommer senere.\n", self.put_out(**bare))

    def test_day_and_time_may_be_written_as_people_do(self):
        written = self.put_out(dato="11. februar 2026", tid="kl. 9:00 - 11:30", frist="28. 1. 2026")
        self.assertIn("\ndato = 2026-02-11\ntid = \"09.00–11.30\"\n", written)

    def test_a_mistake_is_told_with_what_to_write(self):
        for answers, told in (({"dato": "31.02.2026"}, "Datoen «31.02.2026» finnes ikke."), ({"tid": "etter lunsj"}, "Tiden «etter lunsj»"),
                              ({"saker": "Godkjenning"}, "Linjen «Godkjenning» i sakslisten mangler saksnummer."), ({"utvalg": "x"}, "Velg et utvalg")):
            self.assertIn(told, self.notice(**answers))

    def test_what_a_stranger_writes_is_never_more_than_a_value(self):
        evil = 'X"\nutkast = true\n+++\n$(touch bryter-inn) `touch bryter-inn` \\" ''' + "\u202e\0".replace("\0", "")
        written = self.put_out(sted=evil, saker="4/26: <script>alert(1)</script> ```\n5/26: ## Sak 9/26: $(touch bryter-inn)")
        self.assertNotIn("\nutkast = true", written)
        self.assertEqual(written.count("\n## Sak "), 2)
        told = self.notice(sted="```` brutt ut")
        self.assertIn("`````markdown\n", told)
        self.assertFalse((self.folder / "bryter-inn").exists())

    def test_is_answered_once(self):
        self.notice()
        self.assertEqual(self.step("meeting", "Answer", GH_TOKEN="x", NUMBER="12").returncode, 0)
        self.assertIn("--method POST repos/eier/nettsted/issues/12/comments --raw-field body=<!-- motebok: notice -->\nTakk!", self.asked())


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--motebok", type=Path, required=True)
    parser.add_argument("--project", type=Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=["steps_test.py", *rest])
