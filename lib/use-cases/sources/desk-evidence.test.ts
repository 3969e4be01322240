import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '../../core/review/actor'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { changeEvidenceRules, readEvidenceRules } from '../evidence-rules'
import { logged } from '../house.fixture'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { setStatus } from '../set-status'
import { deskEvidence } from './desk-evidence'
import { addEvidence } from './evidence'
import { matchQuotes } from './match-quotes'
import { source } from './sources.fixture'

const TEXT = 'Mayor Ada Holm counted 14 cracks. “The ferry will run every hour,” she said. The road is shut.'
const WORDS = 'ADA HOLM: The ferry will run every hour, and it will come back.'

onEachEngine('evidence at the desk', (openFresh) => {
  let newsroom: Newsroom
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const at = (view: ArticleView, actor: Actor = newsroom.checker) => deskEvidence(actor, { articleId: view.id })
  const sentence = (view: ArticleView, words: string) =>
    view.sentences.find(({ start, end }) => view.version.text.slice(start, end).includes(words))?.id ?? ''
  const verify = (view: ArticleView, words: string) =>
    setStatus(newsroom.checker, {
      articleId: view.id,
      sentenceId: sentence(view, words),
      seen: 'unreviewed',
      status: 'verified',
    })
  const demand = (...demands: ('numbers' | 'quotes' | 'names' | 'claims')[]) =>
    changeEvidenceRules(newsroom.admin, { demands })
  const open = async (view: ArticleView, actor?: Actor) =>
    Object.fromEntries((await at(view, actor)).open.map(({ kind, ids }) => [kind, ids]))

  test('a quote that was found word for word at one place is offered with it', async () => {
    const view = await article(newsroom, TEXT)
    const { id: sourceId } = await source(newsroom.checker, { articleId: view.id, text: WORDS })
    expect((await at(view)).places).toEqual([])
    await matchQuotes(newsroom.checker, { articleId: view.id })
    const start = WORDS.indexOf('The ferry')
    expect((await at(view)).places).toMatchObject([{ sourceId, at: { start, end: WORDS.indexOf(', and') } }])
  })

  test('a verified sentence lacks what the house demands until it names something', async () => {
    const view = await article(newsroom, TEXT)
    await verify(view, '14 cracks')
    await verify(view, 'The road')
    expect(await open(view)).toEqual({})
    await demand('names', 'numbers')
    const id = sentence(view, '14 cracks')
    expect((await at(view)).demanded).toContainEqual({ sentenceId: id, kinds: ['numbers', 'names'] })
    expect(await open(view)).toEqual({ 'evidence-lacking': [id] })
    const { id: sourceId } = await source(newsroom.checker, { articleId: view.id, text: WORDS })
    await addEvidence(newsroom.checker, {
      ...{ articleId: view.id, sourceId, sentenceId: id, locator: { start: 0, end: 8 }, stance: 'supports' },
    })
    expect(await open(view)).toEqual({})
    await demand()
  })

  test('what rests on a protected source is told to its readers alone', async () => {
    const view = await article(newsroom, TEXT)
    await verify(view, '14 cracks')
    await demand('numbers')
    const hidden = await source(newsroom.checker, { articleId: view.id, text: WORDS, terms: 'background' })
    const id = sentence(view, '14 cracks')
    const before = await at(view, newsroom.editor)
    for (const stance of ['supports', 'contradicts'] as const) {
      await addEvidence(newsroom.checker, {
        ...{ articleId: view.id, sourceId: hidden.id, sentenceId: id, locator: { start: 0, end: 8 }, stance },
      })
    }
    await matchQuotes(newsroom.checker, { articleId: view.id })
    expect(await at(view, newsroom.editor)).toEqual(before)
    expect(await open(view, newsroom.editor)).toEqual({ 'evidence-lacking': [id] })
    expect(await open(view)).toEqual({ 'evidence-contradicts': [id] })
    await demand()
  })

  test('a quote in other words than its sources, and a claim that one contradicts, are open', async () => {
    const view = await article(newsroom, TEXT.replace('every hour', 'every day'))
    const claim = await addAnnotation(newsroom.checker, {
      ...{ articleId: view.id, kind: 'claim', ...placeIn(view, 'The road is shut'), exact: 'The road is shut' },
    })
    const { id: sourceId } = await source(newsroom.checker, { articleId: view.id, text: WORDS })
    await addEvidence(newsroom.checker, {
      ...{ articleId: view.id, sourceId, annotationId: claim.id, locator: { start: 0, end: 8 }, stance: 'contradicts' },
    })
    const { items } = await matchQuotes(newsroom.checker, { articleId: view.id })
    expect(await open(view)).toEqual({
      'evidence-contradicts': [claim.id],
      'quote-differs': [items[0]?.findingId],
    })
  })

  test('only an admin changes what is demanded, and the second is told of the first', async () => {
    await expect(changeEvidenceRules(newsroom.editor, { demands: [] })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await demand('claims', 'numbers', 'claims')).toEqual({ demands: ['numbers', 'claims'] })
    const late = changeEvidenceRules(newsroom.admin, { demands: ['names'], seen: [] })
    await expect(late).rejects.toMatchObject({ code: 'conflict', extra: { current: ['numbers', 'claims'] } })
    expect(await readEvidenceRules(newsroom.viewer)).toEqual({ demands: ['numbers', 'claims'] })
    expect((await logged('evidence')).at(-1)).toBe('evidence-demanded')
    await demand()
  })
})
