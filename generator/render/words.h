// The words of the interface in bokmål and nynorsk: all that a page says which is not content. A `Word` can be used in a
// template under its field's name; a `Phrase` is put together in the program, with what goes in at each {}.
#pragma once

#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>

#include "base/norwegian.h"
#include "theme/theme.h"

namespace motebok {

// The language the interface speaks on a page in `content`: bokmål and nynorsk their own, any other the site's.
Language interface_language(Language content, Language site);

class Word {
 public:
  Word(std::string_view field, std::string_view nb, std::string_view nn);

  std::string_view in(Language language) const { return language == Language::Nynorsk ? nn_ : nb_; }
  std::string text(Language language) const { return std::string(in(language)); }
  const Field& field() const { return field_; }

 private:
  Field field_;
  std::string_view nb_;
  std::string_view nn_;
};
// Those a template may use. Complete once main has begun.
std::span<const Word* const> all_words();

struct Phrase {
  std::string_view nb;
  std::string_view nn;

  template <class... Values>
  std::string operator()(Language language, const Values&... values) const {
    return fmt::format(fmt::runtime(language == Language::Nynorsk ? nn : nb), values...);
  }
};

// "to" … "tolv", in bokmål and nynorsk alike; larger numbers in digits. One is left to the phrase, which knows what gender it counts.
std::string small_number(std::size_t number);

// "jan.", "feb.", "mars" …, in bokmål and nynorsk alike; month is 1–12.
std::string_view short_month(int month);

namespace words {

// Around every page
inline const Word kSkip{"WORD_SKIP", "Hopp til innholdet", "Hopp til innhaldet"};
inline const Word kMenu{"WORD_MENU", "Meny", "Meny"};
inline const Word kMainMenu{"WORD_MAIN_MENU", "Hovedmeny", "Hovudmeny"};
inline const Word kCloseMenu{"WORD_CLOSE_MENU", "Lukk menyen", "Lukk menyen"};
inline const Word kHome{"WORD_HOME", "Forsiden", "Framsida"};
inline const Word kYouAreHere{"WORD_YOU_ARE_HERE", "Du er her", "Du er her"};
inline const Word kBackTo{"WORD_BACK_TO", "Tilbake til", "Tilbake til"};
inline const Word kOnThisPage{"WORD_ON_THIS_PAGE", "På denne siden", "På denne sida"};
inline const Word kLastChanged{"WORD_LAST_CHANGED", "Sist endret", "Sist endra"};
inline const Word kAboutSite{"WORD_ABOUT_SITE", "Om nettstedet", "Om nettstaden"};
inline const Word kMoreContent{"WORD_MORE_CONTENT", "Mer innhold", "Meir innhald"};
inline const Word kFollow{"WORD_FOLLOW", "Følg med", "Følg med"};
inline const Word kLicence{"WORD_LICENCE", "Innholdet kan brukes etter lisensen",
                           "Innhaldet kan brukast etter lisensen"};
inline const Word kFeed{"WORD_FEED", "Nytt fra alle utvalg (Atom)", "Nytt frå alle utval (Atom)"};
inline const Word kCalendarFile{"WORD_CALENDAR_FILE", "Abonner på møtekalenderen (iCalendar)",
                                "Abonner på møtekalenderen (iCalendar)"};
inline const Word kLanguages{"WORD_LANGUAGES", "Andre språk", "Andre språk"};
inline const Word kMentionedIn{"WORD_MENTIONED_IN", "Omtalt i", "Omtala i"};
inline const Word kTopics{"WORD_TOPICS", "Emner", "Emne"};
inline const Word kLinkTo{"WORD_LINK_TO", "Lenke til", "Lenkje til"};
inline const Word kNothingYet{"WORD_NOTHING_YET", "Ingenting er publisert her ennå.",
                              "Ingenting er publisert her enno."};

// Names of pages and registers
inline const Word kCommittees{"WORD_COMMITTEES", "Utvalg og møter", "Utval og møte"};
inline const Word kDecisions{"WORD_DECISIONS", "Vedtak", "Vedtak"};
inline const Word kMeasures{"WORD_MEASURES", "Tiltak", "Tiltak"};
inline const Word kPlans{"WORD_PLANS", "Handlingsplaner", "Handlingsplanar"};
inline const Word kDeclarations{"WORD_DECLARATIONS", "Partnerskapserklæringer", "Partnarskapserklæringar"};
inline const Word kAnnualReports{"WORD_ANNUAL_REPORTS", "Årsmeldinger", "Årsmeldingar"};
inline const Word kGrants{"WORD_GRANTS", "Utlysninger", "Utlysingar"};
inline const Word kDocuments{"WORD_DOCUMENTS", "Dokumenter", "Dokument"};
inline const Word kPartners{"WORD_PARTNERS", "Partnere", "Partnarar"};
inline const Word kArchive{"WORD_ARCHIVE", "Arkiv", "Arkiv"};
inline const Word kCalendar{"WORD_CALENDAR", "Møtekalender", "Møtekalender"};
inline const Word kGlossary{"WORD_GLOSSARY", "Forkortelser", "Forkortingar"};
inline const Word kAccessibility{"WORD_ACCESSIBILITY", "Tilgjengelighetserklæring", "Tilgjengelegheitserklæring"};
inline const Word kPrivacy{"WORD_PRIVACY", "Personvern", "Personvern"};
inline const Word kNotFound{"WORD_NOT_FOUND", "Vi finner ikke siden", "Vi finn ikkje sida"};
inline const Word kMoved{"WORD_MOVED", "Siden har fått ny adresse", "Sida har fått ny adresse"};
inline const Word kMovedTo{"WORD_MOVED_TO", "Den nye adressen er", "Den nye adressa er"};

// Headings and names of parts
inline const Word kUpcoming{"WORD_UPCOMING", "Kommende møter", "Kommande møte"};
inline const Word kNoUpcoming{"WORD_NO_UPCOMING", "Ingen kommende møter er lagt inn.",
                              "Ingen kommande møte er lagde inn."};
inline const Word kAllDecisions{"WORD_ALL_DECISIONS", "Alle vedtak", "Alle vedtak"};
inline const Word kAllMeasures{"WORD_ALL_MEASURES", "Alle tiltak i planene", "Alle tiltaka i planane"};
inline const Word kPast{"WORD_PAST", "Tidligere møter", "Tidlegare møte"};
inline const Word kLatestMinutes{"WORD_LATEST_MINUTES", "Siste referater", "Siste referat"};
inline const Word kLatestDecisions{"WORD_LATEST_DECISIONS", "Siste vedtak", "Siste vedtak"};
inline const Word kCurrentPlans{"WORD_CURRENT_PLANS", "Planer for i år", "Planar for i år"};
inline const Word kOpenGrants{"WORD_OPEN_GRANTS", "Åpne utlysninger", "Opne utlysingar"};
inline const Word kStructure{"WORD_STRUCTURE", "Slik er samarbeidet organisert", "Slik er samarbeidet organisert"};
inline const Word kStructureName{"WORD_STRUCTURE_NAME", "Utvalgene etter nivå", "Utvala etter nivå"};
inline const Word kMeetings{"WORD_MEETINGS", "Møter", "Møte"};
inline const Word kCases{"WORD_CASES", "Saker", "Saker"};
inline const Word kMembers{"WORD_MEMBERS", "Medlemmer", "Medlemer"};
inline const Word kFormerMembers{"WORD_FORMER_MEMBERS", "Tidligere medlemmer", "Tidlegare medlemer"};
inline const Word kFormerOffices{"WORD_FORMER_OFFICES", "Tidligere verv", "Tidlegare verv"};
inline const Word kAboutCommittee{"WORD_ABOUT_COMMITTEE", "Om utvalget", "Om utvalet"};
inline const Word kRole{"WORD_ROLE", "Rolle", "Rolle"};
inline const Word kFrom{"WORD_FROM", "Fra", "Frå"};
inline const Word kTerm{"WORD_TERM", "Periode", "Periode"};
inline const Word kAgenda{"WORD_AGENDA", "Saksliste", "Saksliste"};
inline const Word kNotice{"WORD_NOTICE", "Innkalling", "Innkalling"};
inline const Word kCasePapers{"WORD_CASE_PAPERS", "Sakspapirer", "Sakspapir"};
inline const Word kCasePaper{"WORD_CASE_PAPER", "Saksframlegg", "Saksframlegg"};
inline const Word kMinutes{"WORD_MINUTES", "Referat", "Referat"};
inline const Word kMinutesRest{"WORD_MINUTES_REST", "Ellers i referatet", "Elles i referatet"};
inline const Word kNoticeRest{"WORD_NOTICE_REST", "Ellers i innkallingen", "Elles i innkallinga"};
inline const Word kAttendance{"WORD_ATTENDANCE", "Hvem var til stede", "Kven var til stades"};
inline const Word kAttachments{"WORD_ATTACHMENTS", "Vedlegg", "Vedlegg"};
inline const Word kWholeCase{"WORD_WHOLE_CASE", "Hele saken", "Heile saka"};
inline const Word kOverTime{"WORD_OVER_TIME", "Sakens gang", "Gangen i saka"};
inline const Word kWhatNext{"WORD_WHAT_NEXT", "Gangen i utlysningen", "Gangen i utlysinga"};
inline const Word kDecision{"WORD_DECISION", "Vedtak", "Vedtak"};
inline const Word kProposal{"WORD_PROPOSAL", "Forslag til vedtak", "Framlegg til vedtak"};
inline const Word kVote{"WORD_VOTE", "Votering", "Røysting"};
inline const Word kFollowUp{"WORD_FOLLOW_UP", "Oppfølging", "Oppfølging"};
inline const Word kAwards{"WORD_AWARDS", "Tildelinger", "Tildelingar"};
inline const Word kAwardTitle{"WORD_AWARD_TITLE", "Prosjekt", "Prosjekt"};
inline const Word kRecipients{"WORD_RECIPIENTS", "Mottakere", "Mottakarar"};
inline const Word kAmount{"WORD_AMOUNT", "Kroner", "Kroner"};
inline const Word kProjectAmount{"WORD_PROJECT_AMOUNT", "Kroner til prosjektet", "Kroner til prosjektet"};
inline const Word kShare{"WORD_SHARE", "Andel av rammen", "Del av ramma"};
inline const Word kSum{"WORD_SUM", "Sum", "Sum"};
inline const Word kGrant{"WORD_GRANT", "Utlysning", "Utlysing"};
inline const Word kGoal{"WORD_GOAL", "Mål", "Mål"};
inline const Word kMeasure{"WORD_MEASURE", "Tiltak", "Tiltak"};
inline const Word kResponsible{"WORD_RESPONSIBLE", "Ansvar", "Ansvar"};
inline const Word kDeadline{"WORD_DEADLINE", "Frist", "Frist"};
inline const Word kStatus{"WORD_STATUS", "Status", "Status"};
inline const Word kContinues{"WORD_CONTINUES", "Viderefører", "Vidarefører"};
inline const Word kContinuedBy{"WORD_CONTINUED_BY", "Videreført i", "Vidareført i"};
inline const Word kAllPlans{"WORD_ALL_PLANS", "Alle planer", "Alle planar"};

// Filters of lists
inline const Word kFilterWords{"WORD_FILTER_WORDS", "Ord i teksten", "Ord i teksten"};
inline const Word kFilterCommittee{"WORD_FILTER_COMMITTEE", "Utvalg", "Utval"};
inline const Word kFilterAll{"WORD_FILTER_ALL", "Alle", "Alle"};

// In facts and tags
inline const Word kDate{"WORD_DATE", "Dato", "Dato"};
inline const Word kTime{"WORD_TIME", "Tid", "Tid"};
inline const Word kPlace{"WORD_PLACE", "Sted", "Stad"};
inline const Word kCommittee{"WORD_COMMITTEE", "Utvalg", "Utval"};
inline const Word kCaseDeadline{"WORD_CASE_DEADLINE", "Frist for saker", "Frist for saker"};
inline const Word kDigital{"WORD_DIGITAL", "Digitalt", "Digitalt"};
inline const Word kSummary{"WORD_SUMMARY", "Oppsummering", "Oppsummering"};
inline const Word kCancelled{"WORD_CANCELLED", "Avlyst", "Avlyst"};
inline const Word kDraft{"WORD_DRAFT", "Utkast til referat", "Utkast til referat"};
inline const Word kApproved{"WORD_APPROVED", "Referatet er godkjent", "Referatet er godkjent"};
inline const Word kMinutesMissing{"WORD_MINUTES_MISSING", "Referatet er ikke publisert",
                                  "Referatet er ikkje publisert"};
inline const Word kLevel{"WORD_LEVEL", "Nivå", "Nivå"};
inline const Word kReportsTo{"WORD_REPORTS_TO", "Overordnet utvalg", "Overordna utval"};
inline const Word kContact{"WORD_CONTACT", "Kontakt", "Kontakt"};
inline const Word kMandate{"WORD_MANDATE", "Mandat", "Mandat"};
inline const Word kFounded{"WORD_FOUNDED", "Opprettet", "Oppretta"};
inline const Word kDissolved{"WORD_DISSOLVED", "Nedlagt", "Nedlagt"};
inline const Word kSuccessor{"WORD_SUCCESSOR", "Avløst av", "Avløyst av"};
inline const Word kFormerNames{"WORD_FORMER_NAMES", "Tidligere navn", "Tidlegare namn"};
inline const Word kPeriod{"WORD_PERIOD", "Periode", "Periode"};
inline const Word kAdopted{"WORD_ADOPTED", "Vedtatt", "Vedteke"};
inline const Word kBuildsOn{"WORD_BUILDS_ON", "Bygger på", "Byggjer på"};
inline const Word kBasisOf{"WORD_BASIS_OF", "Grunnlag for", "Grunnlag for"};
inline const Word kReplaces{"WORD_REPLACES", "Erstatter", "Erstattar"};
inline const Word kReplacedBy{"WORD_REPLACED_BY", "Erstattet av", "Erstatta av"};
inline const Word kPot{"WORD_POT", "Ramme", "Ramme"};
inline const Word kApplicationDeadline{"WORD_APPLICATION_DEADLINE", "Søknadsfrist", "Søknadsfrist"};
inline const Word kApplications{"WORD_APPLICATIONS", "Søknader", "Søknader"};
inline const Word kAwarded{"WORD_AWARDED", "Tildelt", "Tildelt"};
inline const Word kAnnounced{"WORD_ANNOUNCED", "Utlyst", "Utlyst"};
inline const Word kOpen{"WORD_OPEN", "Åpen", "Open"};
inline const Word kClosed{"WORD_CLOSED", "Fristen er ute", "Fristen er ute"};
inline const Word kKind{"WORD_KIND", "Slag", "Slag"};
inline const Word kWebsite{"WORD_WEBSITE", "Nettsted", "Nettstad"};
inline const Word kMunicipalityNumber{"WORD_MUNICIPALITY_NUMBER", "Kommune\u00ADnummer", "Kommune\u00ADnummer"};
inline const Word kSamiName{"WORD_SAMI_NAME", "Samisk navn", "Samisk namn"};
inline const Word kNynorskName{"WORD_NYNORSK_NAME", "Navn på nynorsk", "Namn på nynorsk"};
inline const Word kAlsoCalled{"WORD_ALSO_CALLED", "Også kalt", "Også kalla"};
inline const Word kWithdrawn{"WORD_WITHDRAWN", "Trukket tilbake", "Trekt tilbake"};
inline const Word kFollowedUp{"WORD_FOLLOWED_UP", "Fulgt opp", "Følgt opp"};
inline const Word kPapersPublished{"WORD_PAPERS_PUBLISHED", "Sakspapirene er publisert", "Sakspapira er publiserte"};
inline const Word kMinutesPublished{"WORD_MINUTES_PUBLISHED", "Referatet er publisert", "Referatet er publisert"};
inline const Word kExempt{"WORD_EXEMPT", "Unntatt offentlighet", "Unnateke offentlegheit"};

}  // namespace words

namespace phrases {

inline constexpr Phrase kPageTitle{"{} – {}", "{} – {}"};
inline constexpr Phrase kAbout{"Om {}", "Om {}"};
inline constexpr Phrase kMeetingsIn{"Møter i {}", "Møte i {}"};
inline constexpr Phrase kMonthByMonth{"{} måned for måned", "{} månad for månad"};
inline constexpr Phrase kCasesIn{"Saker i {}", "Saker i {}"};
inline constexpr Phrase kCommitteeYear{"{} i {}", "{} i {}"};
inline constexpr Phrase kDecisionsIn{"Vedtak i {}", "Vedtak i {}"};
inline constexpr Phrase kAllDecisionsIn{"Alle vedtak i {}", "Alle vedtak i {}"};
inline constexpr Phrase kArchiveFor{"Arkiv for {}", "Arkiv for {}"};
inline constexpr Phrase kByYear{"{} etter år", "{} etter år"};
inline constexpr Phrase kPreviousMeeting{"Forrige møte", "Førre møte"};
inline constexpr Phrase kNextMeeting{"Neste møte", "Neste møte"};
inline constexpr Phrase kPreviousCase{"Forrige sak", "Førre sak"};
inline constexpr Phrase kNextCase{"Neste sak", "Neste sak"};
inline constexpr Phrase kPrevNextMeeting{"Forrige og neste møte", "Førre og neste møte"};
inline constexpr Phrase kPrevNextCase{"Forrige og neste sak", "Førre og neste sak"};
inline constexpr Phrase kDecisionPoint{"Vedtak, punkt\u00A0{}", "Vedtak, punkt\u00A0{}"};
inline constexpr Phrase kCaseNumber{"sak\u00A0{}", "sak\u00A0{}"};
inline constexpr Phrase kCaseNumberTitle{"Sak\u00A0{}", "Sak\u00A0{}"};
inline constexpr Phrase kCommitteeCase{"{}-sak\u00A0{}", "{}-sak\u00A0{}"};
inline constexpr Phrase kTreatedIn{"Behandlet i {} {}.", "Handsama i {} {}."};
inline constexpr Phrase kTreatedAnd{"{} og {}", "{} og {}"};
inline constexpr Phrase kToBeTreatedIn{"Skal behandles i {} {}.", "Skal handsamast i {} {}."};
inline constexpr Phrase kWasOnAgendaIn{"Sto på sakslisten i {} {}.", "Stod på sakslista i {} {}."};
inline constexpr Phrase kDecisionOf{"Vedtak {}", "Vedtak {}"};
inline constexpr Phrase kProposalTo{"Forslag til vedtak {}", "Framlegg til vedtak {}"};
inline constexpr Phrase kWholeCase{"{} fra start til slutt", "{} frå start til slutt"};
inline constexpr Phrase kCaseOnAgenda{"På sakslisten i {}", "På sakslista i {}"};
inline constexpr Phrase kDecidedIn{"Vedtak i {}", "Vedtak i {}"};
inline constexpr Phrase kFollowsUpLabel{"Følger opp", "Følgjer opp"};
inline constexpr Phrase kApprovesLabel{"Godkjenner", "Godkjenner"};
inline constexpr Phrase kMinutesFrom{"referatet fra møtet {}", "referatet frå møtet {}"};
inline constexpr Phrase kTookPart{"Deltok", "Deltok"};
inline constexpr Phrase kTo{"Til", "Til"};
inline constexpr Phrase kFrom{"Fra", "Frå"};
inline constexpr Phrase kApprovesMinutes{"Godkjenner referatet fra møtet {}", "Godkjenner referatet frå møtet {}"};
inline constexpr Phrase kApprovedOn{"Referatet ble godkjent {}.", "Referatet vart godkjent {}."};
inline constexpr Phrase kApprovedThough{"Det ble godkjent {}. Se", "Det vart godkjent {}. Sjå"};
inline constexpr Phrase kApprovedSee{"Se", "Sjå"};
inline constexpr Phrase kPaperWithdrawn{"«{}» er trukket tilbake {}.", "«{}» er trekt tilbake {}."};
inline constexpr Phrase kDraftTitle{"Referatet er et utkast.", "Referatet er eit utkast."};
// What the site has, not what the committee has done: it may have approved them in minutes that are not here.
inline constexpr Phrase kDraftText{"Ingen sak som er publisert her, godkjenner det.",
                                   "Inga sak som er publisert her, godkjenner det."};
inline constexpr Phrase kAlsoDigital{"{}, også digitalt", "{}, også digitalt"};
inline constexpr Phrase kSummaryTitle{"Dette er en oppsummering.", "Dette er ei oppsummering."};
inline constexpr Phrase kCancelledTitle{"Møtet er avlyst.", "Møtet er avlyst."};
inline constexpr Phrase kMinutesMissing{"Referatet er ikke publisert.", "Referatet er ikkje publisert."};
// That the day is past does not tell that they met.
inline constexpr Phrase kMinutesMissingText{"Møtedagen er over, men vedtakene finnes ikke her ennå.",
                                            "Møtedagen er over, men vedtaka finst ikkje her enno."};
inline constexpr Phrase kPapersMissing{"Sakspapirene er ikke publisert.", "Sakspapira er ikkje publiserte."};
inline constexpr Phrase kPapersMissingText{"De legges ut her før møtet.", "Dei blir lagde ut her før møtet."};
inline constexpr Phrase kSecretariat{"Sekretariat", "Sekretariat"};
inline constexpr Phrase kWithdrawnOn{"Dokumentet er trukket tilbake {}.", "Dokumentet er trekt tilbake {}."};
inline constexpr Phrase kSucceeded{"Utvalget er avløst av", "Utvalet er avløyst av"};
inline constexpr Phrase kPapersCount{"{} oppføringer", "{} oppføringar"};
inline constexpr Phrase kOnePaper{"1 oppføring", "1 oppføring"};
inline constexpr Phrase kReplacedTitle{"Dokumentet er erstattet.", "Dokumentet er erstatta."};
inline constexpr Phrase kMorePages{"Flere sider", "Fleire sider"};
inline constexpr Phrase kNewestEdition{"Nyeste utgave:", "Nyaste utgåve:"};
inline constexpr Phrase kCasesCount{"{} saker", "{} saker"};
inline constexpr Phrase kOneCase{"1 sak", "1 sak"};
inline constexpr Phrase kDecisionsCount{"{} vedtak, nyeste først.", "{} vedtak, nyaste først."};
inline constexpr Phrase kOneDecision{"Ett vedtak.", "Eitt vedtak."};
inline constexpr Phrase kPoints{"({} punkter)", "({} punkt)"};
inline constexpr Phrase kDeadlineDate{"Frist {}", "Frist {}"};
inline constexpr Phrase kPotOf{"Ramme {}", "Ramme {}"};
inline constexpr Phrase kGrantsToProjects{"{} fordelt på {} prosjekter", "{} fordelt på {} prosjekt"};
inline constexpr Phrase kGrantsToOne{"{} til ett prosjekt", "{} til eitt prosjekt"};
inline constexpr Phrase kSumAgainstPot{"Sum tildelt: {} av rammen på {}.", "Sum tildelt: {} av ramma på {}."};
inline constexpr Phrase kEvaluation{"Senest {} måneder etter oppstart", "Seinast {} månader etter oppstart"};
inline constexpr Phrase kEvaluationText{"Tiltakene skal evalueres", "Tiltaka skal evaluerast"};
inline constexpr Phrase kAwardedBy{"{} av {}", "{} av {}"};
inline constexpr Phrase kRound{"Utlysning, runde {}", "Utlysing, runde {}"};
inline constexpr Phrase kLevelNumbered{"Nivå {}: {}", "Nivå {}: {}"};
inline constexpr Phrase kPartnership{"partnerskap", "partnarskap"};
inline constexpr Phrase kStrategic{"strategisk", "strategisk"};
inline constexpr Phrase kProfessional{"faglig", "fagleg"};
inline constexpr Phrase kSecretariatLevel{"sekretariat", "sekretariat"};
inline constexpr Phrase kPartnershipAbout{"Øverste ledelse, politisk og administrativt",
                                          "Øvste leiing, politisk og administrativt"};
inline constexpr Phrase kStrategicAbout{"Ledelsen i sykehus og kommuner", "Leiinga i sjukehus og kommunar"};
inline constexpr Phrase kProfessionalAbout{"Ett utvalg for hvert fagområde", "Eitt utval for kvart fagområde"};
inline constexpr Phrase kSecretariatAbout{"Forbereder møtene", "Førebur møta"};
inline constexpr Phrase kDissolvedCommittees{"Nedlagt", "Nedlagt"};
inline constexpr Phrase kDissolvedAbout{"Utvalg som ikke finnes lenger", "Utval som ikkje finst lenger"};
inline constexpr Phrase kCommitteesLead{"Hvert utvalg har sin side med møter, saker og vedtak.",
                                        "Kvart utval har si side med møte, saker og vedtak."};
inline constexpr Phrase kCalendarLead{
    "Kommende møter i alle utvalg, og møtene det siste året. Eldre møter står i arkivet.",
    "Kommande møte i alle utval, og møta det siste året. Eldre møte står i arkivet."};
inline constexpr Phrase kCommitteeFeed{"Nytt fra {} (Atom)", "Nytt frå {} (Atom)"};
inline constexpr Phrase kCommitteeCalendar{"Møtene i kalenderen din (iCalendar)", "Møta i kalenderen din (iCalendar)"};
inline constexpr Phrase kVotes{"stemmerett", "røysterett"};
inline constexpr Phrase kMunicipalities{"Kommuner", "Kommunar"};
inline constexpr Phrase kHospitalTrusts{"Helseforetak", "Helseføretak"};
inline constexpr Phrase kGeneralPractitioners{"Fastleger", "Fastlegar"};
inline constexpr Phrase kUsers{"Brukere", "Brukarar"};
inline constexpr Phrase kOthers{"Andre", "Andre"};
inline constexpr Phrase kMunicipality{"Kommune", "Kommune"};
inline constexpr Phrase kHospitalTrust{"Helseforetak", "Helseføretak"};
inline constexpr Phrase kGeneralPractitioner{"Fastlegene", "Fastlegane"};
inline constexpr Phrase kUser{"Brukerne", "Brukarane"};
inline constexpr Phrase kPartner{"Partner", "Partnar"};
inline constexpr Phrase kPlan{"Handlingsplan", "Handlingsplan"};
inline constexpr Phrase kDeclaration{"Partnerskapserklæring", "Partnarskapserklæring"};
inline constexpr Phrase kAnnualReport{"Årsmelding", "Årsmelding"};
inline constexpr Phrase kMeasuresIn{"Tiltak i {}", "Tiltak i {}"};
inline constexpr Phrase kAgendaCount{"Sakene {}–{}", "Sakene {}–{}"};
inline constexpr Phrase kTopicLead{"Publisert om emnet.", "Publisert om emnet."};
inline constexpr Phrase kNowCalled{"{}, nå {}", "{}, no {}"};
inline constexpr Phrase kTheMeetingIn{"møtet i {}", "møtet i {}"};
inline constexpr Phrase kMeetingDescription{"Saksliste, sakspapirer, referat og vedtak fra {} {}.",
                                            "Saksliste, sakspapir, referat og vedtak frå {} {}."};
inline constexpr Phrase kCaseDescription{"{} i {}: det som er publisert om saken.",
                                         "{} i {}: det som er publisert om saka."};
inline constexpr Phrase kCommitteeDescription{"Møter, saker og vedtak i {}.", "Møte, saker og vedtak i {}."};
inline constexpr Phrase kListDescription{"{} fra {}.", "{} frå {}."};
inline constexpr Phrase kStatementDescription{"{} for {}.", "{} for {}."};
inline constexpr Phrase kNotFoundDescription{"Adressen finnes ikke, eller siden er flyttet.",
                                             "Adressa finst ikkje, eller sida er flytta."};
inline constexpr Phrase kTermFrom{"fra {}", "frå {}"};
inline constexpr Phrase kTermUntil{"til {}", "til {}"};
inline constexpr Phrase kNameOfTime{"{} ({})", "{} ({})"};
inline constexpr Phrase kEventName{"Møte i {}", "Møte i {}"};

}  // namespace phrases
}  // namespace motebok
