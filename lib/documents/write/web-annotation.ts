import { selectorFor } from '../../core/anchor/selector'
import { VERDICT_LABELS } from '../../core/review/labels'
import type { Document } from '../../core/text/document'
import type { Span } from '../../core/text/span'
import { type NumberedWork, numberWork } from './checking/number-work'
import { sayError, sayStance } from './checking/say-work'
import type { ExportInput } from './export-input'
import type { RecordedComment, RecordedEvidence, RecordedMark } from './review-record'

/** The marks, their comments and what they rest on, after the Web Annotation Data Model of the W3C. Offsets count code points, as it wants. */
export function writeWebAnnotation({ article, document, review }: ExportInput): string {
  if (!review) throw new Error('Annotations are written from the record of the work.')
  const work = numberWork(review)
  const source = `urn:stet:article:${article?.id ?? 'unknown'}:version:${article?.version ?? 1}`
  const target = targetIn(document, source)
  const standing = review.annotations.filter(({ how }) => how !== 'orphan')
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}:annotations`,
    type: 'AnnotationPage',
    items: [
      ...standing.flatMap((mark) => [
        markItem(mark, target(mark), work),
        ...mark.comments.map((comment) => reply(comment, iri('annotation', mark.id))),
      ]),
      ...review.evidence.flatMap((one) => evidenceItem(one, target, work)),
      ...(review.corrections ?? [])
        .filter(({ how, state }) => how !== 'orphan' && state === 'proposed')
        .map((one) => ({
          ...made('correction', one),
          motivation: 'editing',
          body: text(one.replacement, 'editing'),
          target: target(one),
        })),
    ],
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

const iri = (kind: string, id: string) => `urn:stet:${kind}:${encodeURIComponent(id)}`

const made = (
  kind: string,
  one: { id: string; createdBy: string; createdByName?: string | null; createdAt: string },
) => ({
  id: iri(kind, one.id),
  type: 'Annotation',
  creator: person(one.createdBy, one.createdByName),
  created: one.createdAt,
})

const person = (id: string, name?: string | null) => ({
  id: iri('person', id),
  type: 'Person',
  name: name ?? 'Unknown',
})

const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })

type Target = (span: Span) => object

function targetIn({ text: whole }: Document, source: string): Target {
  const points = codePointsIn(whole)
  return (span) => {
    const { exact, prefix, suffix } = selectorFor(whole, span)
    return {
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: points(span.start), end: points(span.end) },
      ],
    }
  }
}

/** Says how many code points stand before an offset in UTF-16 units. */
function codePointsIn(whole: string): (offset: number) => number {
  const pairs = [...whole.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  return (offset) => offset - pairs.filter((at) => at < offset).length
}

function markItem(mark: RecordedMark, target: object, { nameOf }: NumberedWork) {
  const { kind, verdict, explanation, errorCode, speaker, body, addressee, addresseeName } = mark
  const bodies = [
    text(nameOf.get(mark.id) ?? kind, 'identifying'),
    text(kind, 'classifying'),
    ...(verdict ? [text(VERDICT_LABELS[verdict], 'assessing')] : []),
    ...(explanation ? [text(explanation, 'describing')] : []),
    ...(errorCode ? [text(sayError(errorCode), 'assessing')] : []),
    ...(speaker ? [text(speaker, 'tagging')] : []),
    ...(body ? [text(body, 'commenting')] : []),
  ]
  const isJudged = kind === 'claim' || kind === 'attribution-error'
  return {
    ...made('annotation', mark),
    ...(mark.updatedAt === mark.createdAt ? {} : { modified: mark.updatedAt }),
    ...(addressee
      ? { audience: { id: iri('person', addressee), type: 'Audience', 'schema:name': addresseeName } }
      : {}),
    motivation: isJudged ? 'assessing' : addressee ? 'questioning' : kind === 'quote' ? 'highlighting' : 'commenting',
    body: bodies,
    target,
  }
}

const reply = ({ id, author, authorName, createdAt, body }: RecordedComment, parent: string) => ({
  ...made('comment', { id, createdBy: author, createdByName: authorName, createdAt }),
  motivation: 'replying',
  body: text(body, 'replying'),
  target: parent,
})

/** What words rest on links them to a source. Evidence for words that have lost their place stands on nothing. */
function evidenceItem(one: RecordedEvidence, target: Target, { sourceById }: NumberedWork) {
  const { start, end, annotationId, sourceId, excerpt, note, locatorText } = one
  if (start === null || end === null) return []
  const { title, address } = sourceById.get(sourceId)?.item ?? { title: '', address: null }
  return [
    {
      ...made('evidence', one),
      motivation: 'linking',
      body: [
        text([title, locatorText, address].filter(Boolean).join(', '), 'linking'),
        text(sayStance(one), 'assessing'),
        ...(excerpt ? [text(excerpt, 'describing')] : []),
        ...(note ? [text(note, 'commenting')] : []),
      ],
      target: annotationId ? iri('annotation', annotationId) : target({ start, end }),
    },
  ]
}
