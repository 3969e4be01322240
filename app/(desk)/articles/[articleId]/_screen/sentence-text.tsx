import type { RefCallback } from 'react'
import type { Run } from '../_engine/segments'
import type { BlockSlice, Here } from '../_engine/types'
import { asksToBeRead } from '../_engine/was-reviewed'
import { OtherHere } from './other-here'
import { CutBreak, InsertText, type RunObjects, RunText } from './run-text'
import type { SentenceRuns } from './sentence-runs'
import styles from './sentence-text.module.css'
import { sentenceElementId } from './text-dom'

interface SentenceTextProps {
  group: SentenceRuns
  block: BlockSlice
  objects: RunObjects
  /** Other people who are in the block. */
  others: readonly Here[]
  isFocused: boolean
  isInRange: boolean
  isDimmed: boolean
  /** Whether the words of a run are being typed anew: they make room for the editor. */
  isRetyped: (run: Run) => boolean
  /** Stands before the first run that is typed anew. */
  editor: React.ReactNode
}

/** A sentence, or the white space between two. The one in focus is where Tab enters the text. */
export function SentenceText(props: SentenceTextProps) {
  const { group, block, objects, others, isFocused, isInRange, isDimmed, isRetyped, editor } = props
  const first = group.runs.findIndex(isRetyped)
  const drawn = (run: Run, after: Run | undefined, hidden: boolean) => {
    if (run.kind === 'text') return <RunText key={run.start} run={run} objects={objects} hidden={hidden} />
    const key = `${run.correction}-${run.at}`
    if (run.kind === 'cut-break') return <CutBreak key={key} run={run} objects={objects} />
    return <InsertText key={key} run={run} after={after} objects={objects} />
  }
  const runs = group.runs.map((run, index) => {
    const hidden = isRetyped(run)
    const words = hidden && run.kind !== 'text' ? null : drawn(run, group.runs[index - 1], hidden)
    return index === first && editor ? [<span key="editor">{editor}</span>, words] : words
  })
  if (group.sentence === null) return runs
  const sentence = block.sentences.find(({ id }) => id === group.sentence)
  const isChanged = sentence !== undefined && asksToBeRead(sentence)
  const span = (
    <span
      id={sentenceElementId(group.sentence)}
      className={styles.sentence}
      data-sentence={group.sentence}
      data-status={sentence?.status}
      data-changed={isChanged || undefined}
      data-first={sentence?.start === block.start || undefined}
      data-retyped={group.runs.every(isRetyped) || undefined}
      data-range={(isInRange && !editor) || undefined}
      data-dimmed={isDimmed || undefined}
      aria-description={isChanged ? 'Changed in this version' : undefined}
      aria-current={isFocused || undefined}
      tabIndex={-1}
      ref={isFocused ? tabStop : undefined}
    >
      {runs}
    </span>
  )
  const here = others.filter(({ sentenceId }) => sentenceId === group.sentence)
  if (here.length === 0) return span
  return (
    <>
      {here.map((other) => (
        <OtherHere key={other.page} other={other} />
      ))}
      {span}
    </>
  )
}

/**
 * Where Tab enters the text. Set here and not by React, and taken back only when the browser's focus has gone on: a new
 * tab index on what has the focus makes the browser find all styles at once, a second time for every key.
 */
const tabStop: RefCallback<HTMLElement> = (element) => {
  if (!element) return
  element.tabIndex = 0
  return () =>
    queueMicrotask(() => {
      element.tabIndex = -1
    })
}
