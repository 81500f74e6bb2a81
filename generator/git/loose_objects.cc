#include "git/loose_objects.h"

#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>
#include <zlib.h>

#include <array>
#include <cstdio>
#include <memory>

#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h>  // of 1.8 and later; before that a part of git2.h
#endif

#include "git/messages.h"
#include "git/repository.h"

namespace motebok {
namespace {

constexpr int kBeforeTheOthers = 100;  // libgit2's own stores have 1 and 2

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

class Inflater {
 public:
  Inflater() { is_ready_ = inflateInit(&stream_) == Z_OK; }
  ~Inflater() {
    if (is_ready_) inflateEnd(&stream_);
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  // The bytes that come next. False once they are not what zlib writes.
  bool take(Bytef* bytes, std::size_t count) {
    stream_.next_in = bytes;
    stream_.avail_in = static_cast<uInt>(count);
    int state = is_ready_ ? Z_OK : Z_MEM_ERROR;
    while (state == Z_OK && stream_.avail_in > 0) {
      stream_.next_out = unread_.data();
      stream_.avail_out = static_cast<uInt>(unread_.size());
      state = inflate(&stream_, Z_NO_FLUSH);
    }
    is_at_end_ = state == Z_STREAM_END;
    return is_at_end_ || state == Z_OK;
  }
  bool is_at_end() const { return is_at_end_; }

 private:
  z_stream stream_{};
  bool is_ready_ = false;
  bool is_at_end_ = false;
  std::array<Bytef, 16384> unread_;
};

// A store of the repository's that has no object, but is asked for each before the others.
struct Guard {
  git_odb_backend backend{};
  std::string objects;  // the folder, with '/'
};

bool is_damaged(const Guard& guard, const git_oid& id) {
  const std::string digits = hexadecimal(id);
  const std::string path = guard.objects + digits.substr(0, 2) + "/" + digits.substr(2);
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file) return false;  // most lie in packs
  Inflater inflater;
  std::array<Bytef, 16384> bytes;
  while (!inflater.is_at_end()) {
    const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), file.get());
    if (count == 0 || !inflater.take(bytes.data(), count)) return true;
  }
  return false;
}

int ask(git_odb_backend* backend, const git_oid* id) {
  if (!is_damaged(*reinterpret_cast<Guard*>(backend), *id)) return GIT_ENOTFOUND;
  git_error_set_str(GIT_ERROR_ZLIB, ("the object " + hexadecimal(*id) + " is damaged").c_str());
  return GIT_ERROR;
}

int read_object(void**, size_t*, git_object_t*, git_odb_backend* backend, const git_oid* id) {
  return ask(backend, id);
}

int read_header(size_t*, git_object_t*, git_odb_backend* backend, const git_oid* id) { return ask(backend, id); }

void free_guard(git_odb_backend* backend) { delete reinterpret_cast<Guard*>(backend); }

}  // namespace

void refuse_damaged_loose_objects(git_repository* repository, const std::string& folder) {
  const Git<git_odb> objects = objects_of(repository, folder);
  auto guard = std::make_unique<Guard>();
  guard->objects = std::string(git_repository_commondir(repository)) + "objects/";
  git_odb_backend* const backend = &guard->backend;
  if (git_odb_init_backend(backend, GIT_ODB_BACKEND_VERSION) != 0) throw unreadable_repository(folder, what_git_says());
  backend->read = read_object;
  backend->read_header = read_header;
  backend->free = free_guard;
  if (git_odb_add_backend(objects.get(), backend, kBeforeTheOthers) != 0)
    throw unreadable_repository(folder, what_git_says());
  guard.release();  // the store's owner is libgit2 now
}

}  // namespace motebok
