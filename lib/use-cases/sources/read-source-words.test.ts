import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import { makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { findInSource, readSourceParts } from './read-source-words'
import { openSource, openSourceAt } from './read-sources'
import { source } from './sources.fixture'

const LONG = Array.from(
  { length: 900 },
  (_, index) => `${index % 2 ? 'ANN ROE' : 'BEN POE'}: This is answer ${index} of many.`,
).join('\n\n')

onEachEngine('the words of a long source', (openFresh) => {
  let newsroom: Newsroom
  let id: string
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
    id = (await source(newsroom.checker, { text: LONG })).id
  })

  test('come a part at a time, which together are all of them', async () => {
    const { text, parts } = await openSource(newsroom.viewer, { sourceId: id })
    const read: typeof parts = []
    let words = ''
    while (read.length < parts.length) {
      const window = await readSourceParts(newsroom.viewer, { sourceId: id, from: read.length })
      expect(window).toMatchObject({ first: read.length, total: 900, start: words.length })
      read.push(...window.parts)
      words += window.text
    }
    expect({ words, read }).toEqual({ words: text, read: parts })
  })
  test('those before a part end where it begins', async () => {
    const { first, parts } = await readSourceParts(newsroom.viewer, { sourceId: id, before: 500 })
    expect(first + parts.length).toBe(500)
  })
  test('behind the last there are none', async () =>
    expect(await readSourceParts(newsroom.viewer, { sourceId: id, from: 5000 })).toMatchObject({ text: '', parts: [] }))
  test('a page has those around the place that it shows', async () => {
    const at = (await openSource(newsroom.viewer, { sourceId: id })).text?.indexOf('answer 700') ?? 0
    const { window } = await openSourceAt(newsroom.viewer, { sourceId: id, at })
    expect(window?.text).toContain('answer 700')
    expect(window?.text).not.toContain('answer 5 ')
  })
  test('a record without words has none', async () => {
    const { id: bare } = await source(newsroom.checker, { kind: 'person', text: undefined })
    expect((await openSourceAt(newsroom.viewer, { sourceId: bare, at: 0 })).window).toBeNull()
    expect(await readSourceParts(newsroom.viewer, { sourceId: bare })).toMatchObject({ total: 0 })
  })
  test('are searched, all of them', async () => {
    const { items, total } = await findInSource(newsroom.viewer, { sourceId: id, q: 'ANSWER 89' })
    expect(total).toBe(11)
    const { text } = await openSource(newsroom.viewer, { sourceId: id })
    expect(new Set(items.map(({ start, end }) => text?.slice(start, end)))).toEqual(new Set(['answer 89']))
  })
  test('names before the utterances are not among them', async () =>
    expect(await findInSource(newsroom.viewer, { sourceId: id, q: 'ben poe' })).toEqual({ items: [], total: 0 }))
  test('of a protected source are there for those named on it alone', async () => {
    const { id: hidden } = await source(newsroom.checker, { text: LONG, terms: 'background' })
    expect((await findInSource(newsroom.checker, { sourceId: hidden, q: 'answer 111' })).total).toBe(1)
    for (const who of [newsroom.admin, newsroom.editor, newsroom.stranger]) {
      await expect(readSourceParts(who, { sourceId: hidden })).rejects.toMatchObject({ code: 'not-found' })
      await expect(findInSource(who, { sourceId: hidden, q: 'a' })).rejects.toMatchObject({ code: 'not-found' })
    }
  })
})
