import { expect, test } from 'vitest'
import { receiveToasts, type ToastMessage } from '@/app/_ui/toast'
import { Drafts, draftTarget, memoryDraftStorage } from '../_engine/drafts'
import { discardDraft } from './discard-draft'

const NOTE = draftTarget.annotation('note', 0, 5)

/** What is said when these words are discarded, and the drafts to look at. */
function discarded(text: string | null) {
  const drafts = new Drafts(memoryDraftStorage(), 'ada', 'a1')
  if (text !== null) drafts.set(NOTE, { text })
  const told: ToastMessage[] = []
  let reopened = 0
  const stop = receiveToasts({ show: (_id, message) => told.push(message), close: () => {} })
  discardDraft(drafts, NOTE, () => reopened++)
  stop()
  return { drafts, told, reopened: () => reopened }
}

test('discarded words come back, and their form with them', () => {
  const { drafts, told, reopened } = discarded('Which ships?')
  expect(drafts.get(NOTE)).toBeNull()
  told[0]?.action?.onPress()
  expect([drafts.get(NOTE)?.text, reopened()]).toEqual(['Which ships?', 1])
})

test('of nothing nothing is said', () => expect(discarded(null).told).toEqual([]))
