import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from './edit'
import { editsIn, extendLineage, lineageOf, spanInFirst } from './lineage'

interface Signed extends Edit {
  readonly author: string
}

const apply = (text: string, edits: readonly Edit[]) =>
  edits
    .toReversed()
    .reduce((all, { start, end, replacement }) => all.slice(0, start) + replacement + all.slice(end), text)
const edit = (text: string, cut: string, replacement: string, author: string): Signed => {
  const start = text.indexOf(cut)
  return { start, end: start + cut.length, replacement, author }
}

const FIRST = 'The ferry left at nine with nobody.'
const SECOND = 'The ferry left at ten with nobody.'
const two = extendLineage(lineageOf<Signed>(FIRST), [edit(FIRST, 'nine', 'ten', 'Ann')])

describe('edits of several steps', () => {
  test('become edits of the first text, each by who made it', () => {
    const three = extendLineage(two, [edit(SECOND, 'ferry', 'boat', 'Bo')])
    expect(editsIn(three)).toEqual([edit(FIRST, 'ferry', 'boat', 'Bo'), edit(FIRST, 'nine', 'ten', 'Ann')])
  })
  test('to words that were new keep who cut the old ones', () => {
    const three = extendLineage(two, [edit(SECOND, 'ten', 'eleven', 'Bo')])
    const at = FIRST.indexOf('nine')
    expect(editsIn(three)).toEqual([
      { start: at, end: at + 4, replacement: '', author: 'Ann' },
      { start: at + 4, end: at + 4, replacement: 'eleven', author: 'Bo' },
    ])
  })
  test('that undo one another are none', () => {
    expect(editsIn(extendLineage(two, [edit(SECOND, 'ten', 'nine', 'Bo')]))).toEqual([])
  })
})

describe('a span of the text by now', () => {
  test('is where its words stood', () => {
    expect(spanInFirst(two, edit(SECOND, 'nobody', '', ''))).toEqual({ start: 28, end: 34 })
  })
  test('is on all that new words replaced', () => {
    expect(spanInFirst(two, edit(SECOND, 'en w', '', ''))).toEqual({ start: 18, end: 24 })
  })
  test('of an insertion is the place where it was put in', () => {
    const longer = extendLineage(two, [{ start: 4, end: 4, replacement: 'old ', author: 'Bo' }])
    expect(spanInFirst(longer, { start: 5, end: 7 })).toEqual({ start: 4, end: 4 })
  })
})

const anyEdits = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom('', 'x', 'yy ', 'nine')), { maxLength: 4 })
    .map((all) => {
      const edits: Signed[] = []
      for (const [start, length, replacement] of all.toSorted(([a], [b]) => a - b)) {
        const end = Math.min(text.length, start + length)
        if (start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, replacement, author: 'Ann' })
      }
      return edits
    })

test('steps of any edits give the text that they give one after the other', () => {
  const steps = anyEdits(FIRST).chain((a) => {
    const text = apply(FIRST, a)
    return anyEdits(text).chain((b) => anyEdits(apply(text, b)).map((c) => [a, b, c]))
  })
  fc.assert(
    fc.property(steps, (all) => {
      const edits = editsIn(all.reduce(extendLineage<Signed>, lineageOf<Signed>(FIRST)))
      expect(apply(FIRST, edits)).toBe(all.reduce(apply, FIRST))
      edits.forEach(({ start, end }, index) => {
        expect(start).toBeLessThanOrEqual(end)
        expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0)
      })
    }),
  )
})
