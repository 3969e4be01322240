import type { Actor } from '../../core/review/actor'
import type { SourceView } from '../../schemas/sources'
import { addSource } from './add-source'

export const TRANSCRIPT = `The hearing opened at nine.

It has stood for ninety years, but nobody has looked under it since 1988, Ada Holm told the hearing.`

type Given = Partial<Parameters<typeof addSource>[1]>

/** A source on the desk of the actor, on the record unless told. */
export const source = (actor: Actor, given: Given = {}): Promise<SourceView> =>
  addSource(actor, { title: 'The hearing on the bridge', terms: 'on-the-record', text: TRANSCRIPT, ...given })
