'use client'

import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { sayLocator } from '@/lib/core/source/say-locator'
import type { SourcePart } from '@/lib/core/source/source-text'
import { overlaps, type Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { OpenSourceView } from '@/lib/schemas/sources'
import { Contacts } from './contacts'
import { offsetsIn } from './offsets-in'
import styles from './sources.module.css'

interface Props {
  readonly source: OpenSourceView
  readonly evidence: readonly EvidenceView[]
  readonly picked: Span | null
  /** `12-40`: the place to show. */
  readonly start: string | undefined
  readonly mayAdd: boolean
  readonly onPick: (span: Span | null) => void
  readonly onBack: () => void
}

/** The words of a source by paragraph or utterance. What is selected by mouse, or a whole part by Enter, is what evidence points to. */
export function SourcePane({ source, evidence, picked, start, mayAdd, onPick, onBack }: Props) {
  const text = useRef<HTMLDivElement>(null)
  const [from, to] = (start ?? '').split('-').map(Number)
  const shown = from !== undefined && to !== undefined && to > from ? { start: from, end: to } : null
  const resting = evidence.flatMap(({ sourceId, locator }) =>
    sourceId === source.id && locator.start !== undefined && locator.end !== undefined
      ? [{ start: locator.start, end: locator.end }]
      : [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is shown.
  useEffect(() => {
    text.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' })
  }, [start])
  const pick = () => {
    const span = text.current && offsetsIn(text.current)
    if (span) onPick(span)
  }
  return (
    <>
      <header className={styles.sourceHead}>
        <Button variant="quiet" size="small" onClick={onBack}>
          <ArrowLeft aria-hidden />
          All sources
        </Button>
        <h2>{source.title}</h2>
        <p className={styles.facts}>{[source.publisher, source.date].filter(Boolean).join(' · ')}</p>
      </header>
      {source.origin?.warnings.map((warning) => (
        <Banner key={warning}>{warning}</Banner>
      ))}
      {source.text === null ? (
        <p className={styles.quiet}>This source has no words here. Say below how it stands to the sentence.</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is selected here is selected text; a part is picked by its own key.
        <div ref={text} className={styles.parts} onMouseUp={pick} onTouchEnd={pick}>
          {source.parts.map((part, index) => (
            <Part
              key={part.start}
              {...{ part, text: source.text ?? '', picked, shown }}
              label={labelOf(part, source.parts[index - 1])}
              resting={resting.filter((span) => overlaps(span, part))}
              onPick={onPick}
            />
          ))}
        </div>
      )}
      <Contacts source={source} mayAdd={mayAdd} />
    </>
  )
}

/** Page and speaker where they are others than those of the part before. */
function labelOf(part: SourcePart, before: SourcePart | undefined): string {
  const page = part.page !== before?.page ? part.page : undefined
  const speaker = part.speaker !== before?.speaker ? part.speaker : undefined
  return sayLocator({ page, from: part.from, speaker })
}

interface PartProps {
  readonly part: SourcePart
  readonly text: string
  readonly label: string
  readonly picked: Span | null
  readonly shown: Span | null
  readonly resting: readonly Span[]
  readonly onPick: (span: Span) => void
}

function Part({ part, text, label, picked, shown, resting, onPick }: PartProps) {
  const marked = picked ?? shown
  const cuts = [...new Set([part.start, part.end, ...[...resting, ...(marked ? [marked] : [])].flatMap(edgesOf)])]
    .filter((at) => at >= part.start && at <= part.end)
    .sort((a, b) => a - b)
  return (
    <p
      className={styles.part}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard a part is what can be picked.
      tabIndex={0}
      onKeyDown={(event) => event.key === 'Enter' && onPick(part)}
    >
      {label && <span className={styles.label}>{label}</span>}
      <span dir="auto">
        {cuts.slice(0, -1).map((start, index) => {
          const span = { start, end: cuts[index + 1] ?? part.end }
          const isPicked = marked !== null && overlaps(marked, span)
          return (
            <span
              key={start}
              data-from={start}
              data-shown={isPicked || undefined}
              data-rests={resting.some((one) => overlaps(one, span)) || undefined}
            >
              {text.slice(span.start, span.end)}
            </span>
          )
        })}
      </span>
    </p>
  )
}

const edgesOf = ({ start, end }: Span) => [start, end]
