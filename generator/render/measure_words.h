// What the register of measures says, and a plan's page of its measures.
#pragma once

#include "render/words.h"

namespace motebok {
namespace words {

inline const Word kOnAgenda{"WORD_ON_AGENDA", "Sak", "Sak"};
inline const Word kInMeeting{"WORD_IN_MEETING", "Møte", "Møte"};
inline const Word kGivenGrant{"WORD_GIVEN_GRANT", "Tilskudd", "Tilskot"};
inline const Word kMeasuresOverTime{"WORD_MEASURES_OVER_TIME", "Tiltakene over tid", "Tiltaka over tid"};
inline const Word kInMeasuresRegister{"WORD_IN_MEASURES_REGISTER", "Planens tiltak i registeret",
                                      "Tiltaka i planen i registeret"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kMeasuresFrom{"Tiltak fra {}", "Tiltak frå {}"};
inline constexpr Phrase kMeasuresFromDescription{"Tiltak i planer fra {}. {}.", "Tiltak i planar frå {}. {}."};
inline constexpr Phrase kMeasureOfPlan{"Tiltak i {}: {}", "Tiltak i {}: {}"};
inline constexpr Phrase kMeasuresInForceLead{"Tiltakene i planene for i år. De har hver sin faste adresse, i planen.",
                                             "Tiltaka i planane for i år. Dei har kvar si faste adresse, i planen."};
inline constexpr Phrase kMeasuresOfYearLead{"Tiltakene i planene som begynte i {}.",
                                            "Tiltaka i planane som byrja i {}."};
inline constexpr Phrase kByCommittee{"Etter ansvarlig utvalg", "Etter ansvarleg utval"};
inline constexpr Phrase kByCommitteeAbout{
    "Utvalgene er de som er nevnt som ansvarlige i planene. Et tiltak kan ha flere.",
    "Utvala er dei som er nemnde som ansvarlege i planane. Eit tiltak kan ha fleire."};
inline constexpr Phrase kOthersResponsible{"Andre ansvarlige", "Andre ansvarlege"};
inline constexpr Phrase kByStatus{"Etter status", "Etter status"};
inline constexpr Phrase kByStatusAbout{
    "Der planen ikke sier noe om status, står det om tiltaket er merket som videreført i planen som kom etter.",
    "Der planen ikkje seier noko om status, står det om tiltaket er merkt som vidareført i planen som kom etter."};
inline constexpr Phrase kStatusContinued{"Videreført", "Vidareført"};
// Only what an editor has marked is known: an unmarked measure may have been carried out, or go on in other words.
inline constexpr Phrase kStatusEnded{"Ikke merket som videreført", "Ikkje merkt som vidareført"};
inline constexpr Phrase kStatusUnknown{"Status er ikke oppgitt", "Status er ikkje oppgitt"};
inline constexpr Phrase kNeverOnAgenda{"Tiltak ingen møtepapirer viser til", "Tiltak ingen møtepapir viser til"};
inline constexpr Phrase kNeverOnAgendaAbout{"Ingen møtepapirer som er publisert her, viser til disse tiltakene.",
                                            "Ingen møtepapir som er publiserte her, viser til desse tiltaka."};
inline constexpr Phrase kMeasureGroup{"{} ({})", "{} ({})"};
inline constexpr Phrase kEndedIn{"Ikke merket som videreført i {}", "Ikkje merkt som vidareført i {}"};
inline constexpr Phrase kMoreCases{"og {} saker til", "og {} saker til"};
inline constexpr Phrase kOneMoreCase{"og 1 sak til", "og 1 sak til"};
inline constexpr Phrase kAwardOf{"{} fra {}", "{} frå {}"};
inline constexpr Phrase kPlanAndMeasure{"{}: {}", "{}: {}"};  // also of a plan and its area
inline constexpr Phrase kMeasuresCount{"{} tiltak.", "{} tiltak."};
inline constexpr Phrase kSomeContinued{"{} av {} tiltak er merket som videreført i {}.",
                                       "{} av {} tiltak er merkte som vidareførte i {}."};
inline constexpr Phrase kSomeContinuedSomewhere{"{} av {} tiltak er merket som videreført i {} eller en annen plan.",
                                                "{} av {} tiltak er merkte som vidareførte i {} eller ein annan plan."};
// Of those that are listed, where others are not.
inline constexpr Phrase kSomeListed{
    "{} av tiltakene er knyttet til andre tiltak, saker, møter eller tilskudd og står her.",
    "{} av tiltaka er knytte til andre tiltak, saker, møte eller tilskot og står her."};
inline constexpr Phrase kOneListed{
    "Ett av tiltakene er knyttet til et annet tiltak, en sak, et møte eller et tilskudd og står her.",
    "Eitt av tiltaka er knytt til eit anna tiltak, ei sak, eit møte eller eit tilskot og står her."};
inline constexpr Phrase kNotContinuedCount{"Ikke merket som videreført: {} tiltak",
                                           "Ikkje merkte som vidareførte: {} tiltak"};

}  // namespace phrases
}  // namespace motebok
