import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { changesSince } from './changes-since'
import { decideCorrections } from './decide-correction'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'
import { proposeCorrection } from './propose-correction'

onEachEngine('deciding on several corrections', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await article(newsroom)
  })
  const propose = (expected: string, replacement: string) => {
    const words = { ...placeIn(view, expected), expected, replacement, reason: 'Source' }
    return proposeCorrection(newsroom.checker, { articleId: view.id, ...words })
  }

  test('several are decided on at once, each told in the log', async () => {
    const [one, two] = [await propose('14', '41'), await propose('mayor', 'Mayor')]
    const items = [{ id: one.id, seen: one.revision }, { id: two.id }]
    const stet = { articleId: view.id, items, decision: 'stet' as const, reason: 'House style.' }
    await expect(decideCorrections(newsroom.checker, stet)).rejects.toMatchObject({ code: 'forbidden' })
    const decided = await decideCorrections(newsroom.editor, stet)
    expect(decided.items.map(({ state, decisionReason }) => [state, decisionReason])).toEqual([
      ['stet', 'House style.'],
      ['stet', 'House style.'],
    ])
    const { entries } = (await changesSince(view.id, 3)) ?? { entries: [] }
    expect(entries.map(({ type }) => type)).toEqual(['correction-stet', 'correction-stet'])
  })

  test('of several none is decided on when one cannot be, and the error names it', async () => {
    const [one, other] = [await propose('14', '41'), await propose('14', '4')]
    const both = { articleId: view.id, items: [{ id: one.id }, { id: other.id }], decision: 'accept' as const }
    await expect(decideCorrections(newsroom.editor, both)).rejects.toMatchObject({
      code: 'conflict',
      extra: { correction: other.id, overlaps: one.id },
    })
    expect((await openArticle(newsroom.viewer, { articleId: view.id })).corrections.map(({ state }) => state)).toEqual([
      'proposed',
      'proposed',
    ])
    const elsewhere = await article(newsroom)
    await expect(decideCorrections(newsroom.editor, { ...both, articleId: elsewhere.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
