#include "compile/case_groups.h"

#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok::testing {
namespace {

// "tekst", "gruppe" and "sak" with the words of each.
std::string blocks_of(std::string_view body) {
  const Compiled minutes = compile_minutes(body);
  std::string told;
  for (const BodyBlock& each : minutes.document.blocks) {
    std::string_view html = minutes.html(each.html);
    told += each.case_index ? "sak\n" : fmt::format("{}: {}", each.heads_cases ? "gruppe" : "tekst", html);
  }
  return told;
}

TEST(CaseGroups, AreTheDaysOfAMeeting) {
  EXPECT_EQ(blocks_of("Hei.\n\n## Dag 1\n\n### Sak 1/24: A\n\n### Sak 2/24: B\n\n## Dag 2\n\nOppmøte kl. 9.\n\n"
                      "#### Praktisk\n\n### Sak 3/24: C\n\n## Neste møte\n\nI mai.\n"),
            "tekst: <p>Hei.</p>\ngruppe: <h3 id=\"dag-1\">Dag 1</h3>\nsak\nsak\n"
            "gruppe: <h3 id=\"dag-2\">Dag 2</h3>\n<p>Oppmøte kl.\u00A09.</p>\n<h4 id=\"praktisk\">Praktisk</h4>\nsak\n"
            "tekst: <h3 id=\"neste-mote\">Neste møte</h3>\n<p>I mai.</p>\n");
}

TEST(CaseGroups, AreNotWhatStandsBesideCases) {
  EXPECT_EQ(blocks_of("# Referat\n\nHei.\n\n## Sak 1/24: A\n\n## Pause\n\n## Sak 2/24: B\n"),
            "tekst: <h3 id=\"referat\">Referat</h3>\n<p>Hei.</p>\nsak\ntekst: <h3 id=\"pause\">Pause</h3>\nsak\n");
}

}  // namespace
}  // namespace motebok::testing
