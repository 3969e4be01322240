import { expect, test } from 'vitest'
import { bodyOf, keepsFormatting, NOTHING_PASTED, type PastedSource } from './import-source'

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
