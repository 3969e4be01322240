import { expect, test } from 'vitest'
import { indexSource, placesOfWord, turnAt } from './index-source'

const spokenIn = (text: string) => {
  const { count, starts, ends } = indexSource(text)
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word])).join(' ')
}
const speakersOf = (text: string) => indexSource(text).turns.map(({ speaker }) => speaker.text)

test('captions give their words, and their voices who speaks', () => {
  const captions = `WEBVTT - Talk

NOTE made by hand

1
00:00:01.000 --> 00:00:03.500 align:left
<v Ann Poe>The bridge <i>will</i> hold</v>

00:00:03.500 --> 00:00:05.000
for another winter.`
  expect(spokenIn(captions)).toBe('The bridge will hold for another winter')
  expect(speakersOf(captions)).toEqual(['Ann Poe'])
})

test('so do the numbered ones', () =>
  expect(
    spokenIn('1\n00:00:01,000 --> 00:00:02,000\nANN: We have\n\n2\n00:00:02,000 --> 00:00:03,000\n14 boats.\n'),
  ).toBe('We have 14 boats'))

test('noises, times, tags and numbers of notes are not spoken; what else stands in brackets is', () => {
  expect(
    spokenIn(
      '[00:12] So (LAUGHTER AND APPLAUSE) we<br>won.[3] (inaudible 00:12:31) The IMF (a bank) paid (for the music).',
    ),
  ).toBe('So we won The IMF a bank paid for the music')
  expect(spokenIn('00:01:02 We left.\n10:30 is when we left.')).toBe('We left 10 30 is when we left')
})

test.each([
  ['ANN POE: We left.', ['ANN POE']],
  ['Ann Poe (Leeds): We left.\nQ: When?', ['Ann Poe', 'Q']],
  ['[00:01] Poe: We left.\n[00:02] Roe: When?', ['Poe', 'Roe']],
  ['>> POE: We left.\n>> When?', ['POE']],
  ['POE: We left. ROE: When? POE: Today. ROE: Why?', ['POE', 'ROE', 'POE', 'ROE']],
  ['Remember: we left.', []],
  ['Date: May 5\nNote: none', []],
  ['He said: nothing', []],
])('the turns of %j', (text, expected) => expect(speakersOf(text)).toEqual(expected))

test('whoever has the floor speaks until the next label', () => {
  const text = 'POE: We left. At noon.\n\nROE: Why?'
  const index = indexSource(text)
  expect(['At', 'Why'].map((word) => turnAt(index, text.indexOf(word))?.speaker.text)).toEqual(['POE', 'ROE'])
  expect(turnAt(indexSource('Nobody.'), 3)).toBeNull()
})

test('every place of a word is known, in order', () => {
  const index = indexSource('The ferry, the quay, THE boat')
  expect([...placesOfWord(index, index.vocabulary.get('the') ?? -1)]).toEqual([0, 2, 4])
  expect(placesOfWord(index, -1)).toHaveLength(0)
})

test('labels are words for whom asks for them', () =>
  expect(indexSource('WHEN: noon').withLabels().vocabulary.has('when')).toBe(true))
