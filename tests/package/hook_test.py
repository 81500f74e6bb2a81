"""From nothing to live, as SERVER.md says: a bare repository with the hook, a push from an editor's folder, and the site where the
web server shows it. What goes wrong is told to whoever pushes, and the site is then as it was."""

import argparse
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

MINUTES = "content/utvalg/flr/2025-10-08/referat.md"


class Server(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        self.bare = self.folder / "srv/git/nettsted.git"
        self.site = self.folder / "srv/www/nettsted"
        self.editor = self.folder / "redaktør"
        (self.folder / "bin").mkdir()
        (self.folder / "bin/motebok").symlink_to(OPTIONS.motebok)
        self.environment = {**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}", "GIT_CONFIG_GLOBAL": "/dev/null",
                            "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8", "GIT_AUTHOR_DATE": "2025-12-01T12:00:00Z",
                            "GIT_COMMITTER_DATE": "2025-12-01T12:00:00Z"}
        for role in ("AUTHOR", "COMMITTER"):
            self.environment |= {f"GIT_{role}_NAME": "Redaktør", f"GIT_{role}_EMAIL": "redaktor@fjorden.example"}
        self.site.parent.mkdir(parents=True)
        self.git("init", "--quiet", "--bare", "--initial-branch=main", self.bare)
        self.git("-C", self.bare, "config", "motebok.to", self.site)
        self.hook = self.bare / "hooks/post-receive"
        self.hook.symlink_to(OPTIONS.project / "generator/package/post-receive")
        # The theme that the program finds beside itself when it is installed.
        self.git("-C", self.bare, "config", "motebok.options", f"--theme {OPTIONS.project / 'tests/themes/naken'}")
        shutil.copytree(OPTIONS.project / "tests/sites/minste/content", self.editor / "content")
        self.git("-C", self.editor, "init", "--quiet", "--initial-branch=main")
        self.git("-C", self.editor, "remote", "add", "server", self.bare)

    def run_program(self, *words, status=0, folder=None):
        done = subprocess.run([str(word) for word in words], cwd=folder or self.folder, env=self.environment, text=True, check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, status, done.stderr)
        return done

    def git(self, *words):
        return self.run_program("git", *words).stdout.strip()

    def edit(self, path, old, new):
        file = self.editor / path
        text = file.read_text("utf-8")
        self.assertIn(old, text)
        file.write_text(text.replace(old, new, 1), "utf-8")

    def push(self, *refs):
        """What the one who pushes sees, without Git's own words."""
        self.git("-C", self.editor, "add", "--all")
        self.git("-C", self.editor, "commit", "--quiet", "--allow-empty", "--message=Endre")
        told = self.run_program("git", "-C", self.editor, "push", "server", *(refs or ("main",))).stderr
        return "\n".join(line.removeprefix("remote: ").rstrip() for line in told.splitlines() if line.startswith("remote: "))

    def page(self):
        return (self.site / "current/utvalg/flr/2025-10-08/index.html").read_text("utf-8")

    def releases(self):
        return sorted(path.name for path in (self.site / "releases").iterdir())


class Hook(Server):
    def test_a_push_is_live(self):
        told = self.push()
        self.assertIn(" er ute: ", told)
        self.assertIn("Nettstedet endrer seg neste gang av seg selv ", told)
        self.assertIn("Referat", self.page())
        self.edit(MINUTES, "**Vedtak:**", "Et avsnitt til.\n\n**Vedtak:**")
        self.push()
        self.assertIn("Et avsnitt til.", self.page())
        self.run_program("motebok", "verify", self.site / "current")

    def test_a_mistake_is_told_in_norwegian_and_the_site_is_as_it_was(self):
        self.push()
        before = (self.releases(), self.page())
        self.edit(MINUTES, 'utvalg = "flr"', 'utvalg = "flrr"')
        told = self.push()
        self.assertIn("feil[unknown-committee]: ingen utvalg har id-en `flrr`", told)
        self.assertRegex(told, r" +--> utvalg/flr/2025-10-08/referat\.md:\d+:10")
        self.assertIn("Ingenting er publisert. Rett feilene og prøv igjen.", told)
        self.assertEqual((self.releases(), self.page()), before)
        # Mended, it is live again.
        self.edit(MINUTES, 'utvalg = "flrr"', 'utvalg = "flr"')
        self.assertNotIn("feil[", self.push())

    def test_another_branch_is_left_alone(self):
        self.push()
        before = self.releases()
        self.edit(MINUTES, "**Vedtak:**", "Et utkast.\n\n**Vedtak:**")
        self.assertIn("grenen main er ikke rørt, så nettstedet er som før", self.push("main:refs/heads/utkast"))
        self.assertEqual(self.releases(), before)

    def test_a_branch_that_is_deleted_takes_nothing_away(self):
        self.push()
        self.git("-C", self.bare, "config", "receive.denyDeleteCurrent", "ignore")
        self.assertIn("grenen main er slettet; nettstedet er som før", self.push(":refs/heads/main"))
        self.assertIn("Referat", self.page())

    def test_the_branch_and_the_folder_can_be_others(self):
        self.git("-C", self.bare, "config", "motebok.ref", "nettsted")
        self.git("-C", self.bare, "config", "motebok.content", "papirer")
        (self.editor / "content").rename(self.editor / "papirer")
        self.push("main:refs/heads/nettsted")
        self.assertIn("Referat", self.page())

    def test_a_tag_with_the_name_of_the_branch_is_not_published(self):
        self.push()
        self.git("-C", self.bare, "tag", "main", "refs/heads/main")
        self.git("-C", self.bare, "config", "motebok.ref", "refs/heads/main")
        self.edit(MINUTES, "**Vedtak:**", "Et avsnitt til.\n\n**Vedtak:**")
        self.push()
        self.assertIn("Et avsnitt til.", self.page())

    def test_a_folder_that_would_lie_in_the_repository_is_told_of(self):
        self.git("-C", self.bare, "config", "motebok.to", "nettsted")
        self.assertIn("`nettsted` er ikke en hel sti", self.push())
        self.assertFalse((self.bare / "nettsted").exists())

    def test_a_repository_that_does_not_say_where_is_told_how(self):
        self.git("-C", self.bare, "config", "--unset", "motebok.to")
        told = self.push()
        self.assertIn("nettstedet er ikke publisert, for arkivet sier ikke hvor det skal ligge", told)
        self.assertIn("config motebok.to ", told)
        self.assertFalse(self.site.exists())


class Timer(Server):
    """What the service runs each night."""

    def due(self, date, status=0):
        self.git("-C", self.bare, "config", "motebok.options", f"--theme {OPTIONS.project / 'tests/themes/naken'} --date {date}")
        return self.run_program(self.hook, "--if-due", folder=self.bare, status=status)

    def test_publishes_on_the_day_that_was_announced_and_on_no_other(self):
        (self.editor / "content/side.md").write_text('+++\ntype = "side"\ntittel = "Til da"\npubliseres = 2026-01-20\n+++\n\nTekst.\n', "utf-8")
        self.git("-C", self.bare, "config", "motebok.options", f"--theme {OPTIONS.project / 'tests/themes/naken'} --date 2026-01-15")
        self.push()
        first = self.releases()
        told = self.due("2026-01-19").stdout
        self.assertEqual(told, "Ingenting å publisere i dag. Nettstedet endrer seg neste gang av seg selv 20.\u00a0januar\u00a02026.\n")
        self.assertEqual(self.releases(), first)
        self.assertFalse((self.site / "current/side").exists())
        self.due("2026-01-20")
        self.assertIn("Til da", (self.site / "current/side/index.html").read_text("utf-8"))

    def test_leaves_a_rollback_alone(self):
        self.push()
        self.edit(MINUTES, "**Vedtak:**", "En lekkasje.\n\n**Vedtak:**")
        self.push()
        self.run_program("motebok", "publish", "--to", self.site, "--rollback")
        self.assertIn("står til grenen får en ny innsjekking", self.due("2029-01-01").stdout)
        self.assertNotIn("En lekkasje.", self.page())

    def test_publishes_what_has_never_been_published(self):
        self.hook.unlink()
        self.push()
        self.assertFalse(self.site.exists())
        self.hook.symlink_to(OPTIONS.project / "generator/package/post-receive")
        self.due("2026-01-15")
        self.assertIn("Referat", self.page())


class Documentation(unittest.TestCase):
    def test_names_what_the_hook_reads(self):
        text = (OPTIONS.project / "generator/package/SERVER.md").read_text("utf-8")
        hook = (OPTIONS.project / "generator/package/post-receive").read_text("utf-8")
        for setting in set(re.findall(r"motebok\.(?:to|ref|content)\b", hook)):
            self.assertIn(setting, text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--motebok", type=Path, required=True)
    parser.add_argument("--project", type=Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=["hook_test.py", *rest])
