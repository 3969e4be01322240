'use client'

import { useMemo } from 'react'
import { later } from '@/app/_ui/later'
import { type Run, segments } from '../_engine/segments'
import type { BlockSlice } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useBlock, useDimmed, useFocusInBlock, useOthersInBlock } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import type { RunObjects } from './run-text'
import { cutAtEnds, isInside, sentenceRuns } from './sentence-runs'
import { SentenceText } from './sentence-text'
import { useCompare } from './use-compare'
import { useScreen } from './use-screen'

const CorrectionEditor = later(PARTS.editor)

/** The words of a block as sentences, with what lies on them. Drawn again only when something in the block changed. */
export function BlockWords({ index }: { index: number }) {
  const { actor } = useDesk()
  const block = useBlock(index)
  const focus = useFocusInBlock(index)
  const dimmed = useDimmed(index)
  const others = useOthersInBlock(index).filter(({ person }) => person !== actor.id)
  const correcting = useScreen((state) =>
    state.hasEditor && state.correcting?.block === index ? state.correcting : null,
  )
  const compare = useCompare(block !== undefined && block.corrections.length > 0)
  const objects = useMemo(() => block && objectsOf(block), [block])
  const groups = useMemo(() => {
    if (!block) return []
    const runs = segments(block, compare)
    return sentenceRuns(correcting ? cutAtEnds(runs, correcting.span) : runs)
  }, [block, correcting, compare])
  if (!block || !objects) return null

  const isRetyped = (run: Run) => correcting !== null && isInside(run, correcting.span)
  const first = correcting ? groups.findIndex(({ runs }) => runs.some(isRetyped)) : -1
  return groups.map((group, place) => (
    <SentenceText
      key={group.sentence ?? `gap-${group.runs[0]?.kind === 'text' ? group.runs[0].start : place}`}
      group={group}
      block={block}
      objects={objects}
      others={others}
      isFocused={group.sentence !== null && focus?.id === group.sentence}
      isInRange={group.sentence !== null && (focus?.ids.includes(group.sentence) ?? false)}
      isDimmed={group.sentence !== null && (dimmed?.has(group.sentence) ?? false)}
      isRetyped={isRetyped}
      editor={place === first && correcting ? <CorrectionEditor correcting={correcting} /> : null}
    />
  ))
}

const objectsOf = (block: BlockSlice): RunObjects => ({
  annotations: new Map(block.annotations.map((annotation) => [annotation.id, annotation])),
  corrections: new Map(block.corrections.map((correction) => [correction.id, correction])),
})
