import { beforeAll, describe, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { changeArticleDetails, deleteArticle, restoreArticle } from './change-article-details'
import { corrected, doubtful, findingsOn } from './findings/findings.fixture'
import { listAdminLog } from './list-admin-log'
import { listArticles } from './list-articles'
import { article, makeNewsroom, type Newsroom } from './newsroom.fixture'
import { openArticle } from './open-article'
import { readHistory } from './read-history'
import { readLog } from './read-log'
import { setStatus } from './set-status'

type Change = Omit<Parameters<typeof changeArticleDetails>[1], 'articleId'>

onEachEngine('the details of an article', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const change = (view: ArticleView, changes: Change) =>
    changeArticleDetails(newsroom.editor, { articleId: view.id, ...changes })
  const open = (view: ArticleView) => openArticle(newsroom.editor, { articleId: view.id })
  const logOf = async (view: ArticleView) =>
    (await readLog(newsroom.editor, { articleId: view.id, limit: 50 })).items.map(({ type }) => type)

  test('each change is logged with what was there before', async () => {
    const view = await article(newsroom)
    const changed = await change(view, { title: ' The old bridge ', writerId: newsroom.reporter.id, archived: true })
    expect(changed).toMatchObject({ title: 'The old bridge', writer: { id: newsroom.reporter.id }, archived: true })
    expect(await logOf(view)).toEqual(['article-archived', 'article-writer', 'article-renamed', 'article-imported'])
  })

  test('another language is logged, and the next version is read in it', async () => {
    const view = await doubtful(newsroom)
    expect(findingsOn(view, 'A12')).toHaveLength(1)
    await change(view, { language: 'de', seen: { language: 'en' } })
    expect(await logOf(view)).toEqual(['article-language', 'article-imported'])
    expect(await open(view)).toMatchObject({ meta: { ...view.meta, language: 'de' }, findings: view.findings })
    await expect(change(view, { language: 'fr', seen: { language: 'en' } })).rejects.toMatchObject({ code: 'conflict' })
    const german = await corrected(newsroom, view, 'Nobody has', 'Nobody had')
    expect(findingsOn(german, 'A12')).toEqual([])
    expect(findingsOn(german, 'Q14')).toHaveLength(1)
    await change(view, { language: 'en' })
    expect(findingsOn(await corrected(newsroom, german, 'the road', 'a road'), 'A12')).toHaveLength(1)
  })

  test('what is so already is not done again', async () => {
    const view = await article(newsroom)
    await change(view, { title: view.title, archived: false, writerId: null, desk: newsroom.deskId })
    expect((await open(view)).revision).toBe(view.revision)
  })

  describe('as they were seen', () => {
    test('are changed', async () => {
      const view = await article(newsroom)
      expect(await change(view, { title: 'New', seen: { title: view.title } })).toMatchObject({ title: 'New' })
    })
    test('are not changed over what somebody else has written: it is told what is there', async () => {
      const view = await article(newsroom)
      await change(view, { title: 'Faster' })
      await expect(change(view, { title: 'Slower', seen: { title: view.title } })).rejects.toMatchObject({
        code: 'conflict',
        extra: { current: { title: 'Faster', desk: newsroom.deskId, writerId: null, archived: false, language: 'en' } },
      })
      expect((await open(view)).title).toBe('Faster')
    })
    test('are changed when only something else has', async () => {
      const view = await article(newsroom)
      await change(view, { archived: true })
      expect(await change(view, { title: 'New', seen: { title: view.title } })).toMatchObject({ archived: true })
    })
    test('are there already when the same is sent twice', async () => {
      const view = await article(newsroom)
      const sent = { title: 'New', seen: { title: view.title } }
      await change(view, sent)
      expect(await change(view, sent)).toMatchObject({ title: 'New' })
    })
    test('count an empty writer, too', async () => {
      const view = await article(newsroom)
      await change(view, { writerId: newsroom.reporter.id })
      const late = change(view, { writerId: newsroom.checker.id, seen: { writerId: null } })
      await expect(late).rejects.toMatchObject({ code: 'conflict' })
    })
  })

  describe('a deleted article', () => {
    const remove = (view: ArticleView, actor = newsroom.editor) => deleteArticle(actor, { articleId: view.id })
    const restore = (view: ArticleView, actor = newsroom.editor) => restoreArticle(actor, { articleId: view.id })
    const listed = async ({ id }: ArticleView) =>
      (await listArticles(newsroom.editor, { state: 'all', limit: 100 })).items.some((item) => item.id === id)

    test('is neither found nor listed nor changed', async () => {
      const view = await article(newsroom)
      await remove(view)
      await expect(open(view)).rejects.toMatchObject({ code: 'not-found' })
      await expect(change(view, { title: 'New' })).rejects.toMatchObject({ code: 'not-found' })
      expect(await listed(view)).toBe(false)
    })
    test('comes back with all the work on it', async () => {
      const view = await article(newsroom)
      const sentenceId = view.sentences[0]?.id ?? ''
      await setStatus(newsroom.checker, { articleId: view.id, sentenceId, status: 'verified', seen: 'unreviewed' })
      await remove(view)
      expect(await restore(view)).toMatchObject({ id: view.id, progress: { settled: 1 } })
      expect((await open(view)).sentences[0]).toMatchObject({ id: sentenceId, status: 'verified' })
      expect((await logOf(view)).slice(0, 2)).toEqual(['article-restored', 'article-deleted'])
    })
    test('is listed apart, with who deleted it and when, for those who may restore it', async () => {
      const view = await article(newsroom)
      const gone = async () =>
        (await listArticles(newsroom.editor, { state: 'deleted' })).items.find(({ id }) => id === view.id)
      expect(await gone()).toBeUndefined()
      await remove(view)
      expect(await gone()).toMatchObject({ title: view.title, deleted: { by: 'Editor', at: expect.any(String) } })
      expect((await listArticles(newsroom.stranger, { state: 'deleted' })).items).toEqual([])
      await expect(listArticles(newsroom.checker, { state: 'deleted' })).rejects.toMatchObject({ code: 'forbidden' })
      expect(await restore(view)).toMatchObject({ deleted: null })
      expect(await gone()).toBeUndefined()
    })
    test('keeps its history, for those who may restore it', async () => {
      const view = await article(newsroom)
      await remove(view)
      const history = (actor = newsroom.editor) => readHistory(actor, { articleId: view.id, limit: 5 })
      expect(await history()).toMatchObject({ isDeleted: true, acts: [{ type: 'article-deleted' }, {}] })
      for (const actor of [newsroom.checker, newsroom.stranger]) {
        await expect(history(actor)).rejects.toMatchObject({ code: 'not-found' })
      }
    })
    test('stands in the log of the house, by its title for members of its desk', async () => {
      const view = await article(newsroom)
      await remove(view)
      await restore(view)
      const told = async (admin = newsroom.admin) =>
        (await listAdminLog(admin, { limit: 20 })).items.flatMap(({ type, subjectId, from }) =>
          subjectId === view.id ? { type, title: (from as { title?: string }).title } : [],
        )
      expect(await told()).toEqual([
        { type: 'article-restored', title: view.title },
        { type: 'article-deleted', title: view.title },
      ])
      expect((await told({ ...newsroom.admin, deskIds: [] }))[1]).toEqual({ type: 'article-deleted', title: undefined })
    })
    test('is restored once', async () => {
      const view = await article(newsroom)
      await remove(view)
      await restore(view)
      await restore(view)
      expect((await logOf(view)).filter((type) => type === 'article-restored')).toHaveLength(1)
    })
    test('is deleted and restored by nobody but editors and admins of its desk', async () => {
      const view = await article(newsroom)
      for (const actor of [newsroom.checker, newsroom.reporter, newsroom.viewer]) {
        await expect(remove(view, actor)).rejects.toMatchObject({ code: 'forbidden' })
      }
      await expect(remove(view, newsroom.stranger)).rejects.toMatchObject({ code: 'not-found' })
      await remove(view)
      await expect(restore(view, newsroom.checker)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(restore(view, newsroom.stranger)).rejects.toMatchObject({ code: 'not-found' })
    })
  })
})
