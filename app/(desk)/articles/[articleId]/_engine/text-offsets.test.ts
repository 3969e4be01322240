import { expect, test } from 'vitest'
import { offsetOf, placeOf, spanOfSelection, type TextNode, trim } from './text-offsets'

interface Node extends TextNode {
  childNodes: Node[]
  parentNode: Node | null
}

const words = (nodeValue: string): Node => ({ nodeType: 3, nodeValue, childNodes: [], parentNode: null })
function element(attributes: Record<string, string>, ...childNodes: Node[]): Node {
  const getAttribute = (name: string) => attributes[name] ?? null
  const node: Node = { nodeType: 1, nodeValue: null, childNodes, parentNode: null, getAttribute }
  for (const child of childNodes) child.parentNode = node
  return node
}

// "He ran." | "She sat." with "walked" put in after "ran".
const [he, ran, walked, dot, she] = [words('He '), words('ran'), words('walked'), words('.'), words('She sat.')]
const first = element(
  { 'data-block': '0', 'data-start': '0' },
  he,
  element({}, ran),
  element({ 'data-inserted': '' }, walked),
  dot,
)
const second = element({ 'data-block': '1', 'data-start': '9' }, she)
const column = element({}, words('Filed at noon'))
const root = element({}, column, first, second)
const TEXT = 'He ran.\n\nShe sat.'
const selected = (a: [Node, number], b: [Node, number]) => {
  const span = spanOfSelection(
    root,
    [
      { node: a[0], offset: a[1] },
      { node: b[0], offset: b[1] },
    ],
    TEXT,
  )
  return span && TEXT.slice(span.start, span.end)
}

test('a place in a nested element counts from the start of the text', () =>
  expect(offsetOf(root, { node: ran, offset: 2 })).toBe(5))
test('words that are put in do not count', () => expect(offsetOf(root, { node: dot, offset: 1 })).toBe(7))
test('a place inside of what is put in is the place where it is put in', () =>
  expect(offsetOf(root, { node: walked, offset: 3 })).toBe(6))
test('a place given by child number counts what is before it', () =>
  expect(offsetOf(root, { node: first, offset: 1 })).toBe(3))
test('the end of an element is after all it holds', () => expect(offsetOf(root, { node: first, offset: 4 })).toBe(7))
test('a later block starts where it says', () => expect(offsetOf(root, { node: she, offset: 3 })).toBe(12))
test('a place between two blocks is the end of the first', () =>
  expect(offsetOf(root, { node: root, offset: 2 })).toBe(7))
test('a place outside of the article is none', () => expect(offsetOf(root, { node: words('x'), offset: 0 })).toBeNull())

test('a selection may go over blocks', () => expect(selected([ran, 0], [she, 3])).toBe('ran.\n\nShe'))
test('a selection made backwards is the same', () => expect(selected([she, 3], [ran, 0])).toBe('ran.\n\nShe'))
test('white space at the ends is left out', () => expect(selected([he, 0], [he, 3])).toBe('He'))
test('a triple click that ends in the next block ends with the first', () =>
  expect(selected([he, 0], [second, 0])).toBe('He ran.'))
test('a selection of nothing is none', () => expect(selected([he, 2], [he, 3])).toBeNull())
test('trimming keeps offsets true', () => expect(trim('  ab ', 0, 5)).toEqual({ start: 2, end: 4 }))

test('an offset is found again as a place', () => expect(placeOf(first, 4)).toEqual({ node: ran, offset: 1 }))
test('where two text nodes meet a start is in the second', () =>
  expect(placeOf(first, 6)).toEqual({ node: dot, offset: 0 }))
test('where two text nodes meet an end is in the first', () =>
  expect(placeOf(first, 6, true)).toEqual({ node: ran, offset: 3 }))
test('the end of the block has a place', () => expect(placeOf(first, 7)).toEqual({ node: dot, offset: 1 }))
test('an offset outside of the block has none', () => expect(placeOf(first, 8)).toBeNull())
