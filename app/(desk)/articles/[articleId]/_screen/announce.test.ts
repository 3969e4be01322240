import { expect, test } from 'vitest'
import { CodeMissing } from '@/app/_ui/fetched'
import { receiveToasts } from '@/app/_ui/toast'
import { openDesk } from '../_engine/article.fixture'
import { focusOn } from '../_engine/navigate'
import { announce } from './announce'

/** A voice that says how many sentences have the focus, and whose words come after this many milliseconds. */
function voice(words: () => Promise<number>) {
  const desk = openDesk()
  const said: string[] = []
  let time = 0
  let fetches = 0
  const fetchWords = async () => {
    fetches++
    time += await words()
    return { whatToSay: () => ['Sentence'] }
  }
  const hear = announce({ fetchWords, say: (more) => said.push(...more), now: () => time })
  const move = (id: string) => {
    const before = desk.state.getState()
    desk.focus(focusOn(before, id))
    return hear(desk.state.getState(), before)
  }
  return { move, said, fetches: () => fetches }
}

test('what happens is said, and its words are fetched once', async () => {
  const { move, said, fetches } = voice(async () => 10)
  await Promise.all([move('s2'), move('s3')])
  expect([said, fetches()]).toEqual([['Sentence', 'Sentence'], 1])
})

test('what happened long before its words came is not said any more', async () => {
  const { move, said } = voice(async () => 60_000)
  await move('s2')
  await move('s3')
  expect(said).toEqual(['Sentence'])
})

test('a page that is older than the server says so once', async () => {
  const told: string[] = []
  const stop = receiveToasts({ show: (id) => told.push(id), close: () => {} })
  const { move } = voice(() => Promise.reject(new CodeMissing({})))
  await Promise.all([move('s2'), move('s3')])
  await move('s4')
  stop()
  expect(told).toEqual(['old-page'])
})
