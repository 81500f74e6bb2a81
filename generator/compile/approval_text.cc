#include "compile/approval_text.h"

#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/characters.h"
#include "base/path.h"
#include "compile/plain_text.h"
#include "compile/text_words.h"

namespace motebok {
namespace {

using namespace std::string_view_literals;

struct DatePlace {
  Date date{};
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::optional<DatePlace> next_date(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (!is_digit(text[i]) || (i > 0 && is_word(text[i - 1]))) continue;
    if (const auto found = date_at_front(text.substr(i))) return DatePlace{found->date, i, i + found->length};
  }
  return std::nullopt;
}

// "15. januar", "15.01" or "15." with its month, and in any case its year, from the date it stands before.
std::optional<Date> completed(std::string_view written, Date later) {
  const int year = static_cast<int>(later.year());
  const std::string_view stop = written.ends_with('.') ? "" : ".";
  for (const std::string& whole : {fmt::format("{} {}", written, year), fmt::format("{}{}{}", written, stop, year),
                                   fmt::format("{}{}.{}", written, unsigned(later.month()), year)}) {
    const auto found = date_at_front(whole);
    if (found && found->length == whole.size()) return found->date;
  }
  return std::nullopt;
}

// The day that nothing but "og", "samt" or a comma parts from the `later` one, and that stands behind `from`.
std::optional<DatePlace> shortened_date_before(std::string_view text, std::size_t from, const DatePlace& later) {
  constexpr std::array kJoining = {" og "sv, " samt "sv, ", "sv};
  constexpr std::size_t kLongest = "15. september"sv.size();
  const std::string_view before = text.substr(0, later.begin);
  const auto joining = std::ranges::find_if(kJoining, [&](std::string_view each) { return before.ends_with(each); });
  if (joining == kJoining.end() || before.size() - joining->size() < from) return std::nullopt;
  const std::size_t end = before.size() - joining->size();
  for (std::size_t i = std::max(from, end - std::min(end, kLongest)); i < end; ++i) {
    if (!is_digit(text[i]) || (i > 0 && (is_word(text[i - 1]) || text[i - 1] == '.'))) continue;
    if (const auto date = completed(text.substr(i, end - i), later.date)) return DatePlace{*date, i, end};
  }
  return std::nullopt;
}

// Those without a year too, where one that has it follows: "15. januar og 15. februar 2025".
std::vector<DatePlace> dates_in(std::string_view text) {
  std::vector<DatePlace> dates;
  std::size_t from = 0;
  while (const auto found = next_date(text, from)) {
    std::vector<DatePlace> shortened = {*found};
    while (const auto before = shortened_date_before(text, from, shortened.back())) shortened.push_back(*before);
    dates.insert(dates.end(), shortened.rbegin(), shortened.rend());
    from = found->end;
  }
  return dates;
}

// "Rutine for godkjenning av referat": what stands before the word is what the case is about.
bool is_about(std::string_view lower, std::size_t at) {
  constexpr std::array kWords = {"for"sv, "av"sv, "ved"sv, "rundt"sv, "om"sv};
  const auto word_ending = [&](std::size_t end) {
    while (end > 0 && lower[end - 1] == ' ') --end;
    return word_before(lower, end);
  };
  const std::string_view before = word_ending(at);
  if (std::ranges::find(kWords, before) == kWords.end()) return false;
  const std::string_view subject = word_ending(static_cast<std::size_t>(before.data() - lower.data()));
  return !subject.empty() && !(before == "om" && subject.starts_with("sak"));
}

// Between the dates of two meetings: " og ", ", ", " og referat fra møtet ". "frist" or a bracket says something else.
bool goes_on_with_a_meeting(std::string_view between) {
  constexpr std::array kJoining = {"og"sv,        "samt"sv, "referat"sv, "referatet"sv,   "møtebok"sv, "møteboken"sv,
                                   "protokoll"sv, "fra"sv,  "frå"sv,     "av"sv,          "for"sv,     "møte"sv,
                                   "møtet"sv,     "den"sv,  "møtene"sv,  "protokollen"sv, "møteboka"sv};
  const std::string text = folded(between);
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ' || text[at] == ',' || text[at] == '/') {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_word(text[at])) ++at;
    const std::string_view word = std::string_view(text).substr(begin, at - begin);
    if (word.empty() || std::ranges::find(kJoining, word) == kJoining.end()) return false;
  }
  return true;
}

// "utvalg/flr/2024-04-03/referat.md": papers lie in the folder of their meeting.
std::optional<LinkedMeeting> meeting_of_file(std::string_view address, std::string_view path) {
  address = address.substr(0, address.find('#'));
  if (!address.ends_with(".md")) return std::nullopt;
  const auto file = resolve_path(parent_of(path), percent_decoded(address));
  if (!file) return std::nullopt;
  const std::string_view folder = parent_of(*file);
  const auto date = parse_iso_date(file_name(folder));
  if (!date || !folder.starts_with("utvalg/")) return std::nullopt;
  return LinkedMeeting{std::string(file_name(parent_of(folder))), *date, {}};
}

std::optional<LinkedMeeting> linked_meeting(cmark_node* link, std::string_view path) {
  constexpr std::string_view kScheme = "mote:";
  std::string_view address = cmark_node_get_url(link);
  if (folded(address.substr(0, kScheme.size())) != kScheme) {
    auto meeting = meeting_of_file(address, path);
    if (meeting) meeting->words = plain_text(link);
    return meeting;
  }
  address = address.substr(kScheme.size(), address.find('#') - kScheme.size());
  const std::size_t slash = address.find('/');
  const auto date = slash == std::string_view::npos ? std::nullopt : parse_iso_date(address.substr(slash + 1));
  if (!date) return std::nullopt;
  return LinkedMeeting{std::string(address.substr(0, slash)), *date, plain_text(link)};
}

}  // namespace

std::vector<LinkedMeeting> linked_meetings(cmark_node* block, std::string_view path) {
  std::vector<LinkedMeeting> found;
  cmark_iter* const walk = cmark_iter_new(block);
  for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
    cmark_node* const each = cmark_iter_get_node(walk);
    if (event != CMARK_EVENT_ENTER || cmark_node_get_type(each) != CMARK_NODE_LINK) continue;
    if (auto meeting = linked_meeting(each, path)) found.push_back(*std::move(meeting));
  }
  cmark_iter_free(walk);
  return found;
}

void add_once(std::vector<Date>& dates, Date date) {
  if (std::ranges::find(dates, date) == dates.end()) dates.push_back(date);
}

std::vector<Date> find_dates(std::string_view text) {
  std::vector<Date> dates;
  for (const DatePlace& each : dates_in(text)) add_once(dates, each.date);
  return dates;
}

std::vector<Date> approvals_in_title(std::string_view title) {
  const std::string lower = folded(title);
  const std::size_t approval = std::min(lower.find("godkjenning"), lower.find("godkjenne"));
  const std::size_t minutes = std::min({lower.find("referat"), lower.find("møtebok"), lower.find("protokoll")});
  std::vector<Date> dates;
  if (approval == std::string::npos || minutes == std::string::npos) return dates;
  if (approval < minutes && is_about(lower, approval)) return dates;
  std::size_t end = 0;
  for (const DatePlace& found : dates_in(title)) {
    if (!dates.empty() && !goes_on_with_a_meeting(title.substr(end, found.begin - end))) break;
    add_once(dates, found.date);
    end = found.end;
  }
  return dates;
}

}  // namespace motebok
