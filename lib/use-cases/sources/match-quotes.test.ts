import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '../../data/client'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { matchQuotes } from './match-quotes'
import { source } from './sources.fixture'

const QUOTE = '“It has stood for ninety years,”'
const HEARING = `ADA HOLM: It has stood for ninety years, but nobody has looked under it.

PAUL LOE: The ferry stays.`

onEachEngine('quotes against sources', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  const matches = async (view: ArticleView, actor = newsroom.checker) =>
    (await matchQuotes(actor, { articleId: view.id })).items
  const mark = (view: ArticleView, more = {}) =>
    addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'quote',
      ...placeIn(view, QUOTE),
      exact: QUOTE,
      speaker: 'Ada Holm',
      ...more,
    })

  test('what the program found is compared before anybody marks it', async () => {
    const view = await article(newsroom)
    const { id } = await source(newsroom.checker, { articleId: view.id, text: HEARING })
    const [found] = await matches(view)
    expect(found).toMatchObject({
      ...placeIn(view, QUOTE),
      annotationId: null,
      sourceId: id,
      match: 'verbatim',
      sourceSpeaker: 'ADA HOLM',
      cutBefore: { text: 'but' },
    })
    expect(found?.spans.map(({ start, end }) => HEARING.slice(start, end))).toEqual(['It has stood for ninety years'])
    expect(found?.errors.map(({ code }) => code)).toEqual(['Q3'])
  })

  test('a mark is compared in its stead, and with the speaker it names', async () => {
    const view = await article(newsroom)
    await source(newsroom.checker, { articleId: view.id, text: HEARING })
    const { id } = await mark(view, { speaker: 'Paul Loe' })
    const [found, ...others] = await matches(view)
    expect(others).toEqual([])
    expect(found).toMatchObject({ annotationId: id, findingId: null, speaker: 'Paul Loe' })
    expect(found?.errors[0]).toEqual({ code: 'A1', message: 'In the source ADA HOLM says this, not Paul Loe.' })
  })

  test('who speaks is told by the form of the source, not only by names', async () => {
    const view = await article(newsroom)
    const text = 'Ada Holm: The ferry stays.\n\nSpeaker 1: It has stood for ninety years.\n\nAda Holm: Yes.'
    await source(newsroom.checker, { articleId: view.id, text, format: 'transcript' })
    const [found] = await matches(view)
    expect(found).toMatchObject({ match: 'verbatim', sourceSpeaker: 'Speaker 1', errors: [] })
  })

  test('each source has its own answer, and none without words', async () => {
    const view = await article(newsroom)
    await source(newsroom.checker, { articleId: view.id, text: HEARING })
    await source(newsroom.checker, { articleId: view.id, text: 'ADA HOLM: It has stood for nine years.\n\nLOE: Yes.' })
    await source(newsroom.checker, { articleId: view.id, text: 'Nothing of the kind was said by anybody that day.' })
    await source(newsroom.checker, { articleId: view.id, text: undefined, kind: 'person' })
    const found = await matches(view)
    expect(found.map(({ match }) => match)).toEqual(['verbatim', 'altered', 'not-found'])
    expect(found[1]?.diff).toContainEqual({ op: 'insert', text: 'ninety', kind: 'number' })
    expect(found[1]?.errors[0]).toMatchObject({ code: 'Q1' })
  })

  test('words of a source outside quotation marks are told', async () => {
    const view = await article(
      newsroom,
      'The inspectors found fourteen deep cracks in the northern pier of the bridge. It rained.',
    )
    const text = 'Our inspectors found fourteen deep cracks in the northern pier of the bridge, said Ada Holm.'
    const { id } = await source(newsroom.checker, { articleId: view.id, text })
    const { unmarked } = await matchQuotes(newsroom.checker, { articleId: view.id })
    expect(unmarked).toMatchObject([{ code: 'Q8', sourceId: id, score: 1 }])
    const [place] = unmarked[0]?.shared ?? []
    const words = (whole: string, span = { start: 0, end: 0 }) => whole.slice(span.start, span.end)
    expect(words(text, place?.source)).toBe(words(view.version.text, place?.article))
  })

  test('what was compared once is kept', async () => {
    const view = await article(newsroom)
    const { id } = await source(newsroom.checker, { articleId: view.id, text: HEARING })
    const first = await matches(view)
    const kept = { sourceId: id }
    expect(await database().read.quoteMatch.count({ where: kept })).toBe(2)
    await database().transact((tx) => tx.sourceContent.delete({ where: kept }).then(() => undefined))
    expect(await matches(view)).toEqual([])
    expect(first).toHaveLength(1)
  })

  test('with a protected source only its readers compare, and what is kept is sealed', async () => {
    const view = await article(newsroom)
    const { id } = await source(newsroom.checker, { articleId: view.id, text: HEARING, terms: 'background' })
    expect(await matches(view)).toHaveLength(1)
    expect(await matches(view, newsroom.editor)).toEqual([])
    expect(await matches(view, newsroom.admin)).toEqual([])
    const [row] = await database().read.quoteMatch.findMany({ where: { sourceId: id } })
    expect(row?.result).toMatch(/^sealed:/)
  })

  test('another desk sees nothing', async () => {
    const view = await article(newsroom)
    await expect(matches(view, newsroom.stranger)).rejects.toMatchObject({ code: 'not-found' })
  })
})
