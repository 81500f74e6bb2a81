// The smallest site that builds, in a folder of its own, for tests that add one thing to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/scratch_folder.h"
#include "support/program.h"

namespace motebok::testing {

// "+++ … +++" of a plain page, and its text.
std::string plain_page(std::string_view text);

class SmallSite {
 public:
  SmallSite();

  const std::string& path() const { return scratch_.path(); }
  std::string operator/(std::string_view name) const { return scratch_ / name; }
  void write(std::string_view name, std::string_view bytes) const { scratch_.write(name, bytes); }
  std::string read(std::string_view name) const { return scratch_.read(name); }
  bool has(std::string_view name) const { return scratch_.has(name); }

  // "Referat" of FLR's only meeting: case 1/25 with a decision.
  static constexpr const char* kMinutes = "content/utvalg/flr/2025-10-08/referat.md";
  static constexpr const char* kMinutesPage = "public/utvalg/flr/2025-10-08/index.html";

  // `motebok WORDS… MORE…`, run in the folder. build: content/ with the bare theme into public/.
  Invocation command(std::vector<std::string> words) const;
  Invocation build(std::vector<std::string> more = {}) const;
  Invocation check(std::vector<std::string> more = {}) const;

 private:
  ScratchFolder scratch_;
};

}  // namespace motebok::testing
