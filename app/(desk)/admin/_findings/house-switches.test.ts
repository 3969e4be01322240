import { expect, test } from 'vitest'
import { Refused } from '@/app/_people/send'
import type { FindingRules } from '@/lib/schemas/findings'
import { HouseSwitches, type PutOff } from './house-switches'

type Given = Parameters<PutOff>[0]

/** Switches of a house; the test answers each request in its turn. */
function house(...off: FindingRules['off']) {
  const requests: { given: Given; answer: (rules: FindingRules) => void; refuse: (why: Error) => void }[] = []
  const put: PutOff = (given) =>
    new Promise((answer, refuse) => {
      requests.push({ given, answer, refuse })
    })
  const switches = new HouseSwitches(off, put)
  /** Answers the newest request and lets what follows on it happen. */
  const answer = async (act: (request: (typeof requests)[number]) => void) => {
    await settled()
    const newest = requests.at(-1)
    if (newest) act(newest)
    await settled()
  }
  const done = () => answer(({ given, answer: say }) => say({ off: given.off }))
  const refused = (why = new Refused('The server cannot be reached.', 'unreachable')) =>
    answer(({ refuse }) => refuse(why))
  return { switches, requests, done, refused }
}
const settled = () => new Promise<void>((resolve) => setTimeout(resolve))
const off = (...kinds: FindingRules['off']) => ({ kinds, isOn: false })
const on = (...kinds: FindingRules['off']) => ({ kinds, isOn: true })

test('a switch moves at once, and is sent with what was seen', async () => {
  const { switches, requests, done } = house('Q18')
  const sent = switches.change(off('A14'))
  expect(switches.off()).toEqual(['Q18', 'A14'])
  await done()
  await sent
  expect(requests.map(({ given }) => given)).toEqual([{ off: ['Q18', 'A14'], seen: ['Q18'] }])
})

test('of two in a row the second is kept when the first is refused', async () => {
  const { switches, requests, done, refused } = house()
  const first = expect(switches.change(off('A14'))).rejects.toThrow('cannot be reached')
  const second = switches.change(off('Q18'))
  expect(switches.off()).toEqual(['A14', 'Q18'])
  await refused()
  await first
  expect(switches.off()).toEqual(['Q18'])
  await done()
  await second
  expect(switches.off()).toEqual(['Q18'])
  expect(requests.map(({ given }) => given.off)).toEqual([['A14'], ['Q18']])
})

test('one request is on its way at a time, each on what the one before has answered', async () => {
  const { switches, requests, done } = house()
  void switches.change(off('A14'))
  void switches.change(off('Q18'))
  await settled()
  expect(requests.length).toBe(1)
  await done()
  expect(requests.map(({ given }) => given)).toEqual([
    { off: ['A14'], seen: [] },
    { off: ['A14', 'Q18'], seen: ['A14'] },
  ])
})

test('what somebody else has switched meanwhile is shown, and one’s own is not done unseen', async () => {
  const { switches, refused } = house()
  const sent = expect(switches.change(off('A14'))).rejects.toThrow('Somebody')
  await refused(new Refused('Somebody has switched other kinds.', 'conflict', {}, ['Q18']))
  await sent
  expect(switches.off()).toEqual(['Q18'])
})

test('what was all switched on is switched off again by its undo', async () => {
  const { switches, done } = house('A14', 'Q18')
  void switches.change(on('A14', 'Q18'))
  expect(switches.off()).toEqual([])
  await done()
  void switches.change(off('A14', 'Q18'))
  expect(switches.off()).toEqual(['A14', 'Q18'])
})
