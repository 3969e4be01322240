import type { ImportNote } from '../../core/text/import-note'
import type { WireItem } from '../../core/text/wire-item'
import type { VersionView } from '../../schemas/views'

interface Summarised {
  readonly id: string
  readonly number: number
  readonly words: number
  readonly origin: string
  readonly name: string | null
  readonly notes: readonly ImportNote[]
  readonly wire: WireItem | null
  readonly createdById: string
  readonly createdAt: string
}

/** A version without its text. `corrections`: how many were frozen into it. */
export const versionSummary = (version: Summarised, corrections: number) => ({
  id: version.id,
  number: version.number,
  origin: version.origin as VersionView['origin'],
  name: version.name,
  notes: [...version.notes],
  wire: version.wire,
  createdBy: version.createdById,
  createdAt: version.createdAt,
  words: version.words,
  corrections,
})
