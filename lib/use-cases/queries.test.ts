import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { addComment } from './comments'
import { decideCorrection } from './decide-correction'
import { DOUBTFUL, decide, doubtful, findingOn } from './findings/findings.fixture'
import { freezeVersion } from './freeze-version'
import { listArticles } from './list-articles'
import { article, makeNewsroom, type Newsroom } from './newsroom.fixture'
import { openArticle } from './open-article'
import { proposeCorrection } from './propose-correction'
import { setStatus } from './set-status'
import { setStatuses } from './set-statuses'

onEachEngine('queries', (openFresh) => {
  let newsroom: Newsroom
  let [small, large]: readonly [ArticleView?, ArticleView?] = []
  let queries: string[] = []
  beforeAll(async () => {
    await openFresh((sql) => queries.push(sql))
    newsroom = await makeNewsroom()
    small = await article(newsroom)
    large = await article(newsroom, Array.from({ length: 60 }, (_, index) => `Line ${index} stands here.`).join('\n\n'))
    for (const { start } of large.sentences.slice(0, 30)) {
      const place = { start, end: start + 4, exact: 'Line' }
      const { id } = await addAnnotation(newsroom.checker, { articleId: large.id, kind: 'claim', ...place })
      await addComment(newsroom.reporter, { annotationId: id, body: 'Yes.' })
    }
  })
  beforeEach(() => {
    queries = []
  })
  const count = async (work: () => Promise<unknown>) => {
    queries = []
    await work()
    return queries.length
  }

  test('an article is opened with the same few queries, whatever its size', async () => {
    const open = (view: ArticleView | undefined) => openArticle(newsroom.viewer, { articleId: view?.id ?? '' })
    await open(small)
    await open(large)
    const counts = [await count(() => open(small)), await count(() => open(large))]
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeLessThanOrEqual(8)
  })

  test('a finding is decided on with a fixed number, whatever there is besides', async () => {
    const many = await article(newsroom, Array.from({ length: 40 }, () => DOUBTFUL).join('\n\n'))
    const few = await doubtful(newsroom)
    expect(many.findings.length).toBeGreaterThan(200)
    const counts = []
    for (const view of [few, many]) {
      const error = findingOn(view, 'Q14')
      counts.push([
        await count(() => decide(newsroom.checker, view, findingOn(view, 'A14'), 'dismiss')),
        await count(() => decide(newsroom.checker, view, error, 'accept')),
        await count(() => decide(newsroom.checker, view, error, 'reopen')),
      ])
    }
    expect(counts[0]).toEqual(counts[1])
    expect(counts[0]?.[0]).toBeLessThanOrEqual(12)
  })

  test('a version is frozen with a fixed number, however many decisions are known by other words then', async () => {
    const counts = []
    for (const decisions of [1, 20]) {
      const sentences = Array.from({ length: 20 }, (_, at) => `Experts say the bridge number ${at} is old and worn.`)
      const view = await article(newsroom, `They met at nine.\n\n${sentences.join(' ')}`)
      const found = view.findings.filter(({ code }) => code === 'A12')
      for (const finding of found.slice(0, decisions)) await decide(newsroom.checker, view, finding, 'dismiss')
      for (const { start } of found.slice(0, decisions).map((finding) => ({ start: finding.end }))) {
        const place = { start: start + 1, end: start + 4, expected: 'the', replacement: 'this', reason: '' }
        const { id } = await proposeCorrection(newsroom.checker, { articleId: view.id, ...place })
        await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
      }
      // Freezing reads the text apart, and is tried twice.
      counts.push(await count(() => freezeVersion(newsroom.editor, { articleId: view.id })))
    }
    expect(counts[0]).toBe(counts[1])
  })

  test('the list takes the same few queries for one article and for many', async () => {
    const list = (limit: number) => () => listArticles(newsroom.viewer, { limit })
    const counts = [await count(list(1)), await count(list(2))]
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeLessThanOrEqual(4)
  })

  test('a status costs a fixed number, and a range no more for being long', async () => {
    const [first] = small?.sentences ?? []
    const one = await count(() =>
      setStatus(newsroom.checker, {
        articleId: small?.id ?? '',
        sentenceId: first?.id ?? '',
        status: 'verified',
        seen: 'unreviewed',
      }),
    )
    expect(one).toBeLessThanOrEqual(6)
    const range = (length: number, status: 'verified' | 'disputed') => () =>
      setStatuses(newsroom.checker, {
        articleId: large?.id ?? '',
        ids: large?.sentences.slice(0, length).map(({ id }) => id) ?? [],
        status,
      })
    expect(await count(range(50, 'disputed'))).toBe(await count(range(5, 'verified')))
  })
})
