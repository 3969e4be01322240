import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '../../core/review/actor'
import { database } from '../../data/client'
import { onEachEngine } from '../../data/on-each-engine'
import { protectedSources, resealSource } from '../../data/reseal'
import type { ArticleView } from '../../schemas/views'
import { changesSince } from '../changes-since'
import { listAdminLog } from '../list-admin-log'
import { article, makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { openTaggedArticle } from '../open-article'
import { readHistory } from '../read-history'
import { readLog } from '../read-log'
import { attachSource, detachSource } from './attach-source'
import { addContact, changeSource, deleteSource } from './change-source'
import { decideMatch } from './decide-match'
import { deskEvidence } from './desk-evidence'
import { addEvidence, changeEvidence } from './evidence'
import { keepMatches } from './keep-matches'
import { matchQuotes } from './match-quotes'
import { articleSources, listSources, openSource, readSourceLog } from './read-sources'
import { source } from './sources.fixture'

const SECRET = 'Heliotrope'

onEachEngine('a protected source', (openFresh) => {
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
  const secret = (more = {}) =>
    source(newsroom.checker, {
      articleId: view.id,
      title: `${SECRET} memo`,
      text: `${SECRET} said the bridge is not safe.`,
      terms: 'background',
      wording: `an engineer, not ${SECRET}`,
      ...more,
    })
  const rest = (actor: Actor, sourceId: string) =>
    addEvidence(actor, {
      articleId: view.id,
      sourceId,
      sentenceId: view.sentences[0]?.id,
      locator: { start: 0, end: 10 },
      stance: 'contradicts',
      note: `${SECRET} was there.`,
    })
  /** All that somebody can read of the article and its sources, as one text. */
  const allThatIsKnown = async (actor: Actor) => {
    const articleId = view.id
    const known = [
      await openTaggedArticle(actor, { articleId }),
      await articleSources(actor, { articleId }),
      await deskEvidence(actor, { articleId }),
      await listSources(actor, { limit: 100 }),
      await listSources(actor, { q: SECRET, limit: 100 }),
      await readLog(actor, { articleId, limit: 200 }),
      await readHistory(actor, { articleId, limit: 50 }),
      await changesSince(articleId, 0),
      actor.role === 'admin' ? await listAdminLog(actor, { limit: 100 }) : undefined,
    ]
    return JSON.stringify(known)
  }

  test('is there for whoever is named on it, and for nobody else, whatever their role', async () => {
    const before = new Map<string, string>()
    for (const name of ['admin', 'editor', 'reporter', 'viewer'] as const) {
      before.set(name, await allThatIsKnown(newsroom[name]))
    }
    const { id, readers } = await secret()
    expect(readers).toEqual([newsroom.checker.id])
    const evidence = await rest(newsroom.checker, id)
    await addContact(newsroom.checker, { sourceId: id, person: SECRET, date: '2026-03-02', outcome: 'Yes.' })
    await changeSource(newsroom.checker, { sourceId: id, note: `${SECRET} fears for her office.` })
    await changeEvidence(newsroom.checker, { evidenceId: evidence.id, note: 'Twice.' })
    expect((await articleSources(newsroom.checker, { articleId: view.id })).evidence).toMatchObject([
      { id: evidence.id, excerpt: SECRET },
    ])
    expect((await listSources(newsroom.checker, { q: SECRET, limit: 10 })).items).toMatchObject([{ id }])
    // Not a word, not a count, not a revision, not a time is another for the others.
    for (const [name, known] of before) expect(await allThatIsKnown(newsroom[name as 'admin'])).toBe(known)
    const roads: ((actor: Actor) => Promise<unknown>)[] = [
      (actor) => openSource(actor, { sourceId: id }),
      (actor) => readSourceLog(actor, { sourceId: id, limit: 10 }),
      (actor) => changeSource(actor, { sourceId: id, title: 'Mine' }),
      (actor) => deleteSource(actor, { sourceId: id }),
      (actor) => attachSource(actor, { articleId: view.id, sourceId: id }),
      (actor) => detachSource(actor, { articleId: view.id, sourceId: id }),
      (actor) => addContact(actor, { sourceId: id, person: 'x', date: '2026-03-02', outcome: 'x' }),
      (actor) => rest(actor, id),
      (actor) => changeEvidence(actor, { evidenceId: evidence.id, note: 'x' }),
      (actor) => decideMatch(actor, { articleId: view.id, sourceId: id, wordsKey: 'x', decision: 'reopen' }),
    ]
    for (const road of roads) {
      for (const who of [newsroom.admin, newsroom.editor, newsroom.stranger]) {
        await expect(road(who)).rejects.toMatchObject({ code: 'not-found' })
      }
    }
  })

  test('is sealed in every table, and opens for its readers', async () => {
    const { id } = await secret()
    await rest(newsroom.checker, id)
    await addContact(newsroom.checker, { sourceId: id, person: SECRET, date: '2026-03-02', outcome: 'Yes.' })
    const db = database().read
    const of = { where: { sourceId: id } }
    const rows = [
      await db.source.findMany({ where: { id } }),
      await db.sourceContent.findMany(of),
      await db.sourceContact.findMany(of),
      await db.evidence.findMany(of),
      await db.logEntry.findMany(of),
    ]
    expect(rows.every((found) => found.length > 0)).toBe(true)
    expect(JSON.stringify(rows)).not.toContain(SECRET)
    const log = await readSourceLog(newsroom.checker, { sourceId: id, limit: 10 })
    expect(log.items.map(({ type }) => type)).toEqual(['source-contacted', 'evidence-added', 'source-added'])
    expect(log.items.at(-1)).toMatchObject({ to: { title: `${SECRET} memo` } })
  })

  test('can be shared with a colleague, who then knows all of it', async () => {
    const { id } = await secret()
    await changeSource(newsroom.checker, { sourceId: id, readers: [newsroom.checker.id, newsroom.editor.id] })
    expect(await openSource(newsroom.editor, { sourceId: id })).toMatchObject({ title: `${SECRET} memo` })
    await expect(changeSource(newsroom.checker, { sourceId: id, readers: [] })).rejects.toMatchObject({
      code: 'invalid',
    })
    const outsider = changeSource(newsroom.checker, { sourceId: id, readers: [newsroom.stranger.id] })
    await expect(outsider).rejects.toMatchObject({ code: 'invalid' })
  })

  test('that was open before vanishes from what others can read, the past too', async () => {
    const other = await article(newsroom)
    const { id } = await source(newsroom.checker, { articleId: other.id, title: `${SECRET} memo` })
    const read = async () =>
      JSON.stringify([
        await readLog(newsroom.editor, { articleId: other.id, limit: 50 }),
        await readHistory(newsroom.editor, { articleId: other.id, limit: 50 }),
        await articleSources(newsroom.editor, { articleId: other.id }),
      ])
    expect(await read()).toContain(SECRET)
    await changeSource(newsroom.checker, { sourceId: id, terms: 'off-the-record' })
    expect(await read()).not.toMatch(new RegExp(`${SECRET}|${id}`))
    const told = await changesSince(other.id, 2)
    expect(told?.entries.map(({ type }) => type)).toEqual(['sources-changed'])
    expect(JSON.stringify(await database().read.logEntry.findMany({ where: { sourceId: id } }))).not.toContain(SECRET)
    const open = { terms: 'on-the-record', protected: false } as const
    await changeSource(newsroom.checker, { sourceId: id, ...open })
    expect(await openSource(newsroom.editor, { sourceId: id })).toMatchObject({ title: `${SECRET} memo` })
  })

  test('keeps and tells nothing of a comparison that was under way when it was protected', async () => {
    const other = await article(newsroom)
    const { id } = await source(newsroom.checker, { articleId: other.id, text: `${SECRET} said so.` })
    await changeSource(newsroom.checker, { sourceId: id, protected: true })
    const found = new Map([['some-quote', { words: SECRET }]])
    expect(await keepMatches(newsroom.editor, id, found)).toBe(false)
    expect(await database().read.quoteMatch.count({ where: { sourceId: id } })).toBe(0)
    expect(await keepMatches(newsroom.checker, id, found)).toBe(true)
    const [row] = await database().read.quoteMatch.findMany({ where: { sourceId: id } })
    expect(row?.result).toMatch(/^sealed:/)
  })

  test('opens with a new key once it was sealed with that, and the old one is needed no more', async () => {
    const { id } = await secret()
    await rest(newsroom.checker, id)
    await matchQuotes(newsroom.checker, { articleId: view.id })
    const old = process.env.STET_SOURCE_KEY ?? ''
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await expect(openSource(newsroom.checker, { sourceId: id })).rejects.toThrow('STET_SOURCE_KEYS_BEFORE')
    vi.stubEnv('STET_SOURCE_KEYS_BEFORE', old)
    const written = await Promise.all(
      (await protectedSources(database().read)).map((one) => database().transact((tx) => resealSource(tx, one, true))),
    )
    expect(Math.max(...written)).toBeGreaterThan(4)
    vi.stubEnv('STET_SOURCE_KEYS_BEFORE', '')
    expect(await openSource(newsroom.checker, { sourceId: id })).toMatchObject({ title: `${SECRET} memo` })
    expect((await readSourceLog(newsroom.checker, { sourceId: id, limit: 9 })).items).toHaveLength(2)
    expect(await database().transact((tx) => resealSource(tx, id, true))).toBe(0)
  })

  test('stays protected while its terms are not on the record', async () => {
    const { id } = await secret({ protected: false })
    expect(await openSource(newsroom.checker, { sourceId: id })).toMatchObject({ protected: true })
  })
})
