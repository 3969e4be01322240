import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { readHistory } from '../read-history'
import { mergeSentences, splitSentence } from '../reshape-sentences'
import { setStatus } from '../set-status'
import { setStatuses } from '../set-statuses'

const TOLD = '“It has stood for ninety years,” said Ada Holm.'

onEachEngine('acts that wrote several entries', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const historyOf = (view: ArticleView, limit = 50, cursor?: number) =>
    readHistory(newsroom.viewer, { articleId: view.id, limit, cursor })
  const newest = async (view: ArticleView) => (await historyOf(view)).acts[0]
  const verify = (view: ArticleView, index: number) =>
    setStatus(newsroom.checker, {
      articleId: view.id,
      sentenceId: view.sentences[index]?.id ?? '',
      status: 'verified',
      seen: 'unreviewed',
    })
  const setAll = (view: ArticleView, status: 'verified' | 'checking', ids = view.sentences.map(({ id }) => id)) =>
    setStatuses(newsroom.checker, { articleId: view.id, ids, status })

  test('tells a range as one act, by its first words and how many there are', async () => {
    const view = await article(newsroom)
    await verify(view, 0)
    await setAll(view, 'checking')
    const { acts, nextCursor } = await historyOf(view)
    expect(acts.map(({ type, count }) => [type, count])).toEqual([
      ['status-set', 4],
      ['status-set', 1],
      ['article-imported', 1],
    ])
    expect(acts[0]).toMatchObject({ from: undefined, to: 'checking' })
    expect(acts[0]?.places.map(({ id }) => id)).toEqual(view.sentences.slice(0, 3).map(({ id }) => id))
    expect(nextCursor).toBeNull()
  })

  test('never tears a range in two between pages', async () => {
    const view = await article(newsroom, Array.from({ length: 12 }, (_, day) => `It rained on day ${day}.`).join(' '))
    await setAll(view, 'checking')
    await setAll(view, 'verified')
    const first = await historyOf(view, 1)
    expect(first.acts.map(({ count, to }) => [count, to])).toEqual([[12, 'verified']])
    const second = await historyOf(view, 1, first.nextCursor ?? 0)
    expect(second.acts.map(({ count, to }) => [count, to])).toEqual([[12, 'checking']])
    const third = await historyOf(view, 1, second.nextCursor ?? 0)
    expect(third).toMatchObject({ acts: [{ type: 'article-imported' }], nextCursor: null })
  })

  test('tells a merge and what takes it back, and a status of a sentence that is no more', async () => {
    const view = await article(newsroom)
    const [first] = view.sentences
    const at = { articleId: view.id, sentenceId: first?.id ?? '' }
    await verify(view, 0)
    const { sentences } = await mergeSentences(newsroom.checker, at)
    await splitSentence(newsroom.checker, { ...at, sentenceId: sentences[0]?.id ?? '', at: first?.end ?? 0 })
    const { acts } = await historyOf(view)
    expect(acts.map(({ type, isTakenBack, places }) => [type, isTakenBack, places.map(({ words }) => words)])).toEqual([
      ['sentence-split', true, ['The mayor said the bridge is safe.', TOLD]],
      ['sentence-merged', false, [`The mayor said the bridge is safe. ${TOLD}`]],
      ['status-set', false, ['The mayor said the bridge is safe.']],
      ['article-imported', false, []],
    ])
  })

  test('a split that is merged again is taken back, but a merge of other sentences is a merge', async () => {
    const view = await article(newsroom)
    const split = { articleId: view.id, sentenceId: view.sentences[2]?.id ?? '', at: placeIn(view, 'cracks').start }
    const { sentences } = await splitSentence(newsroom.checker, split)
    const merged = await mergeSentences(newsroom.checker, { ...split, sentenceId: sentences[0]?.id ?? '' })
    expect(await newest(view)).toMatchObject({ type: 'sentence-merged', isTakenBack: true })
    await mergeSentences(newsroom.checker, { ...split, sentenceId: merged.sentences[0]?.id ?? '' })
    expect(await newest(view)).toMatchObject({ type: 'sentence-merged', isTakenBack: false })
  })
})
