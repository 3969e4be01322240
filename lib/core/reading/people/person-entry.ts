import type { Person } from '../reading'
import type { Gender } from './name'

/** A person with what is needed to tell who a pronoun or a role means. */
export interface PersonEntry extends Person {
  readonly gender: Gender | undefined
  /** Last name, in small letters. */
  readonly surname: string
}
