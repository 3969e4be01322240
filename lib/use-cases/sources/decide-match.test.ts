import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '../../data/client'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { article, makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { openArticle } from '../open-article'
import { readLog } from '../read-log'
import { changeSource } from './change-source'
import { decideMatch } from './decide-match'
import { deskEvidence } from './desk-evidence'
import { matchQuotes } from './match-quotes'
import { source } from './sources.fixture'

const TEXT = 'Mayor Ada Holm spoke. “The ferry will run every day,” she said. The road is shut.'
const WORDS = 'ADA HOLM: The ferry will run every hour, if the weather lets it.'

onEachEngine('decisions on comparisons', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  const compare = (view: ArticleView) => matchQuotes(newsroom.checker, { articleId: view.id })
  const made = async (terms: 'on-the-record' | 'background' = 'on-the-record') => {
    const view = await article(newsroom, TEXT)
    const { id: sourceId } = await source(newsroom.checker, { articleId: view.id, text: WORDS, terms })
    const [item] = (await compare(view)).items
    return { view, at: { articleId: view.id, sourceId, wordsKey: item?.wordsKey ?? '' } }
  }
  const isOpen = async (view: ArticleView) =>
    (await deskEvidence(newsroom.checker, { articleId: view.id })).open.some(({ kind }) => kind === 'quote-differs')

  test('a difference that is fine counts as open no more, says who and why, and can be taken back', async () => {
    const { view, at } = await made()
    expect(await isOpen(view)).toBe(true)
    await decideMatch(newsroom.checker, { ...at, decision: 'dismiss', reason: 'She said so on the phone.' })
    expect(await isOpen(view)).toBe(false)
    const { items, people } = await compare(view)
    expect(items[0]?.dismissed).toMatchObject({ by: newsroom.checker.id, reason: 'She said so on the phone.' })
    expect(people).toEqual([{ id: newsroom.checker.id, name: newsroom.checker.name }])
    await decideMatch(newsroom.checker, { ...at, decision: 'reopen' })
    expect(await isOpen(view)).toBe(true)
    const log = await readLog(newsroom.viewer, { articleId: view.id, limit: 2 })
    expect(log.items.map(({ type }) => type)).toEqual(['match-reopened', 'match-dismissed'])
  })

  test('it wants a reason, and words that were compared', async () => {
    const { at } = await made()
    await expect(decideMatch(newsroom.checker, { ...at, decision: 'dismiss' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const other = { ...at, wordsKey: 'other', decision: 'dismiss', reason: 'So.' } as const
    await expect(decideMatch(newsroom.checker, other)).rejects.toMatchObject({ code: 'not-found' })
    await expect(decideMatch(newsroom.reporter, { ...other, wordsKey: at.wordsKey })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('what one checker said an editor takes back, and no other checker', async () => {
    const { at } = await made()
    await decideMatch(newsroom.editor, { ...at, decision: 'dismiss', reason: 'It is her way to say it.' })
    await expect(decideMatch(newsroom.checker, { ...at, decision: 'reopen' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await decideMatch(newsroom.admin, { ...at, decision: 'reopen' })).toEqual({ dismissed: null })
  })

  test('of a protected source it is sealed, raises no revision and is not there for others', async () => {
    const { view, at } = await made('background')
    const before = await openArticle(newsroom.editor, { articleId: view.id })
    await decideMatch(newsroom.checker, { ...at, decision: 'dismiss', reason: 'heliotrope' })
    expect(await openArticle(newsroom.editor, { articleId: view.id })).toEqual(before)
    const [row] = await database().read.matchDismissal.findMany({ where: { sourceId: at.sourceId } })
    expect(row?.body).toMatch(/^sealed:/)
    const hidden = decideMatch(newsroom.editor, { ...at, decision: 'reopen' })
    await expect(hidden).rejects.toMatchObject({ code: 'not-found' })
    const log = await readLog(newsroom.editor, { articleId: view.id, limit: 50 })
    expect(JSON.stringify(log)).not.toContain('match-')
  })

  test('when a source becomes protected, what was said of it is sealed with it', async () => {
    const { at } = await made()
    await decideMatch(newsroom.checker, { ...at, decision: 'dismiss', reason: 'heliotrope' })
    await changeSource(newsroom.checker, { sourceId: at.sourceId, terms: 'background' })
    const [row] = await database().read.matchDismissal.findMany({ where: { sourceId: at.sourceId } })
    expect(row?.body).toMatch(/^sealed:/)
    expect((await compare({ id: at.articleId } as ArticleView)).items[0]?.dismissed).toMatchObject({
      reason: 'heliotrope',
    })
  })
})
