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
inline constexpr Phrase kMeasuresInForceLead{
    "Tiltakene i planene som gjelder nå. De har hver sin faste adresse, i planen.",
    "Tiltaka i planane som gjeld no. Dei har kvar si faste adresse, i planen."};
inline constexpr Phrase kMeasuresOfYearLead{"Tiltakene i planene som begynte i {}.",
                                            "Tiltaka i planane som byrja i {}."};
inline constexpr Phrase kByCommittee{"Etter ansvarlig utvalg", "Etter ansvarleg utval"};
inline constexpr Phrase kByCommitteeAbout{
    "Utvalgene er de som er nevnt som ansvarlige i planene. Et tiltak kan ha flere.",
    "Utvala er dei som er nemnde som ansvarlege i planane. Eit tiltak kan ha fleire."};
inline constexpr Phrase kOthersResponsible{"Andre ansvarlige", "Andre ansvarlege"};
inline constexpr Phrase kByStatus{"Etter status", "Etter status"};
inline constexpr Phrase kByStatusAbout{
    "Der planen ikke sier noe om status, står det om tiltaket er videreført i planen som kom etter.",
    "Der planen ikkje seier noko om status, står det om tiltaket er vidareført i planen som kom etter."};
inline constexpr Phrase kStatusContinued{"Videreført", "Vidareført"};
inline constexpr Phrase kStatusEnded{"Ikke videreført", "Ikkje vidareført"};
inline constexpr Phrase kStatusUnknown{"Status er ikke oppgitt", "Status er ikkje oppgitt"};
inline constexpr Phrase kNeverOnAgenda{"Tiltak som ikke har vært på noen saksliste",
                                       "Tiltak som ikkje har vore på nokon saksliste"};
inline constexpr Phrase kNeverOnAgendaAbout{"Ingen møtepapirer som er publisert her, viser til disse tiltakene.",
                                            "Ingen møtepapir som er publiserte her, viser til desse tiltaka."};
inline constexpr Phrase kMeasureGroup{"{} ({})", "{} ({})"};
inline constexpr Phrase kEndedIn{"Ikke videreført i {}", "Ikkje vidareført i {}"};
inline constexpr Phrase kMoreCases{"og {} saker til", "og {} saker til"};
inline constexpr Phrase kOneMoreCase{"og 1 sak til", "og 1 sak til"};
inline constexpr Phrase kAwardOf{"{} fra {}", "{} frå {}"};
inline constexpr Phrase kPlanAndMeasure{"{}: {}", "{}: {}"};  // also of a plan and its area
inline constexpr Phrase kMeasuresCount{"{} tiltak.", "{} tiltak."};
inline constexpr Phrase kSomeContinued{"{} av {} tiltak er videreført i {}.", "{} av {} tiltak er vidareførte i {}."};
inline constexpr Phrase kNotContinuedCount{"Ikke videreført: {} tiltak", "Ikkje vidareført: {} tiltak"};

}  // namespace phrases
}  // namespace motebok
