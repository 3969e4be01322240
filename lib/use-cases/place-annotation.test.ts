import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { AnnotationView, ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { importArticle } from './import-article'
import { makeVersion } from './make-version'
import { makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'
import { findPlaces, placeAnnotation } from './place-annotation'
import { readLog } from './read-log'

const FERRY = 'Ferry service ended on Friday after eighty years of crossings.'
const MAYOR = 'Mayor Ina Holt called the decision wrong.'

onEachEngine('a mark that lost its place', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  let mark: AnnotationView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await importArticle(newsroom.editor, { text: `${FERRY}\n\n${MAYOR}`, format: 'text', title: 'The ferry' })
    const place = { ...placeIn(view, 'called the decision wrong'), exact: 'called the decision wrong' }
    await addAnnotation(newsroom.checker, { articleId: view.id, kind: 'claim', ...place })
    const text = `${FERRY}\n\nNobody else spoke. The mayor called it a wrong decision.`
    await makeVersion(newsroom.editor, { articleId: view.id, text, format: 'text' })
    await open()
  })

  const open = async () => {
    view = await openArticle(newsroom.viewer, { articleId: view.id })
    const [found] = view.annotations
    if (found) mark = found
    return mark
  }
  const put = (exact: string, more: { seen?: number } = {}) =>
    placeAnnotation(newsroom.checker, { annotationId: mark.id, ...placeIn(view, exact), exact, how: 'exact', ...more })

  test('is put on the words that a person says, told in the log, and put back by who did it', async () => {
    const before = mark
    expect(before.how).not.toBe('exact')
    const placed = await put('called it a wrong decision', { seen: before.revision })
    expect(placed).toMatchObject({ how: 'exact', exact: 'called it a wrong decision', revision: before.revision + 1 })
    const { items } = await readLog(newsroom.viewer, { articleId: view.id, limit: 5 })
    expect(items[0]).toMatchObject({
      type: 'annotation-placed',
      actor: newsroom.checker.id,
      from: { exact: before.exact, how: before.how },
      to: { exact: 'called it a wrong decision' },
    })
    const { start, end, exact, how } = before
    const back = { annotationId: mark.id, start, end, exact, how, undo: true }
    await expect(placeAnnotation(newsroom.editor, back)).rejects.toMatchObject({ code: 'conflict' })
    expect(await placeAnnotation(newsroom.checker, back)).toMatchObject({ start, end, exact, how })
  })

  test('shows what it stood on and where it may belong', async () => {
    const { was, candidates } = await findPlaces(newsroom.viewer, { annotationId: mark.id })
    expect(was).toMatchObject({ exact: 'called the decision wrong', version: 1 })
    for (const { start, end, exact } of candidates) expect(view.version.text.slice(start, end)).toBe(exact)
  })

  test('is not put on words that are not there, by who may not, over what was not seen, nor anywhere but on words', async () => {
    const at = { ...placeIn(view, 'Nobody'), exact: 'Nobody', how: 'exact' as const }
    const annotationId = mark.id
    const as = (who: keyof Newsroom & ('viewer' | 'reporter' | 'stranger' | 'checker'), more: object = {}) =>
      placeAnnotation(newsroom[who], { annotationId, ...at, ...more })
    await expect(as('checker', { exact: 'Someone' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(as('viewer')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(as('reporter')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(as('stranger')).rejects.toMatchObject({ code: 'not-found' })
    await expect(as('checker', { seen: mark.revision + 5 })).rejects.toMatchObject({ code: 'conflict' })
    await expect(as('checker', { how: 'orphan' })).rejects.toMatchObject({ code: 'invalid' })
    const before = mark
    expect(await open()).toEqual(before)
  })
})
