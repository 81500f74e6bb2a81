#include "manifest/checksums.h"

#include <gtest/gtest.h>

#include <vector>

#include "base/sha256.h"

namespace motebok {
namespace {

const std::string kSum = sha256_of("x");

TEST(Checksums, AreWrittenAsSha256sumWritesThem) {
  const std::vector<Checksum> checksums = {{"index.html", kSum}, {"utvalg/flr/a b.pdf", kSum}};
  EXPECT_EQ(to_text(checksums), kSum + "  index.html\n" + kSum + "  utvalg/flr/a b.pdf\n");
  const std::vector<Checksum> odd = {{"a\\b\nc", kSum}};
  EXPECT_EQ(to_text(odd), "\\" + kSum + "  a\\\\b\\nc\n");
}

TEST(Checksums, AreReadAsTheyAreWritten) {
  for (const std::string path : {"index.html", " x", "a\\b\nc", "\\", "å/ø.html"}) {
    const std::vector<Checksum> one = {{path, kSum}};
    std::string line = to_text(one);
    line.pop_back();
    const auto read = read_checksum(line);
    ASSERT_TRUE(read) << line;
    EXPECT_EQ(read->path, path);
    EXPECT_EQ(read->sha256, kSum);
  }
}

TEST(Checksums, AreNotReadOfWhatWasNeverWritten) {
  const std::string upper(64, 'A');
  for (const std::string& line :
       {std::string(), kSum, kSum + "  ", kSum + " x", kSum + "  /etc/passwd", kSum + "  ../x", kSum + "  a/../x",
        kSum + "  a//b", kSum + "  a/", kSum + "  .", upper + "  x", kSum.substr(1) + "  x", "\\" + kSum + "  a\\b",
        "\\" + kSum + "  a\\", kSum + "  a" + std::string(1, '\0')}) {
    EXPECT_FALSE(read_checksum(line)) << line;
  }
}

}  // namespace
}  // namespace motebok
