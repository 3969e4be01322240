import { expect, test } from 'vitest'
import { annotation, articleOf, correction, event, HARBOUR, openDesk, sending, sentence } from './article.fixture'
import type { CommandInputs } from './commands/command'
import { focusOn } from './navigate'

const setStatus = (ids: readonly string[], status: CommandInputs['set-status']['status'] = 'verified') =>
  sending({ type: 'set-status', ids, status, seen: Object.fromEntries(ids.map((id) => [id, 'unreviewed' as const])) })
const addClaim = (id: string, start: number, end: number) =>
  sending({ type: 'add-annotation', id, kind: 'claim', start, end, exact: '', details: {} }, id)
const statuses = (desk: ReturnType<typeof openDesk>) =>
  desk.state.getState().order.map((id) => desk.state.getState().objects.sentences.get(id)?.status)

test('an article is laid out in blocks with their sentences', () =>
  expect(
    openDesk()
      .state.getState()
      .blocks.map((block) => block.sentences.map(({ id }) => id)),
  ).toEqual([
    ['s1', 's2'],
    ['s3', 's4'],
  ]))

test('a command shows at once, and only its block is another object', () => {
  const desk = openDesk()
  const before = desk.state.getState().blocks
  desk.give(setStatus(['s1']))
  const after = desk.state.getState().blocks
  expect(after[0]?.sentences[0]?.status).toBe('verified')
  expect(after[0]).not.toBe(before[0])
  expect(after[1]).toBe(before[1])
})

test('a range over two blocks is one update', () => {
  const desk = openDesk()
  let updates = 0
  desk.state.subscribe(() => updates++)
  desk.give(setStatus(['s2', 's3']))
  expect(updates).toBe(1)
  expect(statuses(desk)).toEqual(['unreviewed', 'verified', 'verified', 'unreviewed'])
})

test('a refused command leaves no trace', () => {
  const desk = openDesk()
  const before = desk.state.getState().blocks
  desk.give(setStatus(['s1']))
  desk.settle('set-status', {})
  expect(desk.state.getState().blocks).toEqual(before)
  expect(desk.state.getState().pending.count).toBe(0)
})

test('what the server says of a sentence shows beneath one’s own unsaved act', () => {
  const desk = openDesk()
  desk.give(setStatus(['s1']))
  desk.receive(event(11, { sentences: [sentence('s1', { end: 12, status: 'disputed' })] }))
  expect(statuses(desk)[0]).toBe('verified')
  desk.settle('set-status', {})
  expect(statuses(desk)[0]).toBe('disputed')
})

test('the echo of one’s own act is no change', () => {
  const desk = openDesk()
  const said = sentence('s1', { end: 14, status: 'verified', statusBy: 'ada', statusAt: '2026-03-01T09:06:00.000Z' })
  desk.give(setStatus(['s1']))
  desk.settle('set-status', { sentences: [said] })
  const before = desk.state.getState().blocks
  desk.receive(event(11, { sentences: [{ ...said }] }))
  expect(desk.state.getState().blocks).toBe(before)
})

test('an annotation over two blocks lies on both and has its card in the first', () => {
  const desk = openDesk()
  desk.give(addClaim('x', 20, 35))
  const { blocks } = desk.state.getState()
  expect(blocks.map((block) => block.annotations.length)).toEqual([1, 1])
  expect(blocks.map((block) => block.cards.length)).toEqual([1, 0])
})

test('an event about a new annotation comes before the reply, and there is one', () => {
  const desk = openDesk()
  desk.give(addClaim('x', 0, 5))
  desk.receive(event(11, { annotations: [annotation('x', { start: 0, end: 5 })] }))
  desk.settle('x', { annotations: [annotation('x', { start: 0, end: 5 })] })
  expect(desk.state.getState().blocks[0]?.annotations.length).toBe(1)
})

test('an annotation that lost its place waits in the tray', () => {
  const desk = openDesk({ annotations: [annotation('x', { how: 'orphan' })] })
  expect(desk.state.getState().tray.map(({ id }) => id)).toEqual(['x'])
  expect(desk.state.getState().blocks[0]?.cards).toEqual([])
})

test('a withdrawn correction has no card', () => {
  const desk = openDesk({ corrections: [correction('c', { state: 'withdrawn' })] })
  expect(desk.state.getState().blocks[0]?.cards).toEqual([])
})

test('the tally follows every act', () => {
  const desk = openDesk({
    annotations: [annotation('x', { kind: 'attribution-error' })],
    corrections: [correction('c')],
  })
  desk.give(setStatus(['s1', 's2']))
  const { progress, openErrors, proposed } = desk.state.getState().tally
  expect([progress.settled, progress.total, openErrors, proposed]).toEqual([2, 4, 1, 1])
})

test('an event that arrives while the article is read again is not lost', () => {
  const desk = openDesk()
  desk.beginLoad()
  desk.receive(event(12, { sentences: [sentence('s1', { end: 12, status: 'disputed' })] }))
  desk.load(articleOf(HARBOUR, { revision: 11 }))
  expect(statuses(desk)[0]).toBe('disputed')
})

test('only what arrives while the article is read is kept for it', () => {
  const desk = openDesk()
  desk.receive(event(12, { sentences: [sentence('s1', { end: 12, status: 'disputed' })] }))
  desk.load(articleOf(HARBOUR, { revision: 11 }))
  expect(statuses(desk)[0]).toBe('unreviewed')
})

test('focus and unsaved acts follow the sentences into a new version', () => {
  const desk = openDesk()
  desk.focus(focusOn(desk.state.getState(), 's3'))
  desk.give(setStatus(['s3']))
  const next = articleOf(['A new beginning.', ...HARBOUR])
  const version = { ...next.version, id: 'v2', number: 2 }
  const sentences = next.sentences.map((one) => ({ ...one, id: `v2-${one.id}` }))
  desk.load({ ...next, version, sentences, revision: 20 })
  expect(desk.state.getState().focus?.id).toBe('v2-s4')
  expect(statuses(desk)).toEqual(['unreviewed', 'unreviewed', 'unreviewed', 'verified', 'unreviewed'])
})

test('focus is another object only for the blocks it enters or leaves', () => {
  const desk = openDesk()
  desk.focus(focusOn(desk.state.getState(), 's3'))
  const before = desk.state.getState().focusInBlocks.get(1)
  desk.focus(focusOn(desk.state.getState(), 's2', 's3'))
  expect(desk.state.getState().focusInBlocks.get(0)).toEqual({ id: 's2', ids: ['s2'] })
  desk.focus(focusOn(desk.state.getState(), 's3'))
  expect(desk.state.getState().focusInBlocks.get(0)).toBeUndefined()
  expect(desk.state.getState().focusInBlocks.get(1)).toEqual(before)
})

test('names of people and the title follow events', () => {
  const desk = openDesk()
  desk.receive(event(11, { title: 'The port', people: [{ id: 'bo', name: 'Bo', role: 'checker' }] }))
  expect(desk.state.getState().article?.title).toBe('The port')
  expect(desk.state.getState().people.get('bo')?.name).toBe('Bo')
})
