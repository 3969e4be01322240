import { expect, test } from 'vitest'
import {
  bodyOf,
  isSameSource,
  keepsFormatting,
  lostFormatting,
  NOTHING_PASTED,
  type PastedSource,
} from './import-source'

const rich: PastedSource = { ...NOTHING_PASTED, text: 'Rain', html: '<b>Rain</b>', htmlText: 'Rain' }
const json = (source: PastedSource) => JSON.parse(String(bodyOf(source)))

test('a rich paste is sent with its formatting', () => {
  expect(json(rich)).toEqual({ text: '<b>Rain</b>', format: 'html' })
})
test('a paste that was edited is sent as the text that is seen', () => {
  const edited = { ...rich, text: 'Rain again' }
  expect(keepsFormatting(edited)).toBe(false)
  expect(json(edited)).toEqual({ text: 'Rain again', format: 'text' })
})
test('formatting is lost when the paste was edited, and is there again with its words', () => {
  expect(lostFormatting({ ...rich, text: 'Rain again' })).toBe(true)
  expect([rich, NOTHING_PASTED].some(lostFormatting)).toBe(false)
})
test('a source is the same when it is read as the same blocks', () => {
  const file = (name: string) => ({ kind: 'file' as const, file: new File(['x'], name, { lastModified: 1 }) })
  expect(isSameSource(rich, { ...rich })).toBe(true)
  expect(isSameSource(rich, { ...rich, text: 'Rain again' })).toBe(false)
  expect(isSameSource({ ...NOTHING_PASTED, text: 'a' }, { ...NOTHING_PASTED, text: 'a', format: 'markdown' })).toBe(
    false,
  )
  expect(isSameSource(file('a.txt'), file('a.txt'))).toBe(true)
  expect(isSameSource(file('a.txt'), file('b.txt'))).toBe(false)
  expect(isSameSource(file('a.txt'), rich)).toBe(false)
})
test('the choices go along with a text', () => {
  expect(JSON.parse(String(bodyOf(NOTHING_PASTED, { desk: 'd1', blockTypes: ['headline'] })))).toMatchObject({
    desk: 'd1',
    blockTypes: ['headline'],
  })
})
test('the choices go along with a file, lists as JSON, and what is left open is left out', () => {
  const form = bodyOf(
    { kind: 'file', file: new File(['x'], 'x.txt') },
    { desk: 'd1', blockTypes: ['byline'], title: undefined },
  )
  expect(form instanceof FormData && [...form.keys()]).toEqual(['file', 'desk', 'blockTypes'])
  expect(form instanceof FormData && form.get('blockTypes')).toBe('["byline"]')
})
