import { expect, test } from 'vitest'
import { normaliseEmail } from './email'

test('capitals do not make another account', () =>
  expect(normaliseEmail('Ana@Paper.Example')).toBe('ana@paper.example'))
test('nor do spaces around it', () => expect(normaliseEmail(' ana@paper.example\n')).toBe('ana@paper.example'))
test('nor does an accent in two pieces', () =>
  expect(normaliseEmail('jose\u0301@paper.example')).toBe('jos\u00e9@paper.example'))
