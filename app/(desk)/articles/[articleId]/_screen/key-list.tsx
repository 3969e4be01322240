'use client'

import Link from 'next/link'
import { type ReactNode, useRef } from 'react'
import { Dialog } from '@/app/_ui/dialog'
import { Kbd } from '@/app/_ui/kbd'
import { type KeyCommand, type KeyRemaps, keysOf, showKey } from '../_engine/keys'
import styles from './keys-dialog.module.css'

export interface KeyGroupShown {
  readonly title: string
  readonly commands: readonly (KeyCommand & { readonly label: string })[]
}

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  /** On what they act. */
  readonly about: ReactNode
  readonly groups: readonly KeyGroupShown[]
  readonly remaps: KeyRemaps
}

/** The keys of a page, as this person has them. */
export function KeyList({ open, onClose, about, groups, remaps }: Props) {
  const list = useRef<HTMLElement>(null)
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Keys"
      width={groups.length > 1 ? 'wide' : undefined}
      initialFocus={list}
      description={
        <>
          {about} Change them or switch them off in <Link href="/settings/keys">Settings</Link>.
          {groups.length > 1 && (
            <span className={styles.hint}>
              {' '}
              The list goes on below: <Kbd>↑</Kbd> and <Kbd>↓</Kbd> scroll it.
            </span>
          )}
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list is longer than a screen; with the focus it scrolls by keys. */}
      <section ref={list} className={styles.list} tabIndex={0} aria-label="All keys">
        <div className={styles.groups} data-single={groups.length === 1 || undefined}>
          {groups.map(({ title, commands }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {commands.map((command) => (
                  <div key={command.id}>
                    <dt>{command.label}</dt>
                    <dd>
                      {keysOf(command, remaps).map((key) => (
                        <Kbd key={key}>{showKey(key)}</Kbd>
                      ))}
                      {keysOf(command, remaps).length === 0 && <span className={styles.off}>off</span>}
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
