#include "render/cards.h"

#include <fmt/format.h>

#include <algorithm>

#include "render/fields.h"
#include "render/grant_words.h"

namespace motebok {
namespace {

Fields add_card(const Drawing& drawing, RowList& cards, DocumentId id, Language page) {
  const Document& document = drawing.document(id);
  Fields card = cards.add();
  card.set(fields::kCardHref, drawing.href(drawing.address(id)));
  card.set(fields::kCardTitle, link_title(document));
  if (document.common().language != page) {
    card.add(fields::kCardForeign).set(fields::kCardLang, language_tag(document.common().language));
  }
  return card;
}

void add_line(Fields card, std::string_view text) { set_if_any(card, fields::kCardLine, fields::kCardLineText, text); }

// A plan that is to replace this one leaves it in force until its own time comes.
bool has_successor_in_force(const Drawing& drawing, const Plan& plan) {
  if (!plan.replaced_by.exists()) return false;
  const auto successor = std::ranges::find(drawing.site.plans, plan.replaced_by, &Plan::document);
  return successor == drawing.site.plans.end() || successor->period.first_year <= year_of(drawing.site.today);
}

}  // namespace

bool is_in_force(const Drawing& drawing, const Plan& plan) {
  const int year = year_of(drawing.site.today);
  const bool is_its_time = plan.period.first_year <= year && year <= plan.period.last_year;
  return is_its_time && !has_successor_in_force(drawing, plan) && !drawing.document(plan.document).withdrawn();
}

GrantState grant_state(const Drawing& drawing, const Grant& grant) {
  const auto& own = std::get<GrantFields>(drawing.document(grant.document).compiled.front.fields);
  if (own.awarded && *own.awarded <= drawing.site.today) return GrantState::Awarded;
  if (own.announced && *own.announced > drawing.site.today) return GrantState::ToCome;
  return grant.deadline >= drawing.site.today ? GrantState::Open : GrantState::Closed;
}

std::string_view grant_state_name(GrantState state, Language language) {
  switch (state) {
    case GrantState::ToCome:
      return words::kToCome.in(language);
    case GrantState::Open:
      return words::kOpen.in(language);
    case GrantState::Closed:
      return words::kClosed.in(language);
    case GrantState::Awarded:
      return words::kAwarded.in(language);
  }
  return {};
}

TagColor grant_state_color(GrantState state) {
  switch (state) {
    case GrantState::Open:
      return TagColor::Info;
    case GrantState::ToCome:
    case GrantState::Closed:
      return TagColor::Neutral;
    case GrantState::Awarded:
      return TagColor::Success;
  }
  return TagColor::Neutral;
}

std::string grant_money(const Grant& grant, Language language) {
  if (grant.awards.empty()) return phrases::kPotOf(language, kroner(grant.pot));
  const std::string sum = kroner(grant.awarded_sum);
  if (grant.awards.size() == 1) return phrases::kGrantsToOne(language, sum);
  return phrases::kGrantsToProjects(language, sum, small_number(grant.awards.size()));
}

void add_grant_card(const Drawing& drawing, RowList& cards, const Grant& grant, Language page) {
  Fields card = add_card(drawing, cards, grant.document, page);
  add_line(card, grant_money(grant, page));
  const GrantState state = grant_state(drawing, grant);
  Fields tag = card.add(fields::kCardTag);
  const std::string deadline = phrases::kDeadlineDate(page, long_date(grant.deadline, page));
  tag.set(fields::kCardTagText, state == GrantState::Open ? std::string_view(deadline) : grant_state_name(state, page));
  tag.set(fields::kCardTagColor, to_text(grant_state_color(state)));
}

void add_plan_card(const Drawing& drawing, RowList& cards, const Plan& plan, Language page) {
  Fields card = add_card(drawing, cards, plan.document, page);
  const Phrase& kind = plan.type == DocumentType::Declaration ? phrases::kDeclaration : phrases::kPlan;
  add_line(card, kind(page) + ", " + period_text(plan.period));
}

void add_partner_card(const Drawing& drawing, RowList& cards, const Partner& partner, Language page) {
  Fields card = add_card(drawing, cards, partner.document, page);
  const auto& own = std::get<PartnerFields>(drawing.document(partner.document).compiled.front.fields);
  if (own.name_se.empty()) return;
  Fields line = card.add(fields::kCardLine);
  line.set(fields::kCardLineText, own.name_se);
  line.add(fields::kCardLineForeign).set(fields::kCardLineLang, language_tag(Language::NorthernSami));
}

std::string period_text(Period period) {
  if (period.first_year == period.last_year) return fmt::format("{}", period.first_year);
  return fmt::format("{}–{}", period.first_year, period.last_year);
}

}  // namespace motebok
