#include "support/program.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "base/check.h"

namespace motebok::testing {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  void close() {
    if (is_open()) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

struct Streams {
  int in;
  int out;
  int err;
};

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> environment_of(const Invocation& invocation) {
  std::vector<std::string> environment;
  for (char** each = environ; *each != nullptr; ++each) {
    const std::string entry = *each;
    if (!invocation.environment.contains(entry.substr(0, entry.find('=')))) environment.push_back(entry);
  }
  // What a test leaves in the user's own cache stays there, and what another left might hide a mistake.
  if (!invocation.environment.contains("XDG_CACHE_HOME")) {
    std::erase_if(environment, [](const std::string& entry) { return entry.starts_with("XDG_CACHE_HOME="); });
    environment.emplace_back("XDG_CACHE_HOME=/dev/null");
  }
  for (const auto& [name, value] : invocation.environment) {
    if (value) environment.push_back(name + "=" + *value);
  }
  return environment;
}

// dup2 in the child leaves its descriptors open on exec; ours are closed by O_CLOEXEC.
pid_t spawn(const Invocation& invocation, Streams streams) {
  std::vector<std::string> words = invocation.wrapper;
  words.push_back(invocation.program);
  words.insert(words.end(), invocation.arguments.begin(), invocation.arguments.end());
  std::vector<std::string> environment = environment_of(invocation);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, streams.in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, streams.out, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, streams.err, STDERR_FILENO);
  if (!invocation.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, invocation.folder.c_str());
  pid_t process = -1;
  const int error = posix_spawnp(&process, words.front().c_str(), &actions, nullptr, pointers_to(words).data(),
                                 pointers_to(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  CHECK(error == 0);
  return process;
}

int milliseconds_until(Clock::time_point deadline) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
  return static_cast<int>(std::max<std::chrono::milliseconds::rep>(left.count(), 0));
}

// What one end has for us now; false at its end. A terminal whose other end is gone says EIO.
bool read_some(int descriptor, std::string& into) {
  std::array<char, 65536> buffer;
  const ssize_t n = read(descriptor, buffer.data(), buffer.size());
  if (n > 0) into.append(buffer.data(), static_cast<std::size_t>(n));
  return n > 0 || (n < 0 && errno == EINTR);
}

// Until both ends are closed; false when the time is up first.
bool read_all(Descriptor& out, Descriptor& err, Finished& finished, Clock::time_point deadline) {
  while (out.is_open() || err.is_open()) {
    std::array<pollfd, 2> ends{pollfd{out.number(), POLLIN, 0}, pollfd{err.number(), POLLIN, 0}};
    const int ready = poll(ends.data(), ends.size(), milliseconds_until(deadline));
    if (ready == 0) return false;
    if (ready < 0) continue;
    if (ends[0].revents != 0 && !read_some(out.number(), finished.out)) out.close();
    if (ends[1].revents != 0 && !read_some(err.number(), finished.err)) err.close();
  }
  return true;
}

void collect_status(pid_t process, Finished& finished) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  if (WIFEXITED(status)) finished.status = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) finished.signal = WTERMSIG(status);
}

Finished follow(pid_t process, Descriptor& out, Descriptor& err, Clock::time_point began,
                const Invocation& invocation) {
  Finished finished;
  if (!read_all(out, err, finished, began + invocation.time_limit)) {
    finished.out_of_time = true;
    kill(process, SIGKILL);
  }
  collect_status(process, finished);
  finished.took = Clock::now() - began;
  return finished;
}

}  // namespace

Finished run(const Invocation& invocation) {
  std::array<int, 2> out{};
  std::array<int, 2> err{};
  CHECK(pipe2(out.data(), O_CLOEXEC) == 0 && pipe2(err.data(), O_CLOEXEC) == 0);
  Descriptor out_reader(out[0]), out_writer(out[1]), err_reader(err[0]), err_writer(err[1]);
  const Descriptor nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
  const Clock::time_point began = Clock::now();
  const pid_t process = spawn(invocation, {nothing.number(), out_writer.number(), err_writer.number()});
  out_writer.close();
  err_writer.close();
  return follow(process, out_reader, err_reader, began, invocation);
}

Finished run_on_terminal(const Invocation& invocation) {
  int ours = -1;
  int theirs = -1;
  CHECK(openpty(&ours, &theirs, nullptr, nullptr, nullptr) == 0);
  fcntl(ours, F_SETFD, FD_CLOEXEC);
  fcntl(theirs, F_SETFD, FD_CLOEXEC);
  Descriptor reader(ours), terminal(theirs), nothing(-1);
  const Clock::time_point began = Clock::now();
  const pid_t process = spawn(invocation, {terminal.number(), terminal.number(), terminal.number()});
  terminal.close();
  return follow(process, reader, nothing, began, invocation);
}

pid_t start(const Invocation& invocation) {
  const Descriptor nothing(open("/dev/null", O_RDWR | O_CLOEXEC));
  return spawn(invocation, {nothing.number(), nothing.number(), nothing.number()});
}

int wait_for(pid_t process) {
  Finished finished;
  collect_status(process, finished);
  return finished.status;
}

}  // namespace motebok::testing
