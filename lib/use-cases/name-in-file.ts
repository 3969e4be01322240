import { shownName } from '../core/review/shown-name'
import type { ExportFormat } from '../core/review/vocabulary'
import type { NamedPerson } from '../data/people'

/** In these a name is an author by which other programs know again what came from a file. */
const BARE: readonly ExportFormat[] = ['docx', 'json', 'web-annotation']

/** The name of a person as a file of this format tells it: where people read it, with a sign that somebody is from a file. */
export const nameInFile = (format: ExportFormat, person: NamedPerson): string =>
  BARE.includes(format) ? person.name : shownName(person)
