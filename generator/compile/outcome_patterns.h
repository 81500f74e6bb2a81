// The words by which a decision says what became of a case. The rules that they follow stand in content/README.md, "Utfall".
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "model/compiled_document.h"

namespace motebok::outcome_patterns {

using namespace std::string_view_literals;

// Words with a blank between, the first of them never left out. "a|b": one of them. "?a|b": one of them or none. "*": any words
// of the same sentence. "~": any words of the same clause, but no "ikke". "^" before the first: the sentence begins with it.
struct Pattern {
  Outcome outcome;
  std::string_view words;
};

// The first that fits decides: what undoes a decision comes before what makes it, and "comes back" after both.
// clang-format off
inline constexpr std::array kPatterns = {
    Pattern{Outcome::Withdrawn, "sak|saken|saka ?er|ble|blei|blir|vart|vert trekkes|trukket|trekt"sv},
    Pattern{Outcome::Withdrawn, "sak|saken|saka|punktet utgår|utgikk|utgjekk"sv},
    Pattern{Outcome::Withdrawn, "sak|saken|saka|punktet går|gikk|gjekk ut"sv},
    Pattern{Outcome::Withdrawn, "sak|saken|saka|punktet bortfaller|bortfalt|bortfell"sv},
    Pattern{Outcome::Withdrawn, "sak|saken|saka|punktet faller|fell|falt|fall bort"sv},
    Pattern{Outcome::Withdrawn, "sak|saken|saka|punktet ?er|ble|blei|blir|vart|vert tas|tatt|takast|teken|strykes|strøket|fjernes|fjernet av|fra|frå sakslisten|sakslista|sakskartet|dagsordenen|dagsorden"sv},
    Pattern{Outcome::Withdrawn, "trekker|trekkjer|trekte|trakk saken|saka"sv},
    Pattern{Outcome::Withdrawn, "^trekkes|trukket|trekt"sv},
    Pattern{Outcome::Postponed, "sak|saken|saka|vedtaket|beslutningen|beslutninga|avgjørelsen|avgjerda|godkjenningen|godkjenninga|behandlingen|behandlinga|handsaminga ?av ?saken|saka ?er|ble|blei|blir|vart|vert utsettes|utsatt|utsett|utsetjast"sv},
    Pattern{Outcome::Postponed, "^saken|saka ~ utsettes|utsetjast"sv},
    Pattern{Outcome::Postponed, "^saken|saka ~ er|ble|blei|blir|vart|vert utsatt|utsett"sv},
    Pattern{Outcome::Postponed, "^vedtak|beslutning|avgjørelse|avgjerd|behandling|handsaming ?er|ble|blei|blir|vart|vert utsettes|utsatt|utsett|utsetjast"sv},
    Pattern{Outcome::Postponed, "^godkjenning|godkjenningen|godkjenninga ~ utsettes|utsatt|utsett|utsetjast"sv},
    Pattern{Outcome::Postponed, "godkjennes|godkjennast|vedtas ?på|i neste|førstkommende|komande møte"sv},
    Pattern{Outcome::Postponed, "^utsettes|utsatt|utsett|utset|utsetjast"sv},
    Pattern{Outcome::Postponed, "^blir|ble|blei|vart|vert utsatt|utsett"sv},
    Pattern{Outcome::Postponed, "sak|saken|saka er|ble|blei|vart ikke|ikkje behandlet|behandla|handsama"sv},
    Pattern{Outcome::Postponed, "utsetter|utset|utsatte|utsette|utsetje saken|saka|vedtaket|behandlingen|behandlinga|handsaminga"sv},
    // A complaint is no proposal: to refuse it is to decide it.
    Pattern{Outcome::Adopted, "klagen|klaga|klagene|klagane|anken|anka|innsigelsen ~ ikke|ikkje ?tas|tatt|takast|teken til følge|følgje"sv},
    Pattern{Outcome::Adopted, "klagen|klaga|anken|anka ~ ikke|ikkje ført|medhold|medhald"sv},
    Pattern{Outcome::Adopted, "klagen|klaga|anken|anka fører|førte|føres|førast ikke|ikkje fram|frem"sv},
    Pattern{Outcome::Adopted, "klagen|klaga|anken|anka støttes|støttast ikke|ikkje"sv},
    Pattern{Outcome::Adopted, "støtter|støttar|støttet|støtta ikke|ikkje klagen|klaga|anken|anka"sv},
    Pattern{Outcome::Rejected, "saken|saka ?er|ble|blei|blir|vart|vert avvises|avvist|avslås|avslått|avslegen|forkastes|forkastet|forkasta|falt|fall|nedstemt|nedstemmes|nedrøysta"sv},
    Pattern{Outcome::Rejected, "^avvist|avvises|avslått|avslås|avslag|nedstemt|nedrøysta"sv},
    Pattern{Outcome::Rejected, "avviser|avslår|avslo|forkaster|forkastar|nedstemmer|nedstemte alt|forslaget|framlegget|søknaden|saken|saka"sv},
    Pattern{Outcome::Rejected, "går|gikk|gjekk imot|mot forslaget|framlegget|søknaden|innstillingen|innstillinga|planen"sv},
    Pattern{Outcome::Rejected, "ikke|ikkje ?tas|tatt|teken til følge|følgje"sv},
    Pattern{Outcome::Rejected, "vedtar|vedtok|vedtas|vedtek|godkjenner|godkjente|godkjende|godkjennes|godkjennast|innvilger|innvilget|innvilgar|innvilga|innvilges|innvilgast|tiltrer|tiltrådte ikke|ikkje"sv},
    Pattern{Outcome::Rejected, "kan|vil ikke|ikkje godkjenne|vedta|vedtake|støtte|tiltre|innvilge forslaget|framlegget|søknaden|referatet|møteboka|møteboken|protokollen|planen|saken|saka|innstillingen|innstillinga|budsjettet"sv},
    Pattern{Outcome::Rejected, "ta|tar|tas|tatt|tok|tek|teke|teken|takast ikke|ikkje ?saken|saka|rapporten|informasjonen til orientering|etterretning|etterretting|vitende|vitande"sv},
    Pattern{Outcome::Rejected, "støttes|støttast ikke|ikkje"sv},
    Pattern{Outcome::Rejected, "går|gikk|gjekk ikke|ikkje inn for"sv},
    Pattern{Outcome::Rejected, "støtter|støttar|støttet|støtta ikke|ikkje forslaget|framlegget|søknaden|planen|innstillingen|innstillinga|tiltaket"sv},
    Pattern{Outcome::Rejected, "godtar|godtok|godtek|aksepterer|aksepterte ikke|ikkje forslaget|framlegget|søknaden|innstillingen|innstillinga|planen"sv},
    Pattern{Outcome::Rejected, "slutter|slutta|sluttet|sluttar|stiller|stilte seg ikke|ikkje til|bak"sv},
    Pattern{Outcome::Rejected, "stemte|stemmer|røysta|røystar ned|imot|mot forslaget|framlegget|søknaden|innstillingen|innstillinga|planen"sv},
    Pattern{Outcome::Rejected, "ikke|ikkje ?bli|blitt|verte vedtatt|vedteke|vedteken|godkjent|godkjend|innvilget|innvilga"sv},
    Pattern{Outcome::Referred, "oversender|oversend|sender|sende saken|saka|forslaget|framlegget ?videre|vidare|over ?tilbake|attende til"sv},
    Pattern{Outcome::Referred, "saken|saka|forslaget|framlegget ?er|ble|blei|blir|vart|vert oversendes|oversendt|oversend|oversendast|sendes|sendt|sendast ?videre|vidare|over ?tilbake|attende til"sv},
    Pattern{Outcome::Referred, "saken|saka|forslaget|framlegget ?er|ble|blei|blir|vart|vert oversendes|oversendt|oversend|oversendast"sv},
    Pattern{Outcome::Referred, "saken|saka|forslaget|framlegget|referatet|møteboka|møteboken|protokollen ?er|ble|blei|blir|vart|vert sendes|sendt|send|sendast tilbake|attende"sv},
    Pattern{Outcome::Referred, "^oversendes|oversendast"sv},
    Pattern{Outcome::Undecided, "^ingen|inga|intet|inkje|ikke|ikkje ?noe|noko ?gjort|fattet|fatta vedtak"sv},
    Pattern{Outcome::Undecided, "^ingen|inga konklusjon|beslutning|avgjørelse|avgjerd"sv},
    Pattern{Outcome::Undecided, "^det fattes|fattast|gjøres|gjerast|treffes|treffast ikke|ikkje ?noe|noko vedtak"sv},
    Pattern{Outcome::Undecided, "^det ble|blei|vart|er|var ikke|ikkje|ingen ?gjort|fattet|fatta|treft|truffet ?noe|noko vedtak"sv},
    Pattern{Outcome::Undecided, "tar|tok|tek ikke|ikkje stilling"sv},
    Pattern{Outcome::Approved, "godkjenner|godkjennes|godkjent|godkjend|godkjende|godkjennast"sv},
    Pattern{Outcome::Approved, "godkjente ?det|den referatet|møteboka|møteboken|protokollen|innkallingen|innkallinga|sakslisten|sakslista|dagsordenen|regnskapet|rekneskapen|budsjettet|årsmeldingen|årsmeldinga"sv},
    Pattern{Outcome::Adopted, "vedtar|vedtok|vedtas|vedtatt|vedtek|vedteke|vedteken"sv},
    Pattern{Outcome::Adopted, "søknaden|søknadene|søknadane ~ innvilges|innvilget|innvilgast|innvilga"sv},
    Pattern{Outcome::Adopted, "innvilger|innvilget|innvilgar|innvilga ~ søknad|søknaden|søknadene|søknadane"sv},
    // What became of a proposal is not what became of the case, where another was adopted.
    Pattern{Outcome::Rejected, "^forslaget|framlegget|søknaden ~ avvises|avslås|forkastes|falt|nedstemmes"sv},
    Pattern{Outcome::Rejected, "^forslaget|framlegget|søknaden ~ er|ble|blei|blir|vart|vert avvist|avslått|avslegen|forkastet|forkasta|nedstemt|nedrøysta"sv},
    Pattern{Outcome::Rejected, "forslaget|framlegget|endringsforslaget|innstillingen|innstillinga|søknaden ?er|ble|blei|blir|vart|vert avvises|avvist|avslås|avslått|avslegen|forkastes|forkastet|forkasta|falt|fall|nedstemt|nedstemmes|nedrøysta"sv},
    Pattern{Outcome::Rejected, "får|fikk|fekk ikke|ikkje ?nok|tilstrekkelig|nødvendig|naudsynt flertall|fleirtal"sv},
    Pattern{Outcome::Rejected, "gir|gav|ga|gjev ikke|ikkje ?sin|si|sitt tilslutning|tilslutnad|samtykke"sv},
    Pattern{Outcome::Rejected, "sier|seier|sa nei til"sv},
    Pattern{Outcome::Rejected, "^søkeren|søkaren|søkjaren|søknaden ~ får|fikk|fekk|gis|gitt avslag"sv},
    Pattern{Outcome::Withdrawn, "forslaget|framlegget ?er|ble|blei|blir|vart|vert trekkes|trukket|trekt"sv},
    Pattern{Outcome::Withdrawn, "trekker|trekkjer|trekte|trakk forslaget|framlegget"sv},
    Pattern{Outcome::Postponed, "saken|saka ?blir|vert|ble|blei|vart tas|tatt|takast|teken|kommer|kjem opp igjen|att"sv},
    Pattern{Outcome::Postponed, "saken|saka ?blir|vert|ble|blei|vart tas|tatt|takast|teken opp på * møte|møtet"sv},
    Pattern{Outcome::Postponed, "saken|saka ?blir|vert|ble|blei|vart gjenopptas|gjenopptatt|gjenopptakast|gjenoppteken"sv},
    Pattern{Outcome::Postponed, "^tas|takast opp igjen|att"sv},
    Pattern{Outcome::Postponed, "^tas|takast opp på * møte|møtet"sv},
    Pattern{Outcome::Postponed, "saken|saka settes|setjast på sakslisten|sakslista|dagsordenen|dagsorden"sv},
    Pattern{Outcome::Postponed, "tar|tek saken|saka opp igjen|att"sv},
    Pattern{Outcome::Postponed, "behandler|behandle|handsamar|handsame saken|saka på nytt"sv},
    Pattern{Outcome::Postponed, "saken|saka ?blir|vert behandles|behandlet|behandla|handsamast|handsama på nytt"sv},
    Pattern{Outcome::Postponed, "kommer|kjem tilbake|attende til saken|saka"sv},
    // Minutes that are to be written or sent again are not approved yet.
    Pattern{Outcome::Postponed, "^referatet|referat|møteboka|møteboken|protokollen ~ på|til nytt|neste"sv},
    Pattern{Outcome::Noted, "ta|tar|tas|tatt|tok|tek|teke|teken|takast * til orientering|etterretning|etterretting|vitende|vitande"sv},
    Pattern{Outcome::Unclear, "^saken|saka|forslaget|framlegget|søknaden|klagen|klaga|vedtaket|innstillingen|innstillinga|referatet|møteboka|møteboken|protokollen|regnskapet|rekneskapen|budsjettet|årsmeldingen|årsmeldinga ~ ikke|ikkje|ingen|neppe"sv},
    Pattern{Outcome::Unclear, "støtter|støttar|anbefaler|tilrår ikke|ikkje"sv},
    Pattern{Outcome::Unclear, "frarår|fraråder"sv},
    Pattern{Outcome::Unclear, "rår|rådde frå"sv},
    Pattern{Outcome::Unclear, "ønsker|ønskjer|ønsket|ønskte|vil ikke|ikkje å|gå ?gå videre|vidare med"sv},
    Pattern{Outcome::Unclear, "går|gikk|gjekk ikke|ikkje videre|vidare med"sv},
    Pattern{Outcome::Unclear, "finner|finn|fant|ser|så ikke|ikkje ?noe|noko grunnlag|grunn for|til"sv},
    Pattern{Outcome::Unclear, "prioriterer|prioriterte ikke|ikkje forslaget|framlegget|søknaden|tiltaket|saken|saka"sv},
    Pattern{Outcome::Unclear, "kan|vil ikke|ikkje anbefale|tilrå"sv},
    Pattern{Outcome::Unclear, "tar|tok|tek ikke|ikkje saken|saka til behandling|handsaming"sv},
    Pattern{Outcome::Unclear, "vil|kan|skal ikke|ikkje utsette|utsetje|avvise|avslå|trekke|trekkje saken|saka|forslaget|framlegget|søknaden"sv},
    Pattern{Outcome::Unclear, "^referatet|møteboka|møteboken|protokollen må|skal|bør rettes|rettast|endres|endrast"sv},
};

// The whole point.
inline constexpr std::array kAlone = {
    std::pair{"til orientering"sv, Outcome::Noted}, std::pair{"tatt til orientering"sv, Outcome::Noted},
    std::pair{"oversendes"sv, Outcome::Referred}, std::pair{"oversendt"sv, Outcome::Referred}, std::pair{"oversend"sv, Outcome::Referred},
    std::pair{"til etterretning"sv, Outcome::Noted}, std::pair{"til etterretting"sv, Outcome::Noted},
    std::pair{"til informasjon"sv, Outcome::Noted}, std::pair{"tas til informasjon"sv, Outcome::Noted}, std::pair{"tatt til informasjon"sv, Outcome::Noted},
    std::pair{"takk for orienteringen"sv, Outcome::Noted}, std::pair{"takk for orienteringa"sv, Outcome::Noted},
    std::pair{"orientering gitt"sv, Outcome::Noted}, std::pair{"orientering gjeven"sv, Outcome::Noted}, std::pair{"o sak"sv, Outcome::Noted},
    std::pair{"nei"sv, Outcome::Rejected},
    std::pair{"utgår"sv, Outcome::Withdrawn},
    std::pair{"ikke behandlet"sv, Outcome::Postponed}, std::pair{"ikkje behandla"sv, Outcome::Postponed}, std::pair{"ikkje handsama"sv, Outcome::Postponed},
    std::pair{"ingen"sv, Outcome::Undecided}, std::pair{"inga"sv, Outcome::Undecided}, std::pair{"inkje"sv, Outcome::Undecided}, std::pair{"drøftet"sv, Outcome::Undecided}, std::pair{"drøfta"sv, Outcome::Undecided},
    std::pair{"saken ble drøftet"sv, Outcome::Undecided}, std::pair{"saken er drøftet"sv, Outcome::Undecided},
    std::pair{"saka blei drøfta"sv, Outcome::Undecided}, std::pair{"saka vart drøfta"sv, Outcome::Undecided},
    std::pair{"se vedlegg"sv, Outcome::Unclear}, std::pair{"se vedlagt"sv, Outcome::Unclear}, std::pair{"sjå vedlegg"sv, Outcome::Unclear},
    std::pair{"–"sv, Outcome::Undecided}, std::pair{"—"sv, Outcome::Undecided},  // of a form that was not filled in
    std::pair{"uten vedtak"sv, Outcome::Undecided}, std::pair{"utan vedtak"sv, Outcome::Undecided},
};

// As authors name them under the label, the usual word of each first.
inline constexpr std::array kNames = {
    std::pair{"vedtatt"sv, Outcome::Adopted}, std::pair{"vedteke"sv, Outcome::Adopted},
    std::pair{"godkjent"sv, Outcome::Approved}, std::pair{"godkjend"sv, Outcome::Approved},
    std::pair{"tatt til orientering"sv, Outcome::Noted}, std::pair{"teke til orientering"sv, Outcome::Noted},
    std::pair{"teken til orientering"sv, Outcome::Noted}, std::pair{"til orientering"sv, Outcome::Noted},
    std::pair{"oversendt"sv, Outcome::Referred}, std::pair{"oversend"sv, Outcome::Referred},
    std::pair{"utsatt"sv, Outcome::Postponed}, std::pair{"utsett"sv, Outcome::Postponed},
    std::pair{"ikke vedtatt"sv, Outcome::Rejected}, std::pair{"ikkje vedteke"sv, Outcome::Rejected},
    std::pair{"avvist"sv, Outcome::Rejected}, std::pair{"avslått"sv, Outcome::Rejected},
    std::pair{"nedstemt"sv, Outcome::Rejected}, std::pair{"nedrøysta"sv, Outcome::Rejected},
    std::pair{"trukket"sv, Outcome::Withdrawn}, std::pair{"trekt"sv, Outcome::Withdrawn},
    std::pair{"uten vedtak"sv, Outcome::Undecided}, std::pair{"utan vedtak"sv, Outcome::Undecided},
};

// A clause that such a word begins tells of a condition or of others, not of what was decided.
inline constexpr std::array kSubordinators = {"når"sv,    "hvis"sv,   "dersom"sv,  "at"sv,      "som"sv, "inntil"sv, "fordi"sv, "hvorfor"sv, "kvifor"sv,
                                              "hvordan"sv, "korleis"sv, "hvor"sv, "der"sv, "mens"sv, "medan"sv, "hva"sv, "kva"sv};

// How many agreed says nothing of what they agreed on.
inline constexpr std::array kUnanimous = {"enstemmig"sv, "einstemmig"sv, "samrøystes"sv};

// "ennå ikke formelt godkjent", "utsettes likevel ikke": what may stand between "ikke" and what it denies.
inline constexpr std::array kBesideNot = {"formelt"sv, "endelig"sv, "endeleg"sv, "helt"sv, "heilt"sv, "fullt"sv, "ennå"sv, "enno"sv, "lenger"sv, "likevel"sv};

// "Utvalget ber kommunene ta rapporten til orientering": what is asked of others is not done, unless it is told as done ("og tar …").
inline constexpr std::array kRequests = {"ber"sv, "bed"sv, "ba"sv, "bad"sv, "oppfordrer"sv, "oppmodar"sv, "anmoder"sv, "anbefaler"sv, "tilrår"sv, "foreslår"sv};
inline constexpr std::array kInfinitives = {"ta"sv, "utsette"sv, "utsetje"sv, "behandle"sv, "handsame"sv, "sende"sv};
// clang-format on

}  // namespace motebok::outcome_patterns
