#include "publish/page_reading.h"

#include <algorithm>

namespace motebok {
namespace {

// Asked of every letter of the site.
bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::size_t bytes_to_read(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !is_blank(c); }));
}

class Reader {
 public:
  explicit Reader(std::string_view html) : rest_(html) {}

  PageReading read() {
    for (;;) {
      const std::size_t tag = std::min(rest_.find('<'), rest_.size());
      take_text(rest_.substr(0, tag));
      if (tag == rest_.size()) break;
      rest_.remove_prefix(tag + 1);
      read_tag();
    }
    reading_.text_bytes = has_main_ ? main_bytes_ : all_bytes_;
    return std::move(reading_);
  }

 private:
  void take_text(std::string_view text) {
    if (folded_ > 0) return;
    const std::size_t bytes = bytes_to_read(text);
    all_bytes_ += bytes;
    if (in_main_) main_bytes_ += bytes;
  }

  void skip_past(std::string_view end) {
    const std::size_t at = rest_.find(end);
    rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at + end.size());
  }

  void read_tag() {
    if (rest_.starts_with("!--")) return skip_past("-->");
    if (rest_.starts_with('/') || rest_.starts_with('!')) {
      if (rest_.starts_with("/main>")) in_main_ = false;
      if (rest_.starts_with("/details>") && folded_ > 0) --folded_;
      return skip_past(">");
    }
    const std::string_view name = rest_.substr(0, rest_.find_first_of(" \t\r\n\f/>"));
    rest_.remove_prefix(name.size());
    if (name == "main") has_main_ = in_main_ = true;
    if (name == "details") ++folded_;
    while (read_attribute()) continue;
    // What is in these is no text of the page.
    if (name == "script") skip_past("</script>");
    if (name == "style") skip_past("</style>");
    if (name == "title") skip_past("</title>");
  }

  // False at the end of the tag.
  bool read_attribute() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n\f/"), rest_.size()));
    if (rest_.empty()) return false;
    if (rest_.front() == '>') {
      rest_.remove_prefix(1);
      return false;
    }
    const std::string_view name = rest_.substr(0, rest_.find_first_of(" \t\r\n\f=/>"));
    rest_.remove_prefix(std::max<std::size_t>(name.size(), 1));
    if (!rest_.starts_with('=')) return true;
    rest_.remove_prefix(1);
    const std::string_view value = read_value();
    if (name == "id") reading_.ids.push_back(value);
    if (name == "href" || name == "src") reading_.links.push_back(value);
    return true;
  }

  std::string_view read_value() {
    if (rest_.empty()) return {};
    const char quote = rest_.front();
    if (quote != '"' && quote != '\'') {
      const std::string_view value = rest_.substr(0, rest_.find_first_of(" \t\r\n\f>"));
      rest_.remove_prefix(value.size());
      return value;
    }
    const std::string_view value = rest_.substr(1, rest_.find(quote, 1) - 1);
    rest_.remove_prefix(std::min(value.size() + 2, rest_.size()));
    return value;
  }

  std::string_view rest_;
  PageReading reading_;
  bool in_main_ = false;
  bool has_main_ = false;
  int folded_ = 0;  // details around this place: what is folded away is not what a page is about
  std::size_t main_bytes_ = 0;
  std::size_t all_bytes_ = 0;
};

}  // namespace

PageReading read_page(std::string_view html) { return Reader(html).read(); }

}  // namespace motebok
