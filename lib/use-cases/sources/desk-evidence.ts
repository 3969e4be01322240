import type { z } from 'zod'
import { breathe } from '../../breathe'
import { quoteErrors } from '../../core/match/quote-errors'
import type { MatchResult } from '../../core/match/result'
import type { Actor } from '../../core/review/actor'
import { demandsOn } from '../../core/review/evidence-demands'
import { openOfEvidence } from '../../core/review/evidence-open'
import { allow } from '../../core/review/permissions'
import { annotationsOf } from '../../data/annotations'
import { type ArticleHead, findArticle } from '../../data/articles'
import { database } from '../../data/client'
import { evidenceOf } from '../../data/evidence'
import { evidenceDemands } from '../../data/house-demands'
import { dismissalsOf } from '../../data/match-dismissals'
import { matchesOf } from '../../data/quote-matches'
import { sentencesOf } from '../../data/sentences'
import { sourcesOfArticle } from '../../data/sources'
import { versionById } from '../../data/versions'
import type * as schemas from '../../schemas/evidence'
import type { DeskEvidenceView } from '../../schemas/evidence'
import { fullHashOf } from '../hash-of'
import { evidenceView } from '../views/source-views'
import { namesIn } from './names-in'
import { type QuoteOfArticle, quotesOfArticle } from './quotes-of-article'

type Quote = QuoteOfArticle & { readonly hash: string }

/**
 * What the desk shows of sources beside the article: what rests on them, where quotes stand in them word for word, what is
 * lacking. All of it as far as the sources are known to the actor. Nothing is compared here: only what was compared before counts.
 */
export async function deskEvidence(
  actor: Actor,
  { articleId }: z.output<typeof schemas.deskEvidence.input>,
): Promise<DeskEvidenceView> {
  const db = database().read
  const article = await findArticle(db, actor, articleId)
  allow(actor, 'source:read', article)
  const versionId = article.currentVersionId
  const sources = await sourcesOfArticle(db, actor, articleId)
  const attached = new Set(sources.map(({ id }) => id))
  const annotations = await annotationsOf(db, versionId)
  const marks = new Map(annotations.map((mark) => [mark.id, mark]))
  const evidence = (await evidenceOf(db, actor, articleId, versionId))
    .filter((one) => attached.has(one.sourceId) && (one.annotationId === null || marks.has(one.annotationId)))
    .map((one) => evidenceView(one, marks.get(one.annotationId ?? '')))
  const sentences = await sentencesOf(db, versionId)
  const demands = await evidenceDemands(db)
  const { quotes, compared } = await comparedQuotes(article, sources)
  await breathe()
  const standing = annotations.filter(({ how }) => how !== 'orphan')
  const { document } = await versionById(db, versionId)
  const known = {
    quotes,
    claims: standing.filter(({ kind }) => kind === 'claim'),
    names: demands.includes('names') ? namesIn(versionId, document.text) : [],
  }
  const demanded = demandsOn(document.text, sentences, known, demands)
  const said = await dismissalsOf(db, articleId, sources)
  const fine = new Set(said.map(({ sourceId, wordsKey }) => `${sourceId} ${wordsKey}`))
  const matches = compared.map(({ quote, sourceId, result: { match } }) => {
    return { id: idOf(quote), match, isDismissed: fine.has(`${sourceId} ${quote.hash}`) }
  })
  const speakers = [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))]
  return {
    sources: sources.map(({ id, title, isProtected }) => ({ id, title, protected: isProtected })),
    evidence,
    places: compared.flatMap(({ quote, sourceId, result }) => placeOf(quote, speakers, sourceId, result)),
    demands: [...demands],
    demanded: [...demanded].map(([sentenceId, kinds]) => ({ sentenceId, kinds: [...kinds] })),
    open: openOfEvidence({ sentences, marks: standing, evidence, demanded, matches }),
  }
}

const idOf = ({ annotationId, findingId }: Quote) => annotationId ?? findingId ?? ''

/** The quotes of an article, each with what it was found to be in each source as far as that is known by now. */
async function comparedQuotes(article: ArticleHead, sources: Awaited<ReturnType<typeof sourcesOfArticle>>) {
  const db = database().read
  const { quotes: found } = await quotesOfArticle(db, article)
  const quotes = found.map((quote): Quote => ({ ...quote, hash: fullHashOf(quote.quote) }))
  const known = await matchesOf(db, sources, [...new Set(quotes.map(({ hash }) => hash))])
  const compared = quotes.flatMap((quote) =>
    sources.flatMap(({ id: sourceId }) => {
      const result = known.get(sourceId)?.get(quote.hash)
      return result ? [{ quote, sourceId, result }] : []
    }),
  )
  return { quotes, compared }
}

/** The place of a quote that stands at one place of a source and nowhere else, without a changed word or anything else against it. */
function placeOf(
  { annotationId, start, end, quote, speaker }: Quote,
  speakers: readonly string[],
  sourceId: string,
  result: MatchResult,
) {
  const [first, last] = [result.spans[0], result.spans.at(-1)]
  const isWordForWord = result.match === 'verbatim' || result.match === 'typographic'
  const isSure = isWordForWord && result.alternatives.length === 0
  const against = quoteErrors({ speaker, speakers, result })
  if (!isSure || against.length > 0 || !first || !last) return []
  return [{ annotationId, start, end, sourceId, at: { start: first.start, end: last.end }, excerpt: quote }]
}
