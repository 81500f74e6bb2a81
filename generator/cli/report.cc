#include "cli/report.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cstdio>

#include "base/norwegian.h"
#include "cli/printable.h"

namespace motebok {
namespace {

constexpr std::size_t kLineWidth = 110;  // characters of the author's line that are shown around the place

struct Paint {
  std::string_view error, warning, quiet, bold, off;
};

Paint paint_for(Colours colours) {
  if (colours == Colours::Off) return {};
  return {"\033[1;31m", "\033[1;33m", "\033[34m", "\033[1m", "\033[0m"};
}

std::string_view severity_name(Severity severity, MessageLanguage language) {
  if (language == MessageLanguage::English) return severity == Severity::Error ? "error" : "warning";
  return severity == Severity::Error ? "feil" : "advarsel";
}

// The byte where character `count` (from 0) of `text` begins.
std::size_t byte_of_character(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  while (at < text.size() && count > 0) {
    ++at;
    while (at < text.size() && (text[at] & 0xC0) == 0x80) ++at;
    --count;
  }
  return at;
}

// A long line is shown from a little before the place.
struct Window {
  std::string text;
  std::size_t indent = 0;  // characters before the underlined part
  std::size_t width = 1;
};

Window window_of(const Excerpt& excerpt) {
  const std::size_t column = excerpt.from.column - 1 - excerpt.before;
  const std::size_t first = column > kLineWidth / 2 ? column - kLineWidth / 2 : 0;
  const std::string_view line = excerpt.line;
  const std::size_t begin = byte_of_character(line, first);
  std::string shown = printable(line.substr(begin, byte_of_character(line.substr(begin), kLineWidth)));
  Window window{std::move(shown), column - first, std::min<std::size_t>(excerpt.width, kLineWidth - (column - first))};
  if (first > 0 || excerpt.before > 0) {
    window.text = "…" + window.text;
    ++window.indent;
  }
  return window;
}

void append_remedy(std::string& out, const Wording& remedy, std::string_view margin, MessageLanguage language,
                   const Paint& paint) {
  const std::string& text = in_language(remedy, language);
  if (text.empty()) return;
  const std::string_view label = language == MessageLanguage::Norwegian ? "hjelp" : "help";
  out += fmt::format("{} {}={} {}: {}\n", margin, paint.quiet, paint.off, label, printable(text));
}

void append_excerpt(std::string& out, const Excerpt& excerpt, std::string_view margin, std::string_view colour,
                    const Paint& paint) {
  const Window window = window_of(excerpt);
  out += fmt::format("{} {}|{}\n", margin, paint.quiet, paint.off);
  out += fmt::format(" {}{} |{} {}\n", paint.quiet, excerpt.from.line, paint.off, window.text);
  out += fmt::format("{} {}|{} {}{}{}{}\n", margin, paint.quiet, paint.off, std::string(window.indent, ' '), colour,
                     std::string(window.width, '^'), paint.off);
}

void append_text(std::string& out, const Diagnostic& each, MessageLanguage language, const Paint& paint) {
  const std::string_view colour = each.severity == Severity::Error ? paint.error : paint.warning;
  out += fmt::format("{}{}[{}]{}{}: {}{}\n", colour, severity_name(each.severity, language), each.code, paint.off,
                     paint.bold, printable(in_language(each.situation, language)), paint.off);
  std::string margin = "  ";
  std::string place = printable_path(each.place.path);
  if (each.excerpt) {
    margin = std::string(std::to_string(each.excerpt->from.line).size() + 1, ' ');
    place += fmt::format(":{}:{}", each.excerpt->from.line, each.excerpt->from.column);
  }
  if (!place.empty()) out += fmt::format("{}{}-->{} {}\n", margin, paint.quiet, paint.off, place);
  if (each.excerpt) append_excerpt(out, *each.excerpt, margin, colour, paint);
  append_remedy(out, each.remedy, margin, language, paint);
  out += '\n';
}

// GitHub's workflow commands escape these (docs: "Workflow commands for GitHub Actions").
std::string for_github(std::string_view text, std::string_view also) {
  std::string out;
  for (const char c : text) {
    if (c == '%' || c == '\r' || c == '\n' || also.find(c) != std::string_view::npos) {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  return out;
}

// Annotations are of files of the repository. A theme's files are named from there already.
std::string path_in_repository(const std::string& path, const ReportedFolders& folders) {
  return path == folders.theme || path.starts_with(folders.theme + "/") ? path : folders.content + "/" + path;
}

void append_github(std::string& out, const Diagnostic& each, MessageLanguage language, const ReportedFolders& folders) {
  out += each.severity == Severity::Error ? "::error " : "::warning ";
  if (!each.place.path.empty())
    out += fmt::format("file={},", for_github(path_in_repository(each.place.path, folders), ":,"));
  if (each.excerpt)
    out += fmt::format("line={},col={},endColumn={},", each.excerpt->from.line, each.excerpt->from.column,
                       each.excerpt->from.column + each.excerpt->width);
  out += fmt::format("title={}::{}", each.code, for_github(in_language(each.situation, language), ""));
  if (const std::string& remedy = in_language(each.remedy, language); !remedy.empty())
    out += "%0A" + for_github(remedy, "");
  out += '\n';
}

std::string as_json(const Diagnostics& diagnostics, MessageLanguage language) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
  const auto text = [&json](const char* key, std::string_view value) {
    json.Key(key);
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  json.StartArray();
  for (const Diagnostic& each : diagnostics.all()) {
    json.StartObject();
    text("severity", each.severity == Severity::Error ? "error" : "warning");
    text("code", each.code);
    text("path", each.place.path);
    if (each.excerpt) {
      json.Key("line");
      json.Uint(each.excerpt->from.line);
      json.Key("column");
      json.Uint(each.excerpt->from.column);
      json.Key("width");
      json.Uint(each.excerpt->width);
    }
    text("message", in_language(each.situation, language));
    text("help", in_language(each.remedy, language));
    json.EndObject();
  }
  json.EndArray();
  return std::string(buffer.GetString(), buffer.GetSize()) + "\n";
}

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", grouped(static_cast<std::int64_t>(n)), n == 1 ? one : many);
}

}  // namespace

std::string format_diagnostics(const Diagnostics& diagnostics, MessageFormat format, MessageLanguage language,
                               const ReportedFolders& folders, Colours colours) {
  if (format == MessageFormat::Json) return as_json(diagnostics, language);
  std::string out;
  const Paint paint = paint_for(colours);
  for (const Diagnostic& each : diagnostics.all()) {
    if (format == MessageFormat::GitHub) {
      append_github(out, each, language, folders);
    } else {
      append_text(out, each, language, paint);
    }
  }
  return out;
}

std::string format_counts(const Diagnostics& diagnostics, MessageLanguage language) {
  const std::size_t errors = diagnostics.count(Severity::Error);
  const std::size_t warnings = diagnostics.count(Severity::Warning);
  const bool norwegian = language == MessageLanguage::Norwegian;
  const std::string error_text = norwegian ? counted(errors, "feil", "feil") : counted(errors, "error", "errors");
  const std::string warning_text =
      norwegian ? counted(warnings, "advarsel", "advarsler") : counted(warnings, "warning", "warnings");
  if (errors > 0 && warnings > 0) return fmt::format("{} {} {}.", error_text, norwegian ? "og" : "and", warning_text);
  if (errors > 0) return error_text + ".";
  return warnings > 0 ? warning_text + "." : std::string();
}

std::string format_result(const BuildResult& result, double seconds, MessageLanguage language) {
  const auto number = [](std::uint64_t n) { return grouped(static_cast<std::int64_t>(n)); };
  std::string time = fmt::format("{:.1f}", seconds);
  if (language == MessageLanguage::English) {
    return fmt::format("Read {}. Wrote {}, left {} alone and removed {}. It took {} s.",
                       counted(result.documents, "document", "documents"),
                       counted(result.files.written, "file", "files"), number(result.files.unchanged),
                       number(result.files.removed), time);
  }
  std::ranges::replace(time, '.', ',');
  return fmt::format("Leste {}. Skrev {}, lot {} stå urørt og fjernet {}. Det tok {} s.",
                     counted(result.documents, "dokument", "dokumenter"), counted(result.files.written, "fil", "filer"),
                     number(result.files.unchanged), number(result.files.removed), time);
}

std::string format_next_change(std::optional<Date> day, MessageLanguage language) {
  if (!day) return {};
  if (language == MessageLanguage::English) return fmt::format("The site next changes by itself on {}.", to_iso(*day));
  return fmt::format("Nettstedet endrer seg neste gang av seg selv {}.", long_date(*day, Language::Bokmaal));
}

void report_failure(const Wording& situation, const Wording& remedy, MessageLanguage language) {
  const bool norwegian = language == MessageLanguage::Norwegian;
  std::string text =
      fmt::format("{}: {}\n", norwegian ? "stopp" : "stopped", printable_path(in_language(situation, language)));
  if (const std::string& help = in_language(remedy, language); !help.empty())
    text += fmt::format("   = {}: {}\n", norwegian ? "hjelp" : "help", printable(help));
  std::fputs(text.c_str(), stderr);
}

}  // namespace motebok
