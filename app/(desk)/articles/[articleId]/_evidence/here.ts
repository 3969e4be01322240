import { borneOut, isBorneOut, restsOn } from '@/lib/core/review/evidence-demands'
import { openOfEvidence } from '@/lib/core/review/evidence-open'
import { byPosition, overlaps, type Span } from '@/lib/core/text/span'
import type { DeskEvidenceView, EvidenceView } from '@/lib/schemas/evidence'
import type { SentenceView } from '@/lib/schemas/views'
import type { Objects } from '../_engine/types'

type Known = DeskEvidenceView | null

/** What a sentence rests on. */
export const evidenceHere = (known: Known, sentence: Span): readonly EvidenceView[] =>
  known?.evidence.filter((one) => restsOn(sentence, one)) ?? []

/** The places where its quotes stand word for word and that it does not rest on yet. */
export const placesHere = (known: Known, sentence: Span): DeskEvidenceView['places'] =>
  known?.places.filter((place) => overlaps(place, sentence) && !isNamed(known.evidence, place)) ?? []

const isNamed = (evidence: readonly EvidenceView[], { sourceId, at }: DeskEvidenceView['places'][number]) =>
  evidence.some(({ sourceId: named, locator: { start, end } }) => {
    return named === sourceId && start !== undefined && end !== undefined && overlaps({ start, end }, at)
  })

const demandedOf = (known: DeskEvidenceView) =>
  new Map(known.demanded.map(({ sentenceId, kinds }) => [sentenceId, kinds] as const))

/** The ids of the sentences that, verified, lack what the house demands. */
export function lackingIn(known: Known, sentences: Objects['sentences']): ReadonlySet<string> {
  if (!known || known.demanded.length === 0) return NONE
  const demanding = known.demanded.flatMap(({ sentenceId }) => sentences.get(sentenceId) ?? [])
  const borne = borneOut(demanding, known.evidence)
  return new Set(demanding.filter((sentence) => !borne.has(sentence)).map(({ id }) => id))
}

const NONE: ReadonlySet<string> = new Set()

/** What sources leave to be done, with the statuses as they are on screen. */
export function openHere(known: Known, { sentences, annotations }: Objects) {
  if (!known) return []
  const [marks, all] = [[...annotations.values()], [...sentences.values()].sort(byPosition)]
  const now = openOfEvidence({
    sentences: all,
    marks: marks.filter(({ how }) => how !== 'orphan'),
    evidence: known.evidence,
    demanded: demandedOf(known),
    matches: [],
  })
  return [...now, ...known.open.filter(({ kind }) => kind === 'quote-differs')]
}

/** Whether somebody who has just verified it may be asked what it rests on: only where there is something to name, or it has to. */
export function asksForEvidence(known: Known, sentence: SentenceView): boolean {
  if (!known || sentence.status !== 'verified' || isBorneOut(sentence, known.evidence)) return false
  return known.sources.length > 0 || known.demanded.some(({ sentenceId }) => sentenceId === sentence.id)
}
