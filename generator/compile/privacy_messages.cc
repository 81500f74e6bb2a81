#include "compile/privacy_messages.h"

namespace motebok {
namespace {

constexpr std::string_view kError = "identity-number";
constexpr std::string_view kWarning = "like-identity-number";

const Wording kGetRidOfIt = {
    "slett det; er det allerede sendt inn med git, må det også ut av historikken, for der blir det liggende",
    "delete it; if it was committed, it must be taken out of the history too, where it stays"};

}  // namespace

Diagnostic identity_number_found(Place at, IdentityNumber::Kind kind) {
  switch (kind) {
    case IdentityNumber::Kind::Person:
      return {Severity::Error,
              kError,
              std::move(at),
              {"her står et fødselsnummer eller et D-nummer", "this is a national identity number"},
              kGetRidOfIt};
    case IdentityNumber::Kind::MadeUp:
      return {Severity::Warning,
              kWarning,
              std::move(at),
              {"dette er bygget som fødselsnummeret til en testperson",
               "this is made like the identity number of a test person"},
              {"slett det, eller godta advarselen i `nettsted.toml` med en grunn",
               "delete it, or accept the warning in `nettsted.toml` with a reason"}};
    case IdentityNumber::Kind::Account:
      return {Severity::Warning,
              kWarning,
              std::move(at),
              {"dette er skrevet som et kontonummer, men kan være et fødselsnummer",
               "this is written like a bank account, but may be a national identity number"},
              {"er det en konto, så godta advarselen i `nettsted.toml` med en grunn",
               "if it is an account, accept the warning in `nettsted.toml` with a reason"}};
    case IdentityNumber::Kind::Columns:
      return {Severity::Warning,
              kWarning,
              std::move(at),
              {"de to tallene ved siden av hverandre kan være et fødselsnummer",
               "the two numbers beside each other may be a national identity number"},
              {"slett det, eller godta advarselen i `nettsted.toml` med en grunn hvis det er noe annet",
               "delete it, or accept the warning in `nettsted.toml` with a reason if it is something else"}};
  }
  return {};
}

Diagnostic identity_number_in_name(std::string_view path) {
  return {Severity::Error,
          kError,
          {std::string(path), {}},
          {"navnet på filen har et fødselsnummer eller et D-nummer", "the file's name has a national identity number"},
          kGetRidOfIt};
}

}  // namespace motebok
