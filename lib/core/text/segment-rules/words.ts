/** Facts about English news writing that the rules look up. All in lower case and without the last point. */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Stand before a name and never end a sentence. Known by their capital. */
export const TITLES = words(`
  mr mrs ms mx messrs mmes drs dr prof profs rev revs fr hon gov govs lt col gen maj capt cmdr comdr lieut ens det dets cpl sgt pvt adm brig sen sens rep reps
  pres supt insp det atty amb sec treas asst assoc dep msgr pfc cllr ald rt st mt ft mme mlle sr sra srta herr m
  dept univ`)

/** Go on in the same sentence whatever follows. */
export const NEVER_LAST = words('vs v viz cf e.g i.e eg ie ca approx esp incl est n° p.s a.k.a')

/** Before a number only; elsewhere an ordinary word that may end a sentence. */
export const BEFORE_NUMBER = words(`
  no nos nr art arts sec fig figs vol vols ch pp p para paras pt pts ed eds op c col line ver jan feb mar apr jun jul aug
  sep sept oct nov dec`)

/** May end a sentence: they do when a frequent opening word follows. */
export const MAY_BE_LAST = words(
  'inc corp co cos ltd llc plc bros jr sr esq etc al mfg intl natl assn hwy blvd ave pl bldg tel ext oz govt misc tbsp elev ph.d',
)

/** The same, but ordinary words when written small: `ill`, `mass`, `sat`. */
export const MAY_BE_LAST_WITH_CAPITAL = words(`
  st ave blvd rd sq pl ln dr dist jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
  sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que dem rep tech`)

/** Words that open a sentence far more often than they open a name. */
export const OPENERS = words(`
  the a an he she it they we you i this that these those but and or so in on at as if when while where what who why how
  there here after before since for from with his her its their our my your not now then however meanwhile some many
  most both each all also although though because by once still yet another until to under during even despite
  according about over only such other others more much several few nobody nothing everyone everything someone did do
  does is are was were has have had can could would should it's he's she's that's there's they're we're i'm i've don't
  let nor yes together nearly overall instead perhaps maybe indeed thus hence otherwise nevertheless well later earlier today yesterday tomorrow last next every neither either millions please`)

/** Something must follow them; an ellipsis behind them is a pause. */
export const CANNOT_BE_LAST = words(`
  a an the my your his its our their of to from with by at into onto than as and or but because if whether that which who
  is am are was were be been being has have had do does did will would can could should may might must just very really
  i we he she they`)

export const WEEKDAYS_AND_MONTHS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march
  april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`)

export const TIME_ZONES = words(
  'est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eet ist jst eastern pacific central',
)

/** Stand behind a town and a comma. */
export const STATES = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va d.c ont que b.c`)

/** First names that are written short. */
export const SHORT_NAMES = words('wm geo chas jas jos thos edw robt benj saml')

/** Names that carry an exclamation or question mark. */
export const MARKED_NAMES = words('yahoo jeopardy y')

export const SPEECH_VERBS = words(`
  said says asked asks added adds told tells replied replies wrote writes shouted cried answered called demanded
  exclaimed explained wondered whispered yelled joked quipped recalled insisted remarked continued declared noted
  tweeted posted warned argued`)

const ABBREVIATIONS = [TITLES, NEVER_LAST, BEFORE_NUMBER, MAY_BE_LAST, MAY_BE_LAST_WITH_CAPITAL]

/** `word` in lower case and without its last point. */
export const isKnownAbbreviation = (word: string) => ABBREVIATIONS.some((list) => list.has(word))
