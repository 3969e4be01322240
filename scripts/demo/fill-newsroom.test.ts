import { beforeAll, expect, test } from 'vitest'
import { actorFor } from '@/lib/cli/actor'
import { onEachEngine } from '@/lib/data/on-each-engine'
import type { ArticleSummary } from '@/lib/schemas/views'
import { listArticles } from '@/lib/use-cases/list-articles'
import { openArticle } from '@/lib/use-cases/open-article'
import { matchQuotes } from '@/lib/use-cases/sources/match-quotes'
import { articleSources } from '@/lib/use-cases/sources/read-sources'
import { fillNewsroom } from './fill-newsroom'

onEachEngine('the demo', (openFresh) => {
  let articles: readonly ArticleSummary[]
  let roles: ReadonlySet<string>
  beforeAll(async () => {
    await openFresh()
    roles = new Set((await fillNewsroom()).map(({ role }) => role))
    articles = (await listArticles(await actorFor(undefined), {})).items as ArticleSummary[]
  })

  test('has a person of each role', () => expect(roles.size).toBe(5))

  test('has three articles, each with work done and work to do', () => {
    expect(articles.length).toBe(3)
    for (const { title, progress, openErrors } of articles) {
      expect(progress.settled, title).toBeGreaterThan(0)
      expect(progress.settled, title).toBeLessThan(progress.total)
      expect(openErrors, title).toBeGreaterThan(0)
    }
  })

  test('has proposals of the program, of which some were decided on and some were not', async () => {
    const findings = await Promise.all(
      articles.map(async ({ id }) => (await openArticle(await actorFor(undefined), { articleId: id })).findings),
    )
    const states = findings.flat().map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['open', 'accepted', 'dismissed']))
  })

  test('has an article with sources, of which quotes differ, and evidence', async () => {
    const actor = await actorFor(undefined)
    const articleId = articles.find(({ title }) => title.includes('Hospital'))?.id ?? ''
    expect((await articleSources(actor, { articleId })).evidence.length).toBeGreaterThan(2)
    const { items } = await matchQuotes(actor, { articleId })
    const found = new Set(items.map(({ match }) => match))
    expect(found).toEqual(new Set(['verbatim', 'altered', 'not-found']))
  })

  test('has a version that was made from corrections', () =>
    expect(articles.map(({ version }) => version).sort()).toEqual([1, 1, 2]))
})
