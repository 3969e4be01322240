import { expect, test } from 'vitest'
import { shownSteps } from './shown-steps'

test('of a break the sign is shown, and not the space with it', () => {
  expect(shownSteps({ expected: ' ', replacement: '\n\n' })).toEqual([{ op: 'insert', text: '\n\n' }])
  expect(shownSteps({ expected: '\n\n', replacement: ' ' })).toEqual([{ op: 'delete', text: '\n\n' }])
  expect(shownSteps({ expected: 'a', replacement: 'b' }).map(({ op }) => op)).toEqual(['delete', 'insert'])
})
