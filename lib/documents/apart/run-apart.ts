import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Tinypool from 'tinypool'
import { GROWTH_LIMIT, MEMORY_LIMIT, NEW_MEMORY, WAIT_LIMIT, WRITING_MEMORY } from '../read/limits'
import { type RefusalCode, RefusedDocument } from '../refused-document'
import type { Begun, RefusedApart } from './in-thread'

/** Tasks that may wait for a thread. */
const MOST_WAITING = 20
/** Milliseconds after which the memory is looked at again. */
const LOOK_EVERY = 100
/** At least one processor is left to those who wait for no thread. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1))

/**
 * Who imports a long document keeps nobody from freezing a version: each kind of work has threads of its own. A short file
 * that leaves does not wait for a long one.
 */
const THREADS_FOR = { documents: THREADS, sources: THREADS, matches: THREADS, versions: 1, exports: 2 } as const
type Work = keyof typeof THREADS_FOR

/** The two programs of threads; scripts/bundle-threads.ts makes them. */
const programOf = (work: Work) => `generated/${work === 'exports' ? 'writer' : 'reader'}.mjs`

const shared = globalThis as { stetThreads?: Partial<Record<Work, Tinypool>> }

/**
 * One pool for the process and the kind of work, over hot reloads too. One thread always stands ready: a pool starts
 * none for what is already waiting when the last has been ended.
 */
function threads(work: Work): Tinypool {
  shared.stetThreads ??= {}
  shared.stetThreads[work] ??= new Tinypool({
    filename: join(/* turbopackIgnore: true */ process.cwd(), programOf(work)),
    minThreads: 1,
    maxThreads: THREADS_FOR[work],
    idleTimeout: 60_000,
    maxQueue: MOST_WAITING,
    resourceLimits: {
      maxOldGenerationSizeMb: work === 'exports' ? WRITING_MEMORY : MEMORY_LIMIT,
      maxYoungGenerationSizeMb: NEW_MEMORY,
    },
    execArgv: [],
  })
  return shared.stetThreads[work]
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
export async function runApart<Outcome extends object>(
  work: Work,
  task: object,
  { wait = WAIT_LIMIT, growth = GROWTH_LIMIT }: Limits = {},
): Promise<Outcome> {
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
  const outcome: Outcome | RefusedApart = await threads(work)
    .run({ ...task, begun }, { signal: patience.signal })
    .catch((error: unknown) => {
      const said = nameOf(error)
      const { tooMany, tooMuch, tooLong } = work === 'exports' ? OF_WRITING : OF_READING
      if (/queue is at limit/.test(said)) throw tooMany()
      if (/ERR_WORKER_OUT_OF_MEMORY/.test(said)) throw tooMuch()
      if (!ENDED.test(said)) throw error
      throw Atomics.load(begun, 0) === 0 ? tooMany() : isHuge ? tooMuch() : tooLong()
    })
    // The pool minds the signal even of what it has refused, and throws where nobody catches when that is aborted.
    .finally(() => {
      clearTimeout(timer)
      clearInterval(watch)
    })
  if ('refused' in outcome) throw new RefusedDocument(outcome.refused.code, outcome.refused.message)
  return outcome
}

const nameOf = (error: unknown) => (error instanceof Error ? `${(error as NodeJS.ErrnoException).code} ${error}` : '')

/** How the pool says that the time was over. */
const ENDED = /AbortError|task has been aborted/

const refusal = (code: RefusalCode, message: string) => () => new RefusedDocument(code, message)

const OF_READING = {
  tooMany: refusal('rate-limited', 'Too many documents are being read. Try again in a minute.'),
  tooMuch: refusal('too-large', 'This document takes too much memory to read. Paste its words instead.'),
  tooLong: refusal('too-large', 'This document takes too long to read. Paste its words instead.'),
}

const OF_WRITING = {
  tooMany: refusal('rate-limited', 'Too many files are being written. Try again in a minute.'),
  tooMuch: refusal('too-large', 'This file takes too much memory to write. Choose another format or copy.'),
  tooLong: refusal('too-large', 'This file takes too long to write. Choose another format or copy.'),
}
