import { TimeAgo } from '@/app/_ui/time-ago'
import { PARAGRAPH_CHANGE_LABELS } from '@/lib/core/review/labels'
import { type ParagraphChange, paragraphChange } from '@/lib/core/revise/paragraph-change'
import { shownSteps } from '@/lib/core/revise/shown-steps'
import type { CommentView } from '@/lib/schemas/views'
import { ChangedWords } from '../../_screen/changed-words'
import styles from './versions.module.css'

interface Frozen {
  readonly id: string
  readonly expected: string
  readonly replacement: string
  readonly reason: string
  readonly createdBy: string
  readonly decidedBy: string | null
  readonly comments: readonly CommentView[]
}

/** The corrections that made this version out of the one before, each with what was said about it. */
export function FrozenCorrections({
  corrections,
  names,
  now,
}: {
  corrections: readonly Frozen[]
  names: ReadonlyMap<string, string>
  /** Milliseconds. */
  now: number
}) {
  const nameOf = (id: string | null) => names.get(id ?? '') ?? 'somebody'
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections">Corrections made in it</h2>
      <ol>
        {corrections.map(({ id, expected, replacement, reason, createdBy, decidedBy, comments }) => (
          <li key={id}>
            <p className={styles.words}>
              <ChangedWords steps={shownSteps({ expected, replacement })} />
            </p>
            <Paragraphs change={paragraphChange({ expected, replacement })} />
            <p className={styles.facts}>
              {reason && `${reason} `}Proposed by {nameOf(createdBy)}, accepted by {nameOf(decidedBy)}.
            </p>
            {comments.length > 0 && (
              <ul className={styles.thread} aria-label="Comments">
                {comments.map((comment) => (
                  <li key={comment.id}>
                    <p className={styles.facts}>
                      <b>{nameOf(comment.author)}</b>, <TimeAgo time={comment.createdAt} now={now} />
                    </p>
                    <p className={styles.said}>{comment.body}</p>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a sign alone does not say. */
const Paragraphs = ({ change }: { change: ParagraphChange | null }) =>
  change && <p className={styles.facts}>{PARAGRAPH_CHANGE_LABELS[change]}.</p>
