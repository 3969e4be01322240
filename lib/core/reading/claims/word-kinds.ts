/** What words do in a sentence, as far as it tells a claim from the rest. All in lower case; each word stands once. */

const words = (list: string) => list.trim().split(/\s+/)

/** Keys are the kinds. A word that stands here has its kind whatever its shape is. */
export const WORDS_OF_KIND = {
  me: words("i i'm i've i'd i'll"),
  we: words("we we're we've we'd we'll"),
  you: words("you you're you've you'd you'll y'all"),
  they: words("he she he's she's he'd she'd he'll she'll they they're they've they'd they'll"),
  it: words("it it's it'd it'll"),
  mine: words('my mine myself me'),
  ours: words('our ours ourselves us'),
  yours: words('your yours yourself yourselves'),
  theirs: words('his her hers him himself herself their theirs them themselves its itself'),
  this: words("this that these those that's"),
  there: words("there there's here here's"),
  asking: words("what who whom whose which why how what's who's how's where when where's"),
  numeral: words(`
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens one-third two-thirds one-half
    three-quarters twenty-five`),
  one: words('one number'),
  amount: words(`
    hundred hundreds thousand thousands million millions billion billions trillion trillions bn multimillion
    multibillion`),
  share: words(`
    half third thirds quarter quarters fraction fractions majority minority percent percentage per cent rate rates
    ratio average averages median total totals totaled totalled double triple twice times points proportion share
    proportionate quintupled tenths fifths percentages apiece`),
  ordinal: words('first second fourth fifth sixth seventh eighth ninth tenth last latest previous'),
  future: words("will shall won't gonna tomorrow upcoming"),
  going: words('going'),
  modal: words(`
    would should could may might must ought can cannot can't couldn't wouldn't shouldn't need needs needed mustn't`),
  be: words("be is are am isn't aren't being"),
  was: words("was were been wasn't weren't"),
  have: words("has have having haven't hasn't"),
  had: words("had hadn't"),
  do: words("do does don't doesn't doing"),
  did: words("did didn't"),
  let: words("let let's lets"),
  not: words('not never no none nobody nothing neither nor without'),
  opinion: words(`
    think believe feel hope guess suppose wish want wants wanted agree disagree understand know see mean thinks
    believes feels hopes thought felt believed trust expect expects expected doubt like love care prefer consider
    wonder imagine intend intends fear fears seems seem seemed appears hopefully wondered imagined assume assumes
    presume dislike dislikes enjoy enjoys enjoyed dreamed regret regrets worry worries worried hoping thinking`),
  saying: words(`
    say says said tell tells told talk talks talked talking saying ask asked asks speak spoke speaks mention mentioned
    call called calls claim claims claimed argue argues argued suggest suggests suggested stated announce announced
    announces report reported reports admit admitted deny denied denies promise promised promises warned warns
    insisted insists according acknowledged confirmed estimated estimates alleged alleges testified testimony
    disclosed revealed stressed emphasized emphasised conceded stating declaring declared indicated concluded
    concludes predicted predicts forecast forecasts complained accused accuses accusing`),
  deciding: words(`
    vote votes voted voting veto vetoed vetoes sign signed signs pass passed passes oppose opposes opposed support
    supports supported propose proposes proposed introduce introduced sponsor sponsored cosponsored endorse endorses
    endorsed appoint appointed nominate nominated elect elected approve approved approves reject rejected rejects
    repeal repealed enact enacted refuse refused refuses ban banned banning fund funded funds defunded invade invaded
    attack attacked launch launched negotiated favor favored favors favoured recommended ordered authorized authorised
    sued convicted charged arrested indicted sentenced ruled fired hired resigned imposed lifted blocked overturned
    upheld awarded granted issued cancelled canceled postponed suspended dismissed sacked seized raided detained
    deported jailed fined acquitted settled acquired invested donated pledged allocated deployed evacuated bombed
    closed barred outlawed legalized legalised ratified amended scrapped shelved renewed licensed inspected audited
    investigated`),
  change: words(`
    increase increased increases increasing decrease decreased decreases decreasing rise rises rising rose risen fall
    falls falling fell fallen cut cuts cutting drop dropped drops dropping grow grows grew grown growing growth reduce
    reduced reduces reducing reduction reductions raise raised raises raising lose loses lost losing loss losses gain
    gained gains create created creates creating add added adds adding doubled doubling tripled quadrupled expand
    expanded expanding shrink shrank shrunk decline declined declining slashed slash boost boosted eliminate
    eliminated saved lowered jumped soared surged climbed plunged tumbled slipped halved narrowed widened exceeded
    slowed outpaced shrinking soaring surging climbing plunging tumbling quadrupling halving jump surge plunge slump
    slumped climb widening narrowing worsened improved accelerated eased peaked trebled exceed exceeds outnumber
    outnumbered dipped rebounded recovered`),
  more: words(`
    more less fewer greater higher lower larger smaller bigger worse older younger longer shorter faster slower stronger
    weaker cheaper poorer richer earlier later than compared versus`),
  most: words(`
    most least biggest largest highest lowest greatest smallest worst longest oldest youngest strongest weakest fastest
    slowest richest poorest wealthiest costliest deadliest only ever record unprecedented`),
  all: words('all every each everyone everybody both any many some several few entire whole nearly almost'),
  cause: words(`
    because cause caused causes causing therefore result results resulted resulting due led leads leading consequence
    hence thanks reason reasons responsible blame blamed why's thereby attributed triggered prompted sparked forced
    stems stemmed contributed contributes owing`),
  past: words(`
    went came got gave took made saw found left kept began brought built bought broke chose drew drove ate fought flew
    forgot froze held hid knew lent met paid rode rang ran sold sent shook shot sang sat slept spent stood stole struck
    swore swam taught threw understood woke wore won wrote became put set hit beat bid quit dealt stuck caught sought fed
    bled bound lay laid fled arose withdrew oversaw overcame undertook heard bore bred cast clung crept dug hung hurt
    misled overtook shut spread swept tore`),
  participle: words(`
    gone come given taken seen begun broken chosen drawn driven flown forgotten frozen hidden known ridden shaken
    stolen sworn thrown worn written become shown proven done borne torn woken spoken withdrawn overseen undertaken`),
  courtesy: words(`
    thank please welcome sir madam ladies gentlemen mr mrs ms sorry excuse appreciate glad honored honoured
    congratulations hello okay ok evening folks friends dear`),
  institution: words(`
    congress senate house court courts department agency agencies government governments administration commission
    committee bank banks university ministry parliament union unions board council police party campaign army navy
    military pentagon supreme federal united nations nato un fbi cia epa irs fda eu nhs legislature governor senator
    senators president minister secretary mayor republicans republican democrats democrat democratic democratics
    company companies corporation corporations firm firms industry medicare medicaid security treasury reserve cabinet
    hospital hospitals watchdog regulator prosecutors official officials judge jury state states county city authority
    authorities embassy commissioner inspector inspectors auditor auditors ombudsman chancellor premier mp mps
    lawmakers lawmaker councillors councillor sheriff spokesman spokeswoman spokesperson ministers ministries
    watchdogs regulators prosecutor magistrate magistrates tribunal municipality borough district charity charities
    airline manufacturer retailer supplier contractor contractors operator employer universities laboratory institute
    institutes organization organisation organizations organisations coroner parliamentary congressional lender
    lenders insurer insurers`),
  matter: words(`
    tax taxes budget budgets deficit deficits debt debts spending jobs job unemployment employment inflation wage
    wages income incomes trade exports imports troops weapons crime crimes economy economic education schools school
    health insurance coverage price prices oil gas energy interest mortgage mortgages surplus welfare poverty program
    programs programme programmes bill bills law laws act legislation treaty agreement plan plans policy policies war
    nuclear drug drugs border immigration abortion amendment dollars dollar money loan loans premiums benefits cost
    costs subsidies tariffs profits investment investments loopholes vouchers testing stamps sanctions missiles
    missile bomb bombs terrorism pension pensions housing homes rents emissions pollution deaths cases injuries
    turnout sales revenue revenues shares contract contracts pounds euros population murders killings fine fines grant
    grants tender permit permits waste drought flood floods vaccine vaccines infections outbreak strike strikes fee
    fees funding pay salary salaries bonus bonuses output harvest gdp fuel electricity water bus trains railway roads
    bridge bridges ticket tickets fare fares rent tenants evictions homelessness burglaries thefts robberies assaults
    shootings accidents collisions arrests convictions bankruptcies insolvencies mergers turnover earnings dividend
    dividends assets liabilities carbon temperature temperatures rainfall ballots ballot seats asylum visas tonnes
    tons barrels litres kilometres miles acres hectares`),
  group: words(`
    americans people families family workers worker seniors children kids students teachers women men woman man
    veterans farmers voters soldiers citizens nurses doctors employees employers businesses business taxpayers
    immigrants blacks whites hispanics minorities poor rich wealthy middle class middle-class middle-income elderly
    young residents patients pupils refugees migrants households adults consumers customers drivers passengers
    commuters landlords pensioners victims survivors inmates prisoners detainees recruits graduates apprentices
    fishermen miners motorists cyclists pedestrians tourists visitors members shareholders investors fans worshippers
    villagers islanders teenagers babies infants mothers fathers parents`),
  time: words(`
    year years month months week weeks day days decade decades century today ago yesterday since during while january
    february april june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday recently history term currently annual annually yearly daily hours minutes quarterly monthly
    weekly nightly overnight midnight noon morning afternoon weekend spring summer autumn winter fiscal anniversary`),
  now: words('now tonight already right'),
  judgement: words(`
    good bad great wrong important better best terrible fair unfair proud wonderful horrible serious difficult hard
    easy tough strong weak true false real critical crucial essential necessary unfortunate tremendous ridiculous
    outrageous dangerous reckless clear fundamental extraordinary remarkable disgraceful shame mistake problem
    problems challenge opportunity opportunities values faith freedom liberty dream dreams leadership moral
    responsibility respect beautiful awful brilliant stupid shameful delicious lovely boring exciting disappointing
    vital sensible foolish nice happy sad perfect ugly disgusting delightful elegant clever wise absurd silly funny
    gorgeous magnificent dreadful superb excellent mediocre thrilling dull charming admirable brave cruel unacceptable
    appalling scandalous disaster tragedy joy pleasure`),
  condition: words('if unless whether'),
  degree: words(`
    very really quite too just simply absolutely certainly actually frankly perhaps maybe probably exactly basically
    possibly likely presumably clearly obviously surely`),
  joining: words('and or but so well also then again yes oh look yeah'),
  article: words('the a an'),
  hesitation: words('uh um er'),
  relation: words(`
    in on at of for from by with about into over under against between through to out off after before toward towards
    among within across up down as until near behind below above beyond around along despite`),
} as const

export type WordKind = keyof typeof WORDS_OF_KIND

/** The kind of each word of the table. */
export const KIND_OF_WORD: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(WORDS_OF_KIND).flatMap(([kind, list]) => list.map((word) => [word, kind as WordKind] as const)),
)

/** Weigh the same, so that nobody’s words are checked less because of whom they are about. The second stands for both. */
export const WEIGHED_ALIKE: ReadonlyMap<string, string> = new Map([
  ['she', 'he'],
  ["she's", "he's"],
  ["she'd", "he'd"],
  ["she'll", "he'll"],
  ['her', 'his'],
  ['hers', 'his'],
  ['herself', 'himself'],
  ['woman', 'man'],
  ['women', 'men'],
])

/** In the table, but a name when written with a capital inside a sentence: `Bill`, `Will`, `Rose`. */
export const NAMES_AS_WELL: ReadonlySet<string> = new Set(words('will bill rose drew young may rich reserve'))

/** Asked in this order, for words that the table does not hold. */
export const ENDINGS = [
  ["'s", 'possessive'],
  ["n't", 'not'],
  ['ed', 'done'],
  ['ing', 'doing'],
  ['ly', 'manner'],
  ['tion', 'abstract'],
  ['tions', 'abstract'],
  ['ment', 'abstract'],
  ['ments', 'abstract'],
  ['ness', 'abstract'],
  ['ity', 'abstract'],
  ['ities', 'abstract'],
  ['ship', 'abstract'],
  ['ance', 'abstract'],
  ['ence', 'abstract'],
  ['ism', 'abstract'],
  ['ous', 'describing'],
  ['ful', 'describing'],
  ['ive', 'describing'],
  ['able', 'describing'],
  ['ible', 'describing'],
  ['al', 'describing'],
  ['ic', 'describing'],
  ['less', 'describing'],
  ['ary', 'describing'],
  ['ss', 'other'],
  ['s', 'ends-in-s'],
] as const
