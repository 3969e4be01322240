import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import { addAnnotation } from './add-annotation'
import { deleteAnnotation, setAnnotationState } from './change-annotation'
import { listArticles } from './list-articles'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'

onEachEngine('the list of what waits for somebody', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  /** An article with a query put to the reporter. */
  async function asked() {
    const view = await article(newsroom)
    const query = await addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'note',
      ...placeIn(view, '14 cracks'),
      exact: '14 cracks',
      body: 'Who counted?',
      addressee: newsroom.reporter.id,
    })
    return { articleId: view.id, annotationId: query.id }
  }
  const waiting = async (assignee: string, actor = newsroom.reporter) =>
    (await listArticles(actor, { assignee })).items.map(({ id }) => id)

  test('holds the articles with an open query put to them, and no others', async () => {
    await article(newsroom)
    const { articleId } = await asked()
    expect(await waiting('me')).toEqual([articleId])
    expect(await waiting(newsroom.reporter.id, newsroom.viewer)).toEqual([articleId])
    expect(await waiting('me', newsroom.checker)).toEqual([])
    expect(await waiting(newsroom.reporter.id, newsroom.stranger)).toEqual([])
  })

  test('says of each article how much it asks of whoever reads the list, and what comes first', async () => {
    const { articleId, annotationId } = await asked()
    const view = await openArticle(newsroom.checker, { articleId })
    const earlier = await addAnnotation(newsroom.checker, {
      articleId,
      kind: 'note',
      ...placeIn(view, 'The mayor'),
      exact: 'The mayor',
      addressee: newsroom.reporter.id,
    })
    const told = async (actor = newsroom.reporter) =>
      (await listArticles(actor, {})).items.find(({ id }) => id === articleId)?.asked
    expect(await told()).toEqual({ count: 2, first: earlier.id })
    await setAnnotationState(newsroom.reporter, { annotationId: earlier.id, state: 'answered' })
    expect(await told()).toEqual({ count: 1, first: annotationId })
    expect(await told(newsroom.editor)).toBeNull()
  })

  test('tells whoever asked how many answers wait for them, until they resolve them', async () => {
    const { articleId, annotationId } = await asked()
    const told = async (actor = newsroom.checker) =>
      (await listArticles(actor, {})).items.find(({ id }) => id === articleId)?.answered
    expect(await told()).toBeNull()
    await setAnnotationState(newsroom.reporter, { annotationId, state: 'answered' })
    expect(await told()).toEqual({ count: 1, first: annotationId })
    expect(await told(newsroom.reporter)).toBeNull()
    await setAnnotationState(newsroom.checker, { annotationId, state: 'closed' })
    expect(await told()).toBeNull()
  })

  test('no longer holds what is answered or was taken back', async () => {
    const [one, two] = [await asked(), await asked()]
    await setAnnotationState(newsroom.reporter, { annotationId: one.annotationId, state: 'answered' })
    await deleteAnnotation(newsroom.checker, { annotationId: two.annotationId })
    const ids = await waiting('me')
    expect(ids).not.toContain(one.articleId)
    expect(ids).not.toContain(two.articleId)
  })
})
