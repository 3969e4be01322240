import { findNames } from './people/find-names'
import { joinNames } from './people/join-names'
import type { PersonEntry } from './people/person-entry'
import type { Words } from './words/words'

/** The persons of a text in the order they are first named, each with all its mentions by name. */
export const findPeople = (words: Words): PersonEntry[] => joinNames(words, findNames(words))
