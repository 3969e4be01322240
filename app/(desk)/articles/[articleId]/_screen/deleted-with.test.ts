import { expect, test } from 'vitest'
import { comment } from '../_engine/article.fixture'
import { deletedWith } from './deleted-with'

test('a mark that goes with the words of others says so', () =>
  expect(deletedWith({ kind: 'note', comments: [comment('m', { author: 'bo' })] }, 'ada')).toEqual({
    title: 'Note deleted',
    description: 'With it went 1 comment by others. Undo brings all of it back.',
  }))
test('one’s own words need no word', () =>
  expect(deletedWith({ kind: 'claim', comments: [comment('m')] }, 'ada')).toEqual({ title: 'Claim deleted' }))
