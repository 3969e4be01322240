import { memo } from 'react'
import { STANCES, type Stance } from '@/lib/core/source/source'
import type { SourcePart } from '@/lib/core/source/source-text'
import { overlaps, type Span } from '@/lib/core/text/span'
import { pickByKey } from './pick-by-key'
import styles from './source-words.module.css'

/** A place in the source that something rests on. */
export interface Resting extends Span {
  readonly stance: Stance
}

interface Props {
  readonly part: SourcePart
  /** Its words. */
  readonly words: string
  readonly label: string
  /** What is picked, or else the place that is shown. Here and below: null where this part has nothing of it. */
  readonly marked: Span | null
  readonly picked: Span | null
  /** The current hit of a search. */
  readonly hit: Span | null
  readonly resting: readonly Resting[]
  readonly onPick: (span: Span) => void
}

/** One paragraph or utterance. Drawn again only when something in it is another. */
export const Part = memo(function Part({ part, words, label, marked, picked, hit, resting, onPick }: Props) {
  const marks = [...resting, ...(marked ? [marked] : []), ...(hit ? [hit] : [])]
  const cuts = [...new Set([part.start, part.end, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= part.start && at <= part.end)
    .sort((a, b) => a - b)
  return (
    <p
      className={styles.part}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard a part is what can be picked.
      tabIndex={0}
      onPointerUp={({ pointerType }) => {
        if (pointerType === 'touch' && document.getSelection()?.isCollapsed !== false) onPick(part)
      }}
      onKeyDown={(event) => {
        const span = pickByKey(event, part, words, picked)
        if (!span) return
        event.preventDefault()
        event.stopPropagation()
        onPick(span)
      }}
    >
      {label && <span className={styles.label}>{label}</span>}
      <span dir="auto">
        {cuts.slice(0, -1).map((start, index) => {
          const span = { start, end: cuts[index + 1] ?? part.end }
          const isPicked = picked !== null && overlaps(picked, span)
          const shown = words.slice(span.start - part.start, span.end - part.start)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the same is done with a key.
            <span
              key={start}
              data-from={start}
              data-shown={(marked !== null && overlaps(marked, span)) || undefined}
              draggable={isPicked || undefined}
              onDragStart={(event) => event.dataTransfer.setData('text/plain', shown)}
              data-hit={(hit !== null && overlaps(hit, span)) || undefined}
              data-rests={gravest(resting.filter((one) => overlaps(one, span)))}
            >
              {shown}
            </span>
          )
        })}
      </span>
    </p>
  )
})

/** Where two stances meet, the one that asks for more is drawn. */
const gravest = (resting: readonly Resting[]): Stance | undefined =>
  STANCES.findLast((stance) => resting.some((one) => one.stance === stance))
