import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { importArticle } from './import-article'
import { makeVersion } from './make-version'
import { nameVersion } from './name-version'
import { makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'
import { compareVersions, listVersions } from './read-versions'

const FERRY = 'Ferry service ended on Friday after eighty years of crossings.'
const MAYOR = 'Mayor Ina Holt called the decision wrong and spoke of a new boat.'

onEachEngine('an earlier version', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await importArticle(newsroom.editor, { text: `${FERRY}\n\n${MAYOR}`, format: 'text', title: 'The ferry' })
    const place = { ...placeIn(view, 'a new boat'), exact: 'a new boat' }
    await addAnnotation(newsroom.checker, { articleId: view.id, kind: 'claim', ...place })
    const text = `${MAYOR.replace('wrong', 'a pity')}\n\n${FERRY}`
    await makeVersion(newsroom.editor, { articleId: view.id, text, format: 'text' })
  })
  const open = () => openArticle(newsroom.viewer, { articleId: view.id })

  test('is the text again as a further version, and what hangs on the words goes along', async () => {
    const made = await makeVersion(newsroom.editor, { articleId: view.id, restore: 1, seen: 2 })
    expect(made).toMatchObject({ number: 3, origin: 'restored' })
    const now = await open()
    expect(now.version.text).toBe(view.version.text)
    expect(now.annotations).toMatchObject([{ exact: 'a new boat', how: expect.stringMatching(/exact|moved/) }])
    const { items } = await listVersions(newsroom.viewer, { articleId: view.id })
    expect(items.map(({ number, origin }) => [number, origin])).toEqual([
      [3, 'restored'],
      [2, 're-import'],
      [1, 'import'],
    ])
  })

  test('is not restored where it is the newest already, where there is none, by who may not, nor beside a draft', async () => {
    const restore = (restored: number, who: 'editor' | 'checker' = 'editor', text?: string) =>
      makeVersion(newsroom[who], { articleId: view.id, restore: restored, text })
    await expect(restore(2)).rejects.toMatchObject({ code: 'invalid' })
    await expect(restore(7)).rejects.toMatchObject({ code: 'not-found' })
    await expect(restore(1, 'checker')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(restore(1, 'editor', FERRY)).rejects.toMatchObject({ code: 'invalid' })
    expect((await open()).version.number).toBe(2)
  })

  test('is compared with a later one: what moved, what changed, and the work on either side', async () => {
    const { blocks } = await compareVersions(newsroom.viewer, { articleId: view.id, from: 1, to: 2 })
    expect(blocks.map(({ isMoved, old, now }) => [isMoved, old?.marks, now?.marks])).toEqual([
      [true, 1, 1],
      [false, 0, 0],
    ])
    expect(blocks[0]?.old?.statuses).toEqual(['unreviewed'])
    expect(blocks[0]?.steps.map(({ op }) => op)).toContain('insert')
  })

  test('bears the name that an editor gives it, until it is taken away', async () => {
    const name = (given: string, who: 'editor' | 'checker' = 'editor') =>
      nameVersion(newsroom[who], { articleId: view.id, number: 1, name: given })
    expect(await name('As sent to the lawyer')).toMatchObject({ number: 1, name: 'As sent to the lawyer' })
    const { items } = await listVersions(newsroom.viewer, { articleId: view.id })
    expect(items.map((version) => version.name)).toEqual([null, 'As sent to the lawyer'])
    await expect(name('Mine', 'checker')).rejects.toMatchObject({ code: 'forbidden' })
    expect((await name('')).name).toBe(null)
  })

  test('is not renamed by who has not seen its name', async () => {
    const name = (given: string, seen: string | null) =>
      nameVersion(newsroom.editor, { articleId: view.id, number: 1, name: given, seen })
    await name('As sent to the lawyer', null)
    await expect(name('Mine', null)).rejects.toMatchObject({
      code: 'conflict',
      extra: { current: 'As sent to the lawyer' },
    })
    expect((await name('As sent to the lawyer', null)).name).toBe('As sent to the lawyer')
    expect((await name('Mine', 'As sent to the lawyer')).name).toBe('Mine')
  })
})
