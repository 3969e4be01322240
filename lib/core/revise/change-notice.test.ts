import { expect, test } from 'vitest'
import type { ErrorCode } from '../review/error-codes'
import { changeNotice } from './change-notice'

const TEXT = 'Ada Holm said on Monday that 14 cracks were found. “It is very safe,” she said.'

const noticed = (words: string, replacement: string, errorCode: ErrorCode | null = null) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, replacement, errorCode }
}

test('a fact that was wrong is corrected: what was said, and what should have been', () =>
  expect(changeNotice(TEXT, [noticed('14 cracks', '41 cracks')])).toBe(
    'Correction: An earlier version of this article said “14 cracks”. It should have said “41 cracks”.',
  ))
test('each kind of notice has a paragraph of its own, corrections first', () =>
  expect(
    changeNotice(TEXT, [noticed('she', 'Ms. Holm', 'A5'), noticed('Monday', 'Tuesday', 'A9')]).split('\n\n'),
  ).toEqual([
    expect.stringMatching(/^Correction: .*“Monday”.*“Tuesday”/),
    expect.stringMatching(/^Clarification: .*“she”.*“Ms\. Holm”/),
  ]))
test('words that were taken out are told with those around them', () =>
  expect(changeNotice(TEXT, [noticed(' very', '', 'Q4')])).toContain('It is very safe'))
test('words that were put in were left out before', () =>
  expect(changeNotice(TEXT, [{ start: 0, end: 0, replacement: 'Mayor ', errorCode: 'A8' }])).toBe(
    'Correction: An earlier version of this article left out “Mayor”.',
  ))
test('a quote mark that was set wrong is told to nobody', () =>
  expect(changeNotice(TEXT, [noticed('“', '"', 'Q14')])).toBe(''))
test('a paragraph that was split is told to nobody', () => {
  const at = TEXT.indexOf(' “It')
  expect(changeNotice(TEXT, [{ start: at, end: at + 1, replacement: '\n\n', errorCode: null }])).toBe('')
})
