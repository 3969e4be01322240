import type { Stance } from '@/lib/core/source/source'
import type { Block } from '@/lib/core/text/document'
import { covers, overlaps } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SentenceView } from '@/lib/schemas/views'
import type { SourcedArticle } from './types'

/** The number of a source in the list, and how it stands to a sentence. */
export interface Told {
  readonly number: number
  readonly stance: Stance
}

export interface SentenceOfBlock {
  readonly sentence: SentenceView
  readonly words: string
  readonly restsOn: readonly Told[]
}

export interface BlockOfArticle {
  readonly block: Block
  readonly sentences: readonly SentenceOfBlock[]
}

/** The blocks of an article with their sentences, each with what it rests on, in reading order. */
export function blocksOf(
  { text, blocks, sentences }: SourcedArticle,
  evidence: readonly EvidenceView[],
  numbers: ReadonlyMap<string, number>,
): readonly BlockOfArticle[] {
  const placed = evidence.flatMap(({ start, end, sourceId, stance }) =>
    start === null || end === null ? [] : [{ start, end, number: numbers.get(sourceId) ?? 0, stance }],
  )
  let at = 0
  return blocks.map((block) => {
    const own: SentenceOfBlock[] = []
    for (; at < sentences.length; at++) {
      const sentence = sentences[at]
      if (!sentence || sentence.start >= block.end) break
      if (!covers(block, sentence)) continue
      const words = text.slice(sentence.start, sentence.end)
      own.push({ sentence, words, restsOn: once(placed.filter((one) => overlaps(one, sentence))) })
    }
    return { block, sentences: own }
  })
}

const once = (told: readonly Told[]): readonly Told[] =>
  told
    .filter((one, at) => told.findIndex(({ number, stance }) => number === one.number && stance === one.stance) === at)
    .map(({ number, stance }) => ({ number, stance }))
