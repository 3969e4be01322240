import type { StoredVersion } from '../../data/versions'
import type { VersionView } from '../../schemas/views'

export const versionView = (stored: StoredVersion): VersionView => ({
  id: stored.id,
  number: stored.number,
  text: stored.document.text,
  blocks: [...stored.document.blocks],
  marks: [...stored.document.marks],
  origin: stored.origin as VersionView['origin'],
  notes: [...stored.notes],
  createdBy: stored.createdById,
  createdAt: stored.createdAt,
})
