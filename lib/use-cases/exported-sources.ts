import type { Actor } from '../core/review/actor'
import type { ExportCopy } from '../core/review/vocabulary'
import { sayLocator } from '../core/source/say-locator'
import { overlaps } from '../core/text/span'
import type { StoredAnnotation } from '../data/annotations'
import type { ArticleHead } from '../data/articles'
import { database } from '../data/client'
import type { StoredEvidence } from '../data/evidence'
import { contactsOf } from '../data/source-contacts'
import type { StoredSource } from '../data/sources'
import type { StoredVersion } from '../data/versions'
import type { RecordedMatch, RecordedQuote, ReviewRecord } from '../documents/write/review-record'
import type { SentenceView } from '../schemas/views'
import { compareQuotes } from './sources/match-quotes'
import { quotesOfArticle } from './sources/quotes-of-article'
import { evidenceView, sourceView } from './views/source-views'

/** Milliseconds after which a file goes out with the comparisons that are made by then, and says that some are not. */
const PATIENCE = 20_000

/** Sources without their words, and without who may know of them. */
export const exportedSources = (sources: readonly StoredSource[]): Promise<ReviewRecord['sources']> =>
  Promise.all(
    sources.map(async (stored) => {
      const { desk: _, readers: __, updatedAt: ___, revision: ____, ...source } = sourceView(stored)
      const contacts = await contactsOf(database().read, stored.id)
      return {
        ...source,
        contacts: contacts.map(({ person, date, medium, outcome }) => ({ person, date, medium, outcome })),
      }
    }),
  )

/** Evidence for marks that stand, and for other words, with the sentences it is for. */
export function exportedEvidence(
  evidence: readonly StoredEvidence[],
  annotations: readonly StoredAnnotation[],
  sentences: readonly (Omit<SentenceView, 'id'> & { readonly id: string | null })[],
): ReviewRecord['evidence'] {
  const marks = new Map(annotations.map((mark) => [mark.id, mark]))
  return evidence.flatMap((stored) => {
    const mark = marks.get(stored.annotationId ?? '')
    if (stored.annotationId !== null && !mark) return []
    const { how, revision: _, ...view } = evidenceView(stored, mark)
    const { start, end } = view
    const at = start === null || end === null || how === 'orphan' ? null : { start, end }
    const sentenceIds = at ? sentences.filter((one) => overlaps(one, at)).flatMap(({ id }) => id ?? []) : []
    return [{ ...view, ...(at ?? { start: null, end: null }), sentenceIds, locatorText: sayLocator(view.locator) }]
  })
}

/**
 * The quotes of a version and what they are in these sources; in a checking copy those, too, that nobody has marked. With
 * no sources there is nothing to tell of quotes that their marks do not say.
 */
export async function exportedQuotes(
  actor: Actor,
  article: ArticleHead,
  version: StoredVersion,
  sources: readonly StoredSource[],
  copy: ExportCopy,
): Promise<Pick<ReviewRecord, 'quotes' | 'comparisonsLeft'>> {
  const { text, quotes } = await quotesOfArticle(database().read, article, version.id)
  const wanted = quotes.filter(({ annotationId }) => annotationId !== null || copy === 'checking')
  const until = Date.now() + PATIENCE
  const withWords = sources.filter(({ words }) => words !== null)
  const { items, pending } = await compareQuotes(actor, text, wanted, withWords, () => Date.now() < until)
  const byQuote = new Map<string, RecordedMatch[]>()
  for (const item of items) {
    const { sourceId, match, score, spans, diff, cutBefore, sourceSpeaker, stitched } = item
    const found = { sourceId, match, score, spans, diff, cutBefore, sourceSpeaker, stitched }
    const key = keyOf(item)
    byQuote.set(key, [...(byQuote.get(key) ?? []), found])
  }
  return {
    quotes: wanted.map(({ annotationId, start, end, quote, speaker }) => ({
      ...{ annotationId, start, end, quote, speaker },
      matches: byQuote.get(keyOf({ start, end, annotationId })) ?? [],
    })),
    ...(pending > 0 ? { comparisonsLeft: pending } : {}),
  }
}

const keyOf = ({ annotationId, start, end }: Pick<RecordedQuote, 'annotationId' | 'start' | 'end'>) =>
  `${start} ${end} ${annotationId}`
