import { expect, test } from 'vitest'
import { foldBlocks } from './fold-blocks'

/** `=` an unchanged block, `+` a changed one; answers folded runs in brackets. */
const folded = (row: string) =>
  foldBlocks([...row], (sign) => sign !== '=')
    .map(({ isFolded, blocks }) => (isFolded ? `(${blocks.length})` : `${blocks.length}`))
    .join(' ')

test('what did not change is folded', () => expect(folded('=====+')).toBe('(4) 2'))
test('a neighbour of a change on each side is shown', () => expect(folded('====+====')).toBe('(3) 3 (3)'))
test('a few unchanged blocks are not worth folding', () => expect(folded('+===+==')).toBe('2 1 3 1'))
test('two equal texts are all folded', () => expect(folded('====')).toBe('(4)'))
