import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '../../data/client'
import { onEachEngine } from '../../data/on-each-engine'
import { article, makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { giveReader, listOutOfReach } from './give-reader'
import { articleSources } from './read-sources'
import { source } from './sources.fixture'

onEachEngine('a protected source whose readers have left', (openFresh) => {
  let newsroom: Newsroom
  let articleId: string
  let id: string
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
    articleId = (await article(newsroom)).id
    id = (await source(newsroom.checker, { articleId, title: 'Memo', protected: true })).id
  })
  const email = () => `${newsroom.editor.id}@example.org`
  const seenByEditor = async () =>
    (await articleSources(newsroom.editor, { articleId })).items.map(({ title }) => title)

  test('is none of these while somebody can open it, and is left to them', async () => {
    expect(await listOutOfReach()).toEqual([])
    await expect(giveReader(newsroom.admin, { sourceId: id, email: email() })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await seenByEditor()).toEqual([])
  })

  test('is told by its id and desk, and opens for a member of the desk who is named', async () => {
    const leaving = { personId: newsroom.checker.id, deskId: newsroom.deskId }
    await database().transact((tx) => tx.membership.deleteMany({ where: leaving }))
    expect(await listOutOfReach()).toMatchObject([{ id, deskId: newsroom.deskId }])
    const stranger = `${newsroom.stranger.id}@example.org`
    await expect(giveReader(newsroom.admin, { sourceId: id, email: stranger })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('Nobody on the desk Politics'),
    })
    expect(await giveReader(newsroom.admin, { sourceId: id, email: email() })).toMatchObject({ name: 'Editor' })
    expect(await seenByEditor()).toEqual(['Memo'])
    expect(await listOutOfReach()).toEqual([])
  })

  test('may lie with somebody who can sign in no more', async () => {
    const disabledAt = new Date()
    await database().transact((tx) => tx.person.update({ where: { id: newsroom.editor.id }, data: { disabledAt } }))
    expect(await listOutOfReach()).toMatchObject([{ id }])
  })
})
