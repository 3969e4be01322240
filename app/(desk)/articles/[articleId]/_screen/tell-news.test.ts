import { expect, test } from 'vitest'
import { annotation, comment, correction } from '../_engine/article.fixture'
import type { News } from '../_engine/news'
import { tellNews, tellWhileAway } from './tell-news'

const people = new Map([
  ['bo', { id: 'bo', name: 'Bo Reporter', role: 'reporter' as const }],
  ['ed', { id: 'ed', name: 'Ed Editor', role: 'editor' as const }],
])
const told = (news: News) => {
  const { title, description } = tellNews(news, { people }, () => {})
  return [title, description]
}
const answer: News = {
  kind: 'answered',
  about: annotation('x', { addressee: 'bo', comments: [comment('m', { author: 'bo', body: 'Forty-one.' })] }),
}
const stet: News = {
  kind: 'decided',
  about: correction('c', { state: 'stet', decidedBy: 'ed', decisionReason: 'House style.' }),
}

test('an answer is told with its words', () => expect(told(answer)).toEqual(['Bo Reporter answered you', 'Forty-one.']))
test('a stet is told with its reason', () =>
  expect(told(stet)).toEqual(['Ed Editor let the text stand against your correction', 'House style.']))
test('a version is told by how it was made', () => {
  const made = { kind: 'version', by: 'ed', number: 3 } as const
  expect(told({ ...made, origin: 'corrections' })[0]).toBe('Ed Editor froze version 3')
  expect(told({ ...made, origin: 're-import' })[0]).toBe('Ed Editor took in a draft as version 3')
  expect(told({ ...made, origin: 'restored' })[0]).toBe('Ed Editor restored an earlier text as version 3')
})
test('what happened while one was away is one message', () =>
  expect(
    tellWhileAway(
      [{ kind: 'version', by: 'ed', number: 2, origin: 'corrections' }, answer, stet],
      { people },
      () => {},
    ),
  ).toEqual({
    title: 'Since you were here',
    description: 'version 2 was made, 1 answer to you, 1 correction of yours stetted',
  }))
test('nothing is told of nothing', () => expect(tellWhileAway([], { people }, () => {})).toBeNull())
