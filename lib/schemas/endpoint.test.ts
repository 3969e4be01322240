import { expect, test } from 'vitest'
import { addComment } from './annotations'
import { changeArticle } from './articles'
import { decideCorrection, proposeCorrection } from './corrections'
import { nameVersion } from './versions'

const DECISION = { correctionId: 'a', decision: 'stet' } as const
const titled = (title: string) => changeArticle.input.safeParse({ articleId: 'a', title })
const proposed = (replacement: string, reason: string) =>
  proposeCorrection.input.parse({ articleId: 'a', start: 0, end: 1, expected: 'x', replacement, reason })

test('a comment keeps its lines and loses controls', () =>
  expect(addComment.input.parse({ annotationId: 'a', body: 'One.\r\nTwo.\u0007' }).body).toBe('One.\nTwo.'))
test('the words of a correction keep their lines, its reason has one', () =>
  expect(proposed('One.\n\nTwo.\u001b', 'as\nsaid\ufffe')).toMatchObject({
    replacement: 'One.\n\nTwo.',
    reason: 'as said',
  }))
test('a remark that nobody sees is none', () =>
  expect(['\u200b', ' ', 'a'].map((reason) => decideCorrection.input.parse({ ...DECISION, reason }).reason)).toEqual([
    '',
    '',
    'a',
  ]))
test('a title is one line that turns no direction', () =>
  expect(titled(' The\u202e bridge\n').data?.title).toBe('The bridge'))
test('a title that nobody sees is none', () =>
  expect(['', ' ', '\u200b', '\u202e', '\u3164'].some((title) => titled(title).success)).toBe(false))
test('the name of a version turns no direction, and is none when nobody sees it', () =>
  expect(
    [' As\u202e sent ', '\u200b'].map((name) => nameVersion.input.parse({ articleId: 'a', number: 1, name }).name),
  ).toEqual(['As sent', '']))
