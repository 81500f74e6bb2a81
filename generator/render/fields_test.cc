#include "render/fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "render/agenda_fields.h"
#include "render/attendance_fields.h"
#include "render/attendance_words.h"
#include "render/backlink_fields.h"
#include "render/backlink_words.h"
#include "render/case_fields.h"
#include "render/comparison_fields.h"
#include "render/comparison_words.h"
#include "render/decision_fields.h"
#include "render/decision_words.h"
#include "render/follow_up_fields.h"
#include "render/follow_up_words.h"
#include "render/grant_fields.h"
#include "render/grant_words.h"
#include "render/history_fields.h"
#include "render/history_words.h"
#include "render/measure_fields.h"
#include "render/measure_words.h"
#include "render/partner_fields.h"
#include "render/partner_words.h"
#include "render/redline_fields.h"
#include "render/redline_words.h"
#include "render/thread_fields.h"
#include "render/thread_words.h"
#include "render/version_fact_fields.h"
#include "render/version_fact_words.h"
#include "render/version_fields.h"
#include "render/version_words.h"

namespace motebok {
namespace {

std::string read_reference() {
  std::ifstream file(PROJECT_FOLDER "/themes/README.md");
  std::stringstream text;
  text << file.rdbuf();
  const std::string all = text.str();
  const std::size_t begin = all.find("### Feltene");
  EXPECT_NE(begin, std::string::npos);
  return begin == std::string::npos ? std::string() : all.substr(begin);
}

std::string with_mark(const FieldDescription& field) {
  switch (field.kind) {
    case Field::Kind::Section:
      return "#" + std::string(field.name);
    case Field::Kind::Html:
      return "*" + std::string(field.name);
    case Field::Kind::Text:
    case Field::Kind::Prose:
      break;
  }
  return std::string(field.name);
}

// What stands in the code blocks in capitals; explanations are in other letters, in quotation marks or after a colon.
std::set<std::string> documented_fields(const std::string& reference) {
  std::set<std::string> found;
  std::istringstream lines(reference);
  std::string line;
  bool in_block = false;
  while (std::getline(lines, line)) {
    if (line.starts_with("```")) in_block = !in_block;
    if (!in_block || line.starts_with("```")) continue;
    std::string word;
    // Two blanks or more end the names of a line.
    const std::size_t indent = line.find_first_not_of(' ');
    const std::size_t gap = line.find("  ", indent);
    std::istringstream names(line.substr(0, gap));
    while (names >> word) found.insert(word);
  }
  return found;
}

std::set<std::string> program_fields() {
  std::set<std::string> names;
  for (const FieldDescription& field : all_fields()) {
    if (!field.name.starts_with("TEST_")) names.insert(with_mark(field));
  }
  return names;
}

TEST(Fields, AreAllDescribedForThemeAuthorsAndNoOthers) {
  EXPECT_EQ(documented_fields(read_reference()), program_fields());
}

TEST(Words, AreThereInBothLanguages) {
  for (const Word* const word : all_words()) {
    EXPECT_FALSE(word->in(Language::Bokmaal).empty());
    EXPECT_FALSE(word->in(Language::Nynorsk).empty());
  }
}

TEST(Words, NorwegianPagesSpeakTheirOwnLanguageAndOthersTheSites) {
  for (const Language site : {Language::Bokmaal, Language::Nynorsk}) {
    EXPECT_EQ(interface_language(Language::Bokmaal, site), Language::Bokmaal);
    EXPECT_EQ(interface_language(Language::Nynorsk, site), Language::Nynorsk);
    EXPECT_EQ(interface_language(Language::NorthernSami, site), site);
    EXPECT_EQ(interface_language(Language::English, site), site);
  }
  EXPECT_EQ(interface_language(Language::English, Language::NorthernSami), Language::Bokmaal);
}

}  // namespace
}  // namespace motebok
