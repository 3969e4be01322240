import { expect, test } from 'vitest'
import { makeActor } from '../core/review/actor'
import { inTurn } from './in-turn'

const person = (id: string) => makeActor({ id, name: id, role: 'editor', deskIds: [], via: 'session' })
const [ana, ben] = [person('ana'), person('ben')]

/** Work that ends when it is told to. */
function held(order: string[], name: string) {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const work = async () => {
    order.push(name)
    await ended
    return name
  }
  return { end: () => end(), work }
}

test('what one person sends is done one after the other, and nobody else waits for it', async () => {
  const order: string[] = []
  const [first, second, other] = [held(order, 'first'), held(order, 'second'), held(order, 'other')]
  const waiting = [inTurn(ana, first.work), inTurn(ana, second.work)]
  other.end()
  expect(await inTurn(ben, other.work)).toBe('other')
  expect(order).toEqual(['first', 'other'])
  first.end()
  second.end()
  expect(await Promise.all(waiting)).toEqual(['first', 'second'])
})

test('a page that hangs holds up neither the next page nor a document', async () => {
  const hanging = held([], 'hanging')
  const slow = inTurn(ana, hanging.work, 'fetching')
  expect(await inTurn(ana, async () => 'page', 'fetching')).toBe('page')
  expect(await inTurn(ana, async () => 'document')).toBe('document')
  hanging.end()
  expect(await slow).toBe('hanging')
})

test('what fails holds up nothing that waits behind it', async () => {
  const failing = inTurn(ana, () => Promise.reject(new Error('no')))
  const next = inTurn(ana, async () => 'next')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('next')
})

test('twenty wait, one more is refused, and when they are done there is room again', async () => {
  const first = held([], 'first')
  const waiting = Array.from({ length: 20 }, () => inTurn(ana, first.work))
  await expect(inTurn(ana, first.work)).rejects.toThrow('Too many of your documents')
  first.end()
  await Promise.all(waiting)
  expect(await inTurn(ana, async () => 'room')).toBe('room')
})
