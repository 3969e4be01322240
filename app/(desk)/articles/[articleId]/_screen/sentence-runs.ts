import { covers, type Span } from '@/lib/core/text/span'
import type { Run, TextRun } from '../_engine/segments'

/** Runs of one sentence, or those between two sentences (`sentence` null). */
export interface SentenceRuns {
  readonly sentence: string | null
  readonly runs: readonly Run[]
}

/** Runs that follow each other in one sentence stand in one element. */
export function sentenceRuns(runs: readonly Run[]): SentenceRuns[] {
  const groups: { sentence: string | null; runs: Run[] }[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last.sentence === run.sentence) last.runs.push(run)
    else groups.push({ sentence: run.sentence, runs: [run] })
  }
  return groups
}

/** Cuts text runs in two where a span begins or ends inside them, so that every run lies inside the span or outside. */
export function cutAtEnds(runs: readonly Run[], { start, end }: Span): readonly Run[] {
  return runs.flatMap((run): readonly Run[] =>
    run.kind === 'text' ? cutAt(run, start).flatMap((part) => cutAt(part, end)) : [run],
  )
}

function cutAt(run: TextRun, at: number): TextRun[] {
  if (at <= run.start || at >= run.end) return [run]
  const length = at - run.start
  return [
    { ...run, end: at, text: run.text.slice(0, length) },
    { ...run, start: at, text: run.text.slice(length) },
  ]
}

/** True for runs whose words are being typed anew. What corrections would put in there is hidden with them. */
export const isInside = (run: Run, span: Span) =>
  run.kind === 'text' ? covers(span, run) : span.start <= run.at && run.at <= span.end
