import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/lib/core/source/source.fixture'
import { RefusedDocument } from '../../refused-document'
import { readTranscript } from './read-transcript'
import { isTranscript } from './read-turns'

/** Each part as `seconds speaker: words`. */
const partsOf = (text: string) => {
  const { source } = readTranscript(text)
  expect(faultsOf(source)).toEqual([])
  return source.parts.map(({ start, end, speaker, from }) =>
    `${from === undefined ? '' : from / 1_000} ${speaker ?? '?'}: ${source.text.slice(start, end)}`.trim(),
  )
}
const textOf = (text: string) => readTranscript(text).source.text

const SRT = `1
00:00:01,000 --> 00:00:03,000
ANN ROE: We shall

2
00:00:03,200 --> 00:00:05,500
<i>never</i> surrender
the bridge.

3
00:12:04,000 --> 00:12:06,000
BO: Really?
`

describe('captions', () => {
  test('read on while one person speaks, and keep their times', () => {
    expect(textOf(SRT)).toBe('ANN ROE: We shall never surrender the bridge.\n\nBO: Really?')
    expect(partsOf(SRT)).toEqual(['1 ANN ROE: We shall', '3.2 ANN ROE: never surrender the bridge.', '724 BO: Really?'])
    expect(readTranscript(SRT).source.parts[2]).toMatchObject({ from: 724_000, to: 726_000, speaker: 'BO' })
  })

  test('of the web name their voices, and notes and styles are left out', () => {
    const vtt = `WEBVTT - A talk
Kind: captions
Language: en-GB

NOTE made by hand
and read again

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.500 align:start
<v.loud Ann Roe>We &amp; they <c.red>shall</c></v>

00:02.500 --> 00:04.000
<v Ann Roe>not wait.</v>

00:05.000 --> 00:06.000
<v Bo>No.</v>
`
    expect(partsOf(vtt)).toEqual(['1 Ann Roe: We & they shall', '2.5 Ann Roe: not wait.', '5 Bo: No.'])
    expect(textOf(vtt)).toBe('Ann Roe: We & they shall not wait.\n\nBo: No.')
    expect(readTranscript(vtt).language).toBe('en-GB')
  })

  test('that repeat the name in each are still one person on end', () =>
    expect(textOf(SRT.replace('<i>never', 'ANN ROE: <i>never'))).toContain('We shall never'))

  test('that roll up are not read twice', () =>
    expect(
      textOf(`WEBVTT

00:01.000 --> 00:02.000
we shall never go

00:02.000 --> 00:03.000
we shall never go
back to the bridge

00:03.000 --> 00:04.000
back to the bridge
again`),
    ).toBe('we shall never go back to the bridge again'))

  test('with a sign for another voice part the words', () => {
    expect(textOf(SRT.replace('BO: ', '>> '))).toContain('bridge.\n\nReally?')
    expect(partsOf(SRT.replace('BO: Really?', '- Really?\n- Yes.'))).toEqual([
      '1 ANN ROE: We shall',
      '3.2 ANN ROE: never surrender the bridge.',
      '724 ?: Really?',
      '724 ?: Yes.',
    ])
  })

  test('begin a paragraph after a pause', () =>
    expect(textOf(SRT.replace(/ANN ROE: |BO: /g, ''))).toBe('We shall never surrender the bridge.\n\nReally?'))

  test('are read with empty lines missing or too many, and without numbers', () => {
    const words = partsOf(SRT)
    expect(partsOf(SRT.replace(/\n\n/g, '\n'))).toEqual(words)
    expect(partsOf(SRT.replace(/\n/g, '\n\n'))).toEqual(words)
    expect(partsOf(SRT.replace(/^\d\n/gm, ''))).toEqual(words)
  })

  test('without words are refused', () =>
    expect(() => readTranscript('WEBVTT\n\n00:01.000 --> 00:02.000\n\n')).toThrow(RefusedDocument))
})

describe('a transcript with names', () => {
  test('has them before the words, with or without times', () =>
    expect(
      partsOf(`ANN ROE (D-Loam): Good morning.
[00:12:04] Bo Li: I disagree.
Ann Roe (0:45): Well.
Speaker 1 [1:02:03] Hm.
>> CARA: Yes.
00:13:00 Bo Li: No.`),
    ).toEqual(
      [
        'ANN ROE: Good morning.',
        '724 Bo Li: I disagree.',
        '45 Ann Roe: Well.',
        '3723 Speaker 1: Hm.',
        'CARA: Yes.',
        '780 Bo Li: No.',
      ].map((line) => line),
    ))

  test('has its names and times out of the words', () => {
    const text = textOf('[00:12:04] ANN: We shall\nnot go.\n\nBO: Why?')
    expect(text).toBe('ANN: We shall not go.\n\nBO: Why?')
  })

  test('may have names on lines of their own', () =>
    expect(partsOf('Ann Roe  0:12\nWe shall not go.\n\nBo Li  0:20\nWhy?')).toEqual([
      '12 Ann Roe: We shall not go.',
      '20 Bo Li: Why?',
    ]))

  test('knows questions and answers', () => {
    expect(partsOf('Q: Why?\nA: Because.\nQ: Really?\nA: Yes.').map((part) => part[0])).toEqual(['Q', 'A', 'Q', 'A'])
    expect(partsOf('Q.  Why?\nA.  Because.')).toEqual(['Q: Why?', 'A: Because.'])
  })

  test('goes on with the same person without a name', () =>
    expect(partsOf('ANN: One.\n\nTwo.\n\nBO: Three.')).toEqual(['ANN: One.', 'ANN: Two.', 'BO: Three.']))

  test('has times inside the words', () => {
    expect(partsOf('ANN: One. [00:00:10] Two.\nBO: Three.')).toEqual(['ANN: One.', '10 ANN: Two.', 'BO: Three.'])
    expect(textOf('ANN: One. [00:00:10] Two.\nBO: Three.')).toBe('ANN: One. Two.\n\nBO: Three.')
  })

  test('does not take a sentence for a name', () =>
    expect(partsOf('Ann: Remember.\nBo: Yes.\nRemember: we will win.\nAnn: Ah.\nBo: Oh.')[2]).toBe(
      'Bo: Remember: we will win.',
    ))

  test('may tell its title and day above', () =>
    expect(readTranscript('Press conference on the bridge\n3 March 2031\n\nANN: One.\n\nBO: Two.')).toMatchObject({
      title: 'Press conference on the bridge',
      date: '2031-03-03',
    }))
})

describe('a transcript is told', () => {
  test('by its names', () => expect(isTranscript('ANN: One.\nBO: Two.\nANN: Three.\nBO: Four.')).toBe(true))
  test('from an article with colons', () =>
    expect(
      isTranscript(
        'Bridge shut\n\nThe council has three reasons: cost, age and rust.\n\nRemember: it is old.\n\nNote: it is narrow.\n\nIt shook.',
      ),
    ).toBe(false))
})

const name = fc.constantFrom('Ann Roe', 'BO', 'Cara de Wit')
const words = fc.stringMatching(/^[a-z]{2,7}( [a-z]{2,7}){0,8}[.?]$/)

test('whatever is said, in whatever order, is found in order under its name', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(name, words), { minLength: 2, maxLength: 20 }), (turns) => {
      const source = readTranscript(turns.map(([who, said]) => `${who}: ${said}`).join('\n')).source
      expect(faultsOf(source)).toEqual([])
      expect(source.parts.map(({ start, end, speaker }) => [speaker, source.text.slice(start, end)])).toEqual(turns)
    }),
  ))
