/**
 * How fast does a long article leave as the Word file that it came in? 100,000 words in 10,000 runs, with 2,000
 * corrections and 1,000 comments: the median of several, by the clock.
 *
 *     npx tsx bench/into-docx.ts
 */
import { applyEdits } from '@/lib/core/revise/apply-edits'
import { assemble } from '@/lib/core/text/document'
import { readDocx } from '@/lib/documents/read/read-docx'
import { paragraph, run, wordFile } from '@/lib/documents/read/word-file.fixture'
import { intoDocx } from '@/lib/documents/write/into-docx/into-docx'
import { median } from './median'

const ROUNDS = 7
const ANN = { author: 'Ann Ode', date: '2031-05-04T10:20:30Z' }

const words = (from: number) => Array.from({ length: 10 }, (_, at) => `word${(from * 7 + at * 13) % 97}`).join(' ')
const runs = () => Array.from({ length: 10 }, (_, at) => run(`${words(at)} `, at % 3 === 0 ? '<w:b/>' : '')).join('')
const bytes = wordFile(Array.from({ length: 1_000 }, () => paragraph(runs())).join(''))
const document = assemble(readDocx(bytes).blocks)
const places = [...document.text.matchAll(/\w+/g)].map(({ 0: word, index }) => ({
  start: index,
  end: index + word.length,
}))
const corrected = places.filter((_, at) => at % 50 === 20).map((place) => ({ ...place, replacement: 'changed' }))
const changes = applyEdits(document, corrected).edits.map((edit) => ({ ...edit, ...ANN }))
const threads = places
  .filter((_, at) => at % 100 === 20)
  .map(({ start }) => ({ start, end: start + 30, isResolved: false, comments: [{ ...ANN, text: `At ${start}` }] }))

for (const isMarked of [true, false]) {
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now()
    intoDocx({ bytes, document, changes, threads, isMarked })
    return performance.now() - from
  })
  const what = `${places.length} words, ${changes.length} corrections, ${threads.length} comments`
  console.log(`${what}, ${isMarked ? 'tracked' : 'without marks'}: ${Math.round(median(times))} ms`)
}
