// Where the search for mentions has come in a stretch of prose: the words from there on, and what stands between them.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/one_of.h"
#include "link/prose_words.h"
#include "model/compiled_document.h"

namespace motebok {

using Texts = std::span<const std::string_view>;

class ProsePosition {
 public:
  explicit ProsePosition(std::string_view html) : html_(html) {}

  void enter(HtmlRange prose);  // at its first word
  void pass(std::size_t words) { at_ += words; }
  bool is_at_end() const { return at_ >= words_.size(); }
  std::size_t index() const { return at_; }  // of the word, in this prose

  // Of the words from here on: 0 is the one that is read now.
  bool has(std::size_t ahead) const { return at_ + ahead < words_.size(); }
  std::string_view word(std::size_t ahead) const;  // empty behind the last
  std::span<const ProseWord> words_from(std::size_t ahead) const { return std::span(words_).subspan(at_ + ahead); }
  bool follows(std::size_t ahead) const { return has(ahead) && words_[at_ + ahead].continues; }
  std::string_view gap_before(std::size_t ahead) const;  // what a reader sees of it
  // The first `words` words; where the text goes on behind them and what emphasis ends there; and what stands there.
  HtmlRange range_of(std::size_t words) const { return {words_[at_].begin, words_[at_ + words - 1].end}; }
  std::uint32_t end_of(std::size_t words) const { return behind_emphasis(words_[at_ + words - 1].end); }
  std::string_view rest_after(std::size_t words) const { return html_so_far().substr(end_of(words)); }
  // Those before the first tag.
  std::size_t words_before_tag() const;

  // Of the words of this prose by index, those behind this place too.
  std::string_view word_at(std::size_t i) const;
  std::span<const ProseWord> words_from_index(std::size_t i) const { return std::span(words_).subspan(i); }
  HtmlRange range_before_word(std::size_t i) const;
  std::string_view gap_before_word(std::size_t i) const;

  // The words of "21/24" that begin `ahead` words on.
  std::optional<CaseNumber> number_at(std::size_t ahead) const;
  // How many words before such a number say that it is a case's: 1 of "sak 21/24" and "saksnr. 21/24", 2 of "sak nr. 21/24"; 0
  // where none is written so.
  std::size_t case_words_at(std::size_t ahead) const;
  // "sakene", "saker", with or without a number behind.
  bool is_plural_at(std::size_t ahead) const;
  // The same for "sakene 21/24", "sakene 21/24 og 22/24" and "saker 21/24 og 22/24" too; "saker 21/24" alone may be a count.
  std::size_t words_before_number(std::size_t ahead) const;
  // Behind "og 2/25" of "sak 1/25 og 2/25", and "–sak 3/25" of "sak 1/25–sak 3/25"; `length` itself where no more numbers follow.
  std::size_t behind_more_numbers(std::size_t length) const;
  struct WrittenDay {
    std::size_t words = 0;
    std::optional<Date> date;
  };
  // "02.10.2024" or "2. oktober 2024"; a full stop parts words, so follows() says nothing here.
  WrittenDay day_at(std::size_t ahead) const;

  std::string_view html() const { return html_; }
  std::string_view html_so_far() const { return html_.substr(0, prose_.end); }  // to the end of this prose
  HtmlRange prose() const { return prose_; }
  std::uint32_t behind_emphasis(std::size_t at) const;

 private:
  std::string_view html_;
  HtmlRange prose_;
  std::vector<ProseWord> words_;
  std::size_t at_ = 0;
};

}  // namespace motebok
