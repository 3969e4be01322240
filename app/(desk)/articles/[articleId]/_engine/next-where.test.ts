import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotation, openDesk } from './article.fixture'
import { nextWhere } from './next-where'
import type { Card } from './types'

// Three paragraphs of two sentences: s1 0–9, s2 10–19 | s3 21–30, s4 31–40 | s5 42–51, s6 52–61.
const PARAGRAPHS = ['They ran. He stood.', 'They ran. He stood.', 'They ran. He stood.']
const marks = fc
  .array(fc.tuple(fc.nat(58), fc.integer({ min: 1, max: 25 })), { minLength: 1, maxLength: 8 })
  .map((places) =>
    places.map(([start, size], index) => annotation(`m${index}`, { start, end: Math.min(start + size, 61) })),
  )

/** The ids that are met from a sentence on, until one is met again. */
function walk(annotations: ReturnType<typeof annotation>[], sentence: string, step: 1 | -1, isAround = true) {
  const desk = openDesk({ annotations }, PARAGRAPHS)
  desk.focus({ id: sentence, from: sentence, ids: [sentence] })
  const met: string[] = []
  for (let card = go(); card && !met.includes(card.id); card = go()) {
    met.push(card.id)
    desk.state.setState({ focusedCard: card.id })
  }
  return met
  function go(): Card | undefined {
    return nextWhere(desk.state.getState(), step, () => true, { isAround })
  }
}

test('around the article one meets every card once, in either direction', () =>
  fc.assert(
    fc.property(marks, fc.constantFrom('s1', 's3', 's6'), (annotations, sentence) => {
      const all = annotations.map(({ id }) => id).sort()
      expect(walk(annotations, sentence, 1).toSorted()).toEqual(all)
      expect(walk(annotations, sentence, -1).toSorted()).toEqual(all)
    }),
  ))
test('forward is in reading order', () =>
  fc.assert(
    fc.property(marks, (annotations) => {
      const cards = openDesk({ annotations }, PARAGRAPHS)
        .state.getState()
        .blocks.flatMap((block) => block.cards)
      expect(walk(annotations, 's1', 1)).toEqual(cards.map(({ id }) => id))
    }),
  ))

const FEW = [
  annotation('long', { start: 0, end: 40 }),
  annotation('here', { start: 31, end: 33 }),
  annotation('next', { start: 52, end: 54 }),
]
test('what reaches into the focused sentence from further up is met first', () =>
  expect(walk(FEW, 's4', 1)).toEqual(['long', 'here', 'next']))
test('without a way around the last is the end', () => expect(walk(FEW, 's6', 1, false)).toEqual(['next']))
test('no more is looked at than it takes', () => {
  const desk = openDesk({ annotations: FEW }, PARAGRAPHS)
  desk.focus({ id: 's6', from: 's6', ids: ['s6'] })
  const looked: string[] = []
  nextWhere(desk.state.getState(), 1, ({ id }) => looked.push(id) > 0)
  expect(looked).toEqual(['next'])
})
