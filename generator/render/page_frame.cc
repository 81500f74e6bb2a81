// The same header is on every page but for which entry of the menu the reader is in, and in which language: so there are only
// a few, drawn before the pages and put into them as they are.
#include "render/page_frame.h"

#include "base/utf8.h"
#include "model/address_book.h"
#include "render/fields.h"
#include "render/page_parts.h"
#include "render/structured_data.h"

namespace motebok {
namespace {

// Where nettsted.toml names no menu: what the site has, then the pages at its top that ask for a place with `vekt`.
std::vector<PageLink> own_menu(const Drawing& drawing, Language language) {
  std::vector<PageLink> menu = {{"/utvalg/", words::kCommittees.text(language)}};
  if (!drawing.site.decisions.empty()) menu.push_back({"/vedtak/", words::kDecisions.text(language)});
  if (!drawing.site.follow_ups.empty()) menu.push_back({"/oppfolging/", words::kFollowUp.text(language)});
  if (!drawing.site.plans.empty()) menu.push_back({"/planer/", words::kPlans.text(language)});
  if (!drawing.site.grants.empty()) menu.push_back({"/utlysninger/", words::kGrants.text(language)});
  menu.push_back({"/kalender/", words::kCalendar.text(language)});
  for (const DocumentId id : drawing.site.pages) {
    const std::string& address = drawing.address(id);
    const bool is_at_the_top = address != "/" && address.find('/', 1) == address.size() - 1;
    const bool has_place = std::get<PageFields>(drawing.document(id).compiled.front.fields).weight.has_value();
    if (is_at_the_top && has_place) menu.push_back({address, link_title(drawing.document(id))});
  }
  return menu;
}

}  // namespace

SiteFrame::SiteFrame(const Drawing& drawing, const Theme& theme) {
  const Site& site = drawing.site;
  for (std::size_t i = 0; i < site.menu_targets.size(); ++i) {
    const Target& target = site.menu_targets[i];
    const bool elsewhere = target.kind == Target::Kind::Address && !target.text.starts_with('/');
    const std::string href = elsewhere ? target.text : drawing.routes.href(site, target);
    const std::string address = elsewhere ? std::string() : href.substr(drawing.routes.base_path.size());
    entries_.push_back({address, site.settings.menu[i].title, href});
  }
  if (entries_.empty()) {
    for (const PageLink& each : own_menu(drawing, drawing.language))
      entries_.push_back({each.address, each.title, drawing.href(each.address)});
  }
  for (const Language language : {Language::Bokmaal, Language::Nynorsk}) {
    InLanguage& made = language == Language::Nynorsk ? nynorsk_ : bokmaal_;
    set_site_values(drawing, language, made.values.root());
    if (site.settings.menu.empty()) made.own_menu = own_menu(drawing, language);
    for (std::size_t here = 0; here <= entries_.size(); ++here) {
      for (const bool exactly : {false, true}) {
        made.headers.push_back({here, exactly, draw_header(theme, made, here, exactly)});
      }
    }
    PageValues footer(&made.values);
    theme.render("sidebunn", footer, made.footer);
  }
}

void SiteFrame::set_site_values(const Drawing& drawing, Language language, Fields site) const {
  const Settings& settings = drawing.site.settings;
  for (const Word* const word : all_words()) site.set_borrowed(word->field(), word->in(language));
  site.set(fields::kLang, language_tag(language));
  site.set(fields::kBase, drawing.routes.base_path);
  site.set(fields::kSiteTitle, settings.title);
  site.set(fields::kSiteOwner, settings.owner.empty() ? settings.title : settings.owner);
  site.set(fields::kSiteDescription, settings.description);
  if (!settings.email.empty()) site.add(fields::kSiteContact).set(fields::kSiteEmail, settings.email);
  if (!settings.licence.empty()) site.add(fields::kSiteLicensed).set(fields::kSiteLicence, settings.licence);
  site.show(language == Language::Nynorsk ? fields::kInNynorsk : fields::kInBokmaal);
}

std::string SiteFrame::draw_header(const Theme& theme, const InLanguage& in, std::size_t here, bool exactly) const {
  PageValues values(&in.values);
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    Fields entry = values.root().add(fields::kMenuEntry);
    entry.set(fields::kMenuHref, entries_[i].href);
    entry.set(fields::kMenuTitle, in.own_menu.empty() ? entries_[i].title : in.own_menu[i].title);
    if (i == here) entry.show(exactly ? fields::kMenuHere : fields::kMenuWithin);
  }
  std::string html;
  theme.render("sidetopp", values, html);
  return html;
}

// The entry with the longest address that the page's begins with.
std::size_t SiteFrame::entry_of(std::string_view address) const {
  std::size_t best = entries_.size();
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const std::string& each = entries_[i].address;
    if (each.size() < 2 || !address.starts_with(each)) continue;
    if (best == entries_.size() || each.size() > entries_[best].address.size()) best = i;
  }
  return best;
}

const PageValues* SiteFrame::values(Language interface_words) const { return &in(interface_words).values; }

std::string_view SiteFrame::header(Language interface_words, std::string_view address) const {
  const std::size_t here = entry_of(address);
  const bool exactly = here < entries_.size() && entries_[here].address == address;
  return in(interface_words).headers[here * 2 + (exactly ? 1 : 0)].html;
}

std::string_view SiteFrame::footer(Language interface_words) const { return in(interface_words).footer; }

Fields PageMaker::start(const PageJob& job, const PageHead& head) {
  language_ = interface_language(head.language, drawing_.language);
  values_.clear(frame_.values(language_));
  Fields page = values_.root();
  const std::string& site_title = drawing_.site.settings.title;
  const bool is_front = job.address == "/";
  const std::string& window_title = head.full_title.empty() ? head.title : head.full_title;
  page.set(fields::kHeadTitle, is_front ? window_title : phrases::kPageTitle(language_, window_title, site_title));
  page.set(fields::kTitle, head.title);
  page.set(fields::kDescription, shortened(head.description, 300));
  page.set(fields::kCanonical, drawing_.absolute(job.address));
  page.set(fields::kContentLang, language_tag(head.language));
  if (head.language != language_) page.show(fields::kTitleForeign);
  if (job.listing == PageJob::Listing::Unlisted) page.show(fields::kNoIndex);
  page.set_borrowed(fields::kSiteHeader, frame_.header(language_, job.address));
  page.set_borrowed(fields::kSiteFooter, frame_.footer(language_));
  if (job.changed) {
    Fields changed = page.add(fields::kChanged);
    changed.set(fields::kChangedIso, to_iso(*job.changed));
    changed.set(fields::kChangedDate, long_date(*job.changed, language_));
  }
  if (is_front) {
    page.show(fields::kFrontPage);
  } else {
    set_crumbs(page, job, head);
  }
  return page;
}

void PageMaker::set_crumbs(Fields page, const PageJob& job, const PageHead& head) {
  std::vector<PageLink> crumbs = {{"/", words::kHome.text(language_)}};
  crumbs.insert(crumbs.end(), head.crumbs.begin(), head.crumbs.end());
  Fields row = page.add(fields::kCrumbs);
  for (const PageLink& each : crumbs) {
    Fields crumb = row.add(fields::kCrumb);
    crumb.set(fields::kCrumbHref, drawing_.href(each.address));
    crumb.set(fields::kCrumbTitle, each.title);
  }
  row.set(fields::kParentHref, drawing_.href(crumbs.back().address));
  row.set(fields::kParentTitle, crumbs.back().title);
  if (job.listing == PageJob::Listing::Unlisted) return;
  crumbs.push_back({std::string(job.address), head.title});
  const std::string data = "[" + head.structured + breadcrumb_data(drawing_, crumbs) + "]";
  page.add(fields::kStructured).set(fields::kStructuredData, data);
}

void PageMaker::finish(const PageJob& job) {
  out_.clear();
  theme_.render(job.template_name, values_, out_);
  sink_(file_of_address(job.address), out_);
}

}  // namespace motebok
