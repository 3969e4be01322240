import { breathe } from '@/lib/breathe'
import type { MatchResult } from '@/lib/core/match/result'
import type { Unmarked } from '@/lib/core/match/unmarked/find-unmarked'
import type { Proposal } from '@/lib/core/review/findings/proposal'
import type { RedraftPlan } from '@/lib/core/revise/redraft'
import type { ArticleMeta } from '@/lib/core/text/article-meta'
import type { Document } from '@/lib/core/text/document'
import { type Limits, runApart } from '../apart/run-apart'
import type { Preparation, PreparedArticle } from './prepare-article'
import type { DocumentInput } from './read-document'
import type { Packed, ReadingOutcome, ReadingTask } from './reader-thread'

const readingApart = (work: 'documents' | 'matches' | 'versions', task: ReadingTask, limits?: Limits) =>
  runApart<ReadingOutcome>(work, task, limits)

/**
 * Prepares an article in a thread of its own, so that nobody else waits for it. Throws `RefusedDocument`, also when it
 * takes more time or memory than any one document may. `wait` is in milliseconds, from now.
 */
export async function readApart(
  task: Preparation & { readonly input: DocumentInput },
  limits?: Limits,
): Promise<PreparedArticle> {
  const outcome = await readingApart('documents', task, limits)
  if ('prepared' in outcome) return { ...outcome.prepared, proposals: await unpacked(outcome.proposals) }
  throw new Error('The thread did something else.')
}

/** Looks in the same way for what to propose in a further version of an article. */
export async function proposeApart(
  version: Document,
  { date, language }: Pick<ArticleMeta, 'date' | 'language'>,
  limits?: Limits,
): Promise<readonly Proposal[]> {
  const outcome = await readingApart('versions', { version, about: { date, language } }, limits)
  if ('proposals' in outcome) return unpacked(outcome.proposals)
  throw new Error('The thread did something else.')
}

/** Finds in the same way how a draft came of a version. */
export async function compareApart(version: Document, draft: Document, limits?: Limits): Promise<RedraftPlan> {
  const outcome = await readingApart('documents', { version, draft }, limits)
  if ('plan' in outcome) return outcome.plan
  throw new Error('The thread did something else.')
}

async function unpacked(pieces: Packed): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = []
  for (const piece of pieces) {
    for (const proposal of JSON.parse(piece) as readonly Proposal[]) proposals.push(proposal)
    await breathe()
  }
  return proposals
}

/** Compares quotes with a source, in the same way. In the order of the quotes. */
export async function matchApart(
  sourceText: string,
  quotes: readonly string[],
  limits?: Limits,
): Promise<readonly MatchResult[]> {
  const outcome = await readingApart('matches', { sourceText, quotes }, limits)
  if ('matches' in outcome) return outcome.matches
  throw new Error('The thread did something else.')
}

/** Looks in an article for words of a source outside quotation marks, in the same way. In reading order. */
export async function findUnmarkedApart(
  sourceText: string,
  articleText: string,
  limits?: Limits,
): Promise<readonly Unmarked[]> {
  const outcome = await readingApart('matches', { sourceText, articleText }, limits)
  if ('unmarked' in outcome) return outcome.unmarked
  throw new Error('The thread did something else.')
}
