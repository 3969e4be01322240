import { expect, test } from 'vitest'
import type { DiffStep } from '@/lib/core/revise/edit'
import { foldUnchanged } from './fold-unchanged'

const block = (op: DiffStep['op']) => ({ steps: [{ op, text: 'x' }] })
/** `=` an unchanged block, `+` a changed one; answers folded runs in brackets. */
const folded = (row: string) =>
  foldUnchanged([...row].map((sign) => block(sign === '=' ? 'equal' : 'insert')))
    .map(({ isFolded, blocks }) => (isFolded ? `(${blocks.length})` : `${blocks.length}`))
    .join(' ')

test('what did not change is folded', () => expect(folded('=====+')).toBe('(4) 2'))
test('a neighbour of a change on each side is shown', () => expect(folded('====+====')).toBe('(3) 3 (3)'))
test('a few unchanged blocks are not worth folding', () => expect(folded('+===+==')).toBe('2 1 3 1'))
test('two equal texts are all folded', () => expect(folded('====')).toBe('(4)'))
