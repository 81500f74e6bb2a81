// What a decision says of the proposal before it, where it does not repeat it: "Som innstilt", "Innstillingen ble enstemmig vedtatt".
#pragma once

#include <string_view>

namespace motebok {

enum class SaidOfProposal {
  Nothing,
  Adopted,             // all of the decision says that it is as proposed
  AdoptedWithChanges,  // "som innstilt med følgende tillegg: …"
  Unclear,             // names the proposal, or says only "Enstemmig": more than that is not known
};

SaidOfProposal said_of_proposal(std::string_view decision);

}  // namespace motebok
