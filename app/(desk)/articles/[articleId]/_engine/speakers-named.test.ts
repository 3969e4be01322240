import { expect, test } from 'vitest'
import { annotation } from './article.fixture'
import { speakersNamed } from './speakers-named'

const quote = (id: string, start: number, speaker: string | null) => annotation(id, { kind: 'quote', start, speaker })
const marks = [
  quote('late', 40, 'Bo Lind'),
  quote('early', 0, 'Ada Holm'),
  quote('again', 20, 'Ada Holm'),
  quote('nobody', 10, null),
  annotation('claim', { start: 5 }),
]

test('every speaker is offered once, in the order of reading', () =>
  expect(speakersNamed(marks, 'nobody')).toEqual(['Ada Holm', 'Bo Lind']))
test('what a quote itself says is not offered to it', () => expect(speakersNamed(marks, 'late')).toEqual(['Ada Holm']))
