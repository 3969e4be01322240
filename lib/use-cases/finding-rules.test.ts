import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { changeFindingRules, readFindingRules } from './finding-rules'
import { decide, doubtful, findingOn, findingsOn } from './findings/findings.fixture'
import { logged } from './house.fixture'
import { listAdminLog } from './list-admin-log'
import { article, makeNewsroom, type Newsroom } from './newsroom.fixture'
import { openArticle, tagOfArticle } from './open-article'

onEachEngine('house rules on findings', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const again = ({ id }: ArticleView) => openArticle(newsroom.viewer, { articleId: id })
  const off = (...kinds: ('A14' | 'Q13' | 'Q18' | 'claim')[]) => changeFindingRules(newsroom.admin, { off: kinds })

  test('at first nothing is switched off', async () =>
    expect(await readFindingRules(newsroom.viewer)).toEqual({ off: [] }))

  test('a kind that is off is not shown, and is shown again as it was when it is on', async () => {
    const view = await doubtful(newsroom)
    await decide(newsroom.checker, view, findingOn(view, 'A14'), 'dismiss')
    const before = await again(view)
    expect(await off('claim', 'A14')).toEqual({ off: ['A14', 'claim'] })
    expect(await readFindingRules(newsroom.viewer)).toEqual({ off: ['A14', 'claim'] })
    const without = await again(view)
    expect([findingsOn(without, 'A14'), findingsOn(without, 'claim')]).toEqual([[], []])
    expect(findingsOn(without, 'quote')).toEqual(findingsOn(before, 'quote'))
    await off()
    expect(await again(view)).toEqual(before)
  })

  test('what a kind that is off told with its own is shown by itself, and can be accepted', async () => {
    const view = await article(newsroom, 'The ferry left.\n\nWe will stay here until the bridge is open.”')
    const told = async () => (await again(view)).findings.flatMap(({ code }) => code ?? [])
    expect(await told()).toEqual(['Q13'])
    await off('Q13')
    expect(await told()).toEqual(['Q15', 'A4'])
    await decide(newsroom.checker, view, findingOn(await again(view), 'Q15'), 'accept')
    await off()
    expect(await told()).toEqual(['Q13'])
  })

  test('whoever has an article open is shown another by the next request', async () => {
    const { id } = await doubtful(newsroom)
    const tag = () => tagOfArticle(newsroom.viewer, { articleId: id })
    const before = await tag()
    await off('Q18')
    expect(await tag()).not.toBe(before)
    await off()
  })

  test('a change is logged once, with what was off before', async () => {
    const before = (await logged('findings')).length
    await off('Q18')
    await off('Q18')
    expect((await logged('findings')).length).toBe(before + 1)
    const { items } = await listAdminLog(newsroom.admin, { limit: 1 })
    expect(items).toMatchObject([{ type: 'findings-switched', from: { off: [] }, to: { off: ['Q18'] } }])
    await off()
  })

  test('a change to a list that is another by now is a conflict that tells it, and changes nothing', async () => {
    await off('Q18')
    const late = changeFindingRules(newsroom.admin, { off: ['A14'], seen: [] })
    await expect(late).rejects.toMatchObject({ code: 'conflict', extra: { current: ['Q18'] } })
    expect(await readFindingRules(newsroom.viewer)).toEqual({ off: ['Q18'] })
    expect(await changeFindingRules(newsroom.admin, { off: ['claim', 'A14'], seen: ['Q18'] })).toEqual({
      off: ['A14', 'claim'],
    })
    expect(await changeFindingRules(newsroom.admin, { off: [], seen: ['claim', 'A14'] })).toEqual({ off: [] })
  })

  test('of two changes at once to what both have seen, one is refused', async () => {
    const both = (['A14', 'Q18'] as const).map((kind) =>
      changeFindingRules(newsroom.admin, { off: [kind], seen: [] }).then(
        () => 'changed',
        (error) => error.code,
      ),
    )
    expect((await Promise.all(both)).sort()).toEqual(['changed', 'conflict'])
    await off()
  })

  test('only an admin changes them', async () => {
    for (const who of ['editor', 'checker', 'reporter', 'viewer'] as const) {
      const changed = changeFindingRules(newsroom[who], { off: [] })
      await expect(changed, who).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})
