import { expect, test } from 'vitest'
import { AT, annotation, articleOf, correction, event, HARBOUR, LATER, openDesk, sending } from './article.fixture'
import { newsBetween, newsSince } from './news'

const mine = annotation('x', { start: 0, end: 5, addressee: 'bo' })
const proposed = correction('c', { start: 0, end: 5 })
const given = { annotations: [mine], corrections: [proposed] }

/** What Ada is told of while something happens at an open desk: kinds and ids. */
function told(happen: (desk: ReturnType<typeof openDesk>) => void) {
  const desk = openDesk(given)
  const before = desk.state.getState()
  happen(desk)
  return names(newsBetween(before, desk.state.getState(), 'ada'))
}
const names = (news: ReturnType<typeof newsBetween>) =>
  news.map((one) => `${one.kind} ${one.kind === 'version' ? one.number : one.about.id}`)

const answered = { ...mine, state: 'answered', revision: 2, updatedAt: LATER } as const
const stet = { ...proposed, state: 'stet', decidedBy: 'ed', decidedAt: LATER, revision: 2 } as const

test('an answer is news to whoever asked', () =>
  expect(told((desk) => desk.receive(event(11, { annotations: [answered] })))).toEqual(['answered x']))
test('a decision is news to whoever proposed', () =>
  expect(told((desk) => desk.receive(event(11, { corrections: [stet] })))).toEqual(['decided c']))
test('a question is news to whoever is asked', () => {
  const question = annotation('q', { start: 0, end: 5, createdBy: 'bo', addressee: 'ada', revision: 1 })
  expect(told((desk) => desk.receive(event(11, { annotations: [question] })))).toEqual(['asked q'])
})
test('a comment on what was answered is no news', () => {
  const desk = openDesk({ annotations: [answered] })
  const before = desk.state.getState()
  desk.receive(event(12, { annotations: [{ ...answered, revision: 3 }] }))
  expect(newsBetween(before, desk.state.getState(), 'ada')).toEqual([])
})
test('what one does oneself is none', () => {
  const decide = {
    type: 'decide-correction',
    id: 'c',
    decision: 'stet',
    reason: 'No.',
    was: { state: 'proposed' },
  } as const
  expect(told((desk) => desk.give(sending({ ...decide, seen: 1 })))).toEqual([])
  expect(told((desk) => desk.receive(event(11, { corrections: [{ ...stet, decidedBy: 'ada' }] })))).toEqual([])
})

const version = (by: string) => ({ ...articleOf(HARBOUR).version, id: 'v2', number: 2, createdBy: by })
test('a version that somebody else froze is news', () => {
  expect(told((desk) => desk.load(articleOf(HARBOUR, { version: version('ed') })))).toEqual(['version 2'])
  expect(told((desk) => desk.load(articleOf(HARBOUR, { version: version('ada') })))).toEqual([])
})

test('what happened while one was away is news once more', () => {
  const desk = openDesk({ annotations: [answered], corrections: [stet], version: version('ed') })
  const since = (at: string, number: number) => names(newsSince({ at, version: number }, desk.state.getState(), 'ada'))
  expect(since(AT, 1)).toEqual(['version 2', 'answered x', 'decided c'])
  expect(since(LATER, 2)).toEqual([])
})
