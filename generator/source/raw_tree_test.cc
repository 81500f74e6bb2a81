#include "source/raw_tree.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "source/scratch_repository.h"
#include "source/testing.h"

namespace motebok {
namespace {

// The id of a tree object with these bytes, whether they make sense or not.
git_oid stored(const ScratchRepository& repository, std::string_view bytes) {
  const Git<git_odb> objects = objects_of(repository.get(), repository.path());
  git_oid id{};
  EXPECT_EQ(git_odb_write(&id, objects.get(), bytes.data(), bytes.size(), GIT_OBJECT_TREE), 0);
  return id;
}

// Its entries, a line each, or why they cannot be read.
std::string shown(const ScratchRepository& repository, const git_oid& id) {
  const Git<git_odb> objects = objects_of(repository.get(), repository.path());
  std::string text;
  const std::string failure = failure_of([&] {
    RawTree tree(objects.get(), repository.path(), id);
    while (const auto entry = tree.next()) {
      text += std::to_string(static_cast<int>(entry->kind)) + " " + std::string(entry->name) + " " +
              hexadecimal(entry->id).substr(0, 4) + "\n";
    }
  });
  return failure == "nothing failed" ? text : failure;
}

const std::string kId(20, '\x11');

TEST(RawTree, GivesItsEntriesInTurn) {
  const ScratchRepository repository;
  using namespace std::string_literals;
  const std::string bytes = "100644 a b.md\0"s + kId + "160000 deler\0"s + kId + "120000 lenke\0"s + kId +
                            "40000 om\0"s + kId + "100755 z\0"s + kId + "040000 å\0"s + kId;
  EXPECT_EQ(shown(repository, stored(repository, bytes)),
            "0 a b.md 1111\n2 deler 1111\n0 lenke 1111\n1 om 1111\n0 z 1111\n1 å 1111\n");
  EXPECT_EQ(shown(repository, stored(repository, "")), "");
}

TEST(RawTree, SaysWhichTreeIsDamaged) {
  using namespace std::string_literals;
  const ScratchRepository repository;
  for (const std::string& bytes : {"100644 a.md\0"s + kId.substr(1), "100644 a.md"s, "1"s, "4"s, "100644a.md\0"s + kId,
                                   "40000 a\0"s + kId + "\0"s}) {
    const git_oid id = stored(repository, bytes);
    EXPECT_TRUE(
        shown(repository, id)
            .starts_with("objektet " + hexadecimal(id) + " i depotet `" + repository.path() + "` er skadet – klon "));
  }
}

TEST(RawTree, IsATreeAndNothingElse) {
  ScratchRepository repository;
  repository.put("a.md", "x");
  EXPECT_NE(shown(repository, repository.blob("a.md")).find("er skadet"), std::string::npos);
}

TEST(RawEntry, IsInGitsOrder) {
  const auto entry = [](std::string_view name, RawEntry::Kind kind) { return RawEntry{kind, name, {}, {}}; };
  const RawEntry file = entry("om", RawEntry::Kind::File);
  const RawEntry folder = entry("om", RawEntry::Kind::Folder);
  const RawEntry dashed = entry("om-oss", RawEntry::Kind::File);
  const RawEntry digit = entry("om0", RawEntry::Kind::File);
  EXPECT_EQ(order_of(folder, folder), 0);
  EXPECT_LT(order_of(file, folder), 0);
  EXPECT_LT(order_of(dashed, folder), 0);  // '-' before '/'
  EXPECT_LT(order_of(folder, digit), 0);   // '/' before '0'
  EXPECT_GT(order_of(entry("ø", RawEntry::Kind::File), entry("z", RawEntry::Kind::File)), 0);
}

}  // namespace
}  // namespace motebok
