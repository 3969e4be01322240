import { expect, test } from 'vitest'
import { articleOf, HARBOUR, openDesk } from '../_engine/article.fixture'
import { focusOn } from '../_engine/navigate'
import { NOTHING_OPEN, type ScreenState } from './screen-state'
import { stillOpen } from './still-open'

const AT_S3 = { start: 31, end: 44 }
const OPEN: ScreenState = {
  ...NOTHING_OPEN,
  panel: 'filter',
  composing: 'x',
  noting: AT_S3,
  correcting: { block: 1, span: AT_S3, correctionId: null },
}

/** A desk with the third sentence focused, before and after these paragraphs became its next version. */
function frozen(paragraphs: readonly string[]) {
  const desk = openDesk()
  desk.focus(focusOn(desk.state.getState(), 's3'))
  const before = desk.state.getState()
  const next = articleOf(paragraphs)
  const sentences = next.sentences.map((one) => ({ ...one, id: `v2-${one.id}` }))
  desk.load({ ...next, sentences, version: { ...next.version, id: 'v2', number: 2 } })
  return [desk.state.getState(), before] as const
}

test('going to another sentence closes what stood open at the one before', () => {
  const desk = openDesk()
  desk.focus(focusOn(desk.state.getState(), 's3'))
  const before = desk.state.getState()
  desk.focus(focusOn(before, 's4'))
  expect(stillOpen(OPEN, desk.state.getState(), before)).toEqual({ ...NOTHING_OPEN, panel: 'filter' })
})

test('a freeze by somebody else closes nothing and carries it to the same words', () => {
  const at = { start: 49, end: 62 }
  expect(stillOpen(OPEN, ...frozen(['A new beginning.', ...HARBOUR]))).toEqual({
    ...OPEN,
    noting: at,
    correcting: { block: 2, span: at, correctionId: null },
  })
})

test('what was open on words that were changed stays open at what stands there now, and knows what they were', () => {
  const at = { start: 31, end: 40, changedFrom: 'Boats go out.' }
  expect(stillOpen(OPEN, ...frozen(['Ships come in. They are late.', 'Boats go. They are not.']))).toEqual({
    ...OPEN,
    noting: at,
    correcting: { block: 1, span: at, correctionId: null },
  })
})

test('what was open on words that were taken out is closed, and the rest stays', () =>
  expect(stillOpen(OPEN, ...frozen(['Ships come in. They are late.', 'They are not.']))).toEqual({
    ...OPEN,
    noting: null,
    correcting: null,
  }))
