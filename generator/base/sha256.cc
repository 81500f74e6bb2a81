#include "base/sha256.h"

#include <openssl/evp.h>

#include <array>

#include "base/check.h"

namespace motebok {
namespace {

// Looked up once: OpenSSL would do it again for every text.
const EVP_MD* algorithm() {
  static const EVP_MD* const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  CHECK(found != nullptr);
  return found;
}

}  // namespace

struct Sha256::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();

  State() {
    CHECK(context != nullptr);
    begin();
  }
  ~State() { EVP_MD_CTX_free(context); }
  void begin() const { CHECK(EVP_DigestInit_ex2(context, algorithm(), nullptr) == 1); }
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) { CHECK(EVP_DigestUpdate(state_->context, bytes.data(), bytes.size()) == 1); }

std::string Sha256::finish() {
  std::array<unsigned char, 32> sum;
  CHECK(EVP_DigestFinal_ex(state_->context, sum.data(), nullptr) == 1);
  state_->begin();
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * sum.size());
  for (const unsigned char byte : sum) {
    hex += kDigits[byte >> 4];
    hex += kDigits[byte & 15];
  }
  return hex;
}

std::string sha256_of(std::string_view bytes) {
  thread_local Sha256 sum;
  sum.add(bytes);
  return sum.finish();
}

}  // namespace motebok
