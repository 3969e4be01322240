import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { WriteQueue } from './write-queue'

/** A queue before a database in memory, and what was sent to it besides the work. */
function opened(failing: { readonly on?: string } = {}) {
  const sqlite = new Sqlite(':memory:')
  sqlite.exec('CREATE TABLE word (text TEXT UNIQUE)')
  const frame: string[] = []
  const queue = new WriteQueue({
    begin: async () => void sqlite.exec('BEGIN IMMEDIATE'),
    exec: async (sql) => {
      frame.push(sql)
      if (sql === failing.on) throw new Error('the disk is full')
      sqlite.exec(sql)
    },
  })
  const add = (text: string) => async () => {
    sqlite.prepare('INSERT INTO word VALUES (?)').run(text)
    await Promise.resolve()
    return text
  }
  const words = () => sqlite.prepare('SELECT text FROM word ORDER BY text').pluck().all()
  const commits = () => frame.filter((sql) => sql === 'COMMIT').length
  return { queue, add, words, commits }
}

describe('transactions that wait at the same moment', () => {
  test('run in the order they came, and share one commit', async () => {
    const { queue, add, words, commits } = opened()
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => queue.transact(add(text))))
    expect([answers, words(), commits()]).toEqual([['a', 'b', 'c'], ['a', 'b', 'c'], 1])
  })

  test('fail alone: of the one nothing stays, of the others everything', async () => {
    const { queue, add, words } = opened()
    const failing = async () => {
      await add('half')()
      throw new Error('no')
    }
    const outcomes = await Promise.allSettled([
      queue.transact(add('a')),
      queue.transact(failing),
      queue.transact(add('b')),
    ])
    expect([outcomes.map(({ status }) => status), words()]).toEqual([
      ['fulfilled', 'rejected', 'fulfilled'],
      ['a', 'b'],
    ])
  })

  test('are all told when what they share cannot be kept, and nothing of them stays', async () => {
    const { queue, add, words } = opened({ on: 'COMMIT' })
    const outcomes = await Promise.allSettled([queue.transact(add('a')), queue.transact(add('b'))])
    expect([outcomes.map(({ status }) => status), words()]).toEqual([['rejected', 'rejected'], []])
  })

  test('see what those before them did', async () => {
    const { queue, add, words } = opened()
    const [, seen] = await Promise.all([queue.transact(add('a')), queue.transact(async () => words())])
    expect(seen).toEqual(['a'])
  })
})

test('what comes while others run has the next turn', async () => {
  const { queue, add, words, commits } = opened()
  let second: Promise<string> | undefined
  await queue.transact(async () => {
    second = queue.transact(add('b'))
    return add('a')()
  })
  expect(words()).toEqual(['a'])
  await second
  expect([words(), commits()]).toEqual([['a', 'b'], 2])
})

test('one that fails does not stop the queue', async () => {
  const { queue, add, words } = opened()
  await expect(queue.transact(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await queue.transact(add('a'))
  expect(words()).toEqual(['a'])
})
