import { segmentBlock } from '@/lib/core/text/segment'
import { covers, overlaps, type Span } from '@/lib/core/text/span'

interface Press {
  readonly key: string
  readonly shiftKey: boolean
}

/**
 * What a key picks of a part of a source, whose words are given: Enter all of it, the arrows to the sides the next or the previous of its
 * sentences, and with Shift one sentence more or fewer. Undefined for other keys and at the edge.
 */
export function pickByKey({ key, shiftKey }: Press, part: Span, words: string, picked: Span | null): Span | undefined {
  if (key === 'Enter') return { start: part.start, end: part.end }
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return undefined
  const sentences = segmentBlock(words, part.start)
  const here = picked && overlaps(picked, part) && !covers(picked, part) ? picked : null
  const first = here ? sentences.findIndex((sentence) => overlaps(sentence, here)) : -1
  const last = here ? sentences.findLastIndex((sentence) => overlaps(sentence, here)) : -1
  if (!here) return sentences.at(step === 1 ? 0 : -1)
  const [from, to] = shiftKey ? [first, Math.max(first, last + step)] : [(step === 1 ? last : first) + step, -1]
  const opening = sentences[from]
  const closing = shiftKey ? sentences[to] : opening
  return opening && closing ? { start: opening.start, end: closing.end } : undefined
}
