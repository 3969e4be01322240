import { beforeAll, expect, test } from 'vitest'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView, SentenceView } from '../schemas/views'
import { changeArticleDetails } from './change-article-details'
import { decideCorrection } from './decide-correction'
import { freezeVersion } from './freeze-version'
import { listArticles } from './list-articles'
import { article, makeNewsroom, type Newsroom, placeIn, STORY } from './newsroom.fixture'
import { openArticle, tagOfArticle } from './open-article'
import { proposeCorrection } from './propose-correction'
import { readLog } from './read-log'
import { renameDesk } from './rename-desk'
import { mergeSentences, splitSentence } from './reshape-sentences'
import { setStatus } from './set-status'
import { setStatuses } from './set-statuses'

const theSentence = (view: ArticleView, index: number): SentenceView => {
  const sentence = view.sentences[index]
  if (!sentence) throw new Error(`no sentence ${index}`)
  return sentence
}
const textOf = (view: ArticleView, { start, end }: SentenceView) => view.version.text.slice(start, end)

onEachEngine('reviewing sentences', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const open = (view: ArticleView) => openArticle(newsroom.checker, { articleId: view.id })
  const set = (view: ArticleView, index: number, status: SentenceView['status'], actor = newsroom.checker) =>
    setStatus(actor, {
      articleId: view.id,
      sentenceId: theSentence(view, index).id,
      status,
      seen: theSentence(view, index).status,
    })

  test('an imported article has its sentences, all unreviewed', async () => {
    const view = await article(newsroom)
    expect(view.sentences.map((sentence) => textOf(view, sentence))).toEqual([
      'The mayor said the bridge is safe.',
      '“It has stood for ninety years,” said Ada Holm.',
      'Engineers counted 14 cracks in March.',
      'Nobody has closed the road.',
    ])
    expect(view.progress).toMatchObject({ settled: 0, total: 4 })
    expect(view.open).toEqual([{ kind: 'sentence-unsettled', count: 4, ids: view.sentences.map(({ id }) => id) }])
  })

  test('a status is kept with who set it and when', async () => {
    const view = await article(newsroom)
    const set1 = await set(view, 1, 'verified')
    expect(set1).toMatchObject({ ordinal: 2, status: 'verified', statusBy: newsroom.checker.id })
    expect(theSentence(await open(view), 1)).toEqual(set1)
  })

  test('each change raises the revision by one and is logged', async () => {
    const view = await article(newsroom)
    await set(view, 0, 'disputed')
    expect((await open(view)).revision).toBe(view.revision + 1)
    const { items } = await readLog(newsroom.viewer, { articleId: view.id, limit: 10 })
    expect(items[0]).toMatchObject({
      revision: view.revision + 1,
      type: 'status-set',
      actor: newsroom.checker.id,
      subjectId: theSentence(view, 0).id,
      from: 'unreviewed',
      to: 'disputed',
    })
  })

  test('the second of two is told, with what is there now, and nothing is overwritten', async () => {
    const view = await article(newsroom)
    await set(view, 0, 'verified')
    await expect(set(view, 0, 'disputed', newsroom.editor)).rejects.toMatchObject({
      code: 'conflict',
      extra: { current: { status: 'verified', statusBy: newsroom.checker.id } },
    })
    const now = await open(view)
    expect([theSentence(now, 0).status, now.revision]).toEqual(['verified', view.revision + 1])
  })

  test('two at the very same moment: one is kept, one is told', async () => {
    const view = await article(newsroom)
    const outcomes = await Promise.allSettled([set(view, 2, 'verified'), set(view, 2, 'no-claim', newsroom.editor)])
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('twenty at once on different sentences are all kept, each with its own revision', async () => {
    const view = await article(
      newsroom,
      Array.from({ length: 20 }, (_, index) => `Sentence ${index} is here.`).join(' '),
    )
    await Promise.all(view.sentences.map((_, index) => set(view, index, 'verified')))
    const now = await open(view)
    expect(now.progress.settled).toBe(20)
    expect(now.revision).toBe(view.revision + 20)
  })

  test('a range is set as a whole', async () => {
    const view = await article(newsroom)
    const ids = view.sentences.map(({ id }) => id)
    const { sentences } = await setStatuses(newsroom.checker, { articleId: view.id, ids, status: 'no-claim' })
    expect(sentences.map(({ status }) => status)).toEqual(Array(4).fill('no-claim'))
    expect((await open(view)).revision).toBe(view.revision + 4)
  })

  test('a range with one that moved on is not set at all', async () => {
    const view = await article(newsroom)
    await set(view, 3, 'disputed')
    const ids = view.sentences.map(({ id }) => id)
    const seen = Object.fromEntries(ids.map((id) => [id, 'unreviewed' as const]))
    await expect(
      setStatuses(newsroom.checker, { articleId: view.id, ids, status: 'verified', seen }),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect((await open(view)).progress.byStatus).toMatchObject({ unreviewed: 3, disputed: 1, verified: 0 })
  })

  test('a split sentence keeps its status in both halves', async () => {
    const view = await article(newsroom)
    const verified = await set(view, 1, 'verified')
    const at = view.version.text.indexOf('said Ada')
    const { sentences, removed } = await splitSentence(newsroom.checker, {
      articleId: view.id,
      sentenceId: verified.id,
      at,
    })
    expect(removed).toEqual([verified.id])
    expect(sentences.map((half) => [textOf(view, half), half.status, half.ordinal])).toEqual([
      ['“It has stood for ninety years,”', 'verified', 2],
      ['said Ada Holm.', 'verified', 3],
    ])
  })

  test('of two merged sentences with two statuses neither status holds', async () => {
    const view = await article(newsroom)
    await set(view, 0, 'verified')
    const { sentences } = await mergeSentences(newsroom.checker, {
      articleId: view.id,
      sentenceId: theSentence(view, 0).id,
    })
    expect(sentences).toMatchObject([{ status: 'unreviewed', ordinal: 1 }])
    expect((await open(view)).progress.total).toBe(3)
  })

  test('a status set by two people is nobody’s for the whole', async () => {
    const view = await article(newsroom)
    await set(view, 0, 'verified')
    await set(view, 1, 'verified', newsroom.editor)
    const input = { articleId: view.id, sentenceId: theSentence(view, 0).id }
    expect((await mergeSentences(newsroom.checker, input)).sentences).toMatchObject([{ status: 'unreviewed' }])
  })

  test('sentences that were merged and split again are what they were', async () => {
    const view = await article(newsroom)
    await set(view, 0, 'verified')
    const place = placeIn(view, 'ninety')
    const fix = { articleId: view.id, ...place, expected: 'ninety', replacement: 'eighty', reason: '' }
    const { id } = await proposeCorrection(newsroom.checker, fix)
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    await freezeVersion(newsroom.editor, { articleId: view.id })
    const before = await open(view)
    const input = { articleId: view.id, sentenceId: theSentence(before, 0).id }
    const { sentences } = await mergeSentences(newsroom.checker, input)
    expect(sentences[0]?.changedSince?.text).toBe(STORY.split('\n')[0])
    const at = theSentence(before, 1).start
    await splitSentence(newsroom.checker, { ...input, sentenceId: sentences[0]?.id ?? '', at })
    const now = await open(view)
    expect(now.sentences.map((sentence) => ({ ...sentence, id: '' }))).toEqual(
      before.sentences.map((sentence) => ({ ...sentence, id: '' })),
    )
  })

  test('a word is not split', async () => {
    const view = await article(newsroom)
    const at = view.version.text.indexOf('mayor') + 2
    const split = splitSentence(newsroom.checker, { articleId: view.id, sentenceId: theSentence(view, 0).id, at })
    await expect(split).rejects.toMatchObject({ code: 'invalid' })
  })

  test('what changes nothing leaves the article as it was', async () => {
    const view = await article(newsroom)
    const ids = view.sentences.map(({ id }) => id)
    await setStatuses(newsroom.checker, { articleId: view.id, ids, status: 'unreviewed' })
    const now = await open(view)
    expect([now.revision, now.updatedAt]).toEqual([view.revision, view.updatedAt])
  })

  test('words are found whatever their case, accents or not', async () => {
    const { id } = await article(newsroom, 'Au palais de l’ÉLYSÉE, on attend. Rien de plus.')
    const found = await listArticles(newsroom.viewer, { q: 'élysée attend' })
    expect(found.items.map((item) => item.id)).toEqual([id])
  })

  test('the writer of a story does not take their own name off it', async () => {
    const view = await article(newsroom, undefined, { writerId: newsroom.editor.id })
    const change = changeArticleDetails(newsroom.editor, { articleId: view.id, writerId: null })
    await expect(change).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('the last sentence of a paragraph has none to be merged with', async () => {
    const view = await article(newsroom)
    const input = { articleId: view.id, sentenceId: theSentence(view, 1).id }
    await expect(mergeSentences(newsroom.checker, input)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('for another desk the article does not exist', async () => {
    const view = await article(newsroom)
    await expect(openArticle(newsroom.stranger, { articleId: view.id })).rejects.toMatchObject({ code: 'not-found' })
    await expect(set(view, 0, 'verified', newsroom.stranger)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('reporters, viewers and the writer set no status', async () => {
    const view = await article(newsroom, undefined, { writerId: newsroom.editor.id })
    for (const actor of [newsroom.reporter, newsroom.viewer, newsroom.editor]) {
      await expect(set(view, 0, 'verified', actor)).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect((await open(view)).revision).toBe(view.revision)
  })

  test('the state of an article has another name after any change, of the house too', async () => {
    const view = await article(newsroom)
    const tag = () => tagOfArticle(newsroom.viewer, { articleId: view.id })
    const [first, same] = [await tag(), await tag()]
    await set(view, 0, 'verified')
    const second = await tag()
    await renameDesk(newsroom.admin, { deskId: newsroom.deskId, name: `Renamed ${newsroom.deskId}` })
    expect(same).toBe(first)
    expect(new Set([first, second, await tag()]).size).toBe(3)
  })

  test('reading cannot write', async () => {
    if (database().engine === 'postgresql') return
    const write = () => database().read.$queryRaw`UPDATE "Setting" SET "value" = '1' RETURNING "key"`
    await expect(write()).rejects.toThrow(/readonly/)
  })
})
