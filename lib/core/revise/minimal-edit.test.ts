import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from './edit'
import { minimalEdits } from './minimal-edit'

const splice = (text: string, edits: readonly Edit[]) =>
  edits
    .toReversed()
    .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text)

test('only the word that differs is replaced', () =>
  expect(minimalEdits('He said ten.', 'He said nine.', 100)).toEqual([{ start: 108, end: 111, replacement: 'nine' }]))

test('a word put in replaces nothing', () =>
  expect(minimalEdits('a dog', 'a big dog')).toEqual([{ start: 2, end: 2, replacement: 'big ' }]))

test('the same words need no edit', () => expect(minimalEdits('As it was.', 'As it was.')).toEqual([]))
test('a passage can be cut whole', () =>
  expect(minimalEdits('Gone.', '')).toEqual([{ start: 0, end: 5, replacement: '' }]))

const passage = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '.', '\n\n', '👩‍🚀', 'e\u0301', '3.5'), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

test('applied, the edits give the new text', () =>
  fc.assert(fc.property(passage, passage, (from, to) => splice(from, minimalEdits(from, to)) === to)))

test('edits are sorted and never touch', () =>
  fc.assert(
    fc.property(passage, passage, (from, to) =>
      minimalEdits(from, to).every(({ end }, i, all) => end < (all[i + 1]?.start ?? Number.POSITIVE_INFINITY)),
    ),
  ))
