import { expect, test } from 'vitest'
import { forPerson, PAGE_PERSON } from './page-person'
import { refuseOthersPages } from './session'

const ADA = { id: 'ada', name: 'Ada Holm' }
const API = 'http://stet.example/api/v1/articles?desk=news'
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const from = (person: string, method = 'GET') => new Request(API, { method, headers: { [PAGE_PERSON]: person } })

test('a page of the one who is signed in is let in, and so is what does not say whose it is', () => {
  expect(() => refuseOthersPages(from('ada'), ADA)).not.toThrow()
  expect(() => refuseOthersPages(new Request(API), ADA)).not.toThrow()
})
test.each(METHODS)('a page of somebody else is refused, whatever it wants: %s', (method) =>
  expect(() => refuseOthersPages(from('bo', method), ADA)).toThrow(
    expect.objectContaining({ code: 'unauthenticated', extra: { signedIn: ADA } }),
  ),
)
test('a page whose browser lets it set no header says it in the address', () => {
  expect(() => refuseOthersPages(new Request(forPerson(API, 'bo')), ADA)).toThrow('Ada Holm is signed in')
  expect(() => refuseOthersPages(new Request(forPerson('http://stet.example/api/v1/me', 'ada')), ADA)).not.toThrow()
})
