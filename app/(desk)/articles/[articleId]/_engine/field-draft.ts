import type { Began } from './actions'
import type { Draft, WrittenField } from './drafts'

/** What a field shows: its value and the revision of the object it belongs to. */
export interface FieldValue {
  readonly value: string | null
  readonly revision: number
}

/** A draft of a field after a key press: it remembers what stood there at the first, so that nothing newer is lost. */
export const typedOver = (draft: Draft | null, text: string, { value, revision }: FieldValue): Draft => ({
  text,
  was: draft?.was === undefined ? value : draft.was,
  seen: draft?.seen ?? revision,
})

/** What was on screen when the typing of a draft began; undefined when it was not kept. */
export const beganAt = ({ was, seen }: Draft, field: WrittenField): Began | undefined =>
  was === undefined || seen === undefined ? undefined : { was: { [field]: was }, seen }
