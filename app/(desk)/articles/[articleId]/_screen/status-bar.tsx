'use client'

import { MoreHorizontal } from 'lucide-react'
import { memo } from 'react'
import { IconButton } from '@/app/_ui/icon-button'
import { Kbd } from '@/app/_ui/kbd'
import { later } from '@/app/_ui/later'
import { StatusIcon } from '@/app/_ui/status-icon'
import { STATUS_LABELS } from '@/app/_ui/status-label'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { STATUSES, type Status } from '@/lib/core/review/vocabulary'
import { useDesk } from '../_engine/use-desk'
import { useFocusedId, useSentence } from '../_engine/use-desk-state'
import { MARKING } from './marking'
import { PARTS } from './parts'
import styles from './status-bar.module.css'
import { useKeyLabel } from './use-key-label'
import { useCommands, useScreen, useScreenStore } from './use-screen'

const SentenceMenu = later(PARTS.sentence)

/** At the foot: the state of the focused sentence, what can be set, and what can be done to its words. */
export function StatusBar() {
  const desk = useDesk()
  const screen = useScreenStore()
  const sentence = useSentence(useFocusedId())
  const maySet = desk.may('sentence:set-status')
  const isMenuWanted = useEverOpen(useScreen(({ panel }) => panel === 'sentence'))
  const marking = MARKING.filter(({ needs }) => desk.may(needs))
  return (
    <section className={styles.bar} aria-label="This sentence">
      <fieldset className={styles.statuses} aria-label="Status">
        {maySet
          ? STATUSES.map((status) => <StatusButton key={status} status={status} isSet={sentence?.status === status} />)
          : sentence && (
              <p className={styles.plain}>
                <StatusIcon status={sentence.status} decorative /> {STATUS_LABELS[sentence.status]}
              </p>
            )}
      </fieldset>
      <div className={styles.marks}>
        {marking.map((mark) => (
          <MarkButton key={mark.command} {...mark} />
        ))}
        <IconButton
          id="sentence-menu"
          label="More for this sentence"
          size="small"
          disabled={!sentence}
          onClick={() => screen.setState({ panel: 'sentence' })}
        >
          <MoreHorizontal aria-hidden />
        </IconButton>
        {isMenuWanted && <SentenceMenu />}
      </div>
    </section>
  )
}

// Drawn again only when they change, not with every sentence that takes the focus.
const StatusButton = memo(function StatusButton({ status, isSet }: { status: Status; isSet: boolean }) {
  const commands = useCommands()
  const key = useKeyLabel(`set-${status}`)
  return (
    <button
      type="button"
      className={styles.status}
      data-status={status}
      aria-pressed={isSet}
      aria-keyshortcuts={key}
      onClick={commands[`set-${status}`]}
    >
      <StatusIcon status={status} decorative />
      <span>{STATUS_LABELS[status]}</span>
      {key && <Kbd>{key}</Kbd>}
    </button>
  )
})

const MarkButton = memo(function MarkButton({ command, label, Icon }: (typeof MARKING)[number]) {
  const commands = useCommands()
  const key = useKeyLabel(command)
  return (
    <button
      type="button"
      className={styles.mark}
      aria-keyshortcuts={key}
      onMouseDown={(event) => event.preventDefault()}
      onClick={commands[command]}
    >
      <Icon aria-hidden />
      <span>{label}</span>
      {key && <Kbd>{key}</Kbd>}
    </button>
  )
})
