import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { AppError } from '../core/app-error'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import { article, makeNewsroom, type Newsroom } from './newsroom.fixture'
import { attachSource } from './sources/attach-source'
import { source } from './sources/sources.fixture'
import { readVerification, verifyLog } from './verify-log'

afterAll(() => vi.unstubAllEnvs())

onEachEngine('verifying the log by hand', (openFresh) => {
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', Buffer.alloc(32, 7).toString('base64'))
    await openFresh()
  })
  const done = async (admin: Newsroom['admin']) => {
    await verifyLog(admin)
    return vi.waitUntil(async () => {
      const state = await readVerification(admin)
      return state.running ? undefined : state
    })
  }

  test('is for admins, says when it was done, and counts nothing of a protected source', async () => {
    const newsroom = await makeNewsroom()
    await expect(verifyLog(newsroom.editor)).rejects.toThrow(AppError)
    await expect(readVerification(newsroom.editor)).rejects.toThrow(AppError)
    expect(await readVerification(newsroom.admin)).toEqual({ running: false, entries: 0, total: 0, last: null })
    const { id: articleId } = await article(newsroom)
    const secret = { protected: true, title: 'A letter' }
    const before = await done(newsroom.admin)
    expect(before).toMatchObject({ last: { entries: before.total, problems: 0, found: [] } })
    const { id: sourceId } = await source(newsroom.editor, secret)
    await attachSource(newsroom.editor, { articleId, sourceId })
    const after = await done(newsroom.admin)
    expect({ ...after, last: { ...after.last, at: '' } }).toEqual({ ...before, last: { ...before.last, at: '' } })
    await database().transact((tx) => tx.logEntry.updateMany({ where: { sourceId }, data: { type: 'nothing' } }))
    await database().transact((tx) =>
      tx.logEntry.updateMany({ where: { articleId, place: 1 }, data: { actorName: 'Eve' } }),
    )
    const { last } = await done(newsroom.admin)
    expect(JSON.stringify(last)).not.toContain(sourceId)
    expect(last?.found).toEqual(
      expect.arrayContaining([
        { of: 'article', articleId, entry: 1, what: expect.any(String) },
        { of: 'source', articleId: null, entry: null, what: expect.any(String) },
      ]),
    )
  })
})
