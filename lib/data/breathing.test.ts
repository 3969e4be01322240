import { beforeAll, expect, test } from 'vitest'
import { article, makeNewsroom, type Newsroom } from '../use-cases/newsroom.fixture'
import { database } from './client'
import { newId } from './new-id'
import { onEachEngine } from './on-each-engine'
import { addSentences } from './sentences'

onEachEngine('the sentences of a very long article', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })

  test('are stored without keeping everybody waiting, all or none', async () => {
    const { id: articleId, version, sentences: own } = await article(newsroom)
    const sentences = Array.from({ length: 20_000 }, (_, at) => {
      return { id: newId(), articleId, versionId: version.id, start: 1_000 + at, end: 1_001 + at, hash: '0'.repeat(16) }
    })
    let turns = 0
    const turn = setInterval(() => turns++, 1)
    const stored = database().transact(async (tx) => {
      await addSentences(tx, sentences)
      throw new Error('Taken back.')
    })
    await expect(stored).rejects.toThrow('Taken back.')
    clearInterval(turn)
    expect(turns).toBeGreaterThan(2)
    expect(await database().read.sentence.count({ where: { articleId } })).toBe(own.length)
  })
})
