'use client'

import { useMemo } from 'react'
import { Menu } from '@/app/_ui/menu'
import { menuParts } from '@/app/_ui/menu-parts'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import type { KEY_COMMANDS } from '../_engine/keys'
import { useDesk } from '../_engine/use-desk'
import { useFocusedId, useOrdinal, useSentence, useSentenceCount } from '../_engine/use-desk-state'
import { MARKING } from './marking'
import styles from './sentence-menu.module.css'
import { keyLabelOf } from './use-key-label'
import { usePersonName } from './use-person-name'
import { useCommands, useRemaps, useScreen, useScreenStore } from './use-screen'
import { When } from './when'

/** What can be done to the focused sentence, the rare things too. */
export default function SentenceMenu() {
  const desk = useDesk()
  const screen = useScreenStore()
  const commands = useCommands()
  const remaps = useRemaps()
  const isOpen = useScreen(({ panel }) => panel === 'sentence')
  const focusedId = useFocusedId()
  const entries = useMemo(() => {
    const key = (id: (typeof KEY_COMMANDS)[number]['id']) => keyLabelOf(id, remaps)
    const marking = MARKING.filter(({ needs }) => desk.may(needs)).map(
      ({ command, label, Icon }): MenuEntry => ({
        label,
        icon: <Icon aria-hidden />,
        shortcut: key(command),
        onSelect: commands[command],
      }),
    )
    const reshaping: MenuEntry[] = desk.may('sentence:reshape')
      ? [
          { label: 'Split the sentence', shortcut: key('split'), onSelect: commands.split },
          { label: 'Merge with the next', shortcut: key('merge'), onSelect: commands.merge },
        ]
      : []
    const paragraphs: MenuEntry[] = desk.may('correction:propose')
      ? [
          { label: 'New paragraph here', shortcut: key('split-paragraph'), onSelect: commands['split-paragraph'] },
          {
            label: 'Join with the next paragraph',
            shortcut: key('join-paragraphs'),
            onSelect: commands['join-paragraphs'],
          },
        ]
      : []
    const past: MenuEntry = { label: 'History', href: `/articles/${desk.articleId}/history?of=${focusedId}` }
    return menuParts([marking, paragraphs, reshaping, [past]])
  }, [commands, remaps, desk, focusedId])
  return (
    <Menu
      open={isOpen}
      onOpenChange={(open) => !open && screen.setState(({ panel }) => (panel === 'sentence' ? { panel: null } : {}))}
      anchor={isOpen ? document.getElementById('sentence-menu') : null}
      label="This sentence"
      side="top"
      align="end"
      entries={entries}
      header={<AboutSentence />}
    />
  )
}

function AboutSentence() {
  const sentence = useSentence(useFocusedId())
  const ordinal = useOrdinal(sentence?.id ?? null)
  const count = useSentenceCount()
  const by = usePersonName(sentence?.statusBy ?? null, 'inside')
  return (
    <p className={styles.about}>
      Sentence {ordinal} of {count}
      {sentence?.statusAt && (
        <span>
          set by {by}, <When at={sentence.statusAt} />
        </span>
      )}
    </p>
  )
}
