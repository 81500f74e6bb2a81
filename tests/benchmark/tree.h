#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace motebok {

// One file of a tree that is to be written again.
struct PlannedFile {
  const char* path;  // from the tree's root; points into Manifest::text
  std::uint64_t size;
};

struct PlannedDirectory {
  std::string path;  // empty: the root itself
  std::size_t depth = 0;
  std::vector<PlannedFile> files;
};

struct Manifest {
  std::string text;
  std::vector<PlannedDirectory> directories;  // by depth: each after its parent
  std::size_t files = 0;
  std::uint64_t bytes = 0;
};

// The regular files below `root`, by path: a line each of size, tab and path.
std::string list_tree(const std::string& root);

// Reads what list_tree wrote.
Manifest read_manifest(const std::string& file);

// The paths from `root` of every file below it whose name ends in `.md`, in no particular order.
std::vector<std::string> find_markdown(const std::string& root, unsigned threads);

// Makes `root` and writes all of the manifest's files below it, of the right size and filled with any text.
void write_tree(const std::string& root, const Manifest& manifest, unsigned threads);

// Reads a whole file; `buffer` is kept between calls so that it grows only once.
std::string_view read_file(int directory, const char* path, std::string& buffer);

int open_directory(const std::string& path);

// Calls work(index) for 0 … count−1 from `threads` threads, each taking the next index as it becomes free.
template <typename Work>
void share_out(std::size_t count, unsigned threads, Work work) {
  std::atomic<std::size_t> next{0};
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> others;
  for (unsigned each = 1; each < threads; ++each) others.emplace_back(take);
  take();
}

}  // namespace motebok
