import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../core/review/actor'
import type { Decision } from '../core/review/decisions'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { changeAnnotation, deleteAnnotation, restoreAnnotation, setAnnotationState } from './change-annotation'
import { decideCorrection } from './decide-correction'
import { decide, doubtful, findingOn } from './findings/findings.fixture'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'
import { proposeCorrection } from './propose-correction'
import { readLog } from './read-log'
import { mergeSentences, splitSentence } from './reshape-sentences'
import { setStatus } from './set-status'
import { setStatuses } from './set-statuses'

onEachEngine('to take back', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  let editor: Actor
  let checker: Actor
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
    editor = newsroom.editor
    checker = newsroom.checker
  })
  const now = () => openArticle(editor, { articleId: view.id })
  const undo = true
  const refused = { code: 'conflict', message: expect.stringContaining('only what you did yourself is undone') }

  const start = async (code = 'A12') => {
    view = await doubtful(newsroom)
    return findingOn(view, code)
  }

  test('an acceptance of somebody else leaves their mark where it is', async () => {
    const finding = await start()
    await decide(checker, view, finding, 'accept')
    await expect(decide(editor, view, finding, 'reopen', { undo })).rejects.toMatchObject(refused)
    expect((await now()).annotations).toHaveLength(1)
  })

  test('a dismissal of somebody else, which looks like one’s own, leaves their reason where it is', async () => {
    const finding = await start()
    await decide(editor, view, finding, 'dismiss')
    await decide(checker, view, finding, 'dismiss')
    await decide(editor, view, finding, 'reopen', { undo })
    await decide(checker, view, finding, 'dismiss', { reason: 'They are named below.' })
    const late = decide(editor, view, finding, 'reopen', { undo, seen: 4 })
    await expect(late).rejects.toMatchObject(refused)
    const { state, reason } = findingOn(await now(), 'A12')
    expect([state, reason]).toEqual(['dismissed', 'They are named below.'])
  })

  test('one’s own dismissal, and to dismiss again what one took back', async () => {
    const finding = await start()
    await decide(checker, view, finding, 'dismiss', { reason: 'Named below.' })
    await decide(checker, view, finding, 'reopen', { undo })
    const again = await decide(checker, view, finding, 'dismiss', { reason: 'Named below.', undo })
    expect(again.finding).toMatchObject({ state: 'dismissed', reason: 'Named below.' })
    await decide(editor, view, finding, 'reopen')
    await decide(editor, view, finding, 'dismiss')
    await expect(decide(checker, view, finding, 'reopen', { undo })).rejects.toMatchObject(refused)
  })

  test('without it being an undo: what another has dismissed is opened by an editor alone, and the log keeps why', async () => {
    const finding = await start()
    await decide(editor, view, finding, 'dismiss', { reason: 'A style of ours.' })
    await expect(decide(checker, view, finding, 'reopen')).rejects.toMatchObject({ code: 'forbidden' })
    await decide(newsroom.admin, view, finding, 'reopen')
    const { items } = await readLog(editor, { articleId: view.id, limit: 1 })
    expect(items).toMatchObject([
      { type: 'finding-reopened', from: { state: 'dismissed', reason: 'A style of ours.' } },
    ])
  })

  const aCorrection = async () => {
    view = await article(newsroom)
    const place = { articleId: view.id, expected: '14 cracks', ...placeIn(view, '14 cracks') }
    const { id } = await proposeCorrection(checker, { ...place, replacement: '41 cracks', reason: '' })
    return (who: Actor, decision: Decision, more: { undo?: boolean; reason?: string } = {}) =>
      decideCorrection(who, { correctionId: id, decision, ...more })
  }

  test('a decision on a correction that another has taken since', async () => {
    const decideIt = await aCorrection()
    await decideIt(editor, 'stet', { reason: 'As filed.' })
    await decideIt(newsroom.admin, 'reopen')
    await decideIt(newsroom.admin, 'stet', { reason: 'The report has it.' })
    await expect(decideIt(editor, 'reopen', { undo })).rejects.toMatchObject(refused)
    expect(await decideIt(newsroom.admin, 'reopen', { undo })).toMatchObject({ state: 'proposed' })
  })

  test('a proposal that an editor has decided on and opened again is not withdrawn unasked', async () => {
    const decideIt = await aCorrection()
    await decideIt(editor, 'accept')
    await decideIt(editor, 'reopen')
    await expect(decideIt(checker, 'withdraw', { undo })).rejects.toMatchObject(refused)
    expect(await decideIt(checker, 'withdraw')).toMatchObject({ state: 'withdrawn' })
  })

  const aMark = async (who = checker) => {
    view = await article(newsroom)
    const place = { articleId: view.id, exact: '14 cracks', ...placeIn(view, '14 cracks') }
    return addAnnotation(who, { kind: 'claim', ...place })
  }

  test('a mark that another has changed since is not deleted', async () => {
    const { id: annotationId } = await aMark()
    await changeAnnotation(editor, { annotationId, verdict: 'false' })
    await changeAnnotation(checker, { annotationId, body: 'Which month?' })
    await expect(deleteAnnotation(checker, { annotationId, undo })).rejects.toMatchObject(refused)
    expect((await now()).annotations).toHaveLength(1)
    expect(await deleteAnnotation(checker, { annotationId })).toEqual({ deletedBy: checker.id })
  })

  test('a mark is deleted once: whoever comes second hears who did it, and does not bring it back', async () => {
    const { id: annotationId } = await aMark()
    expect(await deleteAnnotation(checker, { annotationId })).toEqual({ deletedBy: checker.id })
    expect(await deleteAnnotation(editor, { annotationId })).toEqual({ deletedBy: checker.id })
    await expect(restoreAnnotation(editor, { annotationId, undo })).rejects.toMatchObject(refused)
    expect(await restoreAnnotation(checker, { annotationId, undo })).toMatchObject({ id: annotationId })
    expect(await deleteAnnotation(checker, { annotationId, undo })).toEqual({ deletedBy: checker.id })
  })

  test('a field of a mark that another has changed since; another field of it is no matter', async () => {
    const { id: annotationId } = await aMark()
    await changeAnnotation(checker, { annotationId, body: 'Which month?' })
    await changeAnnotation(editor, { annotationId, verdict: 'false' })
    expect(await changeAnnotation(checker, { annotationId, body: null, undo })).toMatchObject({ verdict: 'false' })
    await expect(changeAnnotation(checker, { annotationId, verdict: null, undo })).rejects.toMatchObject(refused)
  })

  test('a mark that another has closed is not opened, and the conflict of who comes second says who', async () => {
    const { id: annotationId, revision: seen } = await aMark(editor)
    await setAnnotationState(newsroom.admin, { annotationId, state: 'closed', reason: 'Found.' })
    const late = setAnnotationState(editor, { annotationId, state: 'closed', seen })
    await expect(late).rejects.toMatchObject({ code: 'conflict', extra: { by: newsroom.admin.id } })
    const back = setAnnotationState(editor, { annotationId, state: 'open', undo })
    await expect(back).rejects.toMatchObject(refused)
  })

  test('a status that another has set to the same since', async () => {
    view = await article(newsroom)
    const [first, second] = view.sentences
    const articleId = view.id
    const one = { articleId, sentenceId: first?.id ?? '' }
    const set = (who: Actor, status: 'verified' | 'disputed' | 'unreviewed', seen: typeof status, more = {}) =>
      setStatus(who, { ...one, status, seen, ...more })
    await set(editor, 'verified', 'unreviewed')
    await set(checker, 'disputed', 'verified')
    await set(checker, 'verified', 'disputed')
    const named = { ...refused, message: expect.stringMatching(/^Checker has changed this since/) }
    await expect(set(editor, 'unreviewed', 'verified', { undo })).rejects.toMatchObject(named)
    const ids = [first?.id ?? '', second?.id ?? '']
    await setStatus(editor, { articleId, sentenceId: ids[1] ?? '', status: 'verified', seen: 'unreviewed' })
    const range = setStatuses(editor, { articleId, ids, status: 'unreviewed', undo })
    await expect(range).rejects.toMatchObject({ ...named, extra: { current: [{ id: ids[0] }] } })
    expect(await set(checker, 'unreviewed', 'verified', { undo })).toMatchObject({ status: 'unreviewed' })
  })

  test('a split on whose halves another has set a status', async () => {
    view = await article(newsroom)
    const articleId = view.id
    const { start } = placeIn(view, 'cracks in March')
    const sentenceId = view.sentences.find((one) => one.start < start && start < one.end)?.id ?? ''
    const { sentences } = await splitSentence(editor, { articleId, sentenceId, at: start })
    const [half, other] = sentences.map(({ id }) => id)
    const merge = (more = {}) => mergeSentences(editor, { articleId, sentenceId: half ?? '', ...more })
    await setStatus(checker, { articleId, sentenceId: other ?? '', status: 'disputed', seen: 'unreviewed' })
    await expect(merge({ undo })).rejects.toMatchObject(refused)
    expect((await merge()).sentences).toHaveLength(1)
  })
})
