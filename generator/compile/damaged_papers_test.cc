// Papers that were cut, doubled and scrambled: whatever comes in, the result keeps its promises.
#include <gtest/gtest.h>

#include <random>

#include "compile/testing.h"

namespace motebok {
namespace {

constexpr std::string_view kPaper = R"(+++
type = "referat"
tittel = "Referat"
utvalg = "flr"
dato = 2024-05-29
tid = "13.00–15.00"

[[tilstede]]
rolle = "leder"
saker = ["21/24"]
+++

Innledning med note[^n] og [lenke](../saker.md#mål).

## **Sak 21/24:** Resepter – «æøå»

**Til:** Rådet
**Deltok:** UNN
Tekst ~~strøket~~, *kursiv **fet*** og `kode`.

| Delmål | Tiltak | Ansvar |
|---|:-:|---:|
| A | b (viderefører hp-2023/x) | c |
|   | d | |

**Vedtak:**

1. Første [sak](sak:flr/1/24).
2. Andre
   - [x] under
   > sitat

**Oppfølging:**

- høsten 2024 – sekretariatet: svarer
- 3. kvartal 2025 – UNN: svarer

### Forslag til vedtak

![Kart](kart.png "Tittel")

## Sak 22/24: Neste

**Unntatt offentlighet:** skjult

[^n]: Noten[^m].
[^m]: Note i note.
)";

// One random change: a cut, a copy of a stretch somewhere else, a byte replaced by one with meaning.
void damage(std::string& text, std::mt19937& random) {
  if (text.empty()) return;
  const auto place = [&] { return std::uniform_int_distribution<std::size_t>(0, text.size() - 1)(random); };
  constexpr std::string_view kMeaningful = "*_[](){}|`~#>-+:!\n\r\t\"\\&<0./ ^=";
  const std::size_t at = place();
  switch (random() % 4) {
    case 0:
      text.erase(at, random() % 40);
      break;
    case 1:
      text.insert(place(), text.substr(at, random() % 60));
      break;
    case 2:
      text[at] = kMeaningful[random() % kMeaningful.size()];
      break;
    default:
      text.resize(at);
      break;
  }
}

void expect_within(HtmlRange range, const CompiledDocument& document) {
  EXPECT_LE(range.begin, range.end);
  EXPECT_LE(range.end, document.html.size());
}

void expect_promises_kept(const CompiledDocument& document) {
  for (std::size_t i = 0; i < document.holes.size(); ++i) {
    EXPECT_LE(document.holes[i].at, document.html.size());
    EXPECT_LT(document.holes[i].reference, document.references.size());
    if (i > 0) {
      EXPECT_LE(document.holes[i - 1].at, document.holes[i].at);
    }
  }
  std::uint32_t end = 0;
  for (const BodyBlock& block : document.blocks) {
    EXPECT_GE(block.html.begin, end);
    expect_within(block.html, document);
    end = block.html.end;
  }
  for (const CaseSection& section : document.cases) {
    std::uint32_t part_end = section.html.begin;
    for (const LabelledPart& part : section.parts) {
      expect_within(part.lead, document);
      expect_within(part.tail, document);
      EXPECT_GE(part.lead.begin, part_end);
      for (const Point& point : part.points) expect_within(point.html, document);
      part_end = std::max({part.lead.end, part.tail.end, part_end});
    }
    EXPECT_LE(part_end, section.html.end);
  }
}

TEST(DamagedPapers, AreReportedOrReadButNeverTrusted) {
  std::mt19937 random(20240529);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes(kPaper);
    for (auto changes = 1 + random() % 12; changes > 0; --changes) damage(bytes, random);
    Diagnostics diagnostics;
    const auto document = compile_document("utvalg/flr/2024-05-29/referat.md", bytes, diagnostics);
    for (const Diagnostic& each : diagnostics.all()) {
      EXPECT_LE(each.place.span.begin, each.place.span.end) << each.code;
      EXPECT_LE(each.place.span.end, bytes.size()) << each.code;
      EXPECT_FALSE(each.situation.nb.empty() || each.situation.en.empty()) << each.code;
    }
    if (document) {
      expect_promises_kept(*document);
    } else {
      EXPECT_TRUE(diagnostics.has_errors());
    }
    if (HasFailure()) {
      ADD_FAILURE() << "in round " << round << ":\n" << bytes;
      return;
    }
  }
}

}  // namespace
}  // namespace motebok
