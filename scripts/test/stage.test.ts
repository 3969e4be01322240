import { expect, test } from 'vitest'
import { byCount } from './stage'

const counted = (passed: number, failed: number, skipped: number, code: number) => {
  const outcome = byCount({ passed, failed, skipped }, code, '')
  return [outcome.passed, outcome.failed]
}

test('what passed and failed is counted as it is', () => expect(counted(7, 2, 0, 1)).toEqual([7, 2]))
test('a skipped test did not pass', () => expect(counted(7, 0, 1, 0)).toEqual([7, 1]))
test('a run without a test has failed', () => expect(counted(0, 0, 0, 0)).toEqual([0, 1]))
test('a run that failed outside its tests has failed', () => expect(counted(7, 0, 0, 1)).toEqual([7, 1]))
