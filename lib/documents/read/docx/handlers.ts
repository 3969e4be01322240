import type { Attributes } from './read-xml'

/** What is done where an element of this name begins; `'skip'` leaves out all that stands in it. */
export type Open = (attribute: Attributes, parent: string) => unknown
export type Close = () => unknown

/** The part of a walk that looks after one kind of element, by the elements' names. */
export interface Handlers {
  readonly opens: Readonly<Record<string, Open>>
  readonly closes?: Readonly<Record<string, Close>>
}
