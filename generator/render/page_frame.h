// What all pages share: head, header, breadcrumbs, footer. A PageMaker belongs to one thread and makes one page after another.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"
#include "render/drawing.h"
#include "render/page_job.h"
#include "theme/theme.h"

namespace motebok {

struct PageLink {
  std::string address;  // of the site, without the base path
  std::string title;
};

struct PageHead {
  std::string title;
  std::string full_title;  // for the window, where pages share their titles; empty: `title`
  std::string description;
  Language language = Language::Bokmaal;  // of the content
  std::vector<PageLink> crumbs;           // below the front page, without the page itself
  std::string structured;                 // more JSON-LD objects, each followed by a comma
};

// Header and footer drawn once for each language and entry of the menu, and the values that every page sees.
class SiteFrame {
 public:
  SiteFrame(const Drawing& drawing, const Theme& theme);

  const PageValues* values(Language interface_words) const;
  std::string_view header(Language interface_words, std::string_view address) const;
  std::string_view footer(Language interface_words) const;

 private:
  struct Entry {
    std::string address;
    std::string title;
    std::string href;
  };
  struct Header {
    std::size_t here = 0;  // index into entries_, or their number for none
    bool exactly = false;  // the page is the entry's own, not one below it
    std::string html;
  };
  struct InLanguage {
    PageValues values{nullptr};
    std::vector<PageLink> own_menu;  // as entries_; empty when the site names its menu
    std::vector<Header> headers;
    std::string footer;
  };

  void set_site_values(const Drawing& drawing, Language language, Fields site) const;
  std::string draw_header(const Theme& theme, const InLanguage& in, std::size_t here, bool exactly) const;
  std::size_t entry_of(std::string_view address) const;
  const InLanguage& in(Language language) const { return language == Language::Nynorsk ? nynorsk_ : bokmaal_; }

  std::vector<Entry> entries_;
  InLanguage bokmaal_;
  InLanguage nynorsk_;
};

class PageMaker {
 public:
  PageMaker(const Drawing& drawing, const Theme& theme, const SiteFrame& frame, const PageSink& sink)
      : drawing_(drawing), theme_(theme), frame_(frame), sink_(sink), values_(nullptr) {}

  // Sets what all pages have. The fields are good until finish.
  Fields start(const PageJob& job, const PageHead& head);
  void finish(const PageJob& job);
  // The language of the interface on the page being made.
  Language language() const { return language_; }

 private:
  void set_crumbs(Fields page, const PageJob& job, const PageHead& head);

  const Drawing& drawing_;
  const Theme& theme_;
  const SiteFrame& frame_;
  const PageSink& sink_;
  PageValues values_;
  std::string out_;
  Language language_ = Language::Bokmaal;
};

}  // namespace motebok
