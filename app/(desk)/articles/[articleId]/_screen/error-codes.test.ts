import { expect, test } from 'vitest'
import { matchesItem } from '@/app/_ui/combobox-field'
import { ERROR_CODE_ITEMS } from './error-codes'

const found = (query: string) => ERROR_CODE_ITEMS.filter((item) => matchesItem(item, query)).map(({ value }) => value)

test.each([
  ['office', 'A8'],
  ['offi', 'A8'],
  ['spelling', 'A7'],
  ['weekday', 'A9'],
  ['she', 'A5'],
  ['misquote', 'Q1'],
  ['plagiarism', 'Q8'],
  ['anonymous', 'A12'],
  ['email', 'A10'],
  ['translated', 'Q16'],
])('“%s” finds %s', (query, code) => expect(found(query)).toContain(code))
test('a code finds itself', () => {
  for (const { value } of ERROR_CODE_ITEMS) expect(found(value)).toContain(value)
})
