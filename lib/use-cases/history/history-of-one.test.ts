import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { deleteAnnotation, restoreAnnotation } from '../change-annotation'
import { addComment, deleteComment } from '../comments'
import { decideCorrection } from '../decide-correction'
import { freezeVersion } from '../freeze-version'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { openArticle } from '../open-article'
import { proposeCorrection } from '../propose-correction'
import { readHistory } from '../read-history'
import { splitSentence } from '../reshape-sentences'
import { setStatus } from '../set-status'

onEachEngine('the history of one thing', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const historyOf = (view: ArticleView, about?: string, actor = newsroom.editor) =>
    readHistory(actor, { articleId: view.id, limit: 50, about })
  const types = async (view: ArticleView, about?: string) => (await historyOf(view, about)).acts.map(({ type }) => type)
  const mark = (view: ArticleView, words: string) =>
    addAnnotation(newsroom.checker, { articleId: view.id, kind: 'claim', ...placeIn(view, words), exact: words })
  const verify = (view: ArticleView, sentenceId = '') =>
    setStatus(newsroom.checker, { articleId: view.id, sentenceId, status: 'verified', seen: 'unreviewed' })
  const sentenceWith = (view: ArticleView, words: string) => {
    const { start } = placeIn(view, words)
    return view.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.id ?? ''
  }

  test('of a sentence goes on over a freeze, with what stood on it and what hangs on that', async () => {
    const view = await article(newsroom)
    const old = sentenceWith(view, '14 cracks')
    await verify(view, old)
    await verify(view, sentenceWith(view, 'Nobody'))
    const claim = await mark(view, '14 cracks')
    await addComment(newsroom.reporter, { annotationId: claim.id, body: 'It was 41.' })
    const place = { ...placeIn(view, '14'), expected: '14', replacement: '41', reason: '' }
    const correction = await proposeCorrection(newsroom.checker, { articleId: view.id, ...place })
    await decideCorrection(newsroom.editor, { correctionId: correction.id, decision: 'accept' })
    await freezeVersion(newsroom.editor, { articleId: view.id })
    const frozen = await openArticle(newsroom.editor, { articleId: view.id })
    const now = sentenceWith(frozen, '41 cracks')
    expect(now).not.toBe(old)
    await verify(frozen, now)
    const told = [
      'status-set',
      'correction-accepted',
      'correction-proposed',
      'comment-added',
      'annotation-added',
      'status-set',
    ]
    expect(await types(frozen, now)).toEqual(told)
    expect(await types(frozen, old)).toEqual(told)
    expect(await types(frozen, claim.id)).toEqual(['comment-added', 'annotation-added'])
    expect((await historyOf(frozen, now)).about).toBe('Engineers counted 41 cracks in March.')
  })

  test('of half a sentence is that of the whole, but not that of the other half', async () => {
    const view = await article(newsroom)
    const whole = sentenceWith(view, '14 cracks')
    await verify(view, whole)
    const at = placeIn(view, 'in March').start
    const { sentences } = await splitSentence(newsroom.checker, { articleId: view.id, sentenceId: whole, at })
    const [first, second] = sentences.map(({ id }) => id)
    await setStatus(newsroom.checker, {
      articleId: view.id,
      sentenceId: second ?? '',
      status: 'disputed',
      seen: 'verified',
    })
    expect(await types(view, first)).toEqual(['sentence-split', 'status-set'])
    expect(await types(view, second)).toEqual(['status-set', 'sentence-split', 'status-set'])
    expect((await historyOf(view, whole)).about).toBe('Engineers counted 14 cracks in March.')
  })

  test('of what is not there is empty', async () => {
    const view = await article(newsroom)
    expect(await historyOf(view, 'nothing')).toMatchObject({ acts: [], about: undefined })
  })

  test('gives the way back to what is deleted, to those who may, at the newest deletion', async () => {
    const view = await article(newsroom)
    const claim = await mark(view, '14 cracks')
    const comment = await addComment(newsroom.reporter, { annotationId: claim.id, body: 'It was 41.' })
    await deleteComment(newsroom.reporter, { commentId: comment.id })
    await deleteAnnotation(newsroom.checker, { annotationId: claim.id })
    await restoreAnnotation(newsroom.checker, { annotationId: claim.id })
    const deletions = async (actor = newsroom.editor) =>
      (await historyOf(view, undefined, actor)).acts.map((act) => act.deleted)
    expect(await deletions()).toEqual(Array(5 + 1).fill(undefined))
    await deleteAnnotation(newsroom.checker, { annotationId: claim.id })
    const back = { kind: 'annotations', id: claim.id }
    expect((await deletions()).filter(Boolean)).toEqual([back])
    expect((await deletions())[0]).toEqual(back)
    expect((await deletions(newsroom.reporter)).filter(Boolean)).toEqual([{ kind: 'comments', id: comment.id }])
    expect((await deletions(newsroom.viewer)).filter(Boolean)).toEqual([])
  })
})
