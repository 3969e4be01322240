import { beforeAll, expect, test, vi } from 'vitest'
import { onEachEngine } from '../../data/on-each-engine'
import { proposeApart } from '../../documents/read/read-apart'
import { makeNewsroom, type Newsroom } from '../newsroom.fixture'
import { corrected, decide, doubtful, findingOn, findingsOn } from './findings.fixture'

onEachEngine('a freeze while too many versions are being read', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })

  /** Fills the thread for versions and its queue for a while. */
  function readMuch() {
    const text = '“We shall see,” said Ann Poe of the council. '.repeat(30_000)
    const version = { text, blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }], marks: [] }
    const read = () => proposeApart(version, {}, { wait: 3000 }).catch((error: Error) => error)
    return Promise.all(Array.from({ length: 28 }, read))
  }

  test('is no less a freeze: what no edit touched goes along, and nothing new is found', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const view = await doubtful(newsroom)
    await decide(newsroom.checker, view, findingOn(view, 'A12'), 'dismiss')
    const others = readMuch()
    const later = await corrected(newsroom, view, 'admitted that the city', 'claimed that the old city')
    await others
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
