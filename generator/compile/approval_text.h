// The days of the meetings whose minutes a case approves, as they are written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

struct cmark_node;

namespace motebok {

// A link to a meeting, "[referatet](mote:flr/2024-04-03)", or to a file in its folder, "[referatet](../2024-04-03/referat.md)".
struct LinkedMeeting {
  std::string committee;  // as written
  Date date{};
  std::string words;
};
// `path`: of the file that it stands in.
std::vector<LinkedMeeting> linked_meetings(cmark_node* block, std::string_view path);

void add_once(std::vector<Date>& dates, Date date);

// Every date of the text, each once, as written one after the other. A day without a year before one that has it, "15. og 22.
// januar 2025", takes what it lacks from that one.
std::vector<Date> find_dates(std::string_view text);

// The meetings whose minutes are approved, from "Godkjenning av referat fra møtet 03.04.2024". More than one only where
// nothing but "og", "samt", "/" or a comma, and the words of a meeting, stand between their dates.
std::vector<Date> approvals_in_title(std::string_view title);

}  // namespace motebok
