import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../revise/apply-edits'
import { anyDocument, anyEdits } from '../revise/arbitrary.fixture'
import type { Edit } from '../revise/edit'
import { minimalEdits } from '../revise/minimal-edit'
import { assemble, type BlockType, type Document } from '../text/document'
import { segment } from '../text/segment'
import { type CarriedSentence, carrySentences, type ReviewedSpan } from './carry-sentences'

const split = (text: string, from: number, type: BlockType) =>
  segment({ text, blocks: [{ type, start: 0, end: text.length }], marks: [] }).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }))

const article = (text: string) => assemble(text.split('\n\n').map((text) => ({ type: 'paragraph' as const, text })))

/** One line for each sentence: its words, and `= id` when kept or `< ids` when changed. Old ones are called s0, s1 … */
const tell = ({ text }: Document, sentences: readonly CarriedSentence[]) =>
  sentences.map(({ start, end, keeps, changedFrom }) =>
    [text.slice(start, end), keeps && `= ${keeps}`, changedFrom && `< ${changedFrom.join(' ')}`]
      .filter(Boolean)
      .join(' '),
  )

const named = (spans: readonly Omit<ReviewedSpan, 'id'>[]) => spans.map((span, index) => ({ ...span, id: `s${index}` }))

const carried = (from: Document, edits: readonly Edit[], sentences: readonly ReviewedSpan[]) => {
  const applied = applyEdits(from, edits)
  return tell(applied.document, carrySentences(from, applied.edits, applied.document, sentences, split))
}

/** An article is typed anew; `parts` are its sentences when a person drew them otherwise than the program. */
const retyped = (before: string, after: string, parts?: string[]) => {
  const from = article(before)
  const drawn = parts?.map((part) => ({
    start: before.indexOf(part),
    end: before.indexOf(part) + part.length,
    block: 0,
  }))
  return carried(from, minimalEdits(before, after), named(drawn ?? segment(from)))
}

test('a sentence that is not touched is kept', () =>
  expect(retyped('He ran. She hid.', 'He fled. She hid.')).toEqual(['He fled. < s0', 'She hid. = s1']))
test('a sentence put in between is new, and its neighbours are kept', () =>
  expect(retyped('He ran. She hid.', 'He ran. It rained. She hid.')).toEqual([
    'He ran. = s0',
    'It rained.',
    'She hid. = s1',
  ]))
test('a cut sentence leaves the others as they were', () =>
  expect(retyped('He ran. It rained. She hid.', 'He ran. She hid.')).toEqual(['He ran. = s0', 'She hid. = s2']))
test('two sentences joined by the writer come from both', () =>
  expect(retyped('He ran. She hid.', 'He ran and she hid.')).toEqual(['He ran and she hid. < s0 s1']))
test('a sentence taken apart by the writer gives two that come from it', () =>
  expect(retyped('He ran and she hid.', 'He ran. And she hid.')).toEqual(['He ran. < s0', 'And she hid. < s0']))
test('words put in at the end belong to the sentence', () =>
  expect(retyped('He ran. She hid', 'He ran. She hid well.')).toEqual(['He ran. = s0', 'She hid well. < s1']))
test('a new paragraph is new', () =>
  expect(retyped('He ran.\n\nShe hid.', 'He ran.\n\nIt rained. Hard.\n\nShe hid.')).toEqual([
    'He ran. = s0',
    'It rained.',
    'Hard.',
    'She hid. = s1',
  ]))
test('a paragraph broken in two keeps its sentences', () =>
  expect(retyped('He ran. She hid.', 'He ran.\n\nShe hid.')).toEqual(['He ran. = s0', 'She hid. = s1']))
test('paragraphs joined keep their sentences', () =>
  expect(retyped('He ran.\n\nShe hid.', 'He ran. She hid.')).toEqual(['He ran. = s0', 'She hid. = s1']))
test('sentences that a person joined stay one', () =>
  expect(
    retyped('He ran. She hid. It rained.', 'He ran. She hid. It poured.', ['He ran. She hid.', 'It rained.']),
  ).toEqual(['He ran. She hid. = s0', 'It poured. < s1']))
test('sentences that a person joined stay one when a word in them changes', () =>
  expect(
    retyped('He ran. She hid. It rained.', 'He fled. She hid. It rained.', ['He ran. She hid.', 'It rained.']),
  ).toEqual(['He fled. She hid. < s0', 'It rained. = s1']))
test('a sentence that a person split stays split when a word in it changes', () =>
  expect(retyped('He ran; then she hid.', 'He fled; then she hid.', ['He ran;', 'then she hid.'])).toEqual([
    'He fled; < s0',
    'then she hid. = s1',
  ]))
test('a sentence put elsewhere by the writer is kept', () =>
  expect(retyped('He ran home fast. She hid.\n\nIt rained.', 'She hid.\n\nIt rained. He ran home fast.')).toEqual([
    'She hid. = s1',
    'It rained. = s2',
    'He ran home fast. = s0',
  ]))
test('a headline stays one sentence', () => {
  const from = assemble([{ type: 'headline', text: 'He ran. She hid' }])
  expect(carried(from, [{ start: 3, end: 6, replacement: 'fled' }], named(segment(from)))).toEqual([
    'He fled. She hid < s0',
  ])
})
test('a sentence replaced in one piece that comes back is kept, not changed', () =>
  expect(
    carried(
      article('He ran.'),
      [{ start: 0, end: 7, replacement: 'It rained. He ran.' }],
      named(segment(article('He ran.'))),
    ),
  ).toEqual(['It rained.', 'He ran. = s0']))

const revised = anyDocument(['He', 'ran.', 'left', 'Dr.', 'Smith', '“No!”', 'said', '3.5', 'She', '👩‍🚀', '北。', '…'])
  .chain((from) =>
    fc.record({
      from: fc.constant(from),
      edits: anyEdits(from, ['He', 'ran.', 'left', '“No!”', '.', '北。']),
      joins: fc.array(fc.nat(30)),
    }),
  )
  .map(({ from, edits, joins }) => {
    const spans = segment(from)
    for (const at of joins) {
      const [span, next] = [spans[at], spans[at + 1]]
      if (span && next && span.block === next.block) spans.splice(at, 2, { ...span, end: next.end })
    }
    const sentences = named(spans)
    const applied = applyEdits(from, edits)
    const carried = carrySentences(from, applied.edits, applied.document, sentences, split)
    return { from, to: applied.document, edits, sentences, carried }
  })
const runs = { numRuns: 400 }

test('a kept sentence has the very words it had', () =>
  fc.assert(
    fc.property(revised, ({ from, to, sentences, carried }) => {
      for (const { keeps, start, end } of carried) {
        const old = sentences.find(({ id }) => id === keeps)
        if (keeps) expect(to.text.slice(start, end)).toBe(from.text.slice(old?.start, old?.end))
      }
    }),
    runs,
  ))

test('sentences are in order, inside their blocks, and hold every word', () =>
  fc.assert(
    fc.property(revised, ({ to, carried }) => {
      let at = 0
      for (const { start, end, block } of carried) {
        const home = to.blocks[block]
        expect(home && home.start <= start && start < end && end <= home.end).toBe(true)
        expect(to.text.slice(at, start).trim()).toBe('')
        at = end
      }
      expect(to.text.slice(at).trim()).toBe('')
    }),
    runs,
  ))

test('an old sentence is kept once at most, and one that is kept is not changed', () =>
  fc.assert(
    fc.property(revised, ({ carried }) => {
      const kept = carried.flatMap(({ keeps }) => keeps ?? [])
      expect(new Set(kept).size).toBe(kept.length)
      expect(carried.flatMap(({ changedFrom }) => changedFrom ?? []).filter((id) => kept.includes(id))).toEqual([])
    }),
    runs,
  ))

test('in a block that no edit touches every sentence is kept', () =>
  fc.assert(
    fc.property(revised, ({ from, edits, sentences, carried }) => {
      from.blocks.forEach(({ start, end }, index) => {
        if (edits.some((edit) => edit.end > start - 2 && edit.start < end + 2)) return
        for (const { id, block } of sentences)
          if (block === index) expect(carried.map(({ keeps }) => keeps)).toContain(id)
      })
    }),
    runs,
  ))
