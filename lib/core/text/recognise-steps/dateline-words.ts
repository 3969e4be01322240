/** What datelines are made of and what only looks like one. */

const MONTHS = `janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  januar jänner februar märz april juni juli august september oktober november dezember
  enero ene febrero feb marzo abril abr mayo junio julio agosto ago septiembre octubre noviembre diciembre dic
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  janeiro fevereiro março maio junho julho setembro outubro dezembro januari februari maart mei augustus december`

/** Months as other agencies than English ones print them, small or with a capital. Source of a pattern without groups. */
export const FOREIGN_MONTH = `(?:${MONTHS.split(/\s+/)
  .map(([first = '', ...rest]) => `[${first}${first.toUpperCase()}]${rest.join('')}`)
  .join('|')})\\.?`

/** Agencies and how newsrooms call them. Where a place is not in capitals, or is missing, one of these must stand behind it. */
export const AGENCY_NAME =
  '(?:AP|Reuters|AFP|AAP|CP|PA|PA Media|dpa|DPA|dpa-AFX|UPI|EFE|ANSA|AGI|APA|ATS|SDA|Keystone-SDA|Belga|ANP|NTB|TT|STT|Ritzau|PAP|ČTK|CTK|MTI|STA|HINA|BTA|Agerpres|TASS|RIA|Interfax|Ukrinform|Xinhua|Kyodo|Jiji|Yonhap|Bernama|Antara|PTI|ANI|IANS|UNI|APP|Anadolu|AA|WAM|SPA|MENA|KUNA|IRNA|SANA|QNA|Lusa|Telam|Télam|Notimex|epd|KNA|sid|SID|Bloomberg|CNN|BBC|NPR|VOA|AP News|Associated Press|The Associated Press|The Canadian Press|[^()/\\n]{0,30}\\b(?:[Nn]ews|[Pp]ress|[Aa]gency|[Aa]gencies|[Ww]ire|[Nn]ewswire|[Ss]taff|[Cc]orrespondent|Echo|Times|Post))'

/** Words in capitals that stand before a dash and are no place. */
const LABELS =
  'BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|CORRECT(?:ION|ED)|LIVE|WATCH|EDITORIAL|NOTE|COMMENT|REVIEW|INTERVIEW|FEATURE|FACT ?CHECK|FACTBOX|FACTS|VIDEO|PHOTOS?|PICTURES?|GRAPHIC|EXPLAINER|EXPLAINED|PROFILE|TIMELINE|OBITUARY|QUOTES?|PODCAST|NEWSLETTER|BRIEFS?|BRIEFING|ALERT|URGENT|FLASH|REFILE|RECAP|ADVISORY|SPONSORED|MORE|HMS|USS|JUST IN|KEY POINTS?|NOT SO|IN BRIEF|AT A GLANCE|WHAT|WHO|WHY|HOW|WHEN|WHERE'
const BODIES = 'NATO|EU|UN|US|UK|BBC|CNN|AP|AFP|FIFA|UEFA|NASA|IBM|OPEC|OSCE|UNESCO|UNICEF|COVID|AIDS|ASEAN'
const DAYS =
  '(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER'
/** A short word in capitals is far more often the name of a body than of a town. */
export const NOT_A_PLACE = new RegExp(`^(?:${LABELS}|${BODIES}|${DAYS})(?!\\p{L})|^\\p{Lu}{1,3}$`, 'u')

const SHORT_DAYS = 'MON|TUES?|WED|THU(?:RS?)?|FRI|SAT|SUN'
/** Words before a day that tell when, or what was done on it. */
const BEFORE_DAYS =
  'ON|IN|AT|AS OF|BY|FROM|TO|FOR|SINCE|UNTIL|TILL|AFTER|BEFORE|BETWEEN|DURING|THROUGH|AROUND|ABOUT|YESTERDAY|TODAY|TOMORROW|TONIGHT|LATE|EARLY|LAST|NEXT|THIS|ALSO|NOW|THEN|DATED?|PUBLISHED|POSTED|FILED|ISSUED|PRINTED|EDITED|CHANGED|MODIFIED|CLARIFICATION|ADDED'
/** A day stands behind many words that begin a sentence or a line with a capital and name no place; some are a part of the name of one, as in Live Oak. */
export const NO_NAME = new RegExp(
  `^(?:(?:${BEFORE_DAYS})(?!\\p{L})|(?:${LABELS}|${DAYS}|${SHORT_DAYS})(?=[.,]| (?:\\p{L}{3,9}\\.? )?\\d))`,
  'iu',
)
