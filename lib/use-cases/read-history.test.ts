import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { deleteAnnotation } from './change-annotation'
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
  const newest = async (view: ArticleView) => (await historyOf(view)).entries[0]
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
      aboutId: view.sentences[0]?.id,
      place: { words: 'The mayor said the bridge is safe.', version: 1, isDeleted: false },
    })
  })

  test('says of a comment what it hangs on', async () => {
    const view = await article(newsroom)
    const { id } = await mark(view, '14 cracks')
    await addComment(newsroom.reporter, { annotationId: id, body: 'Sixteen by now.' })
    expect(await newest(view)).toMatchObject({ subjectKind: 'comment', aboutId: id, place: { words: '14 cracks' } })
  })

  test('knows the words of a mark that was deleted', async () => {
    const view = await article(newsroom)
    const { id } = await mark(view, '14 cracks')
    await deleteAnnotation(newsroom.checker, { annotationId: id })
    expect(await newest(view)).toMatchObject({
      from: { kind: 'note' },
      place: { words: '14 cracks', isDeleted: true },
    })
  })

  test('knows the words of a sentence that a later version has no more', async () => {
    const view = await article(newsroom)
    await verify(view, 2)
    const given = { ...placeIn(view, '14'), expected: '14', replacement: '41', reason: 'The report' }
    const { id } = await proposeCorrection(newsroom.checker, { articleId: view.id, ...given })
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    await freezeVersion(newsroom.editor, { articleId: view.id })
    const { entries, version } = await historyOf(view)
    expect(version).toBe(2)
    expect(entries.find(({ type }) => type === 'status-set')?.place).toMatchObject({
      words: 'Engineers counted 14 cracks in March.',
      version: 1,
    })
  })

  test('has no place for what is done to the whole, and names the people it speaks of', async () => {
    const view = await article(newsroom)
    await mark(view, 'bridge', newsroom.reporter.id)
    await changeArticleDetails(newsroom.editor, { articleId: view.id, writerId: newsroom.viewer.id })
    const { entries, names } = await historyOf(view)
    expect(entries[0]).toMatchObject({ type: 'article-writer', place: null })
    expect([...names.values()].sort()).toEqual(['Reporter', 'Viewer'])
  })

  test('comes page by page, newest first, each entry once', async () => {
    const view = await article(newsroom)
    for (const index of [0, 1, 2, 3]) await verify(view, index)
    const revisions: number[] = []
    for (let cursor: number | undefined; ; ) {
      const { entries, nextCursor } = await historyOf(view, 2, cursor)
      revisions.push(...entries.map(({ revision }) => revision))
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
