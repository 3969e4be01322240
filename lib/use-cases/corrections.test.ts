import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { changesSince } from './changes-since'
import { addCorrectionComment } from './comments'
import { decideCorrection } from './decide-correction'
import { freezeVersion } from './freeze-version'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle, tagOfArticle } from './open-article'
import { changeCorrection, proposeCorrection } from './propose-correction'
import { compareVersions, listVersions, openVersion } from './read-versions'
import { splitSentence } from './reshape-sentences'
import { setStatuses } from './set-statuses'

onEachEngine('corrections and versions', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await article(newsroom)
  })
  const open = () => openArticle(newsroom.viewer, { articleId: view.id })
  const propose = (expected: string, replacement: string, actor = newsroom.checker) =>
    proposeCorrection(actor, {
      articleId: view.id,
      ...placeIn(view, expected),
      expected,
      replacement,
      reason: 'Source',
    })
  const decide = (correctionId: string, decision: 'accept' | 'stet' | 'withdraw' | 'reopen', reason?: string) =>
    decideCorrection(decision === 'withdraw' ? newsroom.checker : newsroom.editor, { correctionId, decision, reason })
  const freeze = (seen?: number) => freezeVersion(newsroom.editor, { articleId: view.id, seen })
  const verifyAll = () =>
    setStatuses(newsroom.checker, {
      articleId: view.id,
      ids: view.sentences.map(({ id }) => id),
      status: 'verified',
    })

  test('a proposal changes no text', async () => {
    await propose('14', '41')
    expect((await open()).version.text).toBe(view.version.text)
  })

  test('of those withdrawn the article names the ones with a thread, and all when asked', async () => {
    const [bare, spoken] = [await propose('14', '41'), await propose('March', 'May')]
    await addCorrectionComment(newsroom.editor, { correctionId: spoken.id, body: 'Are you sure?' })
    for (const { id } of [bare, spoken]) await decide(id, 'withdraw')
    const named = async (withdrawn?: boolean) =>
      (await openArticle(newsroom.viewer, { articleId: view.id, withdrawn })).corrections.map(({ id }) => id)
    expect(await named()).toEqual([spoken.id])
    expect(await named(true)).toEqual([bare.id, spoken.id])
    const tags = [undefined, true].map((withdrawn) => tagOfArticle(newsroom.viewer, { articleId: view.id, withdrawn }))
    expect(new Set(await Promise.all(tags)).size).toBe(2)
    await decideCorrection(newsroom.checker, { correctionId: bare.id, decision: 'reopen' })
    expect(await named()).toHaveLength(2)
  })

  test('only an editor decides, and a stet needs its reason', async () => {
    const { id } = await propose('14', '41')
    const byChecker = decideCorrection(newsroom.checker, { correctionId: id, decision: 'accept' })
    await expect(byChecker).rejects.toMatchObject({ code: 'forbidden' })
    await expect(decide(id, 'stet')).rejects.toMatchObject({ code: 'invalid' })
    expect(await decide(id, 'stet', 'The report says 14.')).toMatchObject({ state: 'stet' })
  })

  test('of two that overlap one is accepted', async () => {
    const first = await propose('14 cracks', '41 cracks')
    const second = await propose('cracks in March', 'cracks in May')
    await decide(first.id, 'accept')
    await expect(decide(second.id, 'accept')).rejects.toMatchObject({
      code: 'conflict',
      extra: { overlaps: first.id },
    })
    await decide(first.id, 'reopen')
    expect((await decide(second.id, 'accept')).state).toBe('accepted')
  })

  test('a proposal is reworded by its author while it is open, and by nobody else', async () => {
    const { id } = await propose('14', '41')
    const byEditor = changeCorrection(newsroom.editor, { correctionId: id, replacement: '15' })
    await expect(byEditor).rejects.toMatchObject({ code: 'forbidden' })
    expect((await changeCorrection(newsroom.checker, { correctionId: id, replacement: '15' })).replacement).toBe('15')
    await decide(id, 'accept')
    const late = changeCorrection(newsroom.checker, { correctionId: id, replacement: '16' })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
  })

  test('freezing applies what was accepted, and nothing else', async () => {
    await decide((await propose('14', '41')).id, 'accept')
    await propose('safe', 'sound')
    const frozen = await freeze(1)
    expect(frozen).toMatchObject({ number: 2, corrections: 1 })
    const now = await open()
    expect(now.version.text).toBe(view.version.text.replace('14', '41'))
    expect(now.corrections).toMatchObject([{ expected: 'safe', state: 'proposed' }])
  })

  test('what was read stays read; what changed asks to be read again and says what it was', async () => {
    await verifyAll()
    await decide((await propose('14', '41')).id, 'accept')
    expect(await freeze()).toMatchObject({ carried: { sentences: 3, changed: 1 } })
    const { sentences, version } = await open()
    expect(sentences.map(({ status }) => status)).toEqual(['verified', 'verified', 'unreviewed', 'verified'])
    expect(sentences[2]?.changedSince).toMatchObject({
      text: 'Engineers counted 14 cracks in March.',
      status: 'verified',
      statusBy: newsroom.checker.id,
      version: 1,
      changedBy: [newsroom.checker.id],
    })
    for (const sentence of sentences.filter(({ status }) => status === 'verified')) {
      expect(view.version.text).toContain(version.text.slice(sentence.start, sentence.end))
    }
  })

  test('marks move with their words, and one whose words are gone keeps them', async () => {
    const mark = (words: string) =>
      addAnnotation(newsroom.checker, { articleId: view.id, kind: 'claim', ...placeIn(view, words), exact: words })
    const [moved, lost] = [await mark('closed the road'), await mark('said Ada Holm')]
    await decide((await propose(' said Ada Holm', '')).id, 'accept')
    const result = await freeze()
    expect(result).toMatchObject({ carried: { annotations: 2, orphans: 1 } })
    const now = await open()
    const find = (id: string) => now.annotations.find((annotation) => annotation.id === id)
    const there = find(moved.id)
    expect(there?.how).toBe('moved')
    expect(now.version.text.slice(there?.start, there?.end)).toBe('closed the road')
    expect(find(lost.id)).toMatchObject({ how: 'orphan', exact: 'said Ada Holm' })
    expect(now.open.find((item) => item.kind === 'place-lost')?.ids).toEqual([lost.id])
  })

  test('a mark that lost its place keeps its words through later freezes too', async () => {
    const words = 'said Ada Holm'
    const lost = await addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'claim',
      ...placeIn(view, words),
      exact: words,
    })
    await decide((await propose(' said Ada Holm', '')).id, 'accept')
    await freeze()
    view = await open()
    await decide((await propose('14', '41')).id, 'accept')
    await freeze()
    const now = await open()
    expect(now.annotations.find(({ id }) => id === lost.id)).toMatchObject({ how: 'orphan', exact: words })
    expect(now.open.find(({ kind }) => kind === 'place-lost')?.ids).toEqual([lost.id])
  })

  test('a proposal whose words were changed by a freeze is not accepted unseen', async () => {
    const stale = await propose('14 cracks in March', '14 cracks in May')
    await decide((await propose('14', '41')).id, 'accept')
    await freeze()
    const accept = (seen?: number) =>
      decideCorrection(newsroom.editor, { correctionId: stale.id, decision: 'accept', seen })
    await expect(accept(stale.revision)).rejects.toMatchObject({ code: 'conflict' })
    await expect(accept()).rejects.toMatchObject({ code: 'conflict' })
  })

  test('an insertion proposed after a replacement that begins at the same place freezes with it', async () => {
    await decide((await propose('Engineers', 'Inspectors')).id, 'accept')
    const { start } = placeIn(view, 'Engineers')
    const input = { articleId: view.id, start, end: start, expected: '', replacement: 'Two ', reason: '' }
    await decide((await proposeCorrection(newsroom.checker, input)).id, 'accept')
    await freeze()
    expect((await open()).version.text).toContain('Two Inspectors counted')
  })

  test('half a character is not replaced, marked or left at a split', async () => {
    view = await article(newsroom, 'A \u{1F600} here. It stays.')
    const at = view.version.text.indexOf('\u{1F600}') + 1
    const half = { articleId: view.id, start: at, end: at + 1, expected: '\ude00', replacement: 'x', reason: '' }
    await expect(proposeCorrection(newsroom.checker, half)).rejects.toMatchObject({ code: 'invalid' })
    const mark = { articleId: view.id, kind: 'claim' as const, start: at, end: at + 1, exact: '\ude00' }
    await expect(addAnnotation(newsroom.checker, mark)).rejects.toMatchObject({ code: 'invalid' })
    const split = { articleId: view.id, sentenceId: view.sentences[0]?.id ?? '', at }
    await expect(splitSentence(newsroom.checker, split)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('nothing accepted, nothing frozen; and the second to freeze is told', async () => {
    await expect(freeze()).rejects.toMatchObject({ code: 'invalid' })
    await decide((await propose('14', '41')).id, 'accept')
    await freeze(1)
    await expect(freeze(1)).rejects.toMatchObject({ code: 'conflict', extra: { current: 2 } })
  })

  test('a frozen correction is history', async () => {
    const { id } = await propose('14', '41')
    await decide(id, 'accept')
    await freeze()
    await expect(decide(id, 'reopen')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('versions are listed, opened with their corrections and what was said of them, and compared', async () => {
    const { id } = await propose('14', '41')
    await addCorrectionComment(newsroom.checker, { correctionId: id, body: 'The log says 41.' })
    await decide(id, 'accept')
    await freeze()
    const articleId = view.id
    expect((await listVersions(newsroom.viewer, { articleId })).items.map(({ number }) => number)).toEqual([2, 1])
    const second = await openVersion(newsroom.viewer, { articleId, number: 2 })
    expect(second.corrections).toMatchObject([
      { expected: '14', replacement: '41', comments: [{ body: 'The log says 41.', author: newsroom.checker.id }] },
    ])
    const { blocks } = await compareVersions(newsroom.viewer, { articleId, from: 1, to: 2 })
    expect(blocks.map(({ steps }) => steps.map(({ op }) => op))).toEqual([
      ['equal'],
      ['equal', 'delete', 'insert', 'equal'],
    ])
  })

  test('who watches is told which objects changed, and of a new version to fetch it', async () => {
    const { id } = await propose('14', '41')
    expect(await changesSince(view.id, view.revision)).toMatchObject({
      revision: view.revision + 1,
      corrections: [{ id, state: 'proposed' }],
      reload: false,
    })
    await decide(id, 'accept')
    await freeze()
    expect(await changesSince(view.id, view.revision + 2)).toMatchObject({ reload: true })
    expect(await changesSince(view.id, view.revision + 3)).toBeUndefined()
  })
})
