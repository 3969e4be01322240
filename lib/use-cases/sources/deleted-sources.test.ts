import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '../../core/review/actor'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { article, makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { deleteSource, restoreSource } from './change-source'
import { articleSources } from './read-sources'
import { source } from './sources.fixture'

onEachEngine('a deleted source of an article', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
    view = await article(newsroom)
  })
  const deletedFor = async (actor: Actor) =>
    (await articleSources(actor, { articleId: view.id })).deleted.map(({ title }) => title)

  test('is offered to whoever may restore it, and to nobody once it is back', async () => {
    const { id } = await source(newsroom.reporter, { articleId: view.id, title: 'Minutes' })
    await deleteSource(newsroom.editor, { sourceId: id })
    expect(await deletedFor(newsroom.editor)).toEqual(['Minutes'])
    expect(await deletedFor(newsroom.reporter), 'who added it').toEqual(['Minutes'])
    expect(await deletedFor(newsroom.checker)).toEqual([])
    await restoreSource(newsroom.reporter, { sourceId: id })
    expect(await deletedFor(newsroom.editor)).toEqual([])
  })

  test('is not there for who is not named on it', async () => {
    const { id } = await source(newsroom.checker, { articleId: view.id, title: 'Memo', protected: true })
    await deleteSource(newsroom.checker, { sourceId: id })
    expect(await deletedFor(newsroom.checker)).toEqual(['Memo'])
    for (const who of [newsroom.editor, newsroom.admin]) expect(await deletedFor(who)).toEqual([])
  })
})
