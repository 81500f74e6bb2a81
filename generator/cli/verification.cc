#include "cli/verification.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>

#include "base/norwegian.h"
#include "cli/printable.h"

namespace motebok {
namespace {

using Fault = Verification::Fault;

std::string_view word_for(Fault fault, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  switch (fault) {
    case Fault::Differs:
      return norwegian ? "endret" : "changed";
    case Fault::Missing:
      return norwegian ? "mangler" : "missing";
    case Fault::Extra:
      return norwegian ? "ukjent" : "unknown";
  }
  return "";
}

std::string_view key_for(Fault fault) {
  switch (fault) {
    case Fault::Differs:
      return "differs";
    case Fault::Missing:
      return "missing";
    case Fault::Extra:
      return "extra";
  }
  return "";
}

std::string count_of(const Verification& verification, Fault fault, std::string_view words) {
  const auto count = std::ranges::count(verification.findings, fault, &Verification::Finding::fault);
  return fmt::format("{} {}", grouped(count), words);
}

std::string verdict(const Verification& verification, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  const std::string files = grouped(static_cast<std::int64_t>(verification.checked));
  if (verification.findings.empty()) {
    return norwegian ? fmt::format("Alle filene er slik motebok laget dem: {}.\n", files)
                     : fmt::format("All files are as motebok made them: {}.\n", files);
  }
  return norwegian ? fmt::format("Nettstedet er ikke slik motebok laget det: {}, {} og {}. Bygg det på nytt.\n",
                                 count_of(verification, Fault::Differs, "endret"),
                                 count_of(verification, Fault::Missing, "mangler"),
                                 count_of(verification, Fault::Extra, "ukjent"))
                   : fmt::format("The site is not as motebok made it: {}, {} and {}. Build it again.\n",
                                 count_of(verification, Fault::Differs, "changed"),
                                 count_of(verification, Fault::Missing, "missing"),
                                 count_of(verification, Fault::Extra, "unknown"));
}

std::string origin_line(const Manifest& manifest, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  std::string_view content = norwegian ? "en mappe som ikke ligger i git" : "a folder that is not in git";
  if (!manifest.commit.empty()) content = manifest.commit;
  std::string_view changes;
  if (manifest.changed) changes = norwegian ? " med endringer" : " with changes";
  return norwegian
             ? fmt::format("Laget av {}{}, for {}, med motebok {}.", content, changes, manifest.date, manifest.program)
             : fmt::format("Made of {}{}, for {}, by motebok {}.", content, changes, manifest.date, manifest.program);
}

}  // namespace

std::string verification_as_text(const Verification& verification, MessageLanguage language) {
  std::string text;
  for (const Verification::Finding& each : verification.findings) {
    text += fmt::format("{:<8} {}\n", word_for(each.fault, language), printable_path(each.path));
  }
  text += verdict(verification, language);
  text += printable_path(origin_line(verification.manifest, language)) + "\n";
  text += fmt::format("SHA-256: {}\n", printable_path(verification.manifest.tree));
  return text;
}

std::string verification_as_json(const Verification& verification) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  const auto text = [&json](const char* key, std::string_view value) {
    json.Key(key);
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  const Manifest& manifest = verification.manifest;
  json.StartObject();
  text("sha256", manifest.tree);
  text("commit", manifest.commit);
  text("date", manifest.date);
  text("program", manifest.program);
  text("theme", manifest.theme);
  json.Key("checked");
  json.Uint64(verification.checked);
  json.Key("findings");
  json.StartArray();
  for (const Verification::Finding& each : verification.findings) {
    json.StartObject();
    text("path", each.path);
    text("fault", key_for(each.fault));
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

}  // namespace motebok
