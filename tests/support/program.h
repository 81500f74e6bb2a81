// Runs the program under test as a process of its own, the way a person or a script does.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace motebok::testing {

struct Invocation {
  std::vector<std::string> arguments;                             // without the program's own name
  std::string folder;                                             // where it runs; empty: where the test does
  std::map<std::string, std::optional<std::string>> environment;  // added to ours; nothing: taken out of it
  std::vector<std::string> wrapper;  // put before the program: {"setpriv", "--reuid=65534"}
  std::string program = MOTEBOK_PROGRAM;
  std::chrono::milliseconds time_limit{10'000};  // then it is killed
};

struct Finished {
  int status = -1;  // of its exit; -1 when a signal ended it
  int signal = 0;   // 0 when it exited
  bool out_of_time = false;
  std::string out;  // standard output, a pipe
  std::string err;  // standard error, another
  std::chrono::duration<double> took{};
};

// Fails the process, not the test, when there is no such program.
Finished run(const Invocation& invocation);

// The same with a terminal for all three streams; what it shows comes in `out`.
Finished run_on_terminal(const Invocation& invocation);

// Started and left alone; output is thrown away.
pid_t start(const Invocation& invocation);
// Its exit status; -1 when a signal ended it.
int wait_for(pid_t process);

}  // namespace motebok::testing
