import { beforeAll, expect, test } from 'vitest'
import type { HistoryKind } from '../core/review/history-kinds'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { changeAnnotation, deleteAnnotation, setAnnotationState } from './change-annotation'
import { changeArticleDetails } from './change-article-details'
import { addComment } from './comments'
import { decideCorrection } from './decide-correction'
import { freezeVersion } from './freeze-version'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { proposeCorrection } from './propose-correction'
import { readHistory } from './read-history'
import { setStatus } from './set-status'

onEachEngine('the history of an article', (openFresh) => {
  let newsroom: Newsroom
  let queries: string[] = []
  beforeAll(async () => {
    await openFresh((sql) => queries.push(sql))
    newsroom = await makeNewsroom()
  })
  const historyOf = (view: ArticleView, limit = 50, cursor?: number) =>
    readHistory(newsroom.viewer, { articleId: view.id, limit, cursor })
  const newest = async (view: ArticleView) => (await historyOf(view)).acts[0]
  const mark = (view: ArticleView, words: string, addressee?: string) =>
    addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'note',
      ...placeIn(view, words),
      exact: words,
      addressee,
    })
  const verify = (view: ArticleView, index: number) =>
    setStatus(newsroom.checker, {
      articleId: view.id,
      sentenceId: view.sentences[index]?.id ?? '',
      status: 'verified',
      seen: 'unreviewed',
    })

  test('says of a status which sentence it was set on', async () => {
    const view = await article(newsroom)
    await verify(view, 0)
    expect(await newest(view)).toMatchObject({
      type: 'status-set',
      actorName: 'Checker',
      count: 1,
      places: [{ id: view.sentences[0]?.id, words: 'The mayor said the bridge is safe.', version: 1, isOnDesk: true }],
    })
  })

  test('says where it stands on the desk', async () => {
    const view = await article(newsroom)
    await mark(view, '14 cracks')
    expect((await newest(view))?.places).toMatchObject([{ start: placeIn(view, '14 cracks').start }])
  })

  test('says of a comment what it hangs on', async () => {
    const view = await article(newsroom)
    const { id } = await mark(view, '14 cracks')
    await addComment(newsroom.reporter, { annotationId: id, body: 'Sixteen by now.' })
    expect(await newest(view)).toMatchObject({
      type: 'comment-added',
      mark: { kind: 'note' },
      places: [{ id, words: '14 cracks' }],
    })
  })

  test('knows the words of a mark that was deleted', async () => {
    const view = await article(newsroom)
    const { id } = await mark(view, '14 cracks')
    await deleteAnnotation(newsroom.checker, { annotationId: id })
    expect(await newest(view)).toMatchObject({
      from: { kind: 'note' },
      places: [{ words: '14 cracks', isOnDesk: false }],
    })
  })

  /** Makes “14” into “41”, by a correction that is frozen. */
  async function freeze(view: ArticleView) {
    const { id } = await propose(view, '14', '41')
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    await freezeVersion(newsroom.editor, { articleId: view.id })
  }
  const propose = (view: ArticleView, expected: string, replacement: string) =>
    proposeCorrection(newsroom.checker, {
      articleId: view.id,
      ...placeIn(view, expected),
      expected,
      replacement,
      reason: 'The report',
    })
  const acts = async (view: ArticleView, type: string) =>
    (await historyOf(view)).acts.filter((act) => act.type === type)

  test('knows the words of a sentence that a later version has no more', async () => {
    const view = await article(newsroom)
    await verify(view, 2)
    await freeze(view)
    expect((await historyOf(view)).version).toBe(2)
    expect((await acts(view, 'status-set'))[0]?.places).toMatchObject([
      { words: 'Engineers counted 14 cracks in March.', version: 1, isOnDesk: false },
    ])
  })

  test('tells marks, comments and corrections of before a freeze with the words and the version of then', async () => {
    const view = await article(newsroom)
    const error = await mark(view, '14 cracks')
    await addComment(newsroom.checker, { annotationId: error.id, body: 'Sixteen?' })
    const taken = await mark(view, '14')
    await deleteAnnotation(newsroom.checker, { annotationId: taken.id })
    const { id } = await propose(view, '14 cracks', 'cracks')
    await decideCorrection(newsroom.checker, { correctionId: id, decision: 'withdraw' })
    await freeze(view)
    await addComment(newsroom.checker, { annotationId: error.id, body: 'So it says now.' })
    const then = { words: '14 cracks', version: 1 }
    const [after, before] = await acts(view, 'comment-added')
    expect(before?.places).toMatchObject([{ ...then, isOnDesk: true }])
    expect(after?.places).toMatchObject([{ words: '41 cracks', version: 2, isOnDesk: true }])
    for (const type of ['annotation-added', 'annotation-deleted', 'correction-withdrawn']) {
      for (const act of await acts(view, type)) expect(act.places, type).toMatchObject([{ version: 1 }])
    }
    expect((await acts(view, 'annotation-added')).map(({ places }) => places[0]?.words)).toEqual(['14', '14 cracks'])
    const [withdrawn] = await acts(view, 'correction-withdrawn')
    expect(withdrawn).toMatchObject({ to: { expected: '14 cracks', replacement: 'cracks' }, places: [then] })
  })

  test('tells older decisions, which do not say their words, by those the correction speaks of', async () => {
    const view = await article(newsroom)
    const { id } = await propose(view, '14', '41')
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'stet', reason: 'It is right.' })
    const to = JSON.stringify({ state: 'stet', reason: 'It is right.' })
    await database().transact(async (tx) => {
      await tx.logEntry.updateMany({ where: { subjectId: id, type: 'correction-stet' }, data: { to } })
    })
    expect(await newest(view)).toMatchObject({ replacement: '41', places: [{ words: '14', version: 1 }] })
  })

  test('tells what a mark was when it was resolved, whatever it was made since', async () => {
    const view = await article(newsroom)
    const { id } = await mark(view, '14 cracks')
    await setAnnotationState(newsroom.checker, { annotationId: id, state: 'closed' })
    await changeAnnotation(newsroom.checker, { annotationId: id, kind: 'claim' })
    expect((await acts(view, 'annotation-state'))[0]?.to).toMatchObject({ state: 'closed', kind: 'note' })
    expect((await newest(view))?.from).toMatchObject({ kind: 'note' })
  })

  test('is asked for by person and by kind, and names everybody there is to ask for', async () => {
    const view = await article(newsroom)
    await verify(view, 0)
    const { id } = await mark(view, '14 cracks')
    await addComment(newsroom.reporter, { annotationId: id, body: 'Sixteen by now.' })
    const ask = async (asked: { personId?: string; kind?: HistoryKind }) =>
      (await readHistory(newsroom.viewer, { articleId: view.id, limit: 50, ...asked })).acts.map(({ type }) => type)
    expect(await ask({ personId: newsroom.checker.id })).toEqual(['annotation-added', 'status-set'])
    expect(await ask({ kind: 'comments' })).toEqual(['comment-added'])
    expect(await ask({ kind: 'statuses', personId: newsroom.reporter.id })).toEqual([])
    expect((await historyOf(view)).people.map(({ name }) => name)).toEqual(['Checker', 'Editor', 'Reporter'])
  })

  test('has no place for what is done to the whole, and names the people it speaks of', async () => {
    const view = await article(newsroom)
    await mark(view, 'bridge', newsroom.reporter.id)
    await changeArticleDetails(newsroom.editor, { articleId: view.id, writerId: newsroom.viewer.id })
    const { acts, names } = await historyOf(view)
    expect(acts[0]).toMatchObject({ type: 'article-writer', places: [] })
    expect([...names.values()].sort()).toEqual(['Reporter', 'Viewer'])
  })

  test('comes page by page, newest first, each entry once', async () => {
    const view = await article(newsroom)
    for (const index of [0, 1, 2, 3]) await verify(view, index)
    const revisions: number[] = []
    for (let cursor: number | undefined; ; ) {
      const { acts, nextCursor } = await historyOf(view, 2, cursor)
      revisions.push(...acts.map(({ revision }) => revision))
      if (nextCursor === null) break
      cursor = nextCursor
    }
    expect(revisions).toEqual([5, 4, 3, 2, 1])
  })

  test('takes the same few queries however long it is', async () => {
    const view = await article(newsroom)
    await verify(view, 0)
    await mark(view, 'bridge')
    const count = async () => {
      queries = []
      await historyOf(view)
      return queries.length
    }
    const few = await count()
    for (const index of [1, 2, 3]) await verify(view, index)
    await mark(view, '14 cracks')
    expect(await count()).toBe(few)
  })

  test('of another desk’s article is not found', async () => {
    const view = await article(newsroom)
    const foreign = readHistory(newsroom.stranger, { articleId: view.id, limit: 5 })
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  })
})
