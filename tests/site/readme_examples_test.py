"""Documents with faulty examples, for readme_examples.py. The program and the theme come from MOTEBOK and MOTEBOK_THEME."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from readme_examples import examples_in, sites_in

SETTINGS = '```toml nettsted.toml\ntittel = "Eksempel"\nadresse = "https://eksempel.example"\n```\n'
PAGE = '````markdown om/index.md\n+++\ntype = "side"\ntittel = "Om oss"\n+++\n\nTekst.\n````\n'


class ReadmeExamplesAreBuilt(unittest.TestCase):
    def run_on(self, document):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "README.md"
            path.write_text(document, "utf-8")
            ran = subprocess.run(
                [sys.executable, str(Path(__file__).with_name("readme_examples.py")), "--motebok", os.environ["MOTEBOK"],
                 "--theme", os.environ["MOTEBOK_THEME"], str(path)], stdout=subprocess.PIPE, text=True, check=False)
            return ran.returncode, ran.stdout

    def test_only_blocks_with_a_language_and_a_name_are_examples(self):
        document = "```\nmake\n```\n\n```toml\na = 1\n```\n" + PAGE + "~~~toml b.toml\n```c d\n~~~\n"
        self.assertEqual([(name, line) for name, _, line in examples_in(document)], [("om/index.md", 8), ("b.toml", 16)])

    def test_a_file_given_twice_makes_two_sites(self):
        sites = [files for files, _ in sites_in(SETTINGS + PAGE + PAGE.replace("Tekst", "Ny tekst"))]
        self.assertEqual([("Ny" in site["om/index.md"], len(site)) for site in sites], [(False, 2), (True, 2)])

    def test_a_good_example_passes(self):
        self.assertEqual(self.run_on(SETTINGS + PAGE), (0, ""))

    def test_a_document_without_examples_is_a_fault(self):
        self.assertEqual(self.run_on("Tekst.\n")[0], 1)

    def test_a_mistake_in_an_example_is_a_fault(self):
        status, said = self.run_on(SETTINGS + PAGE.replace("type = ", "typ = "))
        self.assertEqual(status, 1)
        self.assertIn("om/index.md", said)

    def test_a_warning_in_an_example_is_a_fault(self):
        self.assertEqual(self.run_on(SETTINGS + PAGE.replace("Tekst.", "<b>Tekst</b>"))[0], 1)

    def test_a_mistake_in_the_first_of_two_sites_is_a_fault(self):
        self.assertEqual(self.run_on(SETTINGS + PAGE.replace("type = ", "typ = ") + PAGE)[0], 1)

    def test_a_file_outside_the_folder_is_a_fault(self):
        self.assertEqual(self.run_on(SETTINGS + PAGE.replace("om/index.md", "../index.md"))[0], 1)


if __name__ == "__main__":
    unittest.main()
