import type { Gender } from '../people/name'
import type { Finding, Mention } from '../reading'
import { tokenAt } from '../words/words'
import type { Check, Material } from './check'
import { type Named, namedBetween, namedIn } from './named'
import { report } from './report'
import { indexAfter, spanAt } from './span-at'
import { wordList } from './word-list'

/**
 * A5: `she said` where two women could be meant: the sentence before names both, one beside the other, or a woman is
 * named for the first time behind an `according to` while another was `she` a few paragraphs before.
 */
export const ambiguousPronoun: Check = (material) => {
  const found: Finding[] = []
  let named: readonly Named[] | undefined
  const last = new Map<Gender, Meant>()
  for (const attribution of material.attributions) {
    const { speaker, cue } = attribution
    const gender = GENDERS.get(speaker?.text.toLowerCase() ?? '')
    if (!speaker || !gender) continue
    named ??= namedIn(material.people)
    const fitting = fittingBefore(material, named, speaker, gender)
    const meant = fitting[0]
    if (!meant) continue
    const block = indexAfter(material.document.blocks, speaker.start)
    const rival = GOES_ON.has(cue.text)
      ? undefined
      : (beside(material, fitting, speaker) ?? before(material, meant, block, last.get(gender)))
    if (rival) found.push(ambiguous(speaker, meant, rival))
    last.set(gender, { named: meant, block })
  }
  return found
}

/** Whom a pronoun was taken for, and in which block. */
interface Meant {
  readonly named: Named
  readonly block: number
}

const GENDERS = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
])
/** Verbs of one who has been speaking. */
const GOES_ON = wordList('added continued concluded')
/** Paragraphs for which the last one who was `she` is still about. */
const PARAGRAPHS = 4
/** Words between two names of whom neither stands out. */
const NEAR = 3
/** UTF-16 units before a pronoun in which its person is sought. */
const REACH = 3000

const ambiguous = (speaker: Mention, meant: Named, rival: Named): Finding => {
  const names = `${meant.person.name} or ${rival.person.name}`
  return report('A5', speaker, `“${speaker.text}” can be ${names}.`, [meant, rival])
}

/** Where people of this gender are named before the pronoun, the last first. */
const fittingBefore = ({ outermost }: Material, named: readonly Named[], { start }: Mention, gender: Gender): Named[] =>
  namedBetween(named, start - REACH, start).filter(
    (one) => one.person.gender === gender && !spanAt(outermost, one.start),
  )

/** Another one named close to the one meant in the sentence before, when nobody speaks there: `Poe met Roe.` */
function beside(
  { sentences, attributed, words }: Material,
  fitting: readonly Named[],
  { start }: Mention,
): Named | undefined {
  const [meant] = fitting
  const at = indexAfter(sentences, meant?.start ?? start)
  const sentence = sentences[at]
  if (!meant || !sentence || indexAfter(sentences, start) - at !== 1) return undefined
  const attribution = attributed[indexAfter(attributed, sentence.start)]
  if (attribution && attribution.end <= start) return undefined
  const other = fitting.find((one) => one.person !== meant.person && one.start >= sentence.start)
  const [first, last] = [tokenAt(words, other?.end ?? 0), tokenAt(words, meant.start)]
  // Somebody named before the two is who the sentence is about: `Coe thanked Poe and Roe. She said`.
  if (fitting.some((one) => one.start >= sentence.start && one.start < (other?.start ?? 0))) return undefined
  const isClose = last - first <= NEAR && words.lower[first] !== "'s" && words.lower[tokenAt(words, meant.end)] !== "'s"
  return isClose ? other : undefined
}

/** The last one who was the same pronoun not long ago, when the one meant now has only been named as a source. */
function before(material: Material, meant: Named, block: number, last: Meant | undefined): Named | undefined {
  if (!last || last.named.person === meant.person || block - last.block > PARAGRAPHS || meant.before > 0)
    return undefined
  const isInPassing = indexAfter(material.document.blocks, meant.start) < block && isSourceOnly(material, meant)
  return isInPassing ? last.named : undefined
}

/** `…, according to Jane Poe`, which makes nobody the subject of anything. */
function isSourceOnly({ attributions, attributed }: Material, { start }: Named): boolean {
  const attribution = attributions[indexAfter(attributed, start)]
  return attribution !== undefined && attribution.span.start <= start && attribution.cue.text.startsWith('according')
}
