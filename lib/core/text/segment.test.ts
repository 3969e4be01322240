import { describe, expect, test } from 'vitest'
import { assemble, type BlockType } from './document'
import { segment, segmentBlock } from './segment'

const sentencesOf = (text: string) => segmentBlock(text, 0).map(({ start, end }) => text.slice(start, end))

/** The sentences are written with `|` between them; the rest of the line is the text. */
const reads = (marked: string) => () => {
  const parts = marked.split('|').map((part) => part.trim())
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(parts)
}

describe('ends', () => {
  test('a point ends a sentence', reads('The bridge is shut.| Nobody knows why.'))
  test('question and exclamation marks end one', reads('Is it shut?!| It is!| Go round.'))
  test('a closing quote mark stays with its sentence', reads('“It is shut.”| She shrugged.'))
  test('so does a closing bracket', reads('(It is shut.)| She shrugged.'))
  test('so does a French quote mark behind a space', reads('« Il part ! »| Elle reste.'))
  test('so does a note number', reads('It is shut.[12]| She shrugged.'))
  test('a quotation of several sentences is read sentence by sentence', reads('“It is shut.| We wait,” she said.'))
  test('an ellipsis before a capital ends one', reads('We waited...| Then it fell.'))
  test('marks alone are not a sentence', reads('It fell. . . . !!'))
  test('two words run together are two sentences', reads('He left.|She stayed.'))
  test('Chinese and Japanese marks end one without a space', reads('桥关了。|为什么？'))
  test('an Arabic question mark ends one', reads('هل أغلق الجسر؟| نعم.'))
})

describe('goes on', () => {
  test('before a small letter', reads('“Go.” she said. '))
  test('after a title', reads('Mr. Poe met Lt. Col. Jane Doe and Gov. Roe.| They spoke.'))
  test('after an initial', reads('J. Doe left.| Samuel L. Poe ran.'))
  test('but not after a lone letter before an opening word', reads('They have a plan B.| The mayor wants it.'))
  test('after an abbreviation', reads('Acme Inc. shares fell vs. Monday, e.g. Acme Ltd. Holdings.'))
  test('but not before an opening word', reads('He works for Acme Inc.| The firm is old.'))
  test('in the U.S. Senate', reads('It went to the U.S. Senate.| He lives in the U.S.| She does not.'))
  test('in times of day', reads('At 6 p.m. Friday it shut.| It opened at 5 a.m.| Lorries waited.'))
  test('between an abbreviation and its number', reads('On Jan. 20 No. 5 won, see p. 4.| No.| Not so.'))
  test(
    'in decimals, sums and addresses',
    reads('It cost $1.5m at www.example.org/a.b?c=1 or a.doe@example.com.| Cheap.'),
  )
  test('in an ellipsis before a small letter', reads('We waited … and waited . . . and left.'))
  test('when the speaker follows a question', reads('“Where is it?” Jane Doe asked.| Nobody knew.'))
  test('when a question is doubted in brackets', reads('The (good?) Mayor left.'))
  test('after a name with its own mark', reads('He left Yahoo! Japan.| She stayed.'))
  test('after the number of a list', reads('1. The first point.| 2. The second.'))
  test('over a line break', reads('The bridge\nis shut.'))
  test('but not where a list begins', reads('We need\n|- a bridge\n|- a boat'))
  test('in a Japanese quotation', reads('「行け。」と彼は言った。|終わり。'))
})

test('furniture is one sentence a block, and every sentence knows its block', () => {
  const block = (type: BlockType, text: string) => ({ type, text })
  const document = assemble([
    block('headline', 'Shut. For good?'),
    block('byline', 'By J. Doe. Pictures: S. Poe'),
    block('paragraph', 'It shut. It fell.'),
    block('caption', 'The bridge. Before it fell.'),
  ])
  const found = segment(document).map(({ start, end, block }) => [block, document.text.slice(start, end)])
  expect(found).toEqual([
    [0, 'Shut. For good?'],
    [1, 'By J. Doe. Pictures: S. Poe'],
    [2, 'It shut.'],
    [2, 'It fell.'],
    [3, 'The bridge. Before it fell.'],
  ])
})
