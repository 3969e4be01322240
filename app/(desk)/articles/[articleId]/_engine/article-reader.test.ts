import { expect, test } from 'vitest'
import type { ArticleView } from '@/lib/schemas/views'
import { articleOf, event, HARBOUR, openDesk } from './article.fixture'
import { articleReader } from './article-reader'
import { settled } from './browser.fixture'
import { Drafts, memoryDraftStorage } from './drafts'

const titled = (title: string, revision: number) => articleOf(HARBOUR, { title, revision })

/** A reader whose requests the test answers one by one. */
function readerOf(desk = openDesk()) {
  const requests: ((article: ArticleView) => Promise<void>)[] = []
  const fetch = () =>
    new Promise<Response>((resolve) => {
      requests.push((article) => {
        resolve(Response.json(article))
        return settled()
      })
    })
  const drafts = new Drafts(memoryDraftStorage(), 'ada', 'a1')
  const read = articleReader({ desk, drafts, fetch, address: '/api/v1/articles/a1', onRenamed: () => {} })
  return { read, requests, desk, title: () => desk.state.getState().article?.title }
}

test('who asks during a reading waits for one more, and there is one at a time', async () => {
  const { read, requests, title } = readerOf()
  const all = Promise.all([read(), read(), read()])
  await settled()
  expect(requests.length).toBe(1)
  await requests[0]?.(titled('First', 11))
  expect([requests.length, title()]).toEqual([2, 'First'])
  await requests[1]?.(titled('Second', 12))
  await all
  expect([requests.length, title()]).toEqual([2, 'Second'])
})

test('a reply older than what is loaded is not shown but asked for again', async () => {
  const { read, requests, title } = readerOf()
  const done = read()
  await requests[0]?.(titled('Old', 9))
  expect([requests.length, title()]).toEqual([2, 'The harbour'])
  await requests[1]?.(titled('New', 10))
  await done
  expect(title()).toBe('New')
})

test('a reply older than what was heard before it was asked for is asked for again', async () => {
  const { read, requests, desk } = readerOf()
  desk.receive(event(12, { reload: true }))
  const done = read()
  await requests[0]?.(titled('Old', 11))
  await requests[1]?.(titled('New', 12))
  await done
  expect(requests.length).toBe(2)
})

test('asking again has an end', async () => {
  const { read, requests, title } = readerOf()
  const done = read()
  for (const index of [0, 1, 2]) await requests[index]?.(titled('Old', 9))
  await done
  expect([requests.length, title()]).toEqual([3, 'The harbour'])
})
