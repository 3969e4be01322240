import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database } from '../../data/client'
import { onEachEngine } from '../../data/on-each-engine'
import type { AnnotationView, ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { changeAnnotation, deleteAnnotation, restoreAnnotation } from '../change-annotation'
import { deleteArticle } from '../change-article-details'
import { decideCorrection } from '../decide-correction'
import { freezeVersion } from '../freeze-version'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { proposeCorrection } from '../propose-correction'
import { readLog } from '../read-log'
import { addEvidence } from '../sources/evidence'
import { articleSources } from '../sources/read-sources'
import { source } from '../sources/sources.fixture'
import { earlierChecks, listClaims } from './read-claims'

const CRACKS = 'Engineers counted 14 cracks in March.'

onEachEngine('claims', (openFresh) => {
  let newsroom: Newsroom
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
  })
  /** Each fact has a library of its own. */
  const begin = async () => {
    newsroom = await makeNewsroom()
    return article(newsroom)
  }
  const claim = (view: ArticleView, words = CRACKS, actor = newsroom.checker) =>
    addAnnotation(actor, { articleId: view.id, kind: 'claim', ...placeIn(view, words), exact: words })
  const check = ({ id }: AnnotationView, actor = newsroom.checker) =>
    changeAnnotation(actor, { annotationId: id, verdict: 'false', explanation: 'The log names four fissures.' })
  const found = async (q: string, more: Partial<Parameters<typeof listClaims>[1]> = {}, actor = newsroom.viewer) =>
    (await listClaims(actor, { q, limit: 100, ...more })).items
  const offered = async (mark: AnnotationView, actor = newsroom.checker) =>
    (await earlierChecks(actor, { annotationId: mark.id })).items

  test('a verdict has its explanation, and who gave it, and is in the log', async () => {
    const view = await begin()
    const checked = await check(await claim(view))
    expect(checked).toMatchObject({
      verdict: 'false',
      explanation: 'The log names four fissures.',
      checkedBy: newsroom.checker.id,
    })
    const [entry] = (await readLog(newsroom.editor, { articleId: view.id, limit: 5 })).items
    expect(entry).toMatchObject({
      type: 'annotation-changed',
      to: { verdict: 'false', explanation: 'The log names four fissures.' },
    })
  })

  test('a verdict that is taken back is again whose it was', async () => {
    const checked = await check(await claim(await begin()))
    const annotationId = checked.id
    expect(await changeAnnotation(newsroom.editor, { annotationId, verdict: 'true' })).toMatchObject({
      checkedBy: newsroom.editor.id,
    })
    const undone = await changeAnnotation(newsroom.editor, { annotationId, verdict: 'false', undo: true })
    expect(undone).toMatchObject({ verdict: 'false', checkedBy: newsroom.checker.id, checkedAt: checked.checkedAt })
    const none = await changeAnnotation(newsroom.checker, { annotationId, verdict: null, explanation: null })
    expect(none).toMatchObject({ checkedBy: null, checkedAt: null })
  })

  test('the library finds a claim by its words and by what is said of it, in any form and at their beginnings', async () => {
    const mark = await check(await claim(await begin()))
    for (const q of ['cracks', 'crack 14', 'COUNT', 'fissure', 'engin fiss', 'in the log', '"cracks" (']) {
      expect((await found(q)).map(({ id }) => id)).toEqual([mark.id])
    }
    expect(await found('"cracks" OR ferry')).toEqual([])
    expect(await found('cracks ferry')).toEqual([])
    expect(await found('%')).toEqual([])
    expect((await found('', { verdict: 'false' }))[0]).toMatchObject({
      words: CRACKS,
      verdict: 'false',
      rating: 1,
      checkedBy: 'Checker',
      article: { title: 'The bridge' },
    })
    expect(await found('', { verdict: 'none' })).toEqual([])
  })

  test('words that are no words break no search', async () => {
    await claim(await begin())
    for (const q of ["'", '"', '\\', "o'clock", 'a:b*', 'NEAR(', '½ ¾', '\u0000x', 'U.S.', '!!', '|&<->', '日本語'])
      await found(q)
  })

  test('on another desk there is nothing of it', async () => {
    const mark = await check(await claim(await begin()))
    expect(await found('', {}, newsroom.stranger)).toEqual([])
    await expect(offered(mark, newsroom.stranger)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a deleted claim, or one of a deleted article, is out, and back when it is restored', async () => {
    const view = await begin()
    const { id } = await claim(view)
    await deleteAnnotation(newsroom.checker, { annotationId: id })
    expect(await found('cracks')).toEqual([])
    await restoreAnnotation(newsroom.checker, { annotationId: id })
    expect(await found('cracks')).toHaveLength(1)
    await deleteArticle(newsroom.editor, { articleId: view.id })
    expect(await found('cracks')).toEqual([])
  })

  test('what becomes a claim comes in, and what is none any more goes out', async () => {
    const { id } = await claim(await begin())
    await changeAnnotation(newsroom.checker, { annotationId: id, kind: 'note' })
    expect(await found('cracks')).toEqual([])
    await changeAnnotation(newsroom.checker, { annotationId: id, kind: 'claim' })
    expect(await found('cracks')).toHaveLength(1)
  })

  test('a refused change leaves no word behind', async () => {
    const mark = await check(await claim(await begin()))
    const late = changeAnnotation(newsroom.checker, { annotationId: mark.id, explanation: 'Zeppelin.', seen: 1 })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect(await found('zeppelin')).toEqual([])
  })

  test('after a freeze it is found by the words that stand now', async () => {
    const view = await begin()
    await claim(view)
    const place = placeIn(view, '14 cracks')
    const proposed = await proposeCorrection(newsroom.checker, {
      articleId: view.id,
      ...place,
      expected: '14 cracks',
      replacement: '41 rifts',
      reason: 'Miscounted',
    })
    await decideCorrection(newsroom.editor, { correctionId: proposed.id, decision: 'accept' })
    await freezeVersion(newsroom.editor, { articleId: view.id })
    expect((await found('rifts'))[0]?.words).toBe('Engineers counted 41 rifts in March.')
    expect(await found('14 cracks')).toEqual([])
  })

  test('a page goes on where the one before ended', async () => {
    const view = await begin()
    for (const words of [CRACKS, 'Nobody has closed the road.']) await claim(view, words)
    const first = await listClaims(newsroom.viewer, { limit: 1 })
    const second = await listClaims(newsroom.viewer, { limit: 1, cursor: first.nextCursor ?? undefined })
    expect([first.total, second.nextCursor]).toEqual([2, null])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(2)
  })

  test('an earlier check of the same claim is offered, one of another claim is not, nor one without a verdict', async () => {
    const mark = await check(await claim(await begin()))
    await claim(
      await article(newsroom, 'In March 14 cracks were counted.\n\nAnother line.'),
      'In March 14 cracks were counted.',
    )
    const again = await claim(
      await article(newsroom, 'In March the engineers had counted fourteen cracks.\n\nSo.'),
      'In March the engineers had counted fourteen cracks.',
    )
    expect(await offered(again)).toMatchObject([{ id: mark.id, verdict: 'false', words: CRACKS }])
    const other = await claim(
      await article(newsroom, 'Engineers counted 15 cracks in March.\n\nSo.'),
      'Engineers counted 15 cracks in March.',
    )
    expect(await offered(other)).toEqual([])
  })

  test('taken over, it brings verdict, explanation and what it rests on, and is logged; undone, all of it goes', async () => {
    const view = await begin()
    const earlier = await check(await claim(view))
    const { id: sourceId } = await source(newsroom.checker, { articleId: view.id })
    await addEvidence(newsroom.checker, {
      articleId: view.id,
      annotationId: earlier.id,
      sourceId,
      stance: 'contradicts',
      locator: { start: 0, end: 27 },
    })
    const other = await article(newsroom)
    const mark = await claim(other)
    const take = { verdict: 'false', explanation: earlier.explanation, takenFrom: earlier.id } as const
    const taken = await changeAnnotation(newsroom.checker, { annotationId: mark.id, ...take })
    expect(taken).toMatchObject({ verdict: 'false', takenFrom: earlier.id, checkedBy: newsroom.checker.id })
    const evidence = async () => (await articleSources(newsroom.viewer, { articleId: other.id })).evidence
    expect(await evidence()).toMatchObject([
      { annotationId: mark.id, sourceId, stance: 'contradicts', excerpt: 'The hearing opened at nine.' },
    ])
    const log = (await readLog(newsroom.editor, { articleId: other.id, limit: 5 })).items
    expect(log.map(({ type }) => type)).toEqual(expect.arrayContaining(['evidence-added', 'annotation-changed']))
    expect(log.find(({ type }) => type === 'annotation-changed')).toMatchObject({ to: { takenFromId: earlier.id } })
    const back = { verdict: null, explanation: null, takenFrom: null, undo: true }
    await changeAnnotation(newsroom.checker, { annotationId: mark.id, ...back })
    expect(await evidence()).toEqual([])
    await changeAnnotation(newsroom.checker, { annotationId: mark.id, ...take, undo: true })
    expect(await evidence()).toHaveLength(1)
  })

  test('what rests on a protected source is shown to and taken by those who know of it, and leaves no trace for others', async () => {
    const view = await begin()
    const earlier = await check(await claim(view))
    const secret = await source(newsroom.checker, { articleId: view.id, protected: true, title: 'Hushed' })
    await addEvidence(newsroom.checker, {
      articleId: view.id,
      annotationId: earlier.id,
      sourceId: secret.id,
      stance: 'supports',
      locator: { start: 0, end: 3 },
    })
    expect((await found('cracks', {}, newsroom.checker))[0]?.evidence).toMatchObject([{ source: { title: 'Hushed' } }])
    for (const actor of [newsroom.viewer, newsroom.editor, newsroom.admin]) {
      expect((await found('cracks', {}, actor))[0]?.evidence).toEqual([])
    }
    const other = await article(newsroom)
    const mark = await claim(other)
    await changeAnnotation(newsroom.checker, { annotationId: mark.id, verdict: 'false', takenFrom: earlier.id })
    const of = async (actor = newsroom.checker) => articleSources(actor, { articleId: other.id })
    expect((await of()).evidence).toHaveLength(1)
    expect(await of(newsroom.editor)).toMatchObject({ items: [], evidence: [] })
    const log = await readLog(newsroom.editor, { articleId: other.id, limit: 20 })
    expect(JSON.stringify(log)).not.toContain('Hushed')
    expect(log.items.map(({ type }) => type)).not.toContain('evidence-added')
    // An editor who does not know of it takes over what they may see.
    const third = await article(newsroom)
    const theirs = await claim(third, CRACKS, newsroom.editor)
    await changeAnnotation(newsroom.editor, { annotationId: theirs.id, verdict: 'false', takenFrom: earlier.id })
    expect((await articleSources(newsroom.checker, { articleId: third.id })).evidence).toEqual([])
  })

  test('nothing is taken over from another desk, nor from nowhere', async () => {
    const mark = await claim(await begin())
    const late = (takenFrom: string) =>
      changeAnnotation(newsroom.checker, { annotationId: mark.id, verdict: 'true', takenFrom })
    await expect(late('nothing')).rejects.toMatchObject({ code: 'not-found' })
    const elsewhere = newsroom.stranger.deskIds[0] ?? ''
    await database().transact(
      async (tx) =>
        void (await tx.article.updateMany({
          where: { annotations: { some: { id: mark.id } } },
          data: { deskId: elsewhere },
        })),
    )
    const mine = await claim(await article(newsroom))
    const taking = changeAnnotation(newsroom.checker, { annotationId: mine.id, verdict: 'true', takenFrom: mark.id })
    await expect(taking).rejects.toMatchObject({ code: 'not-found' })
  })
})
