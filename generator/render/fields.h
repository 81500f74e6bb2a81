// Every field a template may use, but for the words of the interface (words.h). What each one holds, and inside which
// section, is told to theme authors in themes/README.md; a test holds the two lists against each other.
#pragma once

#include "theme/theme.h"

namespace motebok::fields {

inline constexpr Field::Kind kText = Field::Kind::Text;
inline constexpr Field::Kind kProse = Field::Kind::Prose;  // titles, sentences, names, dates: what people read
inline constexpr Field::Kind kHtml = Field::Kind::Html;
inline constexpr Field::Kind kSection = Field::Kind::Section;

// The site, on every page
inline const Field kBase{"BASE", kText};  // path of the base URL, without '/' at the end
inline const Field kSiteTitle{"SITE_TITLE", kProse};
inline const Field kSiteOwner{"SITE_OWNER", kText};
inline const Field kSiteDescription{"SITE_DESCRIPTION", kText};
inline const Field kSiteContact{"SITE_CONTACT", kSection};  // the site has an e-mail address
inline const Field kSiteEmail{"SITE_EMAIL", kText};
inline const Field kSiteLicensed{"SITE_LICENSED", kSection};  // the settings name a licence
inline const Field kSiteLicence{"SITE_LICENCE", kText};
inline const Field kInBokmaal{"IN_BOKMAAL", kSection};  // the interface speaks bokmål on this page
inline const Field kInNynorsk{"IN_NYNORSK", kSection};

// Header and footer of the site: templates of their own, drawn once and put into every page
inline const Field kMenuEntry{"MENU_ENTRY", kSection};
inline const Field kMenuHref{"MENU_HREF", kText};
inline const Field kMenuTitle{"MENU_TITLE", kText};
inline const Field kMenuHere{"MENU_HERE", kSection};      // the page is this entry
inline const Field kMenuWithin{"MENU_WITHIN", kSection};  // the page lies below this entry
inline const Field kSiteHeader{"SITE_HEADER", kHtml};
inline const Field kSiteFooter{"SITE_FOOTER", kHtml};

// The head of every page
inline const Field kLang{"LANG", kText};
inline const Field kHeadTitle{"HEAD_TITLE", kText};
inline const Field kDescription{"DESCRIPTION", kText};
inline const Field kCanonical{"CANONICAL", kText};
inline const Field kFrontPage{"FRONT_PAGE", kSection};  // the page is the front page
inline const Field kNoIndex{"NO_INDEX", kSection};
inline const Field kTranslation{"TRANSLATION", kSection};
inline const Field kTranslationHref{"TRANSLATION_HREF", kText};
inline const Field kTranslationLang{"TRANSLATION_LANG", kText};
inline const Field kTranslationName{"TRANSLATION_NAME", kText};
inline const Field kOtherLanguages{"OTHER_LANGUAGES", kSection};
inline const Field kOtherLanguage{"OTHER_LANGUAGE", kSection};
inline const Field kFeed{"FEED", kSection};
inline const Field kFeedHref{"FEED_HREF", kText};
inline const Field kFeedTitle{"FEED_TITLE", kText};
inline const Field kStructured{"STRUCTURED", kSection};
inline const Field kStructuredData{"STRUCTURED_DATA", kHtml};  // JSON-LD

// Above the text of every page
inline const Field kCrumbs{"CRUMBS", kSection};
inline const Field kCrumb{"CRUMB", kSection};
inline const Field kCrumbHref{"CRUMB_HREF", kText};
inline const Field kCrumbTitle{"CRUMB_TITLE", kProse};
inline const Field kParentHref{"PARENT_HREF", kText};  // the last crumb
inline const Field kParentTitle{"PARENT_TITLE", kProse};
inline const Field kKicker{"KICKER", kSection};
inline const Field kKickerText{"KICKER_TEXT", kProse};
inline const Field kTitle{"TITLE", kProse};
inline const Field kTitleNumber{"TITLE_NUMBER", kSection};  // "FLR-sak 24/24" above the title
inline const Field kTitleNumberText{"TITLE_NUMBER_TEXT", kProse};
inline const Field kTitleForeign{"TITLE_FOREIGN", kSection};  // the content's language is not the page's
inline const Field kContentLang{"CONTENT_LANG", kText};
inline const Field kLead{"LEAD", kSection};
inline const Field kLeadText{"LEAD_TEXT", kProse};
inline const Field kTags{"TAGS", kSection};
inline const Field kTag{"TAG", kSection};
inline const Field kTagText{"TAG_TEXT", kProse};
inline const Field kTagColor{"TAG_COLOR", kText};
inline const Field kFacts{"FACTS", kSection};
inline const Field kFact{"FACT", kSection};
inline const Field kFactName{"FACT_NAME", kProse};
inline const Field kFactValue{"FACT_VALUE", kSection};  // one of the three below
inline const Field kFactPlain{"FACT_PLAIN", kSection};
inline const Field kFactLink{"FACT_LINK", kSection};
inline const Field kFactTime{"FACT_TIME", kSection};
inline const Field kFactMail{"FACT_MAIL", kSection};
inline const Field kFactText{"FACT_TEXT", kProse};
inline const Field kFactHref{"FACT_HREF", kText};
inline const Field kFactLang{"FACT_LANG", kText};
inline const Field kFactForeign{"FACT_FOREIGN", kSection};
inline const Field kFactIso{"FACT_ISO", kText};
inline const Field kNotice{"NOTICE", kSection};
inline const Field kNoticeColor{"NOTICE_COLOR", kText};
inline const Field kNoticeTitle{"NOTICE_TITLE", kProse};
inline const Field kNoticeText{"NOTICE_TEXT", kProse};
inline const Field kNoticeLink{"NOTICE_LINK", kSection};
inline const Field kNoticeHref{"NOTICE_HREF", kText};
inline const Field kNoticeLinkText{"NOTICE_LINK_TEXT", kProse};
inline const Field kToc{"TOC", kSection};
inline const Field kTocEntry{"TOC_ENTRY", kSection};
inline const Field kTocHref{"TOC_HREF", kText};
inline const Field kTocTitle{"TOC_TITLE", kProse};
inline const Field kTocInner{"TOC_INNER", kSection};
inline const Field kTocCases{"TOC_CASES", kSection};  // the inner entries are cases
inline const Field kTocInnerEntry{"TOC_INNER_ENTRY", kSection};
inline const Field kTocInnerHref{"TOC_INNER_HREF", kText};
inline const Field kTocInnerTitle{"TOC_INNER_TITLE", kProse};
inline const Field kTocInnerForeign{"TOC_INNER_FOREIGN", kSection};
inline const Field kTocInnerLang{"TOC_INNER_LANG", kText};
inline const Field kTocNumber{"TOC_NUMBER", kSection};
inline const Field kTocNumberText{"TOC_NUMBER_TEXT", kProse};
inline const Field kYears{"YEARS", kSection};
inline const Field kYearsName{"YEARS_NAME", kProse};
inline const Field kYear{"YEAR", kSection};
inline const Field kYearHref{"YEAR_HREF", kText};
inline const Field kYearName{"YEAR_NAME", kText};
inline const Field kYearHere{"YEAR_HERE", kSection};

// In any row with a link that says the same words as others
inline const Field kLinkApart{"LINK_APART", kSection};
inline const Field kLinkApartText{"LINK_APART_TEXT", kProse};
inline const Field kLinkApartForeign{"LINK_APART_FOREIGN",
                                     kSection};  // the link's words are not in the page's language

// Below the text of every page
inline const Field kPrevNext{"PREV_NEXT", kSection};
inline const Field kPrevNextName{"PREV_NEXT_NAME", kProse};
inline const Field kPrevious{"PREVIOUS", kSection};
inline const Field kPreviousLabel{"PREVIOUS_LABEL", kProse};
inline const Field kPreviousHref{"PREVIOUS_HREF", kText};
inline const Field kPreviousTitle{"PREVIOUS_TITLE", kProse};
inline const Field kPreviousForeign{"PREVIOUS_FOREIGN", kSection};
inline const Field kPreviousLang{"PREVIOUS_LANG", kText};
inline const Field kNext{"NEXT", kSection};
inline const Field kNextLabel{"NEXT_LABEL", kProse};
inline const Field kNextHref{"NEXT_HREF", kText};
inline const Field kNextTitle{"NEXT_TITLE", kProse};
inline const Field kNextForeign{"NEXT_FOREIGN", kSection};
inline const Field kNextLang{"NEXT_LANG", kText};
inline const Field kTopics{"TOPICS", kSection};
inline const Field kTopic{"TOPIC", kSection};
inline const Field kTopicHref{"TOPIC_HREF", kText};
inline const Field kTopicName{"TOPIC_NAME", kProse};
inline const Field kChanged{"CHANGED", kSection};
inline const Field kChangedIso{"CHANGED_ISO", kText};
inline const Field kChangedDate{"CHANGED_DATE", kProse};
inline const Field kChangeNote{"CHANGE_NOTE", kSection};
inline const Field kChangeNoteText{"CHANGE_NOTE_TEXT", kProse};

// Parts that several templates have
inline const Field kBody{"TEXT", kSection};  // running text
inline const Field kBodyHtml{"TEXT_HTML", kHtml};
inline const Field kBodyLang{"TEXT_LANG", kText};
inline const Field kBodyForeign{"TEXT_FOREIGN", kSection};
inline const Field kAttachments{"ATTACHMENTS", kSection};
inline const Field kAttachment{"ATTACHMENT", kSection};
inline const Field kAttachmentHref{"ATTACHMENT_HREF", kText};
inline const Field kAttachmentTitle{"ATTACHMENT_TITLE", kProse};
inline const Field kAttachmentForeign{"ATTACHMENT_FOREIGN", kSection};
inline const Field kAttachmentLang{"ATTACHMENT_LANG", kText};
inline const Field kAttachmentAbout{"ATTACHMENT_ABOUT", kProse};  // "PDF, 214 kB"
inline const Field kGroup{"GROUP", kSection};                     // rows under a heading
inline const Field kGroupHeading{"GROUP_HEADING", kSection};
inline const Field kGroupAnchor{"GROUP_ANCHOR", kText};
inline const Field kGroupTitle{"GROUP_TITLE", kProse};
inline const Field kRows{"ROWS", kSection};
inline const Field kRow{"ROW", kSection};
inline const Field kRowHref{"ROW_HREF", kText};
inline const Field kRowTitle{"ROW_TITLE", kProse};
inline const Field kRowForeign{"ROW_FOREIGN", kSection};
inline const Field kRowLang{"ROW_LANG", kText};
inline const Field kRowDate{"ROW_DATE", kSection};
inline const Field kRowIso{"ROW_ISO", kText};
inline const Field kRowDay{"ROW_DAY", kText};
inline const Field kRowMonth{"ROW_MONTH", kText};
inline const Field kRowYear{"ROW_YEAR", kText};
inline const Field kRowOtherYear{"ROW_OTHER_YEAR", kSection};  // not the year it is
inline const Field kRowAbout{"ROW_ABOUT", kSection};
inline const Field kRowAboutText{"ROW_ABOUT_TEXT", kProse};
inline const Field kRowAboutForeign{"ROW_ABOUT_FOREIGN", kSection};
inline const Field kRowTags{"ROW_TAGS", kSection};
inline const Field kRowTag{"ROW_TAG", kSection};
inline const Field kRowTagText{"ROW_TAG_TEXT", kProse};
inline const Field kRowTagColor{"ROW_TAG_COLOR", kText};
inline const Field kRowCancelled{"ROW_CANCELLED", kSection};
inline const Field kNothing{"NOTHING", kSection};  // the page has nothing to list
inline const Field kCards{"CARDS", kSection};
inline const Field kCardsTight{"CARDS_TIGHT", kSection};  // short names
inline const Field kCard{"CARD", kSection};
inline const Field kCardHref{"CARD_HREF", kText};
inline const Field kCardTitle{"CARD_TITLE", kProse};
inline const Field kCardForeign{"CARD_FOREIGN", kSection};
inline const Field kCardLang{"CARD_LANG", kText};
inline const Field kCardLine{"CARD_LINE", kSection};
inline const Field kCardLineText{"CARD_LINE_TEXT", kProse};
inline const Field kCardLineForeign{"CARD_LINE_FOREIGN", kSection};
inline const Field kCardLineLang{"CARD_LINE_LANG", kText};
inline const Field kCardTag{"CARD_TAG", kSection};
inline const Field kCardTagText{"CARD_TAG_TEXT", kProse};
inline const Field kCardTagColor{"CARD_TAG_COLOR", kText};
inline const Field kTimeline{"TIMELINE", kSection};
inline const Field kMoment{"MOMENT", kSection};
inline const Field kMomentDate{"MOMENT_DATE", kSection};
inline const Field kMomentIso{"MOMENT_ISO", kText};
inline const Field kMomentWhen{"MOMENT_WHEN", kProse};
inline const Field kMomentUndated{"MOMENT_UNDATED", kSection};
inline const Field kMomentLink{"MOMENT_LINK", kSection};
inline const Field kMomentHref{"MOMENT_HREF", kText};
inline const Field kMomentPlain{"MOMENT_PLAIN", kSection};
inline const Field kMomentText{"MOMENT_TEXT", kProse};
inline const Field kMomentHere{"MOMENT_HERE", kSection};        // what the page is about
inline const Field kMomentPending{"MOMENT_PENDING", kSection};  // not yet

// The committees and their levels: the front page and /utvalg/
inline const Field kStructure{"STRUCTURE", kSection};
inline const Field kLevel{"LEVEL", kSection};
inline const Field kLevelTitle{"LEVEL_TITLE", kProse};
inline const Field kLevelAbout{"LEVEL_ABOUT", kProse};
inline const Field kCommittee{"COMMITTEE", kSection};
inline const Field kCommitteeHref{"COMMITTEE_HREF", kText};
inline const Field kCommitteeAbbreviation{"COMMITTEE_ABBREVIATION", kText};
inline const Field kCommitteeName{"COMMITTEE_NAME", kProse};

// forside
inline const Field kUpcoming{"UPCOMING", kSection};
inline const Field kLatestMinutes{"LATEST_MINUTES", kSection};
inline const Field kLatestDecisions{"LATEST_DECISIONS", kSection};
inline const Field kOpenGrants{"OPEN_GRANTS", kSection};
inline const Field kCurrentPlans{"CURRENT_PLANS", kSection};

// kalender
inline const Field kPast{"PAST", kSection};

// utvalg, utvalgsaar
inline const Field kStrip{"STRIP", kSection};  // the meetings of a year, month by month
inline const Field kStripTitle{"STRIP_TITLE", kProse};
inline const Field kMonth{"MONTH", kSection};
inline const Field kMonthName{"MONTH_NAME", kProse};
inline const Field kMonthMeetings{"MONTH_MEETINGS", kSection};
inline const Field kMonthMeeting{"MONTH_MEETING", kSection};
inline const Field kMonthHref{"MONTH_HREF", kText};
inline const Field kMonthDay{"MONTH_DAY", kText};
inline const Field kMonthRest{"MONTH_REST", kText};  // ". mai 2024, avlyst": for those who do not see the strip
inline const Field kMonthUpcoming{"MONTH_UPCOMING", kSection};
inline const Field kMonthCancelled{"MONTH_CANCELLED", kSection};
inline const Field kAbout{"ABOUT", kSection};  // the text begins without a heading of its own
inline const Field kAboutTitle{"ABOUT_TITLE", kProse};
inline const Field kMembers{"MEMBERS", kSection};
inline const Field kMembersTitle{"MEMBERS_TITLE", kProse};
inline const Field kMemberTerms{"MEMBER_TERMS", kSection};  // some member has a term
inline const Field kMember{"MEMBER", kSection};
inline const Field kMemberRole{"MEMBER_ROLE", kProse};
inline const Field kMemberFrom{"MEMBER_FROM", kProse};
inline const Field kMemberTerm{"MEMBER_TERM", kProse};
inline const Field kMeetingGroup{"MEETING_GROUP", kSection};
inline const Field kAgenda{"AGENDA", kSection};  // also on mote
inline const Field kAgendaTitle{"AGENDA_TITLE", kProse};
inline const Field kAgendaItem{"AGENDA_ITEM", kSection};
inline const Field kAgendaNumber{"AGENDA_NUMBER", kProse};
inline const Field kAgendaHref{"AGENDA_HREF", kText};
inline const Field kAgendaCase{"AGENDA_CASE", kProse};
inline const Field kAgendaForeign{"AGENDA_FOREIGN", kSection};
inline const Field kAgendaLang{"AGENDA_LANG", kText};
inline const Field kAgendaDecided{"AGENDA_DECIDED", kSection};
inline const Field kSubscribe{"SUBSCRIBE", kSection};
inline const Field kSubscribeHref{"SUBSCRIBE_HREF", kText};
inline const Field kSubscribeText{"SUBSCRIBE_TEXT", kProse};

// mote
inline const Field kMinutesPublished{"MINUTES_PUBLISHED", kSection};
inline const Field kNoticeDocument{"NOTICE_DOCUMENT", kSection};
inline const Field kMinutesDocument{"MINUTES_DOCUMENT", kSection};
inline const Field kMinutesTitle{"MINUTES_TITLE", kProse};
inline const Field kNoticeRest{"NOTICE_REST", kSection};
inline const Field kMinutesRest{"MINUTES_REST", kSection};
inline const Field kPapers{"PAPERS", kSection};
inline const Field kPaperDocument{"PAPER_DOCUMENT", kSection};

// The filter of a register: vedtak, tiltak
inline const Field kFilterOption{"FILTER_OPTION", kSection};
inline const Field kFilterKey{"FILTER_KEY", kText};
inline const Field kFilterName{"FILTER_NAME", kText};

// forkortelser
inline const Field kAbbreviations{"ABBREVIATIONS", kSection};
inline const Field kAbbreviation{"ABBREVIATION", kSection};
inline const Field kAbbreviationAnchor{"ABBREVIATION_ANCHOR", kText};
inline const Field kAbbreviationShort{"ABBREVIATION_SHORT", kText};
inline const Field kAbbreviationMeaning{"ABBREVIATION_MEANING", kProse};

// videresending
inline const Field kRedirectHref{"REDIRECT_HREF", kText};

}  // namespace motebok::fields
