'use client'

import Link from 'next/link'
import { useRef } from 'react'
import { Dialog } from '@/app/_ui/dialog'
import { Kbd } from '@/app/_ui/kbd'
import { KEY_LABELS } from '../_engine/key-labels'
import { KEY_COMMANDS, KEY_GROUPS, keysOf, showKey } from '../_engine/keys'
import styles from './keys-dialog.module.css'
import { useRemaps, useScreen, useScreenStore } from './use-screen'

/** Every key of the desk, as this person has them. */
export default function KeysDialog() {
  const remaps = useRemaps()
  const screen = useScreenStore()
  const list = useRef<HTMLElement>(null)
  const isOpen = useScreen(({ panel }) => panel === 'keys')
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => !open && screen.setState({ panel: null })}
      title="Keys"
      width="wide"
      initialFocus={list}
      description={
        <>
          They act on the focused sentence, or on the words that are selected. Change them or switch them off in{' '}
          <Link href="/settings/keys">Settings</Link>.{' '}
          <span className={styles.hint}>
            The list goes on below: <Kbd>↑</Kbd> and <Kbd>↓</Kbd> scroll it.
          </span>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than a screen; with the focus it scrolls by keys. */}
      <section ref={list} className={styles.list} tabIndex={0} aria-label="All keys">
        <div className={styles.groups}>
          {KEY_GROUPS.map((group) => (
            <section key={group}>
              <h3>{group}</h3>
              <dl>
                {KEY_COMMANDS.filter((command) => command.group === group).map((command) => (
                  <div key={command.id}>
                    <dt>{KEY_LABELS[command.id]}</dt>
                    <dd>
                      {keysOf(command, remaps).map((key) => (
                        <Kbd key={key}>{showKey(key)}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
    </Dialog>
  )
}
