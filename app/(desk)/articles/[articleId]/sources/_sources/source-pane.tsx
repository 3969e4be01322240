'use client'

import { ArrowLeft, LockKeyhole } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Badge } from '@/app/_ui/badge'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { sayLocator } from '@/lib/core/source/say-locator'
import { STANCES, type Stance } from '@/lib/core/source/source'
import type { SourcePart } from '@/lib/core/source/source-text'
import { overlaps, type Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { OpenSourceView } from '@/lib/schemas/sources'
import { Contacts } from './contacts'
import { offsetsIn } from './offsets-in'
import { pickByKey } from './pick-by-key'
import styles from './sources.module.css'
import { spanIn } from './span-in'
import { TERMS_WORDS } from './words'

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
  const shown = spanIn(start)
  const resting = evidence.flatMap(({ sourceId, locator, stance }): Resting[] =>
    sourceId === source.id && locator.start !== undefined && locator.end !== undefined
      ? [{ start: locator.start, end: locator.end, stance }]
      : [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is shown.
  useEffect(() => {
    text.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' })
  }, [start])
  const latest = useRef(onPick)
  latest.current = onPick
  // By mouse, by finger or by the browser's own keys: what is selected is picked.
  useEffect(() => {
    // What is picked is drawn anew, which would move the beginning of a selection that the mouse is still making.
    let isDrawing = false
    const pick = () => {
      const span = text.current && offsetsIn(text.current)
      if (span) latest.current(span)
      return span
    }
    const gone = new AbortController()
    const { signal } = gone
    const onSelect = () => {
      if (!isDrawing) pick()
    }
    const onDown = ({ pointerType }: PointerEvent) => {
      isDrawing = pointerType === 'mouse'
    }
    const onUp = () => {
      // The words stay marked as picked; as such they are dragged.
      if (isDrawing && pick()) document.getSelection()?.removeAllRanges()
      isDrawing = false
    }
    document.addEventListener('selectionchange', onSelect, { signal })
    document.addEventListener('pointerdown', onDown, { signal })
    document.addEventListener('pointerup', onUp, { signal })
    return () => gone.abort()
  }, [])
  return (
    <>
      <header className={styles.sourceHead}>
        <Button variant="quiet" size="small" onClick={onBack}>
          <ArrowLeft aria-hidden />
          All sources
        </Button>
        <h2>{source.title}</h2>
        <p className={styles.facts}>{[source.publisher, source.date].filter(Boolean).join(' · ')}</p>
        {source.protected && (
          <Badge tone="danger">
            <LockKeyhole aria-hidden />
            {TERMS_WORDS[source.terms]}, known to those named on it alone
          </Badge>
        )}
        {source.wording && <p className={styles.facts}>To be called: {source.wording}</p>}
      </header>
      {source.origin?.warnings.map((warning) => (
        <Banner key={warning}>{warning}</Banner>
      ))}
      {source.text === null ? (
        <p className={styles.quiet}>This source has no words here. Say below how it stands to the sentence.</p>
      ) : (
        <div ref={text} className={styles.parts}>
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
  readonly resting: readonly Resting[]
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
      onPointerUp={({ pointerType }) => {
        if (pointerType === 'touch' && document.getSelection()?.isCollapsed !== false) onPick(part)
      }}
      onKeyDown={(event) => {
        const span = pickByKey(event, part, text, picked)
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
          const isPicked = marked !== null && overlaps(marked, span)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard the same is done with a key.
            <span
              key={start}
              data-from={start}
              data-shown={isPicked || undefined}
              draggable={(isPicked && picked !== null) || undefined}
              onDragStart={(event) => event.dataTransfer.setData('text/plain', text.slice(span.start, span.end))}
              data-rests={gravest(resting.filter((one) => overlaps(one, span)))}
            >
              {text.slice(span.start, span.end)}
            </span>
          )
        })}
      </span>
    </p>
  )
}

/** A place in the source that something rests on. */
interface Resting extends Span {
  readonly stance: Stance
}

/** Where two stances meet, the one that asks for more is drawn. */
const gravest = (resting: readonly Resting[]): Stance | undefined =>
  STANCES.findLast((stance) => resting.some((one) => one.stance === stance))

const edgesOf = ({ start, end }: Span) => [start, end]
