// Slips that can be seen in the words alone: a weekday that is not that date's, the site's own name misspelt, text that was
// damaged on its way from paper. Quotations and code are left alone, as they say what somebody else wrote.
//
// Nearly every text has nothing of the kind: it is searched for a few bytes, and read closely only around them.
#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/norwegian.h"
#include "base/parallel.h"
#include "check/messages.h"
#include "check/rules.h"

namespace motebok {
namespace {

// From Sunday, as std::chrono::weekday counts.
constexpr std::array<std::array<std::string_view, 2>, 7> kWeekdays = {{{"søndag", "sundag"},
                                                                       {"mandag", "måndag"},
                                                                       {"tirsdag", "tysdag"},
                                                                       {"onsdag", "onsdag"},
                                                                       {"torsdag", "torsdag"},
                                                                       {"fredag", "fredag"},
                                                                       {"lørdag", "laurdag"}}};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

std::string_view word_ending_at(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  return text.substr(begin, end - begin);
}

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

// Each of the following calls tell(words, message) for what it finds: the words within `text`, and what makes a message of
// their place.

// "torsdag 29.11.2024", "fredag den 29. november 2024"
void find_wrong_weekdays(std::string_view text, const auto& tell) {
  for (std::size_t at = text.find("dag"); at != std::string_view::npos; at = text.find("dag", at + 3)) {
    const std::string_view weekday = word_ending_at(text, at + 3);
    std::string_view rest = text.substr(at + 3);
    if (!rest.starts_with(' ') && !rest.starts_with("\u00A0")) continue;
    rest = without_prefix(without_prefix(without_prefix(rest, " "), "\u00A0"), "den ");
    const auto date = date_at_front(rest);
    if (!date) continue;
    const std::string lower = lower_case(weekday);
    const auto is_lower = [&](const auto& names) { return names[0] == lower || names[1] == lower; };
    const auto named = std::ranges::find_if(kWeekdays, is_lower);
    const std::chrono::weekday right{std::chrono::sys_days(date->date)};
    if (named == kWeekdays.end() || named - kWeekdays.begin() == static_cast<std::ptrdiff_t>(right.c_encoding())) continue;
    const std::string_view words(weekday.data(), static_cast<std::size_t>(rest.data() + date->length - weekday.data()));
    tell(words, [&](Place place) { return check_messages::weekday_of_another_date(std::move(place), lower, date->date); });
  }
}

// "helsefellesskapet.no" of "https://www.helsefellesskapet.no:8080/side"
std::string own_domain(std::string_view base_url) {
  std::string_view host = base_url.substr(std::min(base_url.find("://") + 3, base_url.size()));
  host = host.substr(0, host.find_first_of("/:"));
  const std::size_t last = host.rfind('.');
  if (last == std::string_view::npos || last == 0) return {};
  const std::size_t before = host.rfind('.', last - 1);
  return std::string(before == std::string_view::npos ? host : host.substr(before + 1));
}

bool is_of_domain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; }

// A name as long as this, with a letter or two wrong, is no other's.
constexpr std::size_t kTellingName = 10;

void find_misspelt_domains(std::string_view text, const std::string& own, const auto& tell) {
  const std::size_t dot = own.rfind('.');
  if (dot == std::string::npos || dot < kTellingName) return;
  const std::string_view top = std::string_view(own).substr(dot);
  for (std::size_t at = text.find(top); at != std::string_view::npos; at = text.find(top, at + top.size())) {
    const std::size_t end = at + top.size();
    if (end < text.size() && is_of_domain(text[end])) continue;
    std::size_t begin = at;
    while (begin > 0 && is_of_domain(text[begin - 1])) --begin;
    const std::string_view words = text.substr(begin, end - begin);
    const std::size_t wrong = words.size() + 3 < own.size() ? own.size() : edit_distance(lower_case(words), own);
    if (wrong == 0 || wrong > 2) continue;
    tell(words, [&](Place place) { return check_messages::own_domain_misspelt(std::move(place), words, own); });
  }
}

// UTF-8 that was read as Latin-1 or Windows-1252 and written again ("Ã¸", "â€“"), and the sign for what could not be read.
constexpr std::array<std::string_view, 6> kMojibake = {"\u00C3\u00A6", "\u00C3\u00B8", "\u00C3\u00A5", "\u00C3\u02DC", "\u00E2\u20AC", "\uFFFD"};

void find_mojibake(std::string_view text, const auto& tell) {
  for (const std::string_view sign : kMojibake) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    tell(text.substr(at, sign.size()), [&](Place place) { return check_messages::damaged_text(std::move(place), sign); });
    return;
  }
}

// "m@te": a letter that could not be read. In an e-mail address a domain follows.
void find_ocr_damage(std::string_view text, const auto& tell) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    const std::string_view before = word_ending_at(text, at);
    std::size_t end = at + 1;
    while (end < text.size() && is_letter(text[end])) ++end;
    const bool is_within_word = !before.empty() && end > at + 1;
    const bool is_address = end < text.size() && (text[end] == '.' || text[end] == '-' || (text[end] >= '0' && text[end] <= '9')) && end + 1 < text.size() && is_of_domain(text[end + 1]);
    if (!is_within_word || is_address) continue;
    const std::string_view words = text.substr(at - before.size(), before.size() + end - at);
    tell(words, [&](Place place) { return check_messages::damaged_text(std::move(place), words); });
  }
}

class WordingReader {
 public:
  WordingReader(const Document& document, const SourceTree& sources, const std::string& own, Diagnostics& diagnostics)
      : document_(document.compiled), sources_(sources), own_(own), diagnostics_(diagnostics) {}

  void read() {
    read_text(document_.front.common.title.text, document_.front.common.title.at);
    read_text(document_.front.common.summary, {});
    for (const Heading& heading : document_.headings) read_text(heading.text, heading.at);
    for (const CaseSection& section : document_.cases) read_text(section.title, section.at);
    for (const Prose& prose : document_.prose) {
      read_prose(std::string_view(document_.html).substr(prose.html.begin, prose.html.end - prose.html.begin), prose.at);
    }
  }

 private:
  void read_prose(std::string_view html, Span at) {
    for (std::size_t code = html.find("<code"); code != std::string_view::npos; code = html.find("<code")) {
      read_text(html.substr(0, code), at);
      html.remove_prefix(std::min(html.find("</code>", code), html.size()));
    }
    read_text(html, at);
  }

  void read_text(std::string_view text, Span at) {
    const auto tell = [&](std::string_view words, const auto& message) {
      if (bytes_.empty()) bytes_ = sources_.read(document_.file);
      diagnostics_.add(message({document_.path, find_within(bytes_, at, words)}));
    };
    find_wrong_weekdays(text, tell);
    find_misspelt_domains(text, own_, tell);
    find_mojibake(text, tell);
    find_ocr_damage(text, tell);
  }

  const CompiledDocument& document_;
  const SourceTree& sources_;
  const std::string& own_;
  Diagnostics& diagnostics_;
  std::string bytes_;  // of the file; empty until something was found
};

}  // namespace

void check_wording(const Site& site, const SourceTree& sources, unsigned threads, Diagnostics& diagnostics) {
  const std::string own = own_domain(site.settings.base_url);
  std::vector<Diagnostics> found(site.documents.size());
  parallel_for(site.documents.size(), threads, [&](std::size_t i) {
    if (!site.documents[i].withdrawn()) WordingReader(site.documents[i], sources, own, found[i]).read();
  });
  for (Diagnostics& each : found) diagnostics.append(std::move(each));
}

}  // namespace motebok
