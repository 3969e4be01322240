import { Fragment } from 'react'
import { classes } from '@/app/_ui/classes'
import { turningWords } from '@/app/_ui/turning-words'
import { BLOCK_SEPARATOR } from '@/lib/core/text/document'
import { hasEndlessWord } from '@/lib/core/text/endless-word'
import type { AnnotationView, CorrectionView } from '@/lib/schemas/views'
import type { CutBreakRun, InsertRun, Run, TextRun } from '../_engine/segments'
import styles from './run-text.module.css'

/** The objects that the runs of a block name by id. */
export interface RunObjects {
  readonly annotations: ReadonlyMap<string, AnnotationView>
  readonly corrections: ReadonlyMap<string, CorrectionView>
}

/** Words with everything that lies on them: the lines of annotations, the stroke of a deletion, bold, italic, link. */
export function RunText({ run, objects, hidden }: { run: TextRun; objects: RunObjects; hidden?: boolean }) {
  let inside = turningWords(run.text)
  for (const mark of run.marks.toReversed()) {
    if (mark.type === 'bold') inside = <strong>{inside}</strong>
    else if (mark.type === 'italic') inside = <em>{inside}</em>
    else if (mark.href)
      inside = (
        <a href={mark.href} target="_blank" rel="noopener noreferrer nofollow">
          {inside}
        </a>
      )
  }
  for (const id of run.corrections) {
    const correction = objects.corrections.get(id)
    if (correction)
      inside = (
        <del className={styles.cut} data-state={correction.state} data-card={id}>
          {inside}
        </del>
      )
  }
  for (const [level, id] of [...run.annotations.entries()].reverse()) {
    const annotation = objects.annotations.get(id)
    if (annotation)
      inside = (
        <span
          className={classes(styles.marked, styles[annotation.kind])}
          data-card={id}
          data-level={Math.min(level, 2)}
          data-state={annotation.state}
        >
          {inside}
        </span>
      )
  }
  return hidden ? <span hidden>{inside}</span> : inside
}

/** Words that a correction puts in. They are no part of the text: not selected, not counted. `after`: what stands before them. */
export function InsertText({ run, after, objects }: { run: InsertRun; after: Run | undefined; objects: RunObjects }) {
  const isInstead = after?.kind === 'text' && after.corrections.includes(run.correction)
  const state = objects.corrections.get(run.correction)?.state
  return (
    <ins
      className={styles.put}
      data-state={state}
      data-card={run.correction}
      data-inserted=""
      data-instead={isInstead || undefined}
      data-endless={hasEndlessWord(run.text) || undefined}
    >
      {run.text.split(BLOCK_SEPARATOR).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name.
        <Fragment key={index}>
          {index > 0 && (
            <>
              <span role="img" aria-label="new paragraph">
                ¶
              </span>
              <br />
            </>
          )}
          {turningWords(part)}
        </Fragment>
      ))}
    </ins>
  )
}

/** The end of a paragraph that a correction would run into the next. */
export const CutBreak = ({ run, objects }: { run: CutBreakRun; objects: RunObjects }) => (
  <del
    className={classes(styles.cut, styles.break)}
    data-state={objects.corrections.get(run.correction)?.state}
    data-card={run.correction}
    data-inserted=""
  >
    <span role="img" aria-label="end of the paragraph">
      ¶
    </span>
  </del>
)
