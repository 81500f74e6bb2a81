#include "publish/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace motebok {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

AddressBook some_addresses() {
  AddressBook book;
  book.pages.push_back({"/", KeptPage::Kind::Document, "side", "index.md", "Forsiden", false, {}});
  book.pages.push_back({"/planer/hp/",
                        KeptPage::Kind::Document,
                        "plan",
                        "planer/hp.md",
                        "Handlingsplan\tmed\ntegn",
                        false,
                        {{"mal", KeptAnchor::Kind::Heading, ""},
                         {"tiltak-kurs", KeptAnchor::Kind::Measure, "Kurs for fastleger"},
                         {"tiltak-mal", KeptAnchor::Kind::Retired, "En mal"}}});
  book.pages.push_back({"/trukket/", KeptPage::Kind::Document, "side", "trukket.md", "", true, {}});
  book.retired_anchors = {"/planer/hp/#tiltak-gammel"};
  return book;
}

const ReleaseRecord kRecord{
    "2026-11-22T11:31:05Z", "05b646dcbb65438b1e243005f67f6a696aa97606", "main", "forrige", 129, 198, 1'442'165};

TEST(Record, IsReadAsItWasWritten) {
  const std::string text = record_text(kRecord, some_addresses());
  const auto record = read_record(text);
  ASSERT_TRUE(record);
  EXPECT_EQ(record->published, kRecord.published);
  EXPECT_EQ(record->commit, kRecord.commit);
  EXPECT_EQ(record->replaced, "forrige");
  EXPECT_EQ(record->pages, 129U);
  EXPECT_EQ(record->bytes, 1'442'165U);
  AddressBook expected = some_addresses();
  expected.pages[1].title = "Handlingsplan med tegn";
  EXPECT_EQ(read_addresses(text).pages, expected.pages);
  EXPECT_THAT(read_addresses(text).retired_anchors, ElementsAre("/planer/hp/#tiltak-gammel"));
}

TEST(Record, HalfOfOneIsNone) {
  const std::string text = record_text(kRecord, some_addresses());
  for (std::size_t length = 0; length < text.size(); ++length) {
    ASSERT_FALSE(read_record(text.substr(0, length))) << length;
    ASSERT_THAT(read_addresses(text.substr(0, length)).pages, IsEmpty());
  }
}

}  // namespace
}  // namespace motebok
