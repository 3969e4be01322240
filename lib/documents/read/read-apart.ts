import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Tinypool from 'tinypool'
import { breathe } from '@/lib/breathe'
import type { MatchResult } from '@/lib/core/match/result'
import type { Unmarked } from '@/lib/core/match/unmarked/find-unmarked'
import type { Proposal } from '@/lib/core/review/findings/proposal'
import type { RedraftPlan } from '@/lib/core/revise/redraft'
import type { ArticleMeta } from '@/lib/core/text/article-meta'
import type { Document } from '@/lib/core/text/document'
import { RefusedDocument } from '../refused-document'
import { GROWTH_LIMIT, MEMORY_LIMIT, NEW_MEMORY, WAIT_LIMIT } from './limits'
import type { Preparation, PreparedArticle } from './prepare-article'
import type { DocumentInput } from './read-document'
import type { Begun, Packed, ReadingOutcome, ReadingTask } from './reader-thread'

/** Documents that may wait for a thread. */
const MOST_WAITING = 20
/** Milliseconds after which the memory is looked at again. */
const LOOK_EVERY = 100
/** At least one processor is left to those who do not import. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1))

/** Who imports a long document keeps nobody from freezing a version: each kind of work has threads of its own. */
type Work = 'documents' | 'sources' | 'matches' | 'versions'
const MOST_THREADS: Readonly<Record<Work, number>> = {
  documents: THREADS,
  sources: THREADS,
  matches: THREADS,
  versions: 1,
}

const shared = globalThis as { stetReaders?: Partial<Record<Work, Tinypool>> }

/**
 * One pool for the process and the kind of work, over hot reloads too. One thread always stands ready: a pool starts
 * none for what is already waiting when the last has been ended.
 */
function readers(work: Work): Tinypool {
  shared.stetReaders ??= {}
  shared.stetReaders[work] ??= new Tinypool({
    filename: join(/* turbopackIgnore: true */ process.cwd(), 'generated/reader.mjs'),
    minThreads: 1,
    maxThreads: MOST_THREADS[work],
    idleTimeout: 60_000,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT, maxYoungGenerationSizeMb: NEW_MEMORY },
    execArgv: [],
  })
  return shared.stetReaders[work]
}

/**
 * Prepares an article in a thread of its own, so that nobody else waits for it. Throws `RefusedDocument`, also when it
 * takes more time or memory than any one document may. `wait` is in milliseconds, from now.
 */
export async function readApart(
  task: Preparation & { readonly input: DocumentInput },
  limits?: Limits,
): Promise<PreparedArticle> {
  const outcome = await runApart('documents', task, limits)
  if ('prepared' in outcome) return { ...outcome.prepared, proposals: await unpacked(outcome.proposals) }
  throw new Error('The thread did something else.')
}

/** Looks in the same way for what to propose in a further version of an article. */
export async function proposeApart(
  version: Document,
  { date, language }: Pick<ArticleMeta, 'date' | 'language'>,
  limits?: Limits,
): Promise<readonly Proposal[]> {
  const outcome = await runApart('versions', { version, about: { date, language } }, limits)
  if ('proposals' in outcome) return unpacked(outcome.proposals)
  throw new Error('The thread did something else.')
}

/** Finds in the same way how a draft came of a version. */
export async function compareApart(version: Document, draft: Document, limits?: Limits): Promise<RedraftPlan> {
  const outcome = await runApart('documents', { version, draft }, limits)
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
  const outcome = await runApart('matches', { sourceText, quotes }, limits)
  if ('matches' in outcome) return outcome.matches
  throw new Error('The thread did something else.')
}

/** Looks in an article for words of a source outside quotation marks, in the same way. In reading order. */
export async function findUnmarkedApart(
  sourceText: string,
  articleText: string,
  limits?: Limits,
): Promise<readonly Unmarked[]> {
  const outcome = await runApart('matches', { sourceText, articleText }, limits)
  if ('unmarked' in outcome) return outcome.unmarked
  throw new Error('The thread did something else.')
}

export interface Limits {
  /** Milliseconds. */
  readonly wait?: number
  /** Bytes by which the process may grow meanwhile. */
  readonly growth?: number
}

/**
 * Does a task in a thread of the pool that is for its kind of work. Throws `RefusedDocument` when the task refuses, or when
 * it meets a limit.
 */
export async function runApart(
  work: Work,
  task: ReadingTask,
  { wait = WAIT_LIMIT, growth = GROWTH_LIMIT }: Limits = {},
): Promise<Done> {
  const begun: Begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), wait)
  // What a file unpacks to outside of objects has no limit of the thread's own.
  const before = process.memoryUsage.rss()
  let isHuge = false
  const watch = setInterval(() => {
    if (Atomics.load(begun, 0) === 0 || process.memoryUsage.rss() - before <= growth) return
    isHuge = true
    patience.abort()
  }, LOOK_EVERY)
  const outcome: ReadingOutcome = await readers(work)
    .run({ ...task, begun }, { signal: patience.signal })
    .catch((error: unknown) => {
      const said = nameOf(error)
      if (ENDED.test(said) && Atomics.load(begun, 0) === 0) throw tooManyAtOnce()
      if (ENDED.test(said) && isHuge) throw tooMuchMemory()
      throw REFUSALS.find(({ when }) => when.test(said))?.refusal() ?? error
    })
    // The pool minds the signal even of what it has refused, and throws where nobody catches when that is aborted.
    .finally(() => {
      clearTimeout(timer)
      clearInterval(watch)
    })
  if ('refused' in outcome) throw new RefusedDocument(outcome.refused.code, outcome.refused.message)
  return outcome
}

type Done = Exclude<ReadingOutcome, { readonly refused: unknown }>

const nameOf = (error: unknown) => (error instanceof Error ? `${(error as NodeJS.ErrnoException).code} ${error}` : '')

/** How the pool says that the time was over. */
const ENDED = /AbortError|task has been aborted/

const tooManyAtOnce = () =>
  new RefusedDocument('rate-limited', 'Too many documents are being read. Try again in a minute.')

const tooMuchMemory = () =>
  new RefusedDocument('too-large', 'This document takes too much memory to read. Paste its words instead.')

/** How the pool says that a limit was met. */
const REFUSALS: readonly { readonly when: RegExp; readonly refusal: () => RefusedDocument }[] = [
  {
    when: /ERR_WORKER_OUT_OF_MEMORY/,
    refusal: tooMuchMemory,
  },
  {
    when: ENDED,
    refusal: () => new RefusedDocument('too-large', 'This document takes too long to read. Paste its words instead.'),
  },
  {
    when: /queue is at limit/,
    refusal: tooManyAtOnce,
  },
]
