import type { z } from 'zod'
import { mapInPieces } from '../../breathe'
import { mendQuote } from '../../core/match/mend-quote'
import { quoteErrors } from '../../core/match/quote-errors'
import type { MatchResult } from '../../core/match/result'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { locate } from '../../core/source/locate'
import type { SourceText } from '../../core/source/source-text'
import { findArticle } from '../../data/articles'
import { database } from '../../data/client'
import { dismissalsOf, type StoredDismissal } from '../../data/match-dismissals'
import { peopleById } from '../../data/people'
import { matchesOf } from '../../data/quote-matches'
import { contentOf } from '../../data/source-contents'
import { type StoredSource, sourcesOfArticle } from '../../data/sources'
import { matchApart } from '../../documents/read/read-apart'
import type * as schemas from '../../schemas/matches'
import type { ArticleMatchesView, MatchView } from '../../schemas/matches'
import { asAppError } from '../as-app-error'
import { fullHashOf } from '../hash-of'
import { findUnmarkedWords } from './find-unmarked-words'
import { keepMatches } from './keep-matches'
import { type QuoteOfArticle, quotesOfArticle } from './quotes-of-article'

/** Quotes whose comparisons are told before others have their turn. */
const QUOTES_AT_ONCE = 50

/** Milliseconds after which an answer goes out with what is done by then. */
const PATIENCE = 1_500

/**
 * Every quote of an article, and its words outside quotation marks, against every source of it that has words and is known to the actor. Neither a quote nor a
 * source ever changes, so what was compared once is kept, and only what is new is compared: in threads of their own, one
 * source after the other, as far as the time allows.
 */
export async function matchQuotes(
  actor: Actor,
  { articleId }: z.output<typeof schemas.articleMatches.input>,
): Promise<ArticleMatchesView> {
  const { read } = database()
  const article = await findArticle(read, actor, articleId)
  allow(actor, 'source:read', article)
  const sources = (await sourcesOfArticle(read, actor, articleId)).filter(({ words }) => words !== null)
  const { text, hash, quotes: found } = await quotesOfArticle(read, article)
  const until = Date.now() + PATIENCE
  const isTime = () => Date.now() < until
  const said = new Map(
    (await dismissalsOf(read, articleId, sources)).map((one) => [`${one.sourceId} ${one.wordsKey}`, one]),
  )
  const saidOf = (sourceId: string, wordsKey: string) => said.get(`${sourceId} ${wordsKey}`)
  const { items, pending } = await compareQuotes(actor, text, found, sources, isTime, saidOf)
  const unmarked = await findUnmarkedWords(actor, { text, hash }, sources, isTime)
  // What somebody has protected while this was compared is known no more to whoever is not named on it.
  const still = new Set((await sourcesOfArticle(read, actor, articleId)).map(({ id }) => id))
  const shown = {
    items: items.filter(({ sourceId }) => still.has(sourceId)),
    unmarked: unmarked.unmarked
      .filter(({ sourceId }) => still.has(sourceId))
      .map((one) => ({ ...one, dismissed: dismissedBy(saidOf(one.sourceId, one.wordsKey)) })),
  }
  const deciders = [...shown.items, ...shown.unmarked].flatMap(({ dismissed }) => dismissed?.by ?? [])
  return {
    ...shown,
    people: (await peopleById(read, [...new Set(deciders)])).map(({ id, name }) => ({ id, name })),
    pending: pending + unmarked.pending,
  }
}

/** These quotes against these sources, as far as there is time. `pending` comparisons are still to be made; `saidOf` knows which differences are said to be fine. */
export async function compareQuotes(
  actor: Actor,
  text: string,
  found: readonly QuoteOfArticle[],
  sources: readonly StoredSource[],
  isTime: () => boolean,
  saidOf: (sourceId: string, wordsKey: string) => StoredDismissal | undefined = () => undefined,
): Promise<{ readonly items: readonly MatchView[]; readonly pending: number }> {
  const quotes = found.map((quote) => ({ ...quote, hash: fullHashOf(quote.quote) }))
  const wanted = new Map(quotes.map(({ hash, quote }) => [hash, quote]))
  const known = await matchesOf(database().read, sources, [...wanted.keys()])
  const results = new Map<string, ReadonlyMap<string, MatchResult>>()
  let pending = 0
  for (const source of sources) {
    const before = known.get(source.id) ?? new Map()
    const missing = [...wanted].filter(([hash]) => !before.has(hash))
    const isNow = missing.length === 0 || isTime()
    if (!isNow) pending += missing.length
    const found = isNow ? await compare(actor, source, missing) : new Map<string, MatchResult>()
    results.set(source.id, new Map([...before, ...found]))
  }
  const speakers = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))]
  const itemsOf = (quote: (typeof quotes)[number]) =>
    sources.flatMap(({ id }): MatchView[] => {
      const result = results.get(id)?.get(quote.hash)
      return result ? [viewOf(text, quote, id, result, speakers, saidOf(id, quote.hash))] : []
    })
  return { items: (await mapInPieces(quotes, itemsOf, QUOTES_AT_ONCE)).flat(), pending }
}

async function compare(
  actor: Actor,
  source: StoredSource,
  missing: readonly (readonly [hash: string, quote: string])[],
): Promise<ReadonlyMap<string, MatchResult>> {
  if (missing.length === 0) return new Map()
  const content = await contentOf(database().read, source)
  if (!content) return new Map()
  const quotes = missing.map(([, quote]) => quote)
  const found = await matchApart(content.content.text, quotes).catch((error: unknown) => {
    throw asAppError(error)
  })
  const results = new Map(
    missing.flatMap(([hash], at) => (found[at] ? [[hash, withSpeaker(found[at], content.content)] as const] : [])),
  )
  return (await keepMatches(actor, source.id, results)) ? results : new Map()
}

/** Who speaks there as the reader of the source told it, which knows more of its form than its words do. */
function withSpeaker(result: MatchResult, source: SourceText): MatchResult {
  const [first] = result.spans
  if (!first || !source.parts.some(({ speaker }) => speaker !== undefined)) return result
  const { speaker } = locate(source, first)
  return { ...result, speaker: speaker === undefined ? null : { ...first, text: speaker } }
}

function viewOf(
  text: string,
  { annotationId, findingId, start, end, quote, speaker, hash }: QuoteOfArticle & { readonly hash: string },
  sourceId: string,
  result: MatchResult,
  speakers: readonly string[],
  said: StoredDismissal | undefined,
): MatchView {
  const { match, score, spans, diff, cutBefore, stitched, alternatives } = result
  const mending = mendQuote(text, { start, end }, diff)
  return {
    ...{ annotationId, findingId, start, end, quote, speaker, sourceId, match, score, stitched },
    wordsKey: hash,
    dismissed: dismissedBy(said),
    spans: spans.map((span) => ({ ...span })),
    diff: diff.map((step) => ({ ...step })),
    cutBefore,
    sourceSpeaker: result.speaker?.text ?? null,
    alternatives: alternatives.map(({ match, score, spans }) => ({ match, score, spans: [...spans] })),
    mending: mending && { ...mending, expected: text.slice(mending.start, mending.end) },
    errors: [...quoteErrors({ speaker, speakers, result })],
  }
}

/** Who has said that it is fine, and why. */
export const dismissedBy = (said: StoredDismissal | undefined) =>
  said ? { by: said.dismissedById, at: said.dismissedAt, reason: said.reason } : null
