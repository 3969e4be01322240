import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../data/new-id'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { changeAnnotation, deleteAnnotation, restoreAnnotation } from '../change-annotation'
import { deleteArticle } from '../change-article-details'
import { addComment, addCorrectionComment } from '../comments'
import { decideCorrection } from '../decide-correction'
import { makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { openArticle } from '../open-article'
import { readLog } from '../read-log'
import { decide, doubtful, findingOn, frozen } from './findings.fixture'

onEachEngine('a decision on a finding', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const again = () => openArticle(newsroom.viewer, { articleId: view.id })
  const logged = async (count: number) => {
    const { items } = await readLog(newsroom.viewer, { articleId: view.id, limit: count })
    return items.map(({ type }) => type).reverse()
  }
  const start = async (code = 'Q14') => {
    view = await doubtful(newsroom)
    return findingOn(view, code)
  }

  test('to accept makes a mark of one’s own, and a correction where the mending is certain', async () => {
    const finding = await start()
    const made = await decide(newsroom.checker, view, finding, 'accept')
    expect(made.finding).toMatchObject({ state: 'accepted', decidedBy: newsroom.checker.id, revision: 2 })
    expect(made.annotation).toMatchObject({
      id: made.finding.annotationId,
      kind: 'attribution-error',
      errorCode: 'Q14',
      body: finding.message,
      start: finding.start,
      end: finding.end,
      createdBy: newsroom.checker.id,
    })
    expect(made.correction).toMatchObject({
      annotationId: made.annotation?.id,
      expected: '"',
      replacement: '“',
      errorCode: 'Q14',
      reason: finding.message,
      state: 'proposed',
    })
    const later = await again()
    expect(later.annotations).toEqual([made.annotation])
    expect(later.corrections).toEqual([made.correction])
    expect(findingOn(later, 'Q14')).toEqual(made.finding)
    expect(await logged(3)).toEqual(['finding-accepted', 'annotation-added', 'correction-proposed'])
  })

  test('to accept a quote marks its words with their speaker, and a claim its sentence; neither says why', async () => {
    const found = await start('quote')
    const quote = await decide(newsroom.checker, view, found, 'accept')
    expect(quote.annotation).toMatchObject({ kind: 'quote', speaker: 'Ada Holm', body: null, errorCode: null })
    expect(quote.correction).toBeNull()
    const claim = await decide(newsroom.checker, view, findingOn(view, 'claim'), 'accept')
    expect(claim.annotation).toMatchObject({ kind: 'claim', speaker: null, body: null })
  })

  test('to accept twice with one id makes one mark', async () => {
    const finding = await start()
    const ids = { annotationId: newId(), correctionId: newId(), seen: finding.revision }
    const first = await decide(newsroom.checker, view, finding, 'accept', ids)
    expect(await decide(newsroom.checker, view, finding, 'accept', ids)).toEqual(first)
    const later = await again()
    expect([later.annotations.length, later.corrections.length]).toEqual([1, 1])
    expect(first).toMatchObject({ annotation: { id: ids.annotationId }, correction: { id: ids.correctionId } })
  })

  test('to accept what somebody else has accepted with a mark of their own is a conflict that shows it', async () => {
    const finding = await start()
    const { finding: current } = await decide(newsroom.editor, view, finding, 'accept')
    const second = decide(newsroom.checker, view, finding, 'accept', { annotationId: newId() })
    await expect(second).rejects.toMatchObject({ code: 'conflict', extra: { current } })
    expect((await again()).annotations).toHaveLength(1)
  })

  test('an id that was used for something else is refused', async () => {
    const finding = await start()
    const { annotation } = await decide(newsroom.checker, view, findingOn(view, 'quote'), 'accept')
    const second = decide(newsroom.checker, view, finding, 'accept', { annotationId: annotation?.id })
    await expect(second).rejects.toMatchObject({ code: 'conflict' })
  })

  test('to dismiss keeps the reason, and is no mark', async () => {
    const finding = await start('A12')
    const made = await decide(newsroom.checker, view, finding, 'dismiss', { reason: ' Named below. ' })
    expect(made).toMatchObject({
      finding: { state: 'dismissed', reason: 'Named below.' },
      annotation: null,
      correction: null,
    })
    expect(await logged(1)).toEqual(['finding-dismissed'])
    expect(await decide(newsroom.editor, view, finding, 'dismiss')).toEqual(made)
    expect((await again()).annotations).toEqual([])
  })

  test('what was dismissed can still be accepted', async () => {
    const finding = await start('A12')
    await decide(newsroom.checker, view, finding, 'dismiss')
    expect(await decide(newsroom.editor, view, finding, 'accept')).toMatchObject({ finding: { state: 'accepted' } })
  })

  test('to decide on what has changed since one looked is a conflict', async () => {
    const finding = await start('A12')
    await decide(newsroom.checker, view, finding, 'dismiss')
    const late = decide(newsroom.editor, view, finding, 'accept', { seen: finding.revision })
    await expect(late).rejects.toMatchObject({ code: 'conflict', extra: { current: { state: 'dismissed' } } })
    await decide(newsroom.editor, view, finding, 'accept')
    const dismissed = decide(newsroom.checker, view, finding, 'dismiss')
    await expect(dismissed).rejects.toMatchObject({ code: 'conflict', extra: { current: { state: 'accepted' } } })
  })

  test('to reopen takes the mark and the correction back', async () => {
    const finding = await start()
    await decide(newsroom.checker, view, finding, 'accept')
    const made = await decide(newsroom.checker, view, finding, 'reopen')
    expect(made).toMatchObject({
      finding: { state: 'open', decidedBy: null, decidedAt: null, annotationId: null, revision: 3 },
      annotation: null,
      correction: null,
    })
    expect(await logged(3)).toEqual(['finding-reopened', 'annotation-deleted', 'correction-withdrawn'])
    const later = await again()
    expect(later.annotations).toEqual([])
    expect(later.corrections).toEqual([])
    const { corrections } = await openArticle(newsroom.viewer, { articleId: view.id, withdrawn: true })
    expect(corrections).toMatchObject([{ state: 'withdrawn' }])
    expect(await decide(newsroom.checker, view, finding, 'accept')).toMatchObject({ finding: { state: 'accepted' } })
  })

  test('an editor reopens what a checker has accepted; another checker does not', async () => {
    const finding = await start()
    await decide(newsroom.editor, view, finding, 'accept')
    await expect(decide(newsroom.checker, view, finding, 'reopen')).rejects.toMatchObject({ code: 'forbidden' })
    expect((await again()).annotations).toHaveLength(1)
    const other = await start()
    await decide(newsroom.checker, view, other, 'accept')
    expect(await decide(newsroom.editor, view, other, 'reopen')).toMatchObject({ finding: { state: 'open' } })
    expect(await logged(3)).toEqual(['finding-reopened', 'annotation-deleted', 'correction-withdrawn'])
    const { items } = await readLog(newsroom.viewer, { articleId: view.id, limit: 3 })
    expect(items.map(({ actor }) => actor)).toEqual(Array(3).fill(newsroom.editor.id))
  })

  test('nothing is taken back on which others have commented, or which they have changed', async () => {
    const finding = await start('A12')
    const { annotation } = await decide(newsroom.checker, view, finding, 'accept')
    const annotationId = annotation?.id ?? ''
    await addComment(newsroom.checker, { annotationId, body: 'Which ones?' })
    await changeAnnotation(newsroom.checker, { annotationId, body: 'Which experts?' })
    await decide(newsroom.checker, view, finding, 'reopen')
    const second = await decide(newsroom.checker, view, finding, 'accept')
    await addComment(newsroom.reporter, { annotationId: second.annotation?.id ?? '', body: 'Two of them.' })
    await expect(decide(newsroom.checker, view, finding, 'reopen')).rejects.toThrow(/commented/)
    const other = await start('A12')
    const { annotation: changed } = await decide(newsroom.checker, view, other, 'accept')
    await changeAnnotation(newsroom.editor, { annotationId: changed?.id ?? '', body: 'Ask Ada.' })
    await expect(decide(newsroom.checker, view, other, 'reopen')).rejects.toThrow(/changed/)
  })

  test('no correction is taken back on which others have commented, even when its mark is deleted', async () => {
    const finding = await start()
    const { annotation, correction } = await decide(newsroom.checker, view, finding, 'accept')
    await addCorrectionComment(newsroom.reporter, { correctionId: correction?.id ?? '', body: 'The marks were curly.' })
    await deleteAnnotation(newsroom.checker, { annotationId: annotation?.id ?? '' })
    await expect(decide(newsroom.checker, view, finding, 'reopen')).rejects.toThrow(/commented/)
    expect((await again()).corrections).toMatchObject([{ state: 'proposed' }])
  })

  test('nothing is taken back whose correction was decided on, frozen or not', async () => {
    const finding = await start()
    const { correction } = await decide(newsroom.checker, view, finding, 'accept')
    await decideCorrection(newsroom.editor, { correctionId: correction?.id ?? '', decision: 'accept' })
    await expect(decide(newsroom.checker, view, finding, 'reopen')).rejects.toThrow(/correction .* decided/)
    await decideCorrection(newsroom.editor, { correctionId: correction?.id ?? '', decision: 'reopen' })
    expect(await decide(newsroom.checker, view, finding, 'reopen')).toMatchObject({ finding: { state: 'open' } })
  })

  test('to accept is over when its mark is deleted: then it is dismissed, and accepted again when the mark is restored', async () => {
    const finding = await start('A12')
    const { annotation } = await decide(newsroom.checker, view, finding, 'accept')
    const annotationId = annotation?.id ?? ''
    await deleteAnnotation(newsroom.editor, { annotationId })
    expect(findingOn(await again(), 'A12')).toMatchObject({ state: 'dismissed', decidedBy: newsroom.editor.id })
    expect(await logged(2)).toEqual(['annotation-deleted', 'finding-dismissed'])
    await restoreAnnotation(newsroom.checker, { annotationId })
    expect(findingOn(await again(), 'A12')).toMatchObject({ state: 'accepted', annotationId })
    await deleteAnnotation(newsroom.checker, { annotationId })
    expect(await decide(newsroom.checker, view, finding, 'reopen')).toMatchObject({ finding: { state: 'open' } })
  })

  test('to accept is open to another checker when the mark of the first was deleted, and takes away nothing of theirs', async () => {
    const finding = await start()
    const first = await decide(newsroom.editor, view, finding, 'accept')
    await deleteAnnotation(newsroom.editor, { annotationId: first.annotation?.id ?? '' })
    const second = await decide(newsroom.checker, view, finding, 'accept')
    expect(second.annotation).toMatchObject({ createdBy: newsroom.checker.id })
    const states = (await again()).corrections.map(({ id, state }) => [id, state])
    expect(Object.fromEntries(states)).toEqual({
      [first.correction?.id ?? '']: 'proposed',
      [second.correction?.id ?? '']: 'proposed',
    })
  })

  test('is taken by checkers, editors and admins of the desk, and by nobody else', async () => {
    const finding = await start('A12')
    const answer = async (who: keyof Newsroom & string) => {
      const actor = newsroom[who as 'viewer']
      const decided = await decide(actor, view, finding, 'dismiss').catch((error: { code: string }) => error.code)
      return typeof decided === 'string' ? decided : decided.finding.state
    }
    expect(await Promise.all((['viewer', 'reporter', 'stranger'] as const).map(answer))).toEqual([
      'forbidden',
      'forbidden',
      'not-found',
    ])
    for (const who of ['checker', 'editor', 'admin'] as const) {
      expect(await answer(who)).toBe('dismissed')
      await decide(newsroom[who], view, finding, 'reopen')
    }
  })

  test('is about a finding of the newest version of that article, which is not deleted', async () => {
    const finding = await start('A12')
    const other = await doubtful(newsroom)
    await expect(decide(newsroom.editor, other, finding, 'dismiss')).rejects.toMatchObject({ code: 'not-found' })
    await decide(newsroom.editor, view, findingOn(view, 'Q14'), 'accept').then(({ correction }) =>
      decideCorrection(newsroom.editor, { correctionId: correction?.id ?? '', decision: 'accept' }),
    )
    const mended = findingOn(view, 'Q14')
    await frozen(newsroom, view)
    await expect(decide(newsroom.editor, view, mended, 'reopen')).rejects.toMatchObject({ code: 'not-found' })
    await deleteArticle(newsroom.editor, { articleId: view.id })
    await expect(decide(newsroom.editor, view, finding, 'dismiss')).rejects.toMatchObject({ code: 'not-found' })
  })
})
