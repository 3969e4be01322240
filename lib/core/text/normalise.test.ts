import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise } from './normalise'

const textOf = (raw: string) => normalise(raw).text
const notesOf = (raw: string) => normalise(raw).notes.map(({ kind, count }) => [kind, count])

test('every line ending becomes a line feed, without a word about it', () => {
  expect(normalise('a\r\nb\rc\n\r\nd\fe\vf\u2028g\u0085h\u2029i')).toEqual({
    text: 'a\nb\nc\n\nd\ne\nf\ng\nh\n\ni',
    notes: [],
  })
})
test('a byte order mark is stripped from the start alone', () => {
  expect(textOf('\ufeffa\ufeffb')).toBe('a\ufeffb')
})
test('NUL and other controls are removed and told', () => {
  expect(textOf('be\0fo\u0007re\u009b\0\tx')).toBe('before\tx')
  expect(notesOf('be\0fo\u0007re\u009b\0\tx')).toEqual([
    ['nul', 2],
    ['control-characters', 2],
  ])
})
test('lone surrogates are replaced, whole ones kept', () => {
  expect(textOf('a\ud83db\udc00c😀')).toBe('a\ufffdb\ufffdc😀')
  expect(notesOf('a\ud83db\udc00c😀')).toEqual([['lone-surrogates', 2]])
})
test.each([
  ['smart quotes and accents', '“naïve” – café … n\u0303'],
  ['a family of emoji', '👩‍👩‍👧 👍🏽'],
  ['a flag made of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['Persian with its joiners', 'می‌خواهم'],
  ['Arabic and Hebrew', 'سلام שלום'],
])('%s: kept without a note', (_name, text) => expect(normalise(text)).toEqual({ text, notes: [] }))
test.each([
  ['bidi-controls', 'a\u202eb'],
  ['zero-width', 'ma\u200byor sa\u200did'],
  ['tag-characters', 'a\u{e0061}\u{e0062}'],
])('%s: kept and told', (kind, text) => {
  expect(textOf(text)).toBe(text)
  expect(normalise(text).notes.map((note) => note.kind)).toEqual([kind])
})
test('what comes out is well formed and goes through unchanged', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('\r', '\n', '\0', '\ud800', '\udc00', '\ufeff')),
      (a, b) => {
        const once = textOf(b.join('') + a + b.join('x'))
        expect(() => encodeURIComponent(once)).not.toThrow()
        expect(once).not.toMatch(/[\0-\u0008\u000b-\u001f]/)
        expect(textOf(once.replace(/^\ufeff+/, ''))).toBe(once.replace(/^\ufeff+/, ''))
      },
    ),
  )
})
test('a million tag characters, surrogates or joiners take little time', () => {
  for (const unit of ['\u{e0061}', '\ud800', '\u200d', '\r']) normalise(unit.repeat(500_000))
})
