import type { AnnotationView, CorrectionView, FindingView, SentenceView } from '@/lib/schemas/views'
import type { Sending, Touched } from './commands/command'
import { definitionOf } from './commands/definitions'
import type { Truth } from './truth'

/** What is on screen of one object: undefined when it is not. */
export interface Projection {
  sentence(id: string): SentenceView | undefined
  annotation(id: string): AnnotationView | undefined
  correction(id: string): CorrectionView | undefined
  finding(id: string): FindingView | undefined
}

/**
 * The truth with the commands that are on their way applied, in their order, object by object. Leaving a command out
 * takes it back, whatever came from the server meanwhile, so rolling back needs no code of its own.
 */
export function project(truth: Truth, sendings: readonly Sending[]): Projection {
  const sentences = byObject(sendings, (touched) => touched.sentences)
  const annotations = byObject(sendings, (touched) => touched.annotations)
  const corrections = byObject(sendings, (touched) => touched.corrections)
  const findings = byObject(sendings, (touched) => touched.findings)
  return {
    sentence: (id) =>
      apply(sentences.get(id), truth.sentences.get(id), (now, sending) =>
        definitionOf(sending.command).sentence?.(now, sending.command, sending, id),
      ),
    annotation: (id) =>
      apply(annotations.get(id), truth.annotations.get(id), (now, sending) =>
        definitionOf(sending.command).annotation?.(now, sending.command, sending),
      ),
    correction: (id) =>
      apply(corrections.get(id), truth.corrections.get(id), (now, sending) =>
        definitionOf(sending.command).correction?.(now, sending.command, sending),
      ),
    finding: (id) =>
      apply(findings.get(id), truth.findings.get(id), (now, sending) =>
        definitionOf(sending.command).finding?.(now, sending.command, sending),
      ),
  }
}

const apply = <T>(
  sendings: readonly Sending[] = [],
  truth: T | undefined,
  step: (now: T | undefined, sending: Sending) => T | undefined,
) => sendings.reduce(step, truth)

/** The commands that touch each object. */
function byObject(sendings: readonly Sending[], ids: (touched: Touched) => readonly string[] | undefined) {
  const map = new Map<string, Sending[]>()
  for (const sending of sendings) {
    for (const id of ids(definitionOf(sending.command).touches(sending.command)) ?? []) {
      const list = map.get(id)
      if (list) list.push(sending)
      else map.set(id, [sending])
    }
  }
  return map
}
