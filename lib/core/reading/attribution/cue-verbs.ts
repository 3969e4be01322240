import { conjugate } from './conjugate'

/**
 * What stands with a verb of saying.
 * - `clause`: what was said, with or without `that`;
 * - `person`: who was told, then what;
 * - `question`: who was asked, then what;
 * - `object`: what was spoken of, as a noun phrase (`criticized the plan`);
 * - `words`: the same, but counted only when some of it is quoted (`called it “a farce”`).
 */
export type Complement = 'clause' | 'person' | 'question' | 'object' | 'words'

/** Make a clause of what was said only with `that`, a colon or a quotation: they have other uses without (`continued to rise`). */
export const NEEDS_SIGN: ReadonlySet<string> = new Set(
  `continue maintain observe respond promise pledge vow recall reveal deny post read find counter answer reply wonder
  swear hint imply boast agree`
    .trim()
    .split(/\s+/),
)

export const BASE = 1
export const PRESENT = 2
export const PAST = 4
export const PARTICIPLE = 8
export const GERUND = 16

export interface CueForm {
  readonly base: string
  readonly takes: Complement
  /** One or more of the constants above, added. */
  readonly form: number
  /** True when the same letters are also a noun: `claims`, `report`. */
  readonly isNoun: boolean
}

const VERBS: Record<Complement, string> = {
  clause: `say add write note argue explain insist claim state declare announce report suggest acknowledge admit concede
    conclude predict confirm indicate assert maintain contend allege observe remark quip joke reply respond retort answer
    continue tweet post complain lament boast brag caution emphasize emphasise stress reiterate recount disclose estimate
    testify proclaim exclaim whisper shout yell muse opine vow swear hint imply counter interject clarify comment blog
    mention point find think theorize speculate recall reveal promise pledge deny warn retweet underscore reaffirm affirm attest
    preach rant scoff snap sigh gush deadpan conclude forecast stipulate bemoan groan rejoin chime read`,
  person: 'tell assure remind inform advise notify convince',
  question: 'ask inquire wonder',
  object: `criticize criticise describe denounce highlight decry dispute discuss`,
  words: `call accuse blame dub slam blast praise mock label characterize characterise condemn dismiss reject refer cite
    quote urge portray brand credit hail name question deride ridicule lambast deem pronounce thank
    attack assail chide scold liken compare want`,
}

/** Forms that are more often nouns than verbs. */
const NOUNS = new Set(
  `point points find finds claim claims report reports note notes state states comment comments point points estimate estimates answer answers
  tweet tweets post posts reply replies promise promises pledge pledges vow vows hint hints joke jokes blog blogs boast
  boasts whisper whispers shout shouts yell yells counter counters caution stress forecast forecasts warning reporting
  finding writing question questions attack attacks call calls label labels name names quote quotes credit blame praise
  brand brands slam blast answer sigh sighs comment mention mentions tell retweet retweets pronounce wonder rant rants
  highlight highlights dispute disputes snap snaps deadpan thinking compare want wants announcing retort retorts quip quips remark remarks`
    .trim()
    .split(/\s+/),
)

/** Every form of every verb, in small letters. A form of several verbs belongs to the first. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = readForms()

function readForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const takes of ['clause', 'person', 'question', 'object', 'words'] as const) {
    for (const base of VERBS[takes].trim().split(/\s+/)) {
      const verb = conjugate(base)
      const flags: [string, number][] = [
        [verb.base, BASE],
        [verb.present, PRESENT],
        [verb.past, PAST],
        [verb.participle, PARTICIPLE],
        [verb.gerund, GERUND],
      ]
      for (const [word, form] of flags) {
        const known = forms.get(word)
        if (known && known.base !== base) continue
        forms.set(word, { base, takes, form: (known?.form ?? 0) | form, isNoun: NOUNS.has(word) })
      }
    }
  }
  return forms
}
