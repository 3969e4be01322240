import { expect, test } from 'vitest'
import { makeActor } from '@/lib/core/review/actor'
import type { Decision } from '@/lib/core/review/decisions'
import type { Role } from '@/lib/core/review/vocabulary'
import type { CorrectionView } from '@/lib/schemas/views'
import { correction } from './article.fixture'
import { canSetMine } from './can-set-mine'
import type { Command } from './commands/command'
import { ObjectMaps } from './object-maps'

/** Whether a decision can still be set on a correction of one's own that is in this state by now. */
function canDecide(decision: Decision, state: CorrectionView['state'], role: Role = 'editor') {
  const mine: Command = {
    type: 'decide-correction',
    id: 'c',
    decision,
    reason: null,
    was: { state: 'proposed' },
    seen: 1,
  }
  return canSet(mine, state, role)
}

function canSet(mine: Command, state: CorrectionView['state'], role: Role = 'editor') {
  const objects = new ObjectMaps()
  const value = correction('c', { state, createdBy: 'ada' })
  objects.corrections.set('c', value)
  const conflict = { id: '1', mine, theirs: { kind: 'correction' as const, value }, detail: '', draft: null }
  const actor = makeActor({ id: 'ada', name: 'Ada', role, deskIds: [], via: 'session' })
  return canSetMine(conflict, { objects, article: null }, actor)
}

test('what was accepted meanwhile is not withdrawn any more', () =>
  expect(canDecide('withdraw', 'accepted')).toBe(false))
test('what was accepted meanwhile can still be stetted', () => expect(canDecide('stet', 'accepted')).toBe(true))
test('what was withdrawn meanwhile is not accepted', () => expect(canDecide('accept', 'withdrawn')).toBe(false))
test('what one may not do any more is not offered', () => expect(canDecide('stet', 'accepted', 'checker')).toBe(false))
test('what was decided meanwhile is not worded anew', () => {
  const mine: Command = { type: 'change-correction', id: 'c', changes: { reason: 'So' }, was: { reason: '' }, seen: 1 }
  expect([canSet(mine, 'accepted'), canSet(mine, 'proposed')]).toEqual([false, true])
})
