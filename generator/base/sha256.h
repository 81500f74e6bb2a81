// SHA-256 (FIPS 180-4), for what readers may want to check for themselves: sha256sum says the same.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace motebok {

// Of bytes that come piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  // 64 lower-case hexadecimal digits; then it begins again, with nothing.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Of bytes that are all there. Safe on any thread.
std::string sha256_of(std::string_view bytes);

}  // namespace motebok
