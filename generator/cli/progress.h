// A live line on a terminal: stage and counts, ten times a second at most. Silent on a pipe, and on work that is over at once.
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>

#include "build.h"
#include "cli/command_line.h"

namespace motebok {

class ProgressLine {
 public:
  explicit ProgressLine(MessageLanguage language);
  ~ProgressLine();  // wipes the line
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  // Safe on any thread.
  void show(Stage stage, std::size_t done, std::size_t of);
  void wipe();

 private:
  using Clock = std::chrono::steady_clock;

  MessageLanguage language_;
  bool on_terminal_;
  std::atomic<Clock::rep> next_due_;  // when the line may be drawn again
  std::mutex drawing_;
  bool drawn_ = false;
};

}  // namespace motebok
