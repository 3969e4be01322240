import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { changeArticleDetails, deleteArticle } from './change-article-details'
import { changeFindingRules } from './finding-rules'
import { article, makeNewsroom, type Newsroom } from './newsroom.fixture'
import { type WatchEvent, watch } from './watch-hub'

const SECOND = 1000

onEachEngine('the hub of watchers', (openFresh) => {
  let newsroom: Newsroom
  let queries: string[] = []
  beforeAll(async () => {
    await openFresh((sql) => queries.push(sql))
    newsroom = await makeNewsroom()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })
  afterAll(() => {
    vi.useRealTimers()
  })

  /** Watches an article with so many pages; answers what each was told. */
  function watchers(view: ArticleView, pages: number) {
    const told = Array.from({ length: pages }, (): WatchEvent[] => [])
    const ends = told.map((events) =>
      watch({ articleId: view.id, revision: view.revision, tell: (event) => events.push(event) }),
    )
    return { told, end: () => ends.forEach((end) => void end()) }
  }
  const untilHereWasTold = (all: readonly { told: WatchEvent[][] }[]) =>
    vi.waitFor(() => {
      for (const { told } of all) for (const events of told) expect(events).toHaveLength(1)
    }, 5000)

  test('asks one query a second, however many articles are watched by however many pages', async () => {
    const articles = []
    for (let count = 0; count < 4; count++) articles.push(await article(newsroom))
    const all = articles.map((view, index) => watchers(view, index + 1))
    await untilHereWasTold(all)
    queries = []
    for (let seconds = 1; seconds <= 5; seconds++) {
      vi.advanceTimersByTime(SECOND)
      await vi.waitFor(() => expect(queries.length).toBeGreaterThanOrEqual(seconds), 5000)
    }
    expect(queries).toHaveLength(5)
    for (const { end } of all) end()
  })

  test('asks nothing when nobody watches', async () => {
    const one = watchers(await article(newsroom), 1)
    await untilHereWasTold([one])
    one.end()
    queries = []
    vi.advanceTimersByTime(10 * SECOND)
    await article(newsroom)
    expect(queries.filter((sql) => sql.includes('"Presence"'))).toEqual([])
  })

  test('says something to those who watch an article when it is deleted, so that their line is asked about', async () => {
    const view = await article(newsroom)
    const one = watchers(view, 1)
    await untilHereWasTold([one])
    await deleteArticle(newsroom.editor, { articleId: view.id })
    await vi.waitFor(() => expect(one.told[0]).toHaveLength(2), 5000)
    expect(one.told[0]?.[1]?.event).toBe('here')
    one.end()
  })

  test('tells everybody to read again when the house switches a kind of finding off or on', async () => {
    const view = await article(newsroom)
    const all = watchers(view, 2)
    await untilHereWasTold([all])
    await changeFindingRules(newsroom.admin, { off: ['A14'] })
    vi.advanceTimersByTime(SECOND)
    await vi.waitFor(() => expect(all.told.every((events) => events.length === 2)).toBe(true), 5000)
    expect(all.told.map((events) => events[1])).toMatchObject(
      all.told.map(() => ({ event: 'change', id: view.revision, data: { reload: true, title: view.title } })),
    )
    await changeFindingRules(newsroom.admin, { off: ['A14'] })
    queries = []
    vi.advanceTimersByTime(SECOND)
    await vi.waitFor(() => expect(queries).toHaveLength(1), 5000)
    expect(all.told.map((events) => events.length)).toEqual([2, 2])
    await changeFindingRules(newsroom.admin, { off: [] })
    vi.advanceTimersByTime(SECOND)
    await vi.waitFor(() => expect(all.told.every((events) => events.length === 3)).toBe(true), 5000)
    all.end()
  })

  test('tells a change to those who watch that article alone, each once', async () => {
    const [busy, quiet] = [await article(newsroom), await article(newsroom)]
    const [ofBusy, ofQuiet] = [watchers(busy, 2), watchers(quiet, 1)]
    await untilHereWasTold([ofBusy, ofQuiet])
    await changeArticleDetails(newsroom.editor, { articleId: busy.id, title: 'Another name' })
    await vi.waitFor(() => expect(ofBusy.told.every((events) => events.length === 2)).toBe(true), 5000)
    queries = []
    vi.advanceTimersByTime(SECOND)
    await vi.waitFor(() => expect(queries).toHaveLength(1), 5000)
    // What that look would tell is told before the next one begins.
    vi.advanceTimersByTime(SECOND)
    await vi.waitFor(() => expect(queries).toHaveLength(2), 5000)
    expect(ofBusy.told.map((events) => events.length)).toEqual([2, 2])
    expect(ofBusy.told.map((events) => events[1])).toMatchObject([
      { event: 'change', id: busy.revision + 1, data: { title: 'Another name' } },
      { event: 'change', id: busy.revision + 1 },
    ])
    expect(ofQuiet.told[0]).toHaveLength(1)
    ofBusy.end()
    ofQuiet.end()
  })
})
