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
  test('so are words run together over an ellipsis', reads('It fell….|Nobody knew.'))
  test('a small letter where nobody took care', reads('The bridge is shut.| nobody knows why.'))
  test('a remark in brackets', reads('The bridge is shut.| (see the map.)| It rusts.'))
  test('a dash before who said it', reads('It was a good bridge.| — Jane Doe'))
  test('a number run together with an opening word', reads('They paid 1,000.|That was all.'))
  test('a state behind its town', reads('They met in Reno, Nev.| Police closed the bridge.'))
  test('an adverb and its comma behind an abbreviation', reads('He fled to the U.S.| Initially, nobody knew.'))
  test('a stop before an ellipsis and a small letter', reads('The bridge fell.| ...and nobody knew.'))
  test('a stop before a spaced ellipsis', reads('The bridge fell.| . . . Nobody knew. . . .'))
  test('a line of marks stands alone', reads('The bridge fell.| ***'))
  test('a footnote star stays with its sentence', reads('The bridge fell.*| Nobody knew.'))
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
  test('after a time that opens the sentence', reads('At 5 a.m. Mr. Poe left.| He came at 6 P.M.| Mr. Doe did not.'))
  test('in an ellipsis behind a word that something must follow', reads('The thing is . . . I forgot.'))
  test('after a surname cut short', reads('Dr. James McN. Poe and Wm. Roe met.'))
  test('between a dateline and its text', reads('RENO, Nev. — The bridge fell.| Police came.'))
  test('between a dateline and its agency', reads('RENO, Nev. (XY) — The bridge fell.'))
  test('between a quotation and its page', reads('“A bridge [...] fell [...]” (Poe 55).| It is true.'))
  test('when a quotation opens with an ellipsis', reads('“… The rest fell.”| Nobody knew.'))
  test('when the speaker follows a pause', reads('“If only…” Jane Doe said.| Nobody knew.'))
  test('when the speaker follows a question', reads('“Where is it?” Jane Doe asked.| Nobody knew.'))
  test('when a question is doubted in brackets', reads('The (good?) Mayor left.'))
  test('after a name with its own mark', reads('He left Yahoo! Japan.| She stayed.'))
  test('over a line break', reads('The bridge\nis shut.'))
  test(
    'over the line breaks of a narrow column',
    reads('The bridge over the bay\nis shut until the end of May\nso that it can be painted\nin red.'),
  )
  test('in a Japanese quotation', reads('「行け。」と彼は言った。|終わり。'))
})

describe('lists', () => {
  test('a number belongs to its item', reads('1. The first point.| 2. The second.'))
  test('in running prose it stands by itself', reads('I ask two things.| 1.| Who pays?| 2.| When is it done?'))
  test('so does one on a bullet', reads('There are two: *1. The first.| *2. The second.'))
  test('items in one line are apart', reads('1) a boat| 2) a bridge'))
  test('also with letters', reads('a. A boat| b. A bridge| c. A train'))
  test('also with bullets', reads('• 9. A boat| • 10. A bridge'))
  test('a number that belongs to a word is no item', reads('1. We asked for no. 2.| They came.'))
  test('each item on its own line is a sentence', reads('We need\n|- a bridge\n|- a boat'))
  test('so is each of several short lines without a stop', reads('boats\n|bridges and piers\n|trains'))
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
