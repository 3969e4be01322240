import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { AuditProblem } from '../data/audit/problem'
import { chainEnds, verifyLog } from '../data/audit/verify-log'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import { addAnnotation } from './add-annotation'
import { addPerson } from './add-person'
import { fullHashOf } from './hash-of'
import { COMMAND_LINE, PASSWORD } from './house.fixture'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { setStatus } from './set-status'
import { attachSource } from './sources/attach-source'
import { changeSource } from './sources/change-source'
import { source } from './sources/sources.fixture'

afterAll(() => vi.unstubAllEnvs())

type Field = 'string' | 'number' | 'time'

/** Every field of an entry that is stored. */
const FIELDS = {
  ...{ id: 'number', at: 'time', type: 'string', actorId: 'string', actorName: 'string', articleId: 'string' },
  ...{
    revision: 'number',
    subjectKind: 'string',
    subjectId: 'string',
    from: 'string',
    to: 'string',
    sourceId: 'string',
  },
  ...{ chain: 'string', place: 'number', hash: 'string', commitment: 'string', opening: 'string', chainedAt: 'time' },
} as const satisfies Record<string, Field>
const REQUIRED = ['id', 'at', 'type', 'actorName']

onEachEngine('the log', (openFresh) => {
  let newsroom: Newsroom
  let articleId = ''
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', Buffer.alloc(32, 7).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
    const view = await article(newsroom)
    articleId = view.id
    for (const { id } of view.sentences) {
      await setStatus(newsroom.checker, { articleId, sentenceId: id, status: 'verified', seen: 'unreviewed' })
    }
    await addAnnotation(newsroom.checker, {
      ...{ articleId, kind: 'note', ...placeIn(view, 'the bridge is safe'), exact: 'the bridge is safe', body: 'Who?' },
    })
    await addPerson(COMMAND_LINE, { email: 'bo@paper.example', name: 'Bo', role: 'viewer', password: PASSWORD })
    const open = await source(newsroom.editor)
    await attachSource(newsroom.editor, { articleId, sourceId: open.id })
    const told = await source(newsroom.editor, { title: 'A letter' })
    await attachSource(newsroom.editor, { articleId, sourceId: told.id })
    await changeSource(newsroom.editor, { sourceId: told.id, protected: true })
    await changeSource(newsroom.editor, { sourceId: told.id, note: 'Never to be named.' })
  })

  const problems = async (given: Partial<Parameters<typeof verifyLog>[1]> = {}) => {
    const found: AuditProblem[] = []
    const sums = await verifyLog(database().read, { ...given, told: (problem) => found.push(problem) })
    return { found, sums }
  }
  const entries = () => database().read.logEntry.findMany({ orderBy: { id: 'asc' } })
  /** What is found while something is otherwise; afterwards it is as it was. */
  const foundWhile = async (change: () => Promise<unknown>, back: () => Promise<unknown>) => {
    await change()
    try {
      return (await problems()).found
    } finally {
      await back()
    }
  }

  test('is whole, also that of a source that was protected later', async () => {
    const { found, sums } = await problems()
    expect(found).toEqual([])
    expect(sums).toMatchObject({ entries: (await entries()).length, versions: 1, problems: 0 })
  })

  test('holds what was done at the same moment by many in one line each', async () => {
    const views = await Promise.all(Array.from({ length: 6 }, () => article(newsroom)))
    const statuses = views.flatMap(({ id, sentences }) =>
      sentences.map((sentence) =>
        setStatus(newsroom.checker, { articleId: id, sentenceId: sentence.id, status: 'verified', seen: 'unreviewed' }),
      ),
    )
    await Promise.all(statuses)
    expect((await problems()).found).toEqual([])
  })

  test('tells of an edit of any one field of any one entry, at that entry', async () => {
    const all = await entries()
    const edit = fc.record({
      entry: fc.constantFrom(...all),
      field: fc.constantFrom(...(Object.keys(FIELDS) as (keyof typeof FIELDS)[])),
      text: fc.string({ unit: fc.constantFrom('a', '1', '{', '"', ':'), maxLength: 4 }),
      number: fc.integer({ min: 1, max: 900_000 }),
      isGone: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(edit, async ({ entry, field, text, number, isGone }) => {
        const values = { string: text, number, time: new Date(number * 1e6) }
        const value = isGone && !REQUIRED.includes(field) ? null : values[FIELDS[field]]
        const isSame = JSON.stringify(entry[field]) === JSON.stringify(value)
        fc.pre(!isSame && !(field === 'sourceId' && value !== null))
        fc.pre(!(field === 'id' && all.some(({ id }) => id === value)))
        const isTaken = all.some((other) => other.articleId === entry.articleId && other.revision === value)
        fc.pre(!(field === 'revision' && value !== null && isTaken))
        fc.pre(!(field === 'place' && all.some((other) => other.chain === entry.chain && other.place === value)))
        const id = field === 'id' ? (value as number) : entry.id
        const write = (where: number, data: object) => () =>
          database().transact((tx) => tx.logEntry.update({ where: { id: where }, data }))
        const found = await foundWhile(write(entry.id, { [field]: value }), write(id, { [field]: entry[field] }))
        const isThere = found.some((one) => one.id === id || (one.chain === entry.chain && one.place === entry.place))
        expect({ field, value, isThere, found }).toMatchObject({ isThere: true })
        const others = found.filter(({ place, kind }) => place !== entry.place && kind === 'entry-changed')
        expect({ field, value, others: ['chain', 'place'].includes(field) ? [] : others }).toMatchObject({ others: [] })
      }),
      { numRuns: 60 },
    )
  })

  test('tells of a field of an entry whose source is exchanged', async () => {
    const all = await entries()
    const of = all.filter(({ sourceId }) => sourceId !== null)
    const [one, other] = [of[0], of.find(({ sourceId }) => sourceId !== of[0]?.sourceId)]
    if (!one || !other) throw new Error('There are no two sources.')
    const write = (sourceId: string | null) => () =>
      database().transact((tx) => tx.logEntry.update({ where: { id: one.id }, data: { sourceId } }))
    expect(await foundWhile(write(other.sourceId), write(one.sourceId))).toMatchObject([{ id: one.id }])
  })

  test('tells where an entry was taken out, wherever it stood, and what stands before the end of a chain no more', async () => {
    const all = await entries()
    for (const entry of all) {
      const found = await foundWhile(
        () => database().transact((tx) => tx.logEntry.delete({ where: { id: entry.id } })),
        () => database().transact((tx) => tx.logEntry.create({ data: entry })),
      )
      expect(found).toMatchObject([{ kind: 'entry-missing', chain: entry.chain, place: entry.place }])
    }
  })

  test('tells of two that changed places, and of one that was added', async () => {
    const [first, second] = (await entries()).filter(({ articleId: of, chain }) => of === articleId && chain)
    if (!first || !second) throw new Error('There are no two entries.')
    const move = (id: number, place: number | null) =>
      database().transact((tx) => tx.logEntry.update({ where: { id }, data: { place } }))
    const exchange = (one: number | null, other: number | null) => async () => {
      await move(first.id, null)
      await move(second.id, other)
      await move(first.id, one)
    }
    const found = await foundWhile(exchange(second.place, first.place), exchange(first.place, second.place))
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]))
    const row = { at: new Date(), type: 'status-set', actorName: 'Eve', articleId }
    const add = (data: object) => () =>
      database().transact((tx) => tx.logEntry.create({ data: { ...row, id: 999_999, ...data } }))
    const remove = () => database().transact((tx) => tx.logEntry.delete({ where: { id: 999_999 } }))
    for (const standing of [{}, { chain: first.chain, place: 999, hash: 'a' }, { chain: 'article:none', place: 1 }]) {
      const isFound = (await foundWhile(add(standing), remove)).some(({ id }) => id === 999_999)
      expect({ standing, isFound }).toMatchObject({ isFound: true })
    }
  })

  test('tells of a chain whose end is another, is gone, or is not what was kept outside', async () => {
    const id = `article:${articleId}`
    const end = await database().read.logChain.findUniqueOrThrow({ where: { id } })
    const write = (head: string) => () =>
      database().transact((tx) => tx.logChain.update({ where: { id }, data: { head } }))
    expect(await foundWhile(write('0'), write(end.head))).toMatchObject([{ kind: 'chain-end', place: end.length }])
    const found = await foundWhile(
      () => database().transact((tx) => tx.logChain.delete({ where: { id } })),
      () => database().transact((tx) => tx.logChain.create({ data: end })),
    )
    expect(found).toMatchObject([{ kind: 'chain-missing', chain: id }])
    const kept = []
    for await (const one of chainEnds(database().read)) kept.push(one)
    expect((await problems({ kept })).found).toEqual([])
    const other = kept.map((one) => (one.id === id ? { ...one, head: 'f'.repeat(64) } : one))
    expect((await problems({ kept: other })).found).toMatchObject([{ kind: 'kept-head', place: end.length }])
    const longer = kept.map((one) => (one.id === id ? { ...one, length: one.length + 2 } : one))
    expect((await problems({ kept: longer })).found).toMatchObject([{ kind: 'kept-head', place: end.length + 1 }])
  })

  test('tells of a text and of a sentence that are not those that were stored', async () => {
    const version = await database().read.version.findFirstOrThrow({ where: { articleId } })
    const write = (text: string) => () =>
      database().transact((tx) => tx.version.update({ where: { id: version.id }, data: { text } }))
    const found = await foundWhile(write(version.text.replace('14', '41')), write(version.text))
    expect(found.map(({ kind }) => kind)).toEqual(['text-changed', 'sentence-changed'])
    expect((await problems({ articleId })).sums).toMatchObject({ chains: 1, versions: 1, problems: 0 })
  })

  test('tells of a text that was exchanged with its hash, and of one that is gone', async () => {
    const version = await database().read.version.findFirstOrThrow({ where: { articleId } })
    const { id, text, hash, number } = version
    const write = (data: { text?: string; hash?: string; number?: number }) => () =>
      database().transact((tx) => tx.version.update({ where: { id }, data }))
    // Behind the words of all its sentences.
    const forged = `${text} `
    const found = await foundWhile(write({ text: forged, hash: fullHashOf(forged) }), write({ text, hash }))
    expect(found.map(({ kind, what }) => [kind, what])).toEqual([
      ['text-changed', 'the text of version 1 is not the one that was stored'],
    ])
    expect(await foundWhile(write({ number: 9 }), write({ number }))).toMatchObject([
      { kind: 'text-changed', what: 'the text of version 1 is gone' },
    ])
  })
})
