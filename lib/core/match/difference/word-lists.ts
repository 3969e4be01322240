/** What makes a changed word weigh, all in lower case and as `comparable` writes it. English; other languages have kinds of change only by shape. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const NEGATIVE = words(
  'not no never none nobody nothing neither nor nowhere without cannot hardly barely scarcely nay non isnt dont wont',
)
export const QUANTITIES = words(`
  all every each any some many most much more less few fewer several none both half only almost nearly always often
  sometimes rarely seldom never everyone everybody someone somebody anyone nobody everything something anything majority
  minority entire whole`)
export const MODALS = words(`
  will would shall should can could may might must ought cannot can't couldn't won't wouldn't shouldn't mustn't i'll
  you'll he'll she'll we'll they'll it'll i'd you'd he'd she'd we'd they'd gonna`)
export const PRONOUNS = words(`
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves this that these those who whom whose which one`)
export const HESITATIONS = words('uh um er erm ah eh hmm mm mhm uhm')
export const AUXILIARIES: readonly ReadonlySet<string>[] = [
  words("am is are was were be been being 's 're isn't aren't wasn't weren't"),
  words("have has had having haven't hasn't hadn't"),
  words("do does did done doing don't doesn't didn't"),
]

/** Past and participle of verbs that do not follow the rule, behind their base. */
export const IRREGULAR: readonly ReadonlySet<string>[] = `
  go went gone|say said|tell told|think thought|know knew known|find found|make made|see saw seen|feel felt|hold held
  speak spoke spoken|get got gotten|give gave given|take took taken|come came|keep kept|begin began begun|bring brought
  build built|buy bought|break broke broken|choose chose chosen|draw drew drawn|drive drove driven|fight fought
  fly flew flown|forget forgot forgotten|leave left|lose lost|mean meant|meet met|pay paid|run ran|sell sold|send sent
  stand stood|steal stole stolen|teach taught|throw threw thrown|understand understood|win won|write wrote written
  become became|rise rose risen|fall fell fallen|grow grew grown|lead led|spend spent|show showed shown|hear heard
  sit sat|sleep slept|shoot shot|swear swore sworn|wear wore worn|wake woke woken|eat ate eaten|deal dealt|seek sought
  catch caught|lie lay lain|shake shook shaken|bear bore born|strike struck|hide hid hidden|feed fed|blow blew blown`
  .trim()
  .split(/[|\n]/)
  .map((line) => words(line))

const ONES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'
/** Number words with their value. */
export const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.split(/\s+/).map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, tens) => [word, 10 * (tens + 1)] as const),
  ...Object.entries({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 }),
])
export const NUMBER_WORDS = words(`
  ${[...VALUES.keys()].filter((word) => word !== 'one').join(' ')} hundreds thousands millions billions trillions dozens
  first second third fourth fifth sixth seventh eighth ninth tenth half quarter quarters thirds twice double triple`)

/** Two words each that a contraction stands for; `'s` may be `has` too, which is left to the reader. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'s", 'is'],
  ["n't", 'not'],
])
