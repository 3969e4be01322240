import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../data/new-id'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { deleteArticle } from './change-article-details'
import { importArticle } from './import-article'
import { listArticles } from './list-articles'
import { article, makeNewsroom, type Newsroom, STORY } from './newsroom.fixture'
import { openArticle } from './open-article'
import { mergeSentences, splitSentence } from './reshape-sentences'

onEachEngine('a request that is sent twice, because its reply was lost', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const open = (view: ArticleView) => openArticle(newsroom.viewer, { articleId: view.id })
  const sentenceAt = (view: ArticleView, index: number) => view.sentences[index]?.id ?? ''

  describe('to split a sentence', () => {
    const split = (view: ArticleView, actor = newsroom.checker, words = 'said Ada') => {
      const at = view.version.text.indexOf(words)
      return splitSentence(actor, { articleId: view.id, sentenceId: sentenceAt(view, 1), at })
    }
    test('is answered alike and does nothing more', async () => {
      const view = await article(newsroom)
      const first = await split(view)
      const { revision } = await open(view)
      expect(await split(view)).toEqual(first)
      expect(await open(view)).toMatchObject({ revision, progress: { total: 5 } })
    })
    test('at another place finds no such sentence, nor does it for somebody else', async () => {
      const view = await article(newsroom)
      await split(view)
      await expect(split(view, newsroom.checker, 'stood for')).rejects.toMatchObject({ code: 'not-found' })
      await expect(split(view, newsroom.editor)).rejects.toMatchObject({ code: 'not-found' })
    })
    test('finds no such sentence once its parts were merged again', async () => {
      const view = await article(newsroom)
      const [half] = (await split(view)).sentences
      await mergeSentences(newsroom.checker, { articleId: view.id, sentenceId: half?.id ?? '' })
      await expect(split(view)).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  describe('to merge two sentences', () => {
    const merge = (view: ArticleView, index = 0) =>
      mergeSentences(newsroom.checker, { articleId: view.id, sentenceId: sentenceAt(view, index) })
    test('is answered alike and does not take in the next one', async () => {
      const view = await article(newsroom, 'One went. Two went. Three went.')
      const first = await merge(view)
      expect(await merge(view)).toEqual(first)
      expect((await open(view)).progress.total).toBe(2)
    })
    test('is not the same as merging the second with the third', async () => {
      const view = await article(newsroom, 'One went. Two went. Three went.')
      await merge(view)
      await expect(merge(view, 1)).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  describe('to import an article', () => {
    const send = (id: string, actor = newsroom.editor) =>
      importArticle(actor, { id, text: STORY, format: 'text', title: `Sent twice ${id}` })
    const listed = async (id: string) => (await listArticles(newsroom.editor, { q: `sent twice ${id}` })).total

    test('makes one article', async () => {
      const id = newId()
      expect((await send(id)).id).toBe(id)
      expect(await send(id)).toEqual(await openArticle(newsroom.editor, { articleId: id }))
      expect(await listed(id)).toBe(1)
    })
    test('makes one article when both arrive at once', async () => {
      const id = newId()
      const both = await Promise.all([send(id), send(id)])
      expect(both.map((view) => view.id)).toEqual([id, id])
      expect(await listed(id)).toBe(1)
    })
    test('does not show the article of another desk, nor bring back a deleted one', async () => {
      const id = newId()
      await send(id)
      await expect(send(id, newsroom.stranger)).rejects.toMatchObject({ code: 'not-found' })
      await deleteArticle(newsroom.editor, { articleId: id })
      await expect(send(id)).rejects.toMatchObject({ code: 'not-found' })
    })
  })
})
