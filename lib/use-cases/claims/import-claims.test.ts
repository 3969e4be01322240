import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import { addAnnotation } from '../add-annotation'
import { changeAnnotation } from '../change-annotation'
import { listAdminLog } from '../list-admin-log'
import { article, makeNewsroom, type Newsroom, placeIn } from '../newsroom.fixture'
import { importClaims } from './import-claims'
import { earlierChecks, listClaims } from './read-claims'

const CRACKS = 'Engineers counted 14 cracks in March.'
const review = (more: object = {}) => ({
  '@type': 'ClaimReview',
  url: 'https://checks.example/bridge',
  claimReviewed: 'In March, engineers counted 14 cracks.',
  author: { name: 'Harbour Checks' },
  datePublished: '2026-03-04',
  reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'False' },
  reviewBody: 'There were four fissures.',
  ...more,
})

onEachEngine('importing fact-checks', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => void (await openFresh()))
  const begin = async () => {
    newsroom = await makeNewsroom()
  }
  const bring = (value: unknown, more: object = {}, actor = newsroom.checker) =>
    importClaims(actor, { text: JSON.stringify(value), preview: false, ...more })
  const library = async (actor = newsroom.viewer, q = '') => (await listClaims(actor, { q, limit: 100 })).items

  test('a preview tells what would come in, and nothing does', async () => {
    await begin()
    const told = await bring([review(), review({ url: 'x' })], { preview: true })
    expect(told).toMatchObject({
      added: 1,
      items: [{ state: 'new', verdict: 'false', rating: 'False (1, 1 to 5)' }],
      refused: [{ why: expect.stringContaining('url') }],
    })
    expect(await library()).toEqual([])
  })

  test('what comes in is found, is said as it was written, and is there already the second time', async () => {
    await begin()
    expect(await bring(review())).toMatchObject({ added: 1, changed: 0, there: 0 })
    expect(await bring([review(), review()])).toMatchObject({ added: 0, changed: 0, there: 1 })
    expect(await library(newsroom.viewer, 'fissure harbour')).toMatchObject([
      {
        verdict: 'false',
        article: null,
        published: {
          publisher: 'Harbour Checks',
          address: 'https://checks.example/bridge',
          date: '2026-03-04',
          rating: 'False (1, 1 to 5)',
        },
      },
    ])
    expect((await listAdminLog(newsroom.admin, { limit: 3 })).items[0]).toMatchObject({ type: 'fact-checks-imported' })
  })

  test('what its publisher changed is changed', async () => {
    await begin()
    await bring(review())
    expect(await bring(review({ reviewRating: { alternateName: 'True' } }))).toMatchObject({ added: 0, changed: 1 })
    expect(await library()).toMatchObject([{ verdict: 'true' }])
  })

  test('another desk sees none of it, and reporters and viewers bring none', async () => {
    await begin()
    await bring(review())
    expect(await library(newsroom.stranger)).toEqual([])
    for (const actor of [newsroom.reporter, newsroom.viewer]) {
      await expect(bring(review(), {}, actor)).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  test('it is offered where the same claim is marked, and can be taken over', async () => {
    await begin()
    await bring(review())
    const view = await article(newsroom)
    const mark = await addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'claim',
      ...placeIn(view, CRACKS),
      exact: CRACKS,
    })
    const [offer] = (await earlierChecks(newsroom.checker, { annotationId: mark.id })).items
    expect(offer).toMatchObject({ verdict: 'false', explanation: 'There were four fissures.' })
    const taken = await changeAnnotation(newsroom.checker, {
      annotationId: mark.id,
      verdict: 'false',
      takenFrom: offer?.id,
    })
    expect(taken).toMatchObject({ verdict: 'false', takenFrom: offer?.id })
  })

  test('one of text, file and address is wanted', async () => {
    await begin()
    await expect(importClaims(newsroom.checker, { preview: false })).rejects.toMatchObject({ code: 'invalid' })
    const file = new File([JSON.stringify(review())], 'checks.json')
    expect(await importClaims(newsroom.checker, { file, preview: false })).toMatchObject({ added: 1 })
    const inside = importClaims(newsroom.checker, { url: 'http://127.0.0.1:1/checks', preview: false })
    await expect(inside).rejects.toMatchObject({ code: 'invalid' })
  })

  test('a feed of many comes in whole', async () => {
    await begin()
    const feed = Array.from({ length: 450 }, (_, at) => review({ url: `https://checks.example/${at}` }))
    expect(await bring(feed)).toMatchObject({ added: 450 })
    expect((await listClaims(newsroom.viewer, { limit: 1 })).total).toBe(450)
  })
})
