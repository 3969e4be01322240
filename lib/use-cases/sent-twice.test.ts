import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../data/new-id'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { deleteArticle } from './change-article-details'
import { addComment } from './comments'
import { importArticle } from './import-article'
import { listArticles } from './list-articles'
import { article, makeNewsroom, type Newsroom, placeIn, STORY } from './newsroom.fixture'
import { openArticle } from './open-article'
import { proposeCorrection } from './propose-correction'
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

  describe('to mark, correct or comment', () => {
    const makers = (view: ArticleView, id: string) => {
      const at = { articleId: view.id, id, ...placeIn(view, 'The mayor') }
      return {
        mark: (actor = newsroom.checker, more = {}) =>
          addAnnotation(actor, { ...at, kind: 'note', exact: 'The mayor', body: 'Who?', ...more }),
        correct: (actor = newsroom.checker, more = {}) =>
          proposeCorrection(actor, { ...at, expected: 'The mayor', replacement: 'Ada Holm', reason: '', ...more }),
      }
    }
    test('makes one and answers alike', async () => {
      const { mark, correct } = makers(await article(newsroom), newId())
      expect(await mark()).toEqual(await mark())
      expect(await correct()).toEqual(await correct())
    })
    test('is refused when the id was used for something else, or by somebody else', async () => {
      const view = await article(newsroom)
      const { mark, correct } = makers(view, newId())
      const { id } = await mark()
      await correct()
      const say = (body: string, actor = newsroom.checker) => addComment(actor, { annotationId: id, id, body })
      expect(await say('Hm.')).toEqual(await say('Hm.'))
      const elsewhere = { articleId: (await article(newsroom)).id }
      const others = [
        () => mark(newsroom.checker, { body: 'When?' }),
        () => mark(newsroom.editor),
        () => mark(newsroom.checker, elsewhere),
        () => correct(newsroom.checker, { replacement: 'The mayor of Elm' }),
        () => correct(newsroom.editor),
        () => correct(newsroom.checker, elsewhere),
        () => say('Well.'),
        () => say('Hm.', newsroom.editor),
      ]
      for (const other of others) await expect(other()).rejects.toMatchObject({ code: 'conflict' })
      expect(await open(view)).toMatchObject({
        annotations: [{ id, body: 'Who?', comments: [{ body: 'Hm.' }] }],
        corrections: [{ replacement: 'Ada Holm' }],
      })
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
    test('makes one article of a story under a headline', async () => {
      const story = { id: newId(), text: `The bridge is safe\n\nBy Ada Holm\n\n${STORY}`, format: 'text' } as const
      const first = await importArticle(newsroom.editor, story)
      expect(await importArticle(newsroom.editor, story)).toEqual(first)
    })
    test('makes one article when both arrive at once', async () => {
      const id = newId()
      const both = await Promise.all([send(id), send(id)])
      expect(both.map((view) => view.id)).toEqual([id, id])
      expect(await listed(id)).toBe(1)
    })
    test('is refused when the id is that of another text or sender, or of other choices', async () => {
      const id = newId()
      const { blocks: openBlocks } = (await send(id)).version
      const again = (more: Partial<Parameters<typeof importArticle>[1]>, actor = newsroom.editor) =>
        importArticle(actor, { id, text: STORY, format: 'text', title: `Sent twice ${id}`, ...more })
      const others = [
        again({ text: 'Another story.' }),
        again({ title: 'Other' }),
        again({ writerId: newsroom.editor.id }),
        again({ date: '2022-01-12' }),
        again({ blockTypes: openBlocks.map(() => 'subhead') }),
        again({}, newsroom.admin),
      ]
      const codes = await Promise.all(others.map((sent) => sent.catch(({ code }) => code)))
      expect(codes).toEqual(others.map(() => 'conflict'))
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
