import { matchQuote } from '@/lib/core/match/match-quote'
import type { MatchResult } from '@/lib/core/match/result'
import { indexSource } from '@/lib/core/match/source/index-source'
import { findUnmarked, type Unmarked } from '@/lib/core/match/unmarked/find-unmarked'
import { findQuoteMarks } from '@/lib/core/reading/marks/find-quote-marks'
import { scanWords } from '@/lib/core/reading/words/scan-words'
import type { Proposal } from '@/lib/core/review/findings/proposal'
import { planRedraft, type RedraftPlan } from '@/lib/core/revise/redraft'
import type { ArticleMeta } from '@/lib/core/text/article-meta'
import type { Document } from '@/lib/core/text/document'
import { type Begun, orRefused, type RefusedApart } from '../apart/in-thread'
import { extractSource } from '../source/extract-source'
import type { ReadSource, SourceInput } from '../source/source-input'
import { type Preparation, type PreparedArticle, prepareArticle, propose } from './prepare-article'
import type { DocumentInput } from './read-document'

/**
 * What is sent to the thread: a document or a source to read, quotes to compare with a source, the text of a version to
 * look for findings in, or that and a draft that came of it.
 */
export type ReadingTask =
  | (Preparation & { readonly input: DocumentInput })
  | { readonly source: SourceInput }
  | { readonly sourceText: string; readonly quotes: readonly string[] }
  | { readonly sourceText: string; readonly articleText: string }
  | { readonly version: Document; readonly draft: Document }
  | { readonly version: Document; readonly about: Pick<ArticleMeta, 'date' | 'language'> }

/**
 * A long list as JSON, so many to a piece: what crosses between threads is unpacked in one go, and that of tens of thousands
 * would keep everybody waiting.
 */
export type Packed = readonly string[]
const PIECE = 1_000

/** What comes back. */
export type ReadingOutcome =
  | { readonly prepared: Omit<PreparedArticle, 'proposals'>; readonly proposals: Packed }
  | { readonly read: ReadSource }
  | { readonly matches: readonly MatchResult[] }
  | { readonly unmarked: readonly Unmarked[] }
  | { readonly proposals: Packed }
  | { readonly plan: RedraftPlan }

/** The one function of the thread in which documents are read. Bundled by scripts/bundle-threads.ts. */
export default function read({
  begun,
  ...task
}: ReadingTask & { readonly begun: Begun }): Promise<ReadingOutcome | RefusedApart> {
  Atomics.store(begun, 0, 1)
  return orRefused(() => doTask(task))
}

async function doTask(task: ReadingTask): Promise<ReadingOutcome> {
  if ('source' in task) return { read: await extractSource(task.source) }
  if ('articleText' in task) return { unmarked: unmarkedIn(task.articleText, task.sourceText) }
  if ('sourceText' in task) return { matches: matchAll(task.sourceText, task.quotes) }
  if ('draft' in task) return { plan: planRedraft(task.version, task.draft) }
  if ('version' in task) return { proposals: packed(propose(task.version, task.about)) }
  const { input, ...preparation } = task
  const { proposals, ...prepared } = prepareArticle(input, preparation)
  return { prepared, proposals: packed(proposals) }
}

function unmarkedIn(articleText: string, sourceText: string): readonly Unmarked[] {
  const { quotations } = findQuoteMarks(scanWords(articleText))
  return findUnmarked(articleText, quotations, sourceText)
}

/** Indexes the source once. In the order of the quotes. */
function matchAll(sourceText: string, quotes: readonly string[]): MatchResult[] {
  const index = indexSource(sourceText)
  return quotes.map((quote) => matchQuote(quote, index))
}

function packed(proposals: readonly Proposal[]): Packed {
  const pieces: string[] = []
  for (let from = 0; from < proposals.length; from += PIECE) {
    pieces.push(JSON.stringify(proposals.slice(from, from + PIECE)))
  }
  return pieces
}
