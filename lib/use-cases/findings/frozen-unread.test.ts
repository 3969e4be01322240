import { beforeAll, expect, test, vi } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import { readApart } from '../../documents/read/read-apart'
import { makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { corrected, decide, doubtful, findingOn, findingsOn } from './findings.fixture'

onEachEngine('a freeze while there are too many imports', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })

  /** Fills the pool of threads and its queue for a while. */
  function importMuch() {
    const read = (text: string, wait: number) =>
      readApart({ input: { text, format: 'html' } }, { wait }).catch((error: Error) => error)
    const busy = Array.from({ length: 4 }, () => read('<p>a'.repeat(400_000), 3000))
    return Promise.all([...busy, ...Array.from({ length: 24 }, () => read('<p>a', 3000))])
  }

  test('is no less a freeze: what no edit touched goes along, and nothing new is found', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const view = await doubtful(newsroom)
    await decide(newsroom.checker, view, findingOn(view, 'A12'), 'dismiss')
    const imports = importMuch()
    const later = await corrected(newsroom, view, 'admitted that the city', 'claimed that the old city')
    await imports
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
    expect(later.version.number).toBe(2)
    expect(findingsOn(later, 'A14')).toEqual([])
    expect(findingOn(later, 'A12')).toMatchObject({ id: findingOn(view, 'A12').id, state: 'dismissed' })
    const quote = findingOn(view, 'Q14')
    const { start } = findingOn(later, 'Q14')
    expect(start).toBe(quote.start + 'claimed that the old city'.length - 'admitted that the city'.length)
    expect(findingOn(later, 'Q14').correction).toEqual({ start, end: start + 1, text: '“' })
    const last = await corrected(newsroom, later, 'Nobody has closed', 'Nobody had closed')
    expect(findingsOn(last, 'A14')).toHaveLength(1)
    expect(findingOn(last, 'Q14').id).toBe(quote.id)
  })
})
