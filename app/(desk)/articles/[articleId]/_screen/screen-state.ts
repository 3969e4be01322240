import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Span } from '@/lib/core/text/span'

/** What can stand open above the page, one at a time. */
export type Panel =
  | 'filter'
  | 'findings'
  | 'versions'
  | 'sentence'
  | 'export'
  | 'freeze'
  | 'sign-off'
  | 'keys'
  | 'split'
  | 'sheet'

/** Words something is being written on; `changedFrom`: what they were, when a new version changed them meanwhile. */
export interface Place extends Span {
  readonly changedFrom?: string
}

/** A span whose words are being typed anew; `correctionId` when it is a proposal that is being reworded. */
export interface Correcting {
  readonly block: number
  readonly span: Place
  readonly correctionId: string | null
}

/** A card that wants a reason before something is done. */
export interface Asking {
  readonly id: string
  readonly what: 'stet' | 'close' | 'dismiss'
  /** Others to which the same is done for the same reason. */
  readonly also?: readonly string[]
}

/** What is open on the screen. It concerns nobody but who sits here and is gone with the page; what is typed is kept in drafts. */
export interface ScreenState {
  readonly panel: Panel | null
  readonly searching: boolean
  /** The words an attribution error is being chosen for. */
  readonly picking: Span | null
  /** What was typed for the field that was asked for, from the first key on: it may still be on its way. */
  readonly typed: string
  /** Whether the key that sends was pressed behind it. */
  readonly sends: boolean
  /** The words a note is being written on. */
  readonly noting: Place | null
  readonly correcting: Correcting | null
  /** Whether the code of the editor has come: until then the words it will stand in for stay. */
  readonly hasEditor: boolean
  /** The annotation or correction whose thread is being written in. */
  readonly composing: string | null
  /** The quote whose speaker is to be named next. */
  readonly speaking: string | null
  readonly asking: Asking | null
}

export type ScreenStore = StoreApi<ScreenState>

/** What can be asked for on a card. It goes when that card is folded. */
type OnCard = Pick<ScreenState, 'composing' | 'speaking' | 'asking'>
export const NOTHING_ON_CARDS: OnCard = { composing: null, speaking: null, asking: null }

export const NOTHING_OPEN: ScreenState = {
  panel: null,
  searching: false,
  picking: null,
  typed: '',
  sends: false,
  noting: null,
  correcting: null,
  hasEditor: false,
  ...NOTHING_ON_CARDS,
}

export const createScreen = (): ScreenStore => createStore<ScreenState>(() => NOTHING_OPEN)
