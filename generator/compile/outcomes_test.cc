#include "compile/outcomes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compile/testing.h"

namespace motebok::testing {
namespace {

using ::testing::HasSubstr;

constexpr auto kAdopted = Outcome::Adopted;
constexpr auto kApproved = Outcome::Approved;
constexpr auto kNoted = Outcome::Noted;
constexpr auto kReferred = Outcome::Referred;
constexpr auto kPostponed = Outcome::Postponed;
constexpr auto kRejected = Outcome::Rejected;
constexpr auto kWithdrawn = Outcome::Withdrawn;

TEST(Outcomes, AreReadFromTheWording) {
  EXPECT_EQ(outcome_of_wording("Fastlegerådet tar saken til orientering."), kNoted);
  EXPECT_EQ(outcome_of_wording("Fastlegerådet er glad for tiltaket og tar informasjonen til orientering."), kNoted);
  EXPECT_EQ(outcome_of_wording("Saken tas til etterretning"), kNoted);
  EXPECT_EQ(outcome_of_wording("Referatet fra møtet i Fastlegerådet 03.04.2024 er godkjent. Det publiseres."),
            kApproved);
  EXPECT_EQ(outcome_of_wording("Fastlegerådet godkjenner innkallingen og dagsordenen."), kApproved);
  EXPECT_EQ(outcome_of_wording("Saken utsettes til neste møte."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Behandlingen av saken utsettes."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Saken tas opp igjen 14. mai."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Utsatt."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Klagen tas ikke til følge."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Forslaget falt."), kRejected);
  EXPECT_EQ(outcome_of_wording("Forslaget ble nedstemt."), kRejected);
  EXPECT_EQ(outcome_of_wording("Utvalget tar ikke saken til orientering."), kRejected);
  EXPECT_EQ(outcome_of_wording("Partnerskapsmøtet avviser alt sammen."), kRejected);
  EXPECT_EQ(outcome_of_wording("Saken tas ikke opp igjen, og tas til orientering."), kNoted);
  EXPECT_EQ(outcome_of_wording("Rådet avslår søknaden."), kRejected);
  EXPECT_EQ(outcome_of_wording("Referatet godkjennes ikke."), kRejected);
  EXPECT_EQ(outcome_of_wording("Rådet oversender saken til SSU."), kReferred);
  EXPECT_EQ(outcome_of_wording("Saken sendes videre til Partnerskapsmøtet."), kReferred);
  EXPECT_EQ(outcome_of_wording("Saken ble trukket."), kWithdrawn);
  EXPECT_EQ(outcome_of_wording("Rådet ber sykehuset lage en mal."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Planen er vedtatt."), kAdopted);
}

TEST(Outcomes, OfARefusalInOtherWordsAreNoAdoption) {
  for (const char* const refused : {"Rådet godtar ikke forslaget.", "Rådet slutter seg ikke til forslaget.",
                                    "Rådet stiller seg ikke bak forslaget.", "Rådet stemte ned forslaget."})
    EXPECT_EQ(outcome_of_wording(refused), kRejected) << refused;
  for (const char* const unclear :
       {"Rådet vil ikke anbefale forslaget.", "Rådet frarår forslaget.", "Referatet er ennå ikke formelt godkjent.",
        "Regnskapet ble ikke endelig godkjent.", "Saken utsettes likevel ikke."})
    EXPECT_EQ(outcome_of_wording(unclear), Outcome::Unclear) << unclear;
  EXPECT_EQ(outcome_of_wording("Saken gjenopptas på neste møte."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Saka vert send attende."), kReferred);
  EXPECT_EQ(outcome_of_wording("Saka går ut."), kWithdrawn);
  for (const char* const nothing : {"–", "Ingen.", "—"}) EXPECT_EQ(outcome_of_wording(nothing), Outcome::Undecided);
  EXPECT_EQ(outcome_of_wording("Rådet har ikke merknader og godkjenner referatet."), kApproved);
  EXPECT_EQ(outcome_of_wording("Planen er nå endelig vedtatt."), kAdopted);
}

TEST(Outcomes, AreReadAsTheyAreWrittenInAHurry) {
  for (const char* const each :
       {"Ikke behandlet.", "Sak utsatt til neste møte.", "Sak utsettes.", "Tas opp på neste møte.",
        "Saken kommer opp igjen på neste møte.", "Saken settes på sakslisten til neste møte."})
    EXPECT_EQ(outcome_of_wording(each), kPostponed) << each;
  for (const char* const each : {"Ingen.", "Drøftet.", "Saken ble drøftet.", "FLR tar ikke stilling til saken."})
    EXPECT_EQ(outcome_of_wording(each), Outcome::Undecided) << each;
  for (const char* const each :
       {"FLR slutter seg ikke til forslaget.", "FLR stiller seg ikke bak planen.", "FLR går ikke inn for ordningen."})
    EXPECT_EQ(outcome_of_wording(each), kRejected) << each;
  for (const char* const each : {"Se vedlegg.", "FLR kan ikke anbefale planen.", "FLR tar ikke saken til behandling."})
    EXPECT_EQ(outcome_of_wording(each), Outcome::Unclear) << each;
  for (const char* const each : {"Til etterretning.", "Tas til informasjon."})
    EXPECT_EQ(outcome_of_wording(each), kNoted) << each;
  for (const char* const each : {"Sak utgår.", "Sak trukket."}) EXPECT_EQ(outcome_of_wording(each), kWithdrawn) << each;
  for (const char* const each :
       {"Forslaget om å utsette saken falt. Planen vedtas.", "Saken ble drøftet, og sekretariatet lager et utkast.",
        "FLR slutter seg til forslaget.", "FLR går inn for ordningen."})
    EXPECT_EQ(outcome_of_wording(each), kAdopted) << each;
}

TEST(Outcomes, AreReadInTheWordsOfRealMinutes) {
  for (const char* const each : {"Forslaget ble enstemmig forkastet.", "Innstillingen ble nedstemt.", "Nei.",
                                 "Søkjaren får avslag.", "Framlegget vart samrøystes avslått."})
    EXPECT_EQ(outcome_of_wording(each), kRejected) << each;
  for (const char* const each :
       {"Utvalget ønsker ikke å gå videre med saken.", "Utvalget finner ikke grunnlag for å støtte søknaden.",
        "Utvalget prioriterer ikke søknaden.", "Utvalet rår frå søknaden."})
    EXPECT_EQ(outcome_of_wording(each), Outcome::Unclear) << each;
  for (const char* const each : {"Vedtak utsatt.", "Vedtak ble utsatt.", "Beslutning utsettes til neste møte.",
                                 "Godkjenning utsettes.", "Planen vedtas på neste møte."})
    EXPECT_EQ(outcome_of_wording(each), kPostponed) << each;
  for (const char* const each : {"Inga.", "Det fattes ikke vedtak i saken.", "-", "Saken drøftet. Ingen konklusjon."})
    EXPECT_EQ(outcome_of_wording(each), Outcome::Undecided) << each;
  for (const char* const each : {"Saken tas av sakslisten.", "Saka vert teken av sakslista.", "Saken bortfaller."})
    EXPECT_EQ(outcome_of_wording(each), kWithdrawn) << each;
  for (const char* const each : {"Orientering gitt.", "Takk for orienteringen.", "O-sak."})
    EXPECT_EQ(outcome_of_wording(each), kNoted) << each;
  for (const char* const each :
       {"Iverksetting av vedtak utsettes til 1. mai.", "Utvalget ønsker ikke å endre rutinen.", "Enstemmig vedtatt.",
        "Utvalget vedtar planen. Tiltaket prioriteres ikke.", "Innstillingen ble enstemmig vedtatt."})
    EXPECT_EQ(outcome_of_wording(each), kAdopted) << each;
  EXPECT_EQ(outcome_of_wording("Referatet godkjennes og sendes ut på nytt."), kApproved);
}

TEST(Outcomes, OfAComplaintAreADecisionWhateverItIs) {
  for (const char* const refused :
       {"Klagen fra Fjordby tas ikke til følge.", "Klagen avvises.", "Utvalget avviser klagen.",
        "Klagen gis ikke medhold.", "Klagen føres ikke fram.", "Utvalget støtter ikke klagen.", "Klagen støttes ikke.",
        "Anken tas ikke til følge."}) {
    EXPECT_EQ(outcome_of_wording(refused), kAdopted) << refused;
  }
  EXPECT_EQ(outcome_of_wording("Søknaden tas ikke til følge."), kRejected);
  EXPECT_EQ(outcome_of_wording("Klagen er ikke behandlet."), Outcome::Unclear);
}

TEST(Outcomes, AreReadInNynorsk) {
  EXPECT_EQ(outcome_of_wording("Utvalet tek saka til orientering."), kNoted);
  EXPECT_EQ(outcome_of_wording("Saka blir utsett."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Utvalet utset saka til hausten."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Møteboka er godkjend."), kApproved);
  EXPECT_EQ(outcome_of_wording("Klaga blir ikkje teken til følgje."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Saka er trekt."), kWithdrawn);
  EXPECT_EQ(outcome_of_wording("Planen er vedteken."), kAdopted);
}

TEST(Outcomes, AreReadInNynorskWithVert) {
  EXPECT_EQ(outcome_of_wording("Saka vert utsett."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Saka vert trekt."), kWithdrawn);
  EXPECT_EQ(outcome_of_wording("Saka vert avvist."), kRejected);
  EXPECT_EQ(outcome_of_wording("Saka vert oversend SSU."), kReferred);
  EXPECT_EQ(outcome_of_wording("Saka vert oversend til SSU."), kReferred);
  EXPECT_EQ(outcome_of_wording("Saka vert teken til vitande."), kNoted);
  EXPECT_EQ(outcome_of_wording("Saka vert teken opp att."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Klaga vert ikkje teken til følgje."), kAdopted);
}

TEST(Outcomes, AreReadFromAFewWords) {
  EXPECT_EQ(outcome_of_wording("Oversendes SSU."), kReferred);
  EXPECT_EQ(outcome_of_wording("Oversendes kommunene og SSU til videre oppfølging."), kReferred);
  EXPECT_EQ(outcome_of_wording("Saken oversendes SSU."), kReferred);
  EXPECT_EQ(outcome_of_wording("Støttes ikke."), kRejected);
  EXPECT_EQ(outcome_of_wording("Rådet støtter ikke forslaget."), kRejected);
  EXPECT_EQ(outcome_of_wording("Avslag."), kRejected);
  EXPECT_EQ(outcome_of_wording("Ingen vedtak."), Outcome::Undecided);
  EXPECT_EQ(outcome_of_wording("Ikke fattet vedtak i saken."), Outcome::Undecided);
  EXPECT_EQ(outcome_of_wording("Rapporten oversendes kommunene."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Rådet ser at ingen vedtak er fulgt opp."), kAdopted);
}

// More than the wording says is not read out of it.
TEST(Outcomes, AreNotGuessed) {
  EXPECT_EQ(outcome_of_wording("Fristen utsettes til 1. mai."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Planen trykkes når den er godkjent."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Rådet ber om at søknaden avslås dersom saken utsettes."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Rapporten sendes til kommunene til orientering."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Sykehuset skal begrunne avviste henvisninger."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Ordningen med oversendte prøver fortsetter."), kAdopted);
  EXPECT_EQ(outcome_of_wording(""), kAdopted);
}

TEST(Outcomes, AreReadWhateverStandsBetween) {
  for (const auto* const refused :
       {"Forslaget fra kommunene ble nedstemt.", "Søknaden fra Sjøvik avvises.", "Forslaget fikk ikke flertall.",
        "Forslaget om å utsette saken falt.", "Utvalget vedtok ikke planen.", "Utvalget godkjente ikke budsjettet.",
        "Utvalget kan ikke godkjenne referatet.", "Søknaden innvilges ikke.", "Utvalget tiltrer ikke forslaget.",
        "Utvalget går imot forslaget.", "Avvist med 5 mot 3 stemmer.", "Utvalget støtter ikke planen.",
        "Utvalget gir ikke sin tilslutning.", "Utvalget sier nei til forslaget.", "Avslag på søknad.",
        "Søknaden frå Nes vert avslegen."})
    EXPECT_EQ(outcome_of_wording(refused), kRejected) << refused;
  for (const auto* const postponed :
       {"Utsettes til neste møte.", "Utsatt til neste møte.", "Tas opp igjen på neste møte.",
        "Vedtaket utsettes til neste møte.", "Saken fra Nordvik utsettes.", "Vert utsett.", "Utset til neste møte.",
        "Saken er ikke behandlet."})
    EXPECT_EQ(outcome_of_wording(postponed), kPostponed) << postponed;
  for (const auto* const withdrawn : {"Trekkes fra sakskartet.", "Saken utgår.", "Trukket."})
    EXPECT_EQ(outcome_of_wording(withdrawn), kWithdrawn) << withdrawn;
  for (const auto* const none : {"Intet vedtak.", "Det ble ikke fattet vedtak.", "Det ble ikke gjort noe vedtak."})
    EXPECT_EQ(outcome_of_wording(none), Outcome::Undecided) << none;
  EXPECT_EQ(outcome_of_wording("Saken sendes tilbake."), kReferred);
  EXPECT_EQ(outcome_of_wording("Utvalget godkjente referatet."), kApproved);
}

TEST(Outcomes, OfAProposalAreNotThoseOfTheCaseWhereAnotherWasAdopted) {
  for (const char* const adopted : {"Utvalget vedtar planen. Forslaget fra Sjøvik falt.",
                                    "Innstillingen vedtas. Forslaget fra brukerne ble nedstemt mot to stemmer.",
                                    "Planen vedtas mot to stemmer. Endringsforslaget fikk ikke flertall.",
                                    "Forslagsstiller trakk forslaget. Planen vedtas.",
                                    "Kommunene trakk forslaget sitt, og innstillingen ble vedtatt."})
    EXPECT_EQ(outcome_of_wording(adopted), kAdopted) << adopted;
  EXPECT_EQ(outcome_of_wording("Utvalget godkjenner budsjettet. Forslaget om kutt falt."), kApproved);
}

TEST(Outcomes, AreUnclearWhereOneThingIsRefusedAndAnotherAdopted) {
  for (const char* const both :
       {"Søknaden fra A avslås. Søknaden fra B innvilges.", "Søknaden fra A innvilges, men søknaden fra B avslås.",
        "Planen ble ikke vedtatt. Møteplanen ble vedtatt.", "Referatet godkjennes. Søknaden avslås.",
        "Utvalget vedtar planen, og avslår søknaden.", "Rådet godkjenner budsjettet, men godkjenner ikke planen.",
        "Utvalget innvilger søknaden fra A. Søknaden fra B innvilges ikke."})
    EXPECT_EQ(outcome_of_wording(both), Outcome::Unclear) << both;
  for (const char* const of_proposals : {"Forslaget fra A ble ikke vedtatt. Bs forslag ble vedtatt.",
                                         "Bs forslag ble vedtatt. As forslag ble ikke vedtatt.",
                                         "Planen ble vedtatt, men forslaget fra A ble ikke vedtatt.",
                                         "Rådet støtter ikke forslaget fra A. Innstillingen vedtas.",
                                         "Forslaget fra A ble nedstemt, og planen ble vedtatt."})
    EXPECT_EQ(outcome_of_wording(of_proposals), kAdopted) << of_proposals;
}

TEST(Outcomes, AreNotTurnedByTheVote) {
  for (const char* const refused :
       {"Utvalget avslår søknaden. Enstemmig vedtatt.", "Forslaget avvises. Vedtatt mot to stemmer.",
        "Søknaden avslås. Vedtaket ble enstemmig vedtatt."})
    EXPECT_EQ(outcome_of_wording(refused), kRejected) << refused;
  EXPECT_EQ(outcome_of_wording("Planen godkjennes. Enstemmig vedtatt."), kApproved);
  EXPECT_EQ(outcome_of_wording("Søknaden innvilges."), kAdopted);
  EXPECT_EQ(outcome_of_wording("Søknaden fra A ble ikke innvilget."), kRejected);
}

TEST(Outcomes, OfOthersAreNone) {
  for (const auto* const asked :
       {"Utvalget ber sykehuset begrunne hvorfor søknaden ble avslått.",
        "Utvalget ber sykehuset forklare hvorfor saken ble utsatt i fjor.",
        "Utvalget ber kommunene ta rapporten til orientering.",
        "Utvalget støtter en ordning der henvisninger godkjennes av lege.",
        "Tiltak mot fall og andre skader videreføres.", "Kommunene skal ikke sende henvisninger på papir."})
    EXPECT_EQ(outcome_of_wording(asked), kAdopted) << asked;
  EXPECT_EQ(outcome_of_wording("Utvalget ber sykehuset svare og tar saken til orientering."), kNoted);
}

TEST(Outcomes, ThatAreDeniedAreUnclear) {
  for (const auto* const denied :
       {"Saken utsettes ikke.", "Utvalget vil ikke utsette saken.", "Forslaget ble ikke nedstemt.",
        "Referatet må rettes.", "Utvalget støtter ikke at ordningen avvikles.", "Utvalget anbefaler ikke planen."})
    EXPECT_EQ(outcome_of_wording(denied), Outcome::Unclear) << denied;
  EXPECT_EQ(compile_minutes("## Sak 1/24: A\n\n**Vedtak:** Saken utsettes ikke.\n").found(),
            "outcome-unclear at `**Vedtak:** Saken utsettes ikke.`\n");
  EXPECT_EQ(compile_minutes("## Sak 1/24: A\n\n**Vedtak:** Saken utsettes ikke.\n\n**Utfall:** vedtatt\n").found(), "");
}

TEST(Outcomes, OfSeveralAreTheOneThatDecidesMost) {
  EXPECT_EQ(outcome_of_wording("Utvalget vedtar planen. Saken tas opp igjen til høsten."), kAdopted);
  EXPECT_EQ(
      outcome_of_wording("Rådet tar foreløpig informasjonen til orientering og behandler saken på nytt høsten 2024."),
      kPostponed);
  EXPECT_EQ(outcome_of_wording("Rådet drøftet saken. Saken utsettes."), kPostponed);
  EXPECT_EQ(outcome_of_wording("Rådet vedtar planen og tar resten til orientering."), kAdopted);
}

std::string outcomes_of(std::string_view body) {
  std::string text;
  const Compiled compiled = compile_minutes(body);
  for (const LabelledPart& part : compiled.document.cases.at(0).parts) {
    for (const Point& point : part.points) text += std::to_string(static_cast<int>(point.outcome));
  }
  return text;
}

constexpr std::string_view kTwoPoints =
    "## Sak 1/24: A\n\n**Vedtak:**\n\n1. Planen er vedtatt.\n2. Resten er vedtatt.\n\n";

TEST(Outcomes, AreTheAuthorsWhereNamed) {
  EXPECT_EQ(outcomes_of(std::string(kTwoPoints)), "00");
  EXPECT_EQ(outcomes_of(std::string(kTwoPoints) + "**Utfall:** utsatt\n"), "44");
  EXPECT_EQ(outcomes_of(std::string(kTwoPoints) + "**Utfall:** vedtatt, punkt 2 utsatt\n"), "04");
  EXPECT_EQ(outcomes_of(std::string(kTwoPoints) + "**Utfall:** punkt 1: Ikke vedtatt; punkt 2: tatt til orientering\n"),
            "52");
  EXPECT_EQ(outcomes_of("## Sak 1/24: A\n\n**Utfall:** utsett\n\n**Vedtak:** Godkjent.\n"), "4");
}

TEST(Outcomes, ThatAreNamedAreNoTextOfTheirOwn) {
  const Compiled compiled = compile_minutes(std::string(kTwoPoints) + "**Utfall:** utsatt\n\nMer.\n");
  for (const LabelledPart& part : compiled.document.cases.at(0).parts) EXPECT_NE(part.label, Label::Outcome);
}

TEST(Outcomes, ThatCannotBeUnderstoodStayInTheText) {
  Compiled compiled = compile_minutes(std::string(kTwoPoints) + "**Utfall:** kanskje\n");
  EXPECT_EQ(compiled.found(), "outcome-unknown at `**Utfall:** kanskje`\n");
  EXPECT_EQ(compiled.document.cases.at(0).parts.back().label, Label::Outcome);
  EXPECT_THAT(compiled.document.html, HasSubstr("kanskje"));
}

TEST(Outcomes, NeedAPointThatIsThere) {
  EXPECT_EQ(compile_minutes(std::string(kTwoPoints) + "**Utfall:** punkt 3 utsatt\n").found(),
            "outcome-without-point at `**Utfall:** punkt 3 utsatt`\n");
  EXPECT_EQ(compile_minutes("## Sak 1/24: A\n\n**Utfall:** utsatt\n").found(),
            "outcome-without-point at `**Utfall:** utsatt`\n");
}

TEST(Outcomes, HaveTheWordAuthorsUse) {
  EXPECT_EQ(outcome_word(kNoted), "tatt til orientering");
  EXPECT_EQ(outcome_word(kRejected), "ikke vedtatt");
  EXPECT_EQ(outcome_word(kWithdrawn), "trukket");
}

TEST(Outcomes, AreAWordLikeOthersWithoutBold) {
  EXPECT_EQ(compile_minutes("## Sak 1/24: A\n\nUtfall: det gikk bra.\n").found(), "");
}

}  // namespace
}  // namespace motebok::testing
