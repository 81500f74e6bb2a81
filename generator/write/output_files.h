// The files of an earlier build, and which of them this build claims.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/disk.h"

namespace motebok {

struct StaleOutput {
  std::vector<std::string> links;  // symbolic links and the like, at any depth: never made by us
  std::vector<std::string> files;
  std::vector<std::string> folders;  // those that hold nothing claimed; the inner ones first
};

class OutputFiles {
 public:
  OutputFiles() = default;
  // Lists the folder on several threads. Entries of its root that begin with a dot are not ours: they are not listed.
  // Throws WorldFailure where a folder cannot be read; `shown` is for that message.
  OutputFiles(const Descriptor& output, unsigned threads, const std::string& shown);

  // Says whether there is such a file, which then is not stale. Safe on any thread; each path once.
  bool claim(std::string_view path);

  // What nobody claimed. `added` are files that will come into the folder, each at an address of its own.
  StaleOutput stale(std::span<const std::string_view> added) const;

 private:
  struct File {
    std::string path;
    NodeKind kind;
  };
  std::vector<File> files_;
  std::vector<std::string> folders_;  // the outer ones first
  std::unordered_map<std::string_view, std::size_t> by_path_;
  std::vector<std::uint8_t> claimed_;  // parallel to files_
};

}  // namespace motebok
