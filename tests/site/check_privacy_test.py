"""Planted faults for check_privacy.py. The identity numbers are the Tax Administration's published test numbers."""

import tempfile
import unittest
from pathlib import Path

import check_privacy
import planted
from planted import Plant

FRONT = "index.html"
MAIL = "post@helsefellesskapet.example"


def written(rule, text, path=FRONT, old="Rammen"):
    return Plant(rule, {path: (old, f"{old} {text} ")})


class PrivacyIsChecked(planted.PlantedFaults):
    rules = check_privacy.RULES
    plants = (
        written("e-mail", "ola.nordmann@sykehus.example"),
        written("e-mail", '<a href="mailto:ola%40sykehus.example">Skriv</a>'),
        written("e-mail", '<img alt="ola@sykehus.example">'),
        written("e-mail", "ola@sykehus.example", "atom.xml", "Nytt fra"),
        written("e-mail", "ola@sykehus.example", "kalender/moter.ics", "SUMMARY:Heldagsmøte"),
        written("e-mail", ", ola@sykehus.example", "kopier.js", ""),
        written("eleven-digits", "02013299997"),
        written("eleven-digits", "020132 99997"),
        written("eleven-digits", "02.01.32 99997"),
        written("eleven-digits", "020132-99997"),
        written("eleven-digits", "020132–99997"),
        written("eleven-digits", "020132\u00a099997"),
        written("eleven-digits", "fnr02013299997"),
        written("eleven-digits", "0201.32.99997"),
        written("eleven-digits", "<b>020132</b><i>99997</i>"),
        written("eleven-digits", '<script type="application/ld+json">{"a": "02013299997"}</script>'),
        written("eleven-digits", "02013299997", "atom.xml", "Nytt fra"),
        Plant("eleven-digits", add={"vedlegg/skjema-02013299997.pdf": "pdf"}),
        Plant("eleven-digits", add={"data/saker.json": '{"tittel": "020132 99997"}'}),
        written("telephone", "22 22 55 55"),
        written("telephone", "77 62\u00a060 00"),
        written("telephone", "907 55 555"),
        written("telephone", "90755555"),
        written("telephone", "+47 90755555"),
        written("telephone", "77.62.60.00"),
        written("telephone", '<a href="tel:+4790755555">Ring</a>'),
    )

    def check(self, site):
        return check_privacy.check(site, {MAIL})

    def test_days_years_and_amounts_are_no_telephone_numbers(self):
        for innocent in ("2024-05-29", "20240529", "29.05.2024", "18 000 000", "i 2023 2024 og 2025", "21/24", "id3027594",
                         "13.00–15.00", "20 30 40", "kommune 5501 5503", "1 234 567 890", "45 000 000"):
            with self.subTest(innocent):
                self.assertEqual(self.found_in(planted.planted(written("", innocent))), [])

    def test_sums_and_commits_are_no_identity_numbers(self):
        for innocent in ("3db618f623dda41802013299997d6bec048ca05a", "Innsjekking f02013299997"):
            with self.subTest(innocent):
                self.assertEqual(self.found_in(planted.planted(written("", innocent))), [])
        self.assertNotEqual(self.found_in(planted.planted(written("", "f02013299997"))), [])

    def test_role_addresses_are_those_the_content_names(self):
        with tempfile.TemporaryDirectory() as content:
            (Path(content) / "nettsted.toml").write_text('tittel = "Eks"\nepost = "post@eks.example"\n', "utf-8")
            (Path(content) / "flr.md").write_text('+++\ntype = "utvalg"\nepost = "Flr@eks.example"\n+++\nola@eks.example\n', "utf-8")
            self.assertEqual(check_privacy.roles_of(content), {"post@eks.example", "flr@eks.example"})


if __name__ == "__main__":
    unittest.main()
