import { mapInPieces } from '../../breathe'
import { spokenWords } from '../../core/match/spoken-words'
import { standingFindings } from '../../core/review/findings/standing-findings'
import type { Span } from '../../core/text/span'
import { byPosition } from '../../core/text/span'
import { annotationsOf } from '../../data/annotations'
import type { ArticleHead } from '../../data/articles'
import type { Db } from '../../data/client'
import { findingsOf } from '../../data/findings'
import { versionById } from '../../data/versions'

/** A quote that somebody marked, or that the program found and nobody marked yet. */
export interface QuoteOfArticle extends Span {
  readonly annotationId: string | null
  readonly findingId: string | null
  /** The words that are compared. */
  readonly quote: string
  /** Who is credited with them; null when nobody is. */
  readonly speaker: string | null
}

/** Quotes whose words are looked for before others have their turn. */
const QUOTES_AT_ONCE = 50

/** The text of a version, the newest unless told, with its hash, and the quotes that stand in it, in reading order. */
export async function quotesOfArticle(
  db: Db,
  article: ArticleHead,
  versionId = article.currentVersionId,
): Promise<{ readonly text: string; readonly hash: string; readonly quotes: readonly QuoteOfArticle[] }> {
  const { document, hash } = await versionById(db, versionId)
  const { text } = document
  const marks = await annotationsOf(db, versionId)
  const found = standingFindings(await findingsOf(db, article.id, versionId), marks, article.findingsOff)
  const at = ({ start, end }: Span) => ({ start, end, quote: spokenWords(text.slice(start, end)) })
  const marked = marks
    .filter(({ kind, how }) => kind === 'quote' && how !== 'orphan')
    .map((mark) => ({ ...at(mark), annotationId: mark.id, findingId: null, speaker: mark.speaker }))
  const proposed = await mapInPieces(
    found.filter(({ kind, state }) => kind === 'quote' && state === 'open'),
    (finding) => ({
      ...at(finding),
      annotationId: null,
      findingId: finding.id,
      speaker: finding.reading.speaker ?? null,
    }),
    QUOTES_AT_ONCE,
  )
  return { text, hash, quotes: [...marked, ...proposed].sort(byPosition) }
}
