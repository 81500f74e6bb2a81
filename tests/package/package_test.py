"""The Debian package as an administrator meets it: what is in it, that the program runs from wherever it is unpacked, with the
theme that came along and no other, that the manual and the completion know every option, and that nothing is left when it has
been removed."""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SITE = {
    "nettsted.toml": 'tittel = "Helsefellesskapet Eksempel"\nadresse = "https://helsefellesskapet.example"\n',
    "index.md": '+++\ntype = "side"\ntittel = "Forsiden"\n+++\n\nVelkommen.\n',
}
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def run(*command, status=0, **options):
    """What a program said, both streams together. It must end with this status."""
    words = [str(word) for word in command]
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
    if done.returncode != status:
        raise AssertionError(f"{' '.join(words)}: {done.returncode}\n{done.stdout}")
    return done.stdout


class Package(unittest.TestCase):
    """Made once for all tests."""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.scratch.name)
        made = cls.folder / "made"
        run(OPTIONS.cpack, "-G", "DEB", "-B", made, "--config", OPTIONS.build / "CPackConfig.cmake")
        (cls.deb,) = made.glob("*.deb")
        cls.root = cls.folder / "root"
        run("dpkg-deb", "--extract", cls.deb, cls.root)
        cls.program = cls.root / "usr/bin/motebok"

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def field(self, name):
        return run("dpkg-deb", "--field", self.deb, name).strip()

    def read(self, path):
        bytes_read = (self.root / path).read_bytes()
        return (gzip.decompress(bytes_read) if path.endswith(".gz") else bytes_read).decode()

    def help(self, *words):
        return run(self.program, "--help", *words)

    def site(self):
        """A folder with nothing but a small site's content: no theme, no project."""
        site = self.folder / self.id()
        for name, text in SITE.items():
            (site / "content" / name).parent.mkdir(parents=True, exist_ok=True)
            (site / "content" / name).write_text(text, "utf-8")
        return site

    def test_says_what_it_is_and_what_it_needs(self):
        version = run(self.program, "--version").split()[1]
        self.assertEqual(self.field("Version"), version)
        self.assertEqual(self.field("Package"), "motebok")
        for library in ("libgit2", "libcmark-gfm", "libicu", "libssl", "libc6"):
            self.assertIn(library, self.field("Depends"))
        for tool in ("node", "g++", "cmake", "-dev"):
            self.assertNotIn(tool, self.field("Depends"))

    def test_holds_what_a_server_needs(self):
        for path in ("bin/motebok", "share/man/man1/motebok.1.gz", "share/bash-completion/completions/motebok",
                     "share/motebok/post-receive", "lib/systemd/system/motebok@.service", "lib/systemd/system/motebok@.timer",
                     "share/motebok/themes/helse/maler/forside.html", "share/motebok/themes/helse/assets/stil.css",
                     "share/doc/motebok/copyright", "share/doc/motebok/SERVER.md", "share/doc/motebok/innholdsformat.md.gz"):
            self.assertTrue((self.root / "usr" / path).is_file(), path)
        self.assertTrue(os.access(self.root / "usr/share/motebok/post-receive", os.X_OK))

    def test_is_owned_by_root_and_written_by_nobody_else(self):
        for line in run("dpkg-deb", "--contents", self.deb).splitlines():
            mode, owner = line.split()[:2]
            self.assertEqual(owner, "root/root", line)
            self.assertNotIn("w", mode[5:], line)

    def test_builds_a_site_with_the_theme_that_came_along(self):
        site = self.site()
        run(self.program, "build", cwd=site)
        page = (site / "public/index.html").read_text("utf-8")
        self.assertIn('class="site-footer"', page)
        self.assertTrue(list((site / "public/assets").glob("stil.*.css")))
        run(self.program, "verify", "public", cwd=site)

    def test_prefers_the_theme_of_the_project_it_stands_in(self):
        site = self.site()
        shutil.copytree(OPTIONS.project / "tests/themes/naken", site / "themes/helse")
        run(self.program, "build", cwd=site)
        self.assertNotIn('class="site-footer"', (site / "public/index.html").read_text("utf-8"))

    def test_the_manual_and_the_completion_know_every_command_and_option(self):
        manual = self.read("usr/share/man/man1/motebok.1.gz").replace("\\-", "-")
        completion = self.read("usr/share/bash-completion/completions/motebok")
        for help_text in (self.help(), self.help("--lang", "en"), run(self.program, "publish", "--help")):
            options = set(OPTION.findall(help_text))
            self.assertGreater(len(options), 10)
            self.assertEqual(options - set(OPTION.findall(manual)), set())
            self.assertEqual(options - set(OPTION.findall(completion)), set())
            if "omman" not in help_text:
                continue
            for command in re.findall(r"^  ([a-z]+)\b", help_text[help_text.index("omman"):help_text.index("--content")], re.MULTILINE):
                if command == "motebok":
                    continue
                self.assertRegex(manual, rf"(?m)^\.BI? {command}\b")
                self.assertRegex(completion, rf'compgen -W "[^"]*\b{command}\b')

    def test_the_manual_is_sound(self):
        if not shutil.which("man"):
            self.skipTest("no man on this machine")
        page = self.root / "usr/share/man/man1/motebok.1.gz"
        said = run("man", "--warnings", "--encoding=UTF-8", "-l", page, env={**os.environ, "MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
        self.assertNotRegex(said, r"(?m)^\S*(troff|tbl|<standard input>)\S*:.*(warning|error)")
        self.assertIn("data/filer.sha256", said)

    def completed(self, *words):
        path = self.root / "usr/share/bash-completion/completions/motebok"
        script = f'compopt() {{ :; }}; source "{path}"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _motebok; printf "%s\\n" "${{COMPREPLY[@]}}"'
        return run("bash", "-c", script, "bash", "motebok", *words, cwd=self.site()).split()

    def test_the_completion_completes(self):
        self.assertEqual(self.completed("ver"), ["verify"])
        self.assertEqual(self.completed("build", "--da"), ["--date"])
        self.assertEqual(self.completed("check", "--format", "j"), ["json"])
        self.assertEqual(self.completed("build", "--content", "c"), ["content"])
        self.assertEqual(self.completed("build", "--base-url", ""), [])
        self.assertEqual(self.completed("publish", "--if"), ["--if-due"])
        self.assertEqual(self.completed("publish", "--accept", "id"), ["id-reused"])

    def test_the_units_are_sound(self):
        if not shutil.which("systemd-analyze"):
            self.skipTest("no systemd on this machine")
        units = self.folder / "units"
        units.mkdir()
        for name in ("motebok@.service", "motebok@.timer"):
            text = self.read(f"usr/lib/systemd/system/{name}")
            # Where the package would be installed there is nothing.
            text = text.replace("/usr/share/motebok", str(self.root / "usr/share/motebok"))
            (units / name.replace("@", "@srv-git-nettsted.git")).write_text(text, "utf-8")
        said = run("systemd-analyze", "verify", "--man=no", units / "motebok@srv-git-nettsted.git.timer", units / "motebok@srv-git-nettsted.git.service")
        self.assertEqual([line for line in said.splitlines() if "motebok" in line], [])

    def test_is_installed_and_removed_without_a_trace(self):
        instance = self.folder / "instance"
        admin = self.folder / "admin"
        instance.mkdir()
        (admin / "info").mkdir(parents=True)
        (admin / "updates").mkdir()
        (admin / "status").touch()
        dpkg = ("dpkg", "--force-not-root", "--force-bad-path", "--force-depends", f"--instdir={instance}", f"--admindir={admin}", f"--log={admin}/log")
        if os.getuid() == 0:
            dpkg = dpkg[:1] + dpkg[2:]
        run(*dpkg, "--install", self.deb)
        self.assertIn("Usage: motebok", run(instance / "usr/bin/motebok", "--help", "--lang", "en"))
        installed = run("dpkg", f"--admindir={admin}", "--listfiles", "motebok").splitlines()
        self.assertIn("/usr/bin/motebok", installed)
        run(*dpkg, "--purge", "motebok")
        self.assertEqual([str(path) for path in instance.rglob("*")], [])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--cpack", type=Path, required=True)
    parser.add_argument("--project", type=Path, required=True)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=["package_test.py", *rest])
