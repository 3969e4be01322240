import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { AnnotationView, ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { changeAnnotation, deleteAnnotation, restoreAnnotation, setAnnotationState } from './change-annotation'
import { addComment, changeComment, deleteComment, restoreComment } from './comments'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'

onEachEngine('marks and their threads', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
    view = await article(newsroom)
  })
  const open = () => openArticle(newsroom.viewer, { articleId: view.id })
  const mark = (words: string, more: Partial<Parameters<typeof addAnnotation>[1]> = {}, actor = newsroom.checker) =>
    addAnnotation(actor, { articleId: view.id, kind: 'claim', ...placeIn(view, words), exact: words, ...more })
  const find = async (id: string) => (await open()).annotations.find((annotation) => annotation.id === id)

  test('a mark stands on the words it was put on', async () => {
    const claim = await mark('14 cracks')
    expect(claim).toMatchObject({ exact: '14 cracks', how: 'exact', state: 'open', revision: 1, comments: [] })
    expect(await find(claim.id)).toEqual(claim)
  })

  test('marks overlap and cross sentences and paragraphs', async () => {
    const long = await mark('said Ada Holm.\n\nEngineers counted 14')
    expect((await find(long.id))?.exact).toContain('\n\n')
  })

  test('other words than those there are refused with what is there', async () => {
    await expect(mark('14 cracks', { exact: '15 cracks' })).rejects.toMatchObject({
      code: 'conflict',
      extra: { current: '14 cracks' },
    })
  })

  test('sent twice with one id, it is one mark', async () => {
    const first = await mark('bridge', { id: `once${view.id}` })
    const again = await mark('bridge', { id: `once${view.id}` })
    expect(again).toEqual(first)
  })

  test('an attribution error needs its code', async () => {
    await expect(mark('The mayor', { kind: 'attribution-error' })).rejects.toMatchObject({ code: 'invalid' })
    const error = await mark('The mayor', { kind: 'attribution-error', errorCode: 'A8' })
    expect(error.errorCode).toBe('A8')
  })

  test('the second change to a mark is told of the first', async () => {
    const claim = await mark('safe')
    await changeAnnotation(newsroom.checker, { annotationId: claim.id, verdict: 'false', seen: claim.revision })
    const late = changeAnnotation(newsroom.editor, { annotationId: claim.id, verdict: 'true', seen: claim.revision })
    await expect(late).rejects.toMatchObject({ code: 'conflict', extra: { current: { verdict: 'false' } } })
  })

  test('a deleted mark is gone, and comes back with its thread', async () => {
    const claim = await mark('in March')
    await addComment(newsroom.reporter, { annotationId: claim.id, body: 'From the city’s report.' })
    await deleteAnnotation(newsroom.checker, { annotationId: claim.id })
    expect(await find(claim.id)).toBeUndefined()
    await restoreAnnotation(newsroom.checker, { annotationId: claim.id })
    expect((await find(claim.id))?.comments).toMatchObject([{ body: 'From the city’s report.' }])
  })

  test('what is said or changed on a deleted mark is refused, for nobody would see it', async () => {
    const claim = await mark('counted')
    await deleteAnnotation(newsroom.checker, { annotationId: claim.id })
    const say = addComment(newsroom.reporter, { annotationId: claim.id, body: 'Hm.' })
    await expect(say).rejects.toMatchObject({ code: 'conflict' })
    const change = changeAnnotation(newsroom.checker, { annotationId: claim.id, body: 'More.' })
    await expect(change).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a query is put to a member of the desk, answered by them, and closed by whoever raised it', async () => {
    const query = await mark('Nobody', { kind: 'note', addressee: newsroom.reporter.id, body: 'Sure?' })
    const stateOf = (actor: typeof newsroom.editor, state: AnnotationView['state'], reason?: string) =>
      setAnnotationState(actor, { annotationId: query.id, state, reason })
    expect((await open()).open.find((item) => item.kind === 'query-open')?.ids).toEqual([query.id])
    expect((await stateOf(newsroom.reporter, 'answered')).state).toBe('answered')
    expect((await stateOf(newsroom.reporter, 'open')).state).toBe('open')
    expect((await stateOf(newsroom.checker, 'answered')).state).toBe('answered')
    await expect(stateOf(newsroom.reporter, 'closed')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(stateOf(newsroom.editor, 'closed')).rejects.toMatchObject({ code: 'invalid' })
    expect(await stateOf(newsroom.checker, 'closed')).toMatchObject({ state: 'closed' })
    const outside = mark('Nobody', { kind: 'note', addressee: newsroom.stranger.id })
    await expect(outside).rejects.toMatchObject({ code: 'invalid' })
  })

  test('a comment is reworded by its author alone, and told when it changed meanwhile', async () => {
    const claim = await mark('the road')
    const comment = await addComment(newsroom.reporter, { annotationId: claim.id, body: 'Which?' })
    const reword = (actor: typeof newsroom.editor, body: string, seen = 'Which?') =>
      changeComment(actor, { commentId: comment.id, body, seen })
    await expect(reword(newsroom.editor, 'No')).rejects.toMatchObject({ code: 'forbidden' })
    expect((await reword(newsroom.reporter, 'Which road?')).editedAt).not.toBeNull()
    await expect(reword(newsroom.reporter, 'Which one?')).rejects.toMatchObject({ code: 'conflict' })
    await deleteComment(newsroom.reporter, { commentId: comment.id })
    expect((await find(claim.id))?.comments).toEqual([])
    await restoreComment(newsroom.reporter, { commentId: comment.id })
    expect((await find(claim.id))?.comments).toHaveLength(1)
  })

  test('a viewer marks nothing and says nothing; a reporter only speaks', async () => {
    const claim = await mark('has closed')
    await expect(mark('closed', {}, newsroom.viewer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(mark('closed', {}, newsroom.reporter)).rejects.toMatchObject({ code: 'forbidden' })
    const say = addComment(newsroom.viewer, { annotationId: claim.id, body: 'Hm.' })
    await expect(say).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('for another desk the mark does not exist', async () => {
    const claim = await mark('ninety')
    const say = addComment(newsroom.stranger, { annotationId: claim.id, body: 'Hm.' })
    await expect(say).rejects.toMatchObject({ code: 'not-found' })
  })
})
