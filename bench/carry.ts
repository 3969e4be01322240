/**
 * How fast the work on a text is carried into the next one, on invented news.
 *
 *     npx tsx bench/carry.ts
 *
 * Times are milliseconds of processor time, the best of several rounds. `twice` is what twice as much of everything takes:
 * 2.0 is linear. The last column is the time against that of comparing the same two texts character by character for
 * equality and splitting them into words once, which nothing that looks at words can do without.
 */
import { carry } from '@/lib/core/anchor/carry'
import { carryRedraft } from '@/lib/core/anchor/carry-redraft'
import { selectorFor } from '@/lib/core/anchor/selector'
import { diffBlocks } from '@/lib/core/revise/diff-blocks'
import type { Edit } from '@/lib/core/revise/edit'
import { redraft } from '@/lib/core/revise/redraft'
import { splitWords } from '@/lib/core/revise/words'
import { assemble, type Document } from '@/lib/core/text/document'
import { newsText } from './news-text'
import { processorTime } from './processor-time'

/** About 100,000 words. */
const UNITS = 620_000
const EDITS = 1000
const MARKS = 5000

interface Work {
  readonly from: Document
  readonly to: Document
  readonly edits: readonly Edit[]
  readonly marks: readonly (ReturnType<typeof selectorFor> & { readonly id: string })[]
}

const article = (text: string) => assemble(text.split('\n\n').map((text) => ({ type: 'paragraph' as const, text })))

/** A text, the same with a word exchanged at as many places and a few paragraphs moved, and marks all over the first. */
function work(times: number): Work {
  const from = article(newsText(UNITS * times))
  const words = [...from.text.matchAll(/[a-z]{4,}/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const every = (count: number) =>
    Array.from({ length: count }, (_, at) => words[Math.floor((at * words.length) / count)])
  const edits = every(EDITS * times).flatMap((place) => (place ? [{ ...place, replacement: 'quite another' }] : []))
  const parts: string[] = []
  let at = 0
  for (const { start, end, replacement } of edits) {
    parts.push(from.text.slice(at, start), replacement)
    at = end
  }
  const paragraphs = (parts.join('') + from.text.slice(at)).split('\n\n')
  const moved = paragraphs.filter((_, index) => index % 50 !== 7)
  paragraphs.forEach((paragraph, index) => {
    if (index % 50 === 7) moved.splice(Math.floor(moved.length / 2), 0, paragraph)
  })
  const marks = every(MARKS * times).flatMap((place, index) => {
    const end = place && Math.min(from.text.length, place.start + 40)
    return place
      ? [{ id: String(index), ...selectorFor(from.text, { start: place.start, end: end ?? place.end }) }]
      : []
  })
  return { from, to: article(moved.join('\n\n')), edits, marks }
}

const [one, two] = [work(1), work(2)]
const floor = processorTime(() => [one.from.text === one.to.text, splitWords(one.from.text), splitWords(one.to.text)])
console.log(
  `${one.marks.length} marks, ${one.edits.length} edits, two texts of ${one.from.text.length} units${''.padEnd(22)} twice  floor`,
)
const line = (what: string, run: (work: Work) => unknown) => {
  const [took, twice] = [processorTime(() => run(one)), processorTime(() => run(two))]
  const figures = [
    took.toFixed(1).padStart(9),
    'ms',
    (twice / took).toFixed(2).padStart(6),
    `${(took / floor).toFixed(2)}x`.padStart(7),
  ]
  console.log(`  ${what.padEnd(58)} ${figures.join(' ')}`)
}
line('carry the marks over the edits', ({ from, edits, marks }) => carry(from.text, edits, marks))
line('compare the two, block by block', ({ from, to }) => diffBlocks(from, to))
line('find how one came of the other', ({ from, to }) => redraft(from, to))
line('the same, and carry the marks', ({ from, to, marks }) => carryRedraft(to, redraft(from, to), marks))
