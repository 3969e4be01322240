/** Classes of the small words that hold a sentence together; a word can be in several. */
export const DETERMINER = 1
export const SUBJECT_PRONOUN = 2
export const OBJECT_PRONOUN = 4
export const PREPOSITION = 8
export const SUBORDINATOR = 16
export const COORDINATOR = 32
export const AUXILIARY = 64
export const RELATIVE = 128
export const QUESTION_WORD = 256
export const ADVERB = 512
export const TIME = 1024
/** Finite forms of frequent verbs that are no auxiliaries: where one stands, a noun phrase has ended. */
export const FINITE = 2048
export const DAY = 4096
export const BE = 8192
/** `saying` of a role: `spokesman`, `senator`; opens an apposition without an article. */
export const ROLE = 16384

const LISTS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    `a an the this that these those his her its their our my your some any no each every another both either neither
    many several most few all such one two three four five six seven eight nine ten other more half`,
  ],
  [
    SUBJECT_PRONOUN,
    `i he she they we you it who everyone everybody someone somebody nobody anyone anybody this that others
    i'm he's she's they're we're you're it's i've they've we've you've i'd he'd she'd they'd we'd i'll he'll she'll
    they'll we'll you'll you'd it'll there there's that's what's these those`,
  ],
  [OBJECT_PRONOUN, 'me him her them us you it himself herself themselves itself'],
  [
    PREPOSITION,
    `of in on at by for with from to into onto about over under after before during through between among against
    without within since until till despite around across behind beyond near off out up down upon via toward towards
    throughout amid like per than alongside outside inside along following regarding concerning as`,
  ],
  [
    SUBORDINATOR,
    `that if whether because although though while when whenever where wherever since until unless before after once as
    than whereas lest`,
  ],
  [COORDINATOR, 'and but or nor yet plus'],
  [
    AUXILIARY,
    `is are was were be been being am has have had having do does did will would can could shall should may might must
    cannot ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't mightn't mustn't ain't`,
  ],
  [BE, `is are was were be been being am isn't aren't wasn't weren't he's she's it's they're we're i'm you're`],
  [RELATIVE, 'who which that whom whose where'],
  [QUESTION_WORD, 'what who whom whose which when where why how whether if'],
  [
    ADVERB,
    `also then later once already even just now often still further again repeatedly recently first previously earlier
    ago not never n't always soon twice too simply only quickly however meanwhile instead indeed rather perhaps maybe
    afterward afterwards before since once so ever thus therefore specifically merely actually flatly long famously
    openly publicly privately bluntly else yesterday today tonight tomorrow aloud nonetheless nevertheless otherwise
    largely nearly almost probably certainly surely very there here back well eventually finally initially`,
  ],
  [
    TIME,
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march
    april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    morning afternoon evening night week month year weekend noon fall spring summer winter midday midnight recently earlier later ago`,
  ],
  [DAY, `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently earlier later`],
  [
    FINITE,
    `went came got gave took made saw knew left found kept began held stood ran met led lost won became seemed seems
    appeared appears goes comes gets gives takes makes sees knows leaves keeps begins holds stands runs meets leads
    loses wins becomes needs needed wants wanted tried tries sought seeks believes believed hopes hoped fears feared
    expects expected looks looked remains remained continues started starts failed fails called calls spent spends put
    puts set sets let lets felt feels brought brings sent sends built paid pays spoke speaks turned turns showed shows
    used included includes proved followed helped helps offered offers agreed agrees refused decided`,
  ],
  [
    ROLE,
    `spokesman spokeswoman spokesperson chairman chairwoman chair chief director president secretary minister senator
    governor mayor founder professor leader head editor author columnist analyst strategist adviser advisor manager
    executive lawyer attorney sheriff judge general colonel captain commissioner former ambassador representative
    congressman congresswoman republican democrat candidate aide host owner partner co-founder economist historian
    deputy vice researcher scientist fellow member resident chancellor premier king queen prince bishop pastor coach
    then senior`,
  ],
]

/** The classes of a word in small letters, added; 0 when it has none. */
export const classesOf = (lower: string) => CLASSES.get(lower) ?? 0

const CLASSES: ReadonlyMap<string, number> = readLists()

function readLists(): Map<string, number> {
  const classes = new Map<string, number>()
  for (const [flag, list] of LISTS) {
    for (const word of list.trim().split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | flag)
  }
  return classes
}
