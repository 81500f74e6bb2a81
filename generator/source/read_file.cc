#include "source/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "source/messages.h"

namespace motebok {
namespace {

class OpenFile {
 public:
  // Without O_NONBLOCK a pipe put in the file's place would be waited for.
  explicit OpenFile(const std::string& path) : number_(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
  ~OpenFile() {
    if (number_ >= 0) close(number_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

std::string read_file(const std::string& path) {
  const OpenFile file(path);
  struct stat facts {};
  if (file.number() < 0 || fstat(file.number(), &facts) != 0) throw unreadable(path, errno);
  // The size is a hint, with a byte to spare to see the end: the file may grow or shrink meanwhile.
  std::string bytes(static_cast<std::size_t>(facts.st_size) + 1, '\0');
  for (std::size_t filled = 0;;) {
    const ssize_t more = read(file.number(), bytes.data() + filled, bytes.size() - filled);
    if (more < 0 && errno == EINTR) continue;
    if (more < 0) throw unreadable(path, errno);
    if (more == 0) {
      bytes.resize(filled);
      return bytes;
    }
    filled += static_cast<std::size_t>(more);
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
  }
}

}  // namespace motebok
