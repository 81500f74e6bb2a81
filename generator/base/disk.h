// The system calls of writing, on paths below an open folder. Those that can fail give a value of errno, 0 when all went
// well. Plain calls, as two threads create files side by side: the kernel's own work is all there should be.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace motebok {

// An open file or folder; -1 when there is none.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor();
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }

  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  // Says whether the bytes have reached the disk, where the system only tells at the end.
  int close();

 private:
  int number_;
};

// Does not follow a symbolic link.
Descriptor open_folder(int below, const std::string& path);

// A new file with these bytes. EEXIST when there is one already.
int create_file(int below, const std::string& path, std::string_view bytes);

// The folder and those above it, as far as they are missing.
int make_folders(int below, std::string_view path);

// Whether `path` is a regular file that holds exactly these bytes.
bool holds(int below, const std::string& path, std::string_view bytes);

enum class NodeKind { File, Folder, Other };
struct Node {
  std::string name;
  NodeKind kind = NodeKind::Other;
};
// Adds what is in a folder, but for "." and "..", in no particular order. ELOOP or ENOTDIR for a symbolic link.
int list_folder(int below, const std::string& path, std::vector<Node>& nodes);

// All of a regular file; nothing behind a symbolic link.
int read_whole(int below, const std::string& path, std::string& bytes);

// What lies below a folder, at any depth, but for entries at its top that begin with a dot.
struct FoundNode {
  std::string path;  // relative to the folder
  NodeKind kind = NodeKind::Other;
};
// A folder comes before what is in it; else in no particular order. Read on several threads; `failed` is told which folder
// could not be, and why, and must throw.
std::vector<FoundNode> list_below(int folder, unsigned threads,
                                  const std::function<void(const std::string& path, int error)>& failed);

// A file or a symbolic link. Well when it is gone already.
int remove_file(int below, const std::string& path);

// A folder with all that is in it, if it is there; nothing behind a symbolic link is touched.
int remove_folder(int below, const std::string& path);

}  // namespace motebok
