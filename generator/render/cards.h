// Plans, grants and partners as cards.
#pragma once

#include "render/page_parts.h"

namespace motebok {

// Neither replaced nor over on the site's day.
bool is_in_force(const Drawing& drawing, const Plan& plan);

enum class GrantState { ToCome, Open, Closed, Awarded };
GrantState grant_state(const Drawing& drawing, const Grant& grant);
std::string_view grant_state_name(GrantState state, Language language);
TagColor grant_state_color(GrantState state);
// "kr 18 000 000 fordelt på ni prosjekter", or the pot while nothing has been awarded.
std::string grant_money(const Grant& grant, Language language);

void add_grant_card(const Drawing& drawing, RowList& cards, const Grant& grant, Language page);
void add_plan_card(const Drawing& drawing, RowList& cards, const Plan& plan, Language page);
void add_partner_card(const Drawing& drawing, RowList& cards, const Partner& partner, Language page);

std::string period_text(Period period);

}  // namespace motebok
