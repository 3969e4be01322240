import { describe, expect, test } from 'vitest'
import { segmentBlock } from './segment'

/** The sentences are written with `|` between them; the rest of the line is the text. */
const keeps = (marked: string) => () => {
  const text = marked.replaceAll('|', '')
  const found = segmentBlock(text, 7, { numbers: 'with-item' }).map(({ start, end }) => text.slice(start - 7, end - 7))
  expect(found).toEqual(marked.split('|').map((part) => part.trim()))
}

describe('a number in running prose', () => {
  test('is kept with what it counts', keeps('I ask two things.| 1. Who pays?| 2. When is it done?'))
  test('also with the first sentence of several', keeps('I ask this.| 1. Who pays?| Nobody.'))
  test('stays by itself at the end', keeps('I ask two things.| 1. Who pays?| 2.'))
  test('does not run over the end of its line', keeps('I ask two things.| 1.|\nWho pays?'))
  test('of a year or a sum is a sentence like any other', keeps('When was it?| 1931.| Nobody knew.'))
})
