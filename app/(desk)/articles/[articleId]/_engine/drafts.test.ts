import { expect, test } from 'vitest'
import { type DraftStorage, Drafts, draftTarget, memoryDraftStorage } from './drafts'

const NOTE = draftTarget.annotation('note', 0, 4)

/** Two pages of one person on one article; `hears` lets the second know what the first wrote. */
function twoPages() {
  const storage = memoryDraftStorage()
  const page = () => new Drafts(storage, 'ada', 'a1')
  const [first, second] = [page(), page()]
  const hears = () => second.changedElsewhere(`stet:draft:ada:a1:${NOTE}`)
  const texts = () =>
    page()
      .list()
      .map(({ draft }) => draft.text)
      .sort()
  return { first, second, hears, texts }
}

test('what one page writes shows in the other', () => {
  const { first, second, hears } = twoPages()
  expect(second.get(NOTE)).toBeNull()
  let told = 0
  second.subscribe(() => told++)
  first.set(NOTE, { text: 'First' })
  hears()
  expect([second.get(NOTE)?.text, told]).toEqual(['First', 1])
})

test('what one page goes on writing in the words of the other is one draft', () => {
  const { first, second, hears, texts } = twoPages()
  first.set(NOTE, { text: 'First' })
  hears()
  second.set(NOTE, { text: 'First and more' })
  expect(texts()).toEqual(['First and more'])
})

test('words that were not yet seen here are kept beside one’s own', () => {
  const { first, second, texts } = twoPages()
  second.get(NOTE)
  first.set(NOTE, { text: 'First' })
  second.set(NOTE, { text: 'Second' })
  expect(texts()).toEqual(['First', 'Second'])
})

test('letting a draft go keeps what another page wrote there meanwhile', () => {
  const { first, second, texts } = twoPages()
  second.set(NOTE, { text: 'Second' })
  first.set(NOTE, { text: 'Second, longer' })
  second.set(NOTE, null)
  expect(texts()).toEqual(['Second, longer'])
})

test('a page that goes on writing after it was overtaken keeps one copy of the other', () => {
  const { first, second, texts } = twoPages()
  second.get(NOTE)
  first.set(NOTE, { text: 'First' })
  for (const text of ['S', 'Se', 'Sec']) second.set(NOTE, { text })
  expect(texts()).toEqual(['First', 'Sec'])
})

test('words in an open form stay when another page proposes or discards them, and are kept when it closes', () => {
  const { first, second, hears, texts } = twoPages()
  second.set(NOTE, { text: 'Which ships?' })
  const close = second.hold(NOTE, () => true)
  first.get(NOTE)
  first.set(NOTE, null)
  hears()
  expect([second.get(NOTE)?.text, texts()]).toEqual(['Which ships?', []])
  close()
  expect(texts()).toEqual(['Which ships?'])
})

test('words in an open form that stayed are kept when the page is left', () => {
  const { first, second, hears, texts } = twoPages()
  second.set(NOTE, { text: 'Which ships?' })
  second.hold(NOTE, () => true)
  first.get(NOTE)
  first.set(NOTE, null)
  hears()
  second.leave()
  expect(texts()).toEqual(['Which ships?'])
})

test('what is discarded elsewhere goes from a form that nobody writes in', () => {
  const { first, second, hears, texts } = twoPages()
  second.set(NOTE, { text: 'Which ships?' })
  const close = second.hold(NOTE, () => false)
  first.get(NOTE)
  first.set(NOTE, null)
  hears()
  close()
  expect([second.get(NOTE), texts()]).toEqual([null, []])
})

test('what stayed and was then discarded here is gone', () => {
  const { first, second, hears, texts } = twoPages()
  second.set(NOTE, { text: 'Which ships?' })
  const close = second.hold(NOTE, () => true)
  first.get(NOTE)
  first.set(NOTE, null)
  hears()
  second.set(NOTE, null)
  close()
  expect(texts()).toEqual([])
})

test('a full storage costs the survival of a draft, never the typing', () => {
  const full: DraftStorage = {
    ...memoryDraftStorage(),
    setItem: () => {
      throw new Error('full')
    },
  }
  const drafts = new Drafts(full, 'ada', 'a1')
  drafts.set(NOTE, { text: 'S' })
  drafts.set(NOTE, { text: 'Se' })
  expect(drafts.get(NOTE)?.text).toBe('Se')
})
