import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '../../core/review/actor'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { addComment } from '../comments'
import { decideCorrection } from '../decide-correction'
import { freezeVersion } from '../freeze-version'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { openArticle } from '../open-article'
import { proposeCorrection } from '../propose-correction'
import { readLog } from '../read-log'
import { setStatus } from '../set-status'
import { setStatuses } from '../set-statuses'
import { changeSignOffRules } from '../sign-off-rules'
import { giveSignOff, withdrawSignOff } from './give-sign-off'
import { readSignOffs } from './read-sign-offs'

onEachEngine('a sign-off', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await article(newsroom, 'It rained on Monday. It snowed on Tuesday.')
  })
  const now = () => openArticle(newsroom.viewer, { articleId: view.id })
  const settle = async () =>
    setStatuses(newsroom.checker, {
      articleId: view.id,
      ids: (await now()).sentences.map(({ id }) => id),
      status: 'verified',
    })
  const sign = async (actor: Actor, more: Partial<Parameters<typeof giveSignOff>[1]> = {}) => {
    const { id: versionId } = (await now()).version
    return giveSignOff(actor, { articleId: view.id, versionId, statement: '', overrides: [], dissent: false, ...more })
  }
  const read = (actor: Actor = newsroom.editor) => readSignOffs(actor, { articleId: view.id, open: true })
  const wet = () => placeIn(view, 'rained')
  const unready = [{ kind: 'sentence-unsettled' as const, reason: 'It is a weather report.' }]

  test('is refused while something is open, and says what', async () => {
    await expect(sign(newsroom.editor)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Still open: 2 sentences not settled'),
      extra: { open: [{ kind: 'sentence-unsettled', count: 2 }] },
    })
    await expect(sign(newsroom.editor, { overrides: [{ kind: 'note-open', reason: 'No.' }] })).rejects.toMatchObject({
      extra: { open: [{ kind: 'sentence-unsettled' }] },
    })
    expect((await read()).items).toEqual([])
  })

  test('goes over what is open by name and with a reason for each kind, which is kept', async () => {
    const given = await sign(newsroom.editor, { overrides: unready })
    const override = { kind: 'sentence-unsettled', count: 2, reason: 'It is a weather report.' }
    expect(given).toMatchObject({ capacity: 'editor', version: 1, overrides: [override], void: null })
    const [entry] = (await readLog(newsroom.viewer, { articleId: view.id, limit: 1 })).items
    expect(entry).toMatchObject({ type: 'sign-off-given', to: { version: 1, overrides: [override] } })
  })

  test('stands when all is settled, and a version is signed off when all who are needed have signed', async () => {
    await settle()
    expect(await read()).toMatchObject({ open: [], signed: [], missing: ['checker', 'editor'] })
    await sign(newsroom.checker)
    await sign(newsroom.editor)
    const { items, ...state } = await read()
    expect(state).toMatchObject({ signed: ['checker', 'editor'], missing: [], void: false })
    expect(items.map(({ capacity }) => capacity)).toEqual(['editor', 'checker'])
    await expect(sign(newsroom.editor)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('already'),
    })
  })

  test('is void as soon as work on it changes, and says what changed since; what is said changes nothing', async () => {
    await settle()
    await sign(newsroom.editor)
    const claim = await addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'claim',
      ...wet(),
      exact: 'rained',
    })
    expect((await read()).items[0]?.void).toMatchObject({ changes: [{ kind: 'marks', count: 1 }] })
    const sentenceId = (await now()).sentences[0]?.id ?? ''
    await setStatus(newsroom.checker, { articleId: view.id, sentenceId, status: 'disputed', seen: 'verified' })
    const { items, ...state } = await read()
    expect(items[0]?.void?.changes).toEqual([
      { kind: 'statuses', count: 1 },
      { kind: 'marks', count: 1 },
    ])
    expect(state).toMatchObject({ signed: [], void: true })
    await sign(newsroom.editor, { overrides: unready })
    await addComment(newsroom.reporter, { annotationId: claim.id, body: 'It poured.' })
    expect((await read()).items.map((one) => one.void !== null)).toEqual([false, true])
    expect(await read()).toMatchObject({ signed: ['editor'], void: false })
  })

  test('is void when the text is another, and is kept with its version', async () => {
    await settle()
    await sign(newsroom.editor)
    const words = { ...wet(), expected: 'rained', replacement: 'hailed', reason: '' }
    const { id } = await proposeCorrection(newsroom.checker, { articleId: view.id, ...words })
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    await freezeVersion(newsroom.editor, { articleId: view.id })
    const [old] = (await read()).items
    expect(old).toMatchObject({ version: 1, textHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(old?.void?.changes.map(({ kind }) => kind)).toEqual(['versions', 'corrections'])
    await expect(sign(newsroom.editor, { versionId: view.version.id, overrides: unready })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('changed since you looked'),
    })
  })

  test('lists sentences that were checked by whoever proposed their words', async () => {
    const words = { ...wet(), expected: 'rained', replacement: 'hailed', reason: '' }
    const { id } = await proposeCorrection(newsroom.checker, { articleId: view.id, ...words })
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    await freezeVersion(newsroom.editor, { articleId: view.id })
    await settle()
    const changed = (await now()).sentences[0]?.id ?? ''
    expect((await read()).open).toEqual([{ kind: 'checked-by-proposer', count: 1, ids: [changed] }])
    const seen = { articleId: view.id, sentenceId: changed }
    await setStatus(newsroom.editor, { ...seen, status: 'checking', seen: 'verified' })
    await setStatus(newsroom.editor, { ...seen, status: 'verified', seen: 'checking' })
    expect((await read()).open).toEqual([])
  })

  test('against a version is dissent: it needs words, blocks nothing, and is seen', async () => {
    await expect(sign(newsroom.checker, { dissent: true })).rejects.toMatchObject({ code: 'invalid' })
    const dissent = await sign(newsroom.checker, { dissent: true, statement: 'It did not snow.' })
    expect(dissent).toMatchObject({ dissent: true, capacity: 'checker', overrides: [] })
    await settle()
    expect(await read()).toMatchObject({ signed: [], dissent: true })
    await withdrawSignOff(newsroom.checker, { signOffId: dissent.id, reason: 'It did.' })
    const { items, dissent: stands } = await read()
    expect([items[0]?.withdrawn?.reason, stands]).toEqual(['It did.', false])
  })

  test('is withdrawn by whoever gave it alone, and is not there for other desks', async () => {
    const { id: signOffId } = await sign(newsroom.editor, { overrides: unready })
    await expect(withdrawSignOff(newsroom.admin, { signOffId })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(withdrawSignOff(newsroom.stranger, { signOffId })).rejects.toMatchObject({ code: 'not-found' })
    await expect(read(newsroom.stranger)).rejects.toMatchObject({ code: 'not-found' })
    await withdrawSignOff(newsroom.editor, { signOffId })
    await withdrawSignOff(newsroom.editor, { signOffId })
    expect((await read()).missing).toContain('editor')
  })

  test('is given by those who may, in what they may', async () => {
    expect((await read(newsroom.viewer)).mayAs).toEqual([])
    await expect(sign(newsroom.viewer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(sign(newsroom.checker, { capacity: 'editor' })).rejects.toMatchObject({ code: 'forbidden' })
    view = await article(newsroom, 'It rained.', { writerId: newsroom.reporter.id })
    expect((await read(newsroom.reporter)).mayAs).toEqual(['writer'])
    expect(await sign(newsroom.reporter, { overrides: unready })).toMatchObject({ capacity: 'writer' })
    view = await article(newsroom, 'It rained.', { writerId: newsroom.checker.id })
    await expect(sign(newsroom.checker, { capacity: 'checker' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('of lawyers and of whom else is asked for as the house says', async () => {
    const rules = { needed: ['lawyer', 'writer'] as const, lawyers: [newsroom.viewer.id] }
    const before = { needed: ['checker', 'editor'] as const, lawyers: [] }
    const change = (actor: Actor) =>
      changeSignOffRules(actor, {
        needed: [...rules.needed],
        lawyers: [...rules.lawyers],
        seen: { needed: [...before.needed], lawyers: [] },
      })
    await expect(change(newsroom.editor)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await change(newsroom.admin)).toEqual({ needed: ['writer', 'lawyer'], lawyers: [newsroom.viewer.id] })
    await expect(
      changeSignOffRules(newsroom.admin, { needed: [], lawyers: [], seen: { needed: ['editor'], lawyers: [] } }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await settle()
    expect(await sign(newsroom.viewer)).toMatchObject({ capacity: 'lawyer' })
    expect(await read()).toMatchObject({ signed: ['lawyer'], missing: ['writer'] })
    await changeSignOffRules(newsroom.admin, { needed: [...before.needed], lawyers: [] })
  })

  test('sent twice with one id is given once', async () => {
    await settle()
    const first = await sign(newsroom.editor, { id: `once${view.id.slice(0, 20)}` })
    const again = await sign(newsroom.editor, { id: first.id })
    expect(again).toEqual(first)
    expect((await read()).items).toHaveLength(1)
  })
})
