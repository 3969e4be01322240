'use client'

import { KEY_LABELS } from '../_engine/key-labels'
import { KEY_COMMANDS, KEY_GROUPS } from '../_engine/keys'
import { KeyList } from './key-list'
import { useRemaps, useScreen, useScreenStore } from './use-screen'

const GROUPS = KEY_GROUPS.map((title) => ({
  title,
  commands: KEY_COMMANDS.filter(({ group }) => group === title).map((command) => ({
    ...command,
    label: KEY_LABELS[command.id],
  })),
}))

/** Every key of the desk, as this person has them. */
export default function KeysDialog() {
  const screen = useScreenStore()
  return (
    <KeyList
      open={useScreen(({ panel }) => panel === 'keys')}
      onClose={() => screen.setState({ panel: null })}
      about="They act on the focused sentence, or on the words that are selected."
      groups={GROUPS}
      remaps={useRemaps()}
    />
  )
}
