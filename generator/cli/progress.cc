#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace motebok {
namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 100ms;
constexpr auto kPatience = 400ms;  // shorter work needs no line

std::string_view stage_name(Stage stage, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  switch (stage) {
    case Stage::Reading:
      return norwegian ? "Leser mappen" : "Reading the folder";
    case Stage::Compiling:
      return norwegian ? "Leser dokumenter" : "Reading documents";
    case Stage::Linking:
      return norwegian ? "Kobler sammen" : "Linking";
    case Stage::Rendering:
      return norwegian ? "Lager sider" : "Drawing pages";
  }
  return "";
}

}  // namespace

ProgressLine::ProgressLine(MessageLanguage language)
    : language_(language),
      on_terminal_(isatty(STDERR_FILENO) == 1),
      next_due_((Clock::now() + kPatience).time_since_epoch().count()) {}

ProgressLine::~ProgressLine() { wipe(); }

void ProgressLine::show(Stage stage, std::size_t done, std::size_t of) {
  if (!on_terminal_) return;
  const Clock::rep now = Clock::now().time_since_epoch().count();
  Clock::rep due = next_due_;
  if (now < due) return;
  // The thread that moves the next time draws; the others go back to work.
  const Clock::rep next = (Clock::now() + kPause).time_since_epoch().count();
  if (!next_due_.compare_exchange_strong(due, next)) return;

  std::string line = fmt::format("\r\033[K{}", stage_name(stage, language_));
  if (of > 0)
    line += fmt::format(" {} / {}", done, of);
  else if (done > 0)
    line += fmt::format(" {}", done);
  const std::lock_guard lock(drawing_);
  std::fputs(line.c_str(), stderr);
  std::fflush(stderr);
  drawn_ = true;
}

void ProgressLine::wipe() {
  const std::lock_guard lock(drawing_);
  if (!drawn_) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace motebok
