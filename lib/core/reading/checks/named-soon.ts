import { byPosition, type Span } from '../../text/span'
import { tokensOf, type Words } from '../words/words'
import type { Material } from './check'
import { indexAfter } from './span-at'
import { wordList } from './word-list'

/** Takes a side: whoever is brought in right behind these and quoted is one of them. */
const SIDES = wordList('opponents critics detractors skeptics sceptics supporters')
/** Knows a field: of these, whoever is brought in has to be of one too. */
const EXPERTS = wordList(
  'experts scientists researchers economists analysts historians academics scholars psychologists',
)
const OF_A_FIELD =
  wordList(`expert scientist researcher economist analyst historian academic scholar psychologist professor
  lecturer fellow university institute dr prof engineer geologist biologist physicist sociologist criminologist`)
/** Sentences behind the vague one in which somebody may be named. */
const NEXT = 3
/** People in them who are looked at. */
const MOST = 6
/** Tokens of a sentence in which a field is sought. */
const REACH = 60

/** Whether words like `critics` are soon made good: somebody is named for the first time in the next sentences, and quoted there. */
export function namedSoon(material: Material): (offset: number, word: string) => boolean {
  const { words, sentences } = material
  let quoted: readonly Quoted[] | undefined
  return (offset, word) => {
    const isExpert = EXPERTS.has(word)
    if (!isExpert && !SIDES.has(word)) return false
    quoted ??= quotedFirst(material)
    const own = indexAfter(sentences, offset)
    const end = sentences[Math.min(own + NEXT, sentences.length - 1)]?.end ?? offset
    const first = indexAfter(quoted, offset)
    for (let at = first; at < first + MOST; at++) {
      const one = quoted[at]
      if (!one || one.start >= end) return false
      if (one.quote < end && (!isExpert || isOfField(words, sentences[indexAfter(sentences, one.start)] ?? one)))
        return true
    }
    return false
  }
}

/** Where somebody is named for the first time, and where the first quotation of them begins. */
interface Quoted extends Span {
  readonly quote: number
}

function quotedFirst({ quotes, people }: Material): Quoted[] {
  const named = new Map(people.map(({ name, mentions }) => [name, mentions[0]]))
  const found: Quoted[] = []
  for (const { speaker, quoted, start } of quotes) {
    const mention = quoted.length > 0 && speaker?.resolved !== undefined ? named.get(speaker.resolved) : undefined
    if (!mention || !speaker?.resolved) continue
    named.delete(speaker.resolved)
    found.push({ start: mention.start, end: mention.end, quote: start })
  }
  return found.sort(byPosition)
}

function isOfField(words: Words, sentence: Span): boolean {
  const [first, after] = tokensOf(words, sentence)
  for (let at = first; at < Math.min(after, first + REACH); at++) if (OF_A_FIELD.has(words.lower[at] ?? '')) return true
  return false
}
