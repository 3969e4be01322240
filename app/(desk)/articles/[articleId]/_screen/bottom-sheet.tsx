'use client'

import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { IconButton } from '@/app/_ui/icon-button'
import type { Span } from '@/lib/core/text/span'
import { useDesk } from '../_engine/use-desk'
import {
  useCardsOfSentence,
  useFocusedId,
  useOrdinal,
  useProgress,
  useSentence,
  useSentenceCount,
  useTally,
} from '../_engine/use-desk-state'
import { tellsOfChange } from '../_engine/was-reviewed'
import styles from './bottom-sheet.module.css'
import { MarginCard } from './margin'
import { MARKING } from './marking'
import { NOTHING_ON_CARDS } from './screen-state'
import { sentenceElement } from './text-dom'
import { useFromDesk } from './use-from-desk'
import type { MarginItem } from './use-margin-items'
import { useCommands, useScreen, useScreenStore } from './use-screen'

/** Where there is no room for a margin: the cards of the focused sentence, and what can be done to it, from below. */
export default function BottomSheet() {
  const desk = useDesk()
  const screen = useScreenStore()
  const commands = useCommands()
  const sentence = useSentence(useFocusedId())
  const ordinal = useOrdinal(sentence?.id ?? null)
  const count = useSentenceCount()
  const progress = useProgress()
  const { foundErrors } = useTally()
  const items = useSheetItems()
  const close = () => {
    screen.setState({ panel: null, noting: null, ...NOTHING_ON_CARDS })
    desk.actions.focusCard(null)
  }
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = sheet.current
    if (!sentence || !element) return
    // Also when it grows, as with what opens in it.
    const observer = new ResizeObserver(() => keepInSight(sentence.id, element))
    observer.observe(element)
    return () => observer.disconnect()
  }, [sentence])
  return (
    <section ref={sheet} className={styles.sheet} aria-label="This sentence">
      <header className={styles.head}>
        <h2>
          Sentence {ordinal} of {count}{' '}
          <span>
            {progress.settled} of {progress.total} settled
          </span>
        </h2>
        <span className={styles.steps}>
          {foundErrors > 0 && (
            <>
              <IconButton label="Previous finding" onClick={commands['previous-finding']}>
                <ChevronUp aria-hidden />
              </IconButton>
              <IconButton label="Next finding" onClick={commands['next-finding']}>
                <ChevronDown aria-hidden />
              </IconButton>
            </>
          )}
          <IconButton label="Close" onClick={close}>
            <X aria-hidden />
          </IconButton>
        </span>
      </header>
      <div className={styles.body}>
        {items.map((item) => (
          <MarginCard key={item.key} item={item} />
        ))}
        {items.length === 0 && <p className={styles.empty}>Nothing is marked here yet.</p>}
      </div>
      <div className={styles.marks}>
        {MARKING.filter(({ needs }) => desk.may(needs)).map(({ command, label, Icon }) => (
          <Button key={command} size="small" variant="quiet" onClick={commands[command]}>
            <Icon aria-hidden />
            {label}
          </Button>
        ))}
      </div>
      {desk.may('correction:propose') && (
        <div className={styles.reshaping}>
          <Button size="small" variant="quiet" onClick={commands['split-paragraph']}>
            New paragraph here
          </Button>
          <Button size="small" variant="quiet" onClick={commands['join-paragraphs']}>
            Join with the next
          </Button>
        </div>
      )}
      {desk.may('sentence:reshape') && (
        <div className={styles.reshaping}>
          <Button size="small" variant="quiet" onClick={() => screen.setState({ panel: 'split' })}>
            Split the sentence
          </Button>
          <Button size="small" variant="quiet" onClick={commands.merge}>
            Merge with the next
          </Button>
        </div>
      )}
    </section>
  )
}

/** Pixels at the top that the bar and some air take. */
const HEADROOM = 72
const AIR = 16

/** Scrolls until the sentence stands between the top bar and the sheet. */
function keepInSight(sentenceId: string, sheet: HTMLElement) {
  const place = sentenceElement(sentenceId)?.getBoundingClientRect()
  const room = sheet.getBoundingClientRect().top - AIR
  if (!place || (place.top >= HEADROOM && place.bottom <= room)) return
  window.scrollBy({ top: place.top - Math.max(HEADROOM, room - place.height) })
}

function useSheetItems(): readonly MarginItem[] {
  const sentence = useSentence(useFocusedId())
  const cards = useCardsOfSentence(sentence?.id ?? null)
  const noting = useScreen((state) => state.noting)
  // One that speaks of several places goes along to them.
  const open = useFromDesk(({ focusedCard, objects }) => objects.cards.get(focusedCard ?? '') ?? null)
  return useMemo(() => {
    const at: Span = sentence ?? { start: 0, end: 0 }
    const changed: MarginItem[] =
      sentence && tellsOfChange(sentence)
        ? [{ kind: 'changed', key: 'changed', at, block: 0, sentenceId: sentence.id }]
        : []
    const note: MarginItem[] = noting ? [{ kind: 'noting', key: 'noting', at: noting, block: 0 }] : []
    const all = open && !cards.includes(open) ? [open, ...cards] : cards
    return [...note, ...changed, ...all.map(({ kind, id }) => ({ kind, key: id, id, at, block: 0 }))]
  }, [sentence, cards, noting, open])
}
