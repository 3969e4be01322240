import { beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../core/reading/read-text'
import { proposalsIn } from '../../core/review/findings/proposals-in'
import type { Span } from '../../core/text/span'
import { onEachEngine } from '../../data/on-each-engine'
import type { ArticleView } from '../../schemas/views'
import { addAnnotation } from '../add-annotation'
import { deleteAnnotation } from '../change-annotation'
import { decideCorrection } from '../decide-correction'
import { freezeVersion } from '../freeze-version'
import { importArticle } from '../import-article'
import { makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { openArticle } from '../open-article'
import { proposeCorrection } from '../propose-correction'
import { corrected, decide, doubtful, findingOn, findingsOn, frozen } from './findings.fixture'

onEachEngine('findings of an article', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const again = ({ id }: ArticleView) => openArticle(newsroom.viewer, { articleId: id })
  const mark = (
    view: ArticleView,
    kind: 'quote' | 'claim' | 'attribution-error',
    words: string,
    errorCode?: 'Q14' | 'A4',
  ) => addAnnotation(newsroom.checker, { articleId: view.id, kind, errorCode, exact: words, ...placeIn(view, words) })

  test('are read at import: errors, quotes with their speaker, and claims with their score', async () => {
    const view = await doubtful(newsroom)
    const wordsOf = ({ start, end }: { start: number; end: number }) => view.version.text.slice(start, end)
    expect(view.findings.map((finding) => [finding.code ?? finding.kind, wordsOf(finding)])).toEqual([
      ['claim', 'The bridge was shut on Monday after engineers counted 14 cracks in its deck.'],
      ['claim', 'The mayor, Ada Holm, admitted that the city had known.'],
      ['A14', 'admitted'],
      ['A12', 'Experts say'],
      ['claim', '"It has stood for ninety years,” said Ada Holm.'],
      ['Q14', '"It has stood for ninety years,”'],
      ['quote', '"It has stood for ninety years,”'],
    ])
    expect(findingOn(view, 'quote')).toMatchObject({
      message: 'A quotation of Ada Holm.',
      speaker: 'Ada Holm',
      score: null,
    })
    expect(findingOn(view, 'claim')).toMatchObject({
      message: expect.stringMatching(/^Says something that can be checked: .*a number/),
      score: expect.closeTo(0.9, 0),
      state: 'open',
      revision: 1,
    })
    const { start } = placeIn(view, '"It')
    expect(findingOn(view, 'Q14').correction).toEqual({ start, end: start + 1, text: '“' })
  })

  test('count for no work, and errors among them stand open until somebody decides', async () => {
    const view = await doubtful(newsroom)
    expect(view.progress.settled).toBe(0)
    expect(view.open.find(({ kind }) => kind === 'finding-undecided')?.ids).toEqual(
      ['A14', 'A12', 'Q14'].map((code) => findingOn(view, code).id),
    )
    for (const code of ['A14', 'A12', 'Q14']) await decide(newsroom.checker, view, findingOn(view, code), 'dismiss')
    expect((await again(view)).open.map(({ kind }) => kind)).not.toContain('finding-undecided')
  })

  test('are not proposed where a mark of the kind stands, and are again when it is taken away', async () => {
    const view = await doubtful(newsroom)
    const annotation = await mark(view, 'quote', 'It has stood')
    await mark(view, 'attribution-error', 'ninety', 'A4')
    const marked = await again(view)
    expect(findingsOn(marked, 'quote')).toEqual([])
    expect(findingsOn(marked, 'Q14')).toHaveLength(1)
    await deleteAnnotation(newsroom.checker, { annotationId: annotation.id })
    expect((await again(view)).findings).toEqual(view.findings)
  })

  test('on text that is read the same again keep their ids and what was decided', async () => {
    const view = await doubtful(newsroom)
    await decide(newsroom.checker, view, findingOn(view, 'A14'), 'dismiss', { reason: 'He did admit it.' })
    const later = await corrected(newsroom, view, 'on Monday', 'on Tuesday')
    const [before, after] = [view, later].map(({ findings }) => findings.map(({ id }) => id))
    expect(after?.slice(1)).toEqual(before?.slice(1))
    expect(findingOn(later, 'A14')).toMatchObject({ state: 'dismissed', reason: 'He did admit it.' })
    expect(findingOn(later, 'A14').start).toBe(findingOn(view, 'A14').start + 1)
    expect(after?.[0], 'the sentence that says something else').not.toBe(before?.[0])
  })

  test('keep what was decided when words around them change', async () => {
    const view = await doubtful(newsroom)
    await decide(newsroom.checker, view, findingOn(view, 'A14'), 'dismiss')
    const later = await corrected(newsroom, view, 'the city had known', 'the town had known')
    expect(findingOn(later, 'A14')).toMatchObject({ id: findingOn(view, 'A14').id, state: 'dismissed' })
    const last = await corrected(newsroom, later, 'The mayor', 'The former mayor')
    expect(findingOn(last, 'A14')).toMatchObject({ id: findingOn(view, 'A14').id, state: 'dismissed' })
  })

  test('keep what was decided when their sentence moves', async () => {
    const view = await doubtful(newsroom)
    await decide(newsroom.checker, view, findingOn(view, 'A12'), 'dismiss')
    const sentence = ' Experts say the bridge is old.'
    const gone = await corrected(newsroom, view, sentence, '')
    expect(findingsOn(gone, 'A12')).toEqual([])
    const moved = await corrected(newsroom, gone, 'closed the road.', `closed the road.${sentence}`)
    expect(findingOn(moved, 'A12')).toMatchObject({ id: findingOn(view, 'A12').id, state: 'dismissed' })
  })

  test('that were mended are not found again', async () => {
    const view = await doubtful(newsroom)
    const { correction } = await decide(newsroom.editor, view, findingOn(view, 'Q14'), 'accept')
    await decideCorrection(newsroom.editor, { correctionId: correction?.id ?? '', decision: 'accept' })
    const later = await frozen(newsroom, view)
    expect(later.version.text).toContain('“It has stood')
    expect(findingsOn(later, 'Q14')).toEqual([])
  })

  test('are those of just the text that was frozen, also when a correction is accepted meanwhile', async () => {
    const view = await doubtful(newsroom)
    const propose = async (expected: string, replacement: string) => {
      const place = { articleId: view.id, expected, replacement, reason: '', ...placeIn(view, expected) }
      return { correctionId: (await proposeCorrection(newsroom.checker, place)).id, decision: 'accept' } as const
    }
    await decideCorrection(newsroom.editor, await propose('admitted', 'said'))
    const second = await propose('Experts say', 'Two engineers say')
    const freezing = freezeVersion(newsroom.editor, { articleId: view.id })
    await decideCorrection(newsroom.editor, second).catch((error) => expect(error.code).toBe('conflict'))
    await freezing
    const { version, findings } = await again(view)
    const read = proposalsIn(version.text, readDocument(version))
    const placesOf = (all: readonly Span[]) => all.map(({ start, end }) => [start, end])
    expect(placesOf(findings)).toEqual(placesOf(read))
    expect(findingsOn(await again(view), 'A14')).toEqual([])
  })

  test('know the day an article is dated', async () => {
    const given = {
      format: 'text',
      title: 'The bridge',
      text: 'The bridge was shut on Monday, March 4, 2025.',
    } as const
    const view = await importArticle(newsroom.editor, { ...given, date: '2025-03-05' })
    expect(findingsOn(view, 'A9')).toHaveLength(1)
  })

  test('an article keeps the language that its editor names', async () => {
    const given = { format: 'text', title: 'Die Brücke', text: 'Die Brücke ist gesperrt.' } as const
    const view = await importArticle(newsroom.editor, { ...given, language: 'de-AT' })
    expect(view.meta.language).toBe('de-AT')
  })
})
