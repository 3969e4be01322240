import type { StoredAnnotation } from '../../data/annotations'
import type { StoredEvidence } from '../../data/evidence'
import type { StoredContact } from '../../data/source-contacts'
import type { StoredSource } from '../../data/sources'
import type { EvidenceView } from '../../schemas/evidence'
import type { ContactView, SourceView } from '../../schemas/sources'

export const sourceView = (stored: StoredSource): SourceView => ({
  id: stored.id,
  desk: stored.deskId,
  kind: stored.kind,
  title: stored.title,
  terms: stored.terms,
  wording: stored.wording,
  publisher: stored.publisher,
  date: stored.date,
  address: stored.address,
  language: stored.language,
  note: stored.note,
  protected: stored.isProtected,
  readers: [...stored.readerIds],
  words: stored.words,
  createdBy: stored.createdById,
  createdAt: stored.createdAt,
  updatedAt: stored.updatedAt,
  revision: stored.revision,
})

export const contactView = ({ createdById, ...contact }: StoredContact): ContactView => ({
  ...contact,
  createdBy: createdById,
})

/** `on` is where the annotation stands that it is for. */
export function evidenceView(
  stored: StoredEvidence,
  on?: Pick<StoredAnnotation, 'start' | 'end' | 'exact' | 'how'>,
): EvidenceView {
  const at = stored.anchor?.how === 'orphan' ? null : (stored.anchor ?? on ?? null)
  return {
    id: stored.id,
    sourceId: stored.sourceId,
    annotationId: stored.annotationId,
    start: at?.start ?? null,
    end: at?.end ?? null,
    exact: stored.anchor?.exact ?? on?.exact ?? '',
    how: stored.anchor?.how ?? on?.how ?? 'orphan',
    stance: stored.stance,
    reliability: stored.reliability,
    locator: stored.place,
    excerpt: stored.excerpt,
    note: stored.note,
    createdBy: stored.createdById,
    createdAt: stored.createdAt,
    revision: stored.revision,
  }
}
