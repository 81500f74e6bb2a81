#include "render/proposal_words.h"

#include <gtest/gtest.h>

namespace motebok {
namespace {

TEST(ProposalWords, SayThatADecisionIsAsProposed) {
  for (const char* const decision :
       {"Som innstilt.", "Enstemmig vedtatt som innstilt.", "Innstillingen ble enstemmig vedtatt.",
        "Forslag til vedtak vedtas.", "I samsvar med forslaget.", "Vedtak i tråd med innstillingen.", "Som foreslått.",
        "Framlegget vart samrøystes vedteke."})
    EXPECT_EQ(said_of_proposal(decision), SaidOfProposal::Adopted) << decision;
}

TEST(ProposalWords, MayAddToIt) {
  for (const char* const decision :
       {"Som innstilt med følgende tillegg: Fristen er 1. mai.", "Som foreslått, med disse endringene: Punkt 2 utgår.",
        "Innstillingen vedtas med en presisering."})
    EXPECT_EQ(said_of_proposal(decision), SaidOfProposal::AdoptedWithChanges) << decision;
}

TEST(ProposalWords, AreNotGuessed) {
  for (const char* const decision :
       {"Enstemmig.", "Godkjent.", "Forslaget fra Sjøvik ble vedtatt.",
        "Som innstilt. Utvalget ber også om en sak til høsten.", "Innstillingen falt.", "Forslaget vedtas ikke."})
    EXPECT_EQ(said_of_proposal(decision), SaidOfProposal::Unclear) << decision;
  for (const char* const decision : {"", "Planen vedtas.", "Rådet ber sykehuset lage en mal."})
    EXPECT_EQ(said_of_proposal(decision), SaidOfProposal::Nothing) << decision;
}

}  // namespace
}  // namespace motebok
