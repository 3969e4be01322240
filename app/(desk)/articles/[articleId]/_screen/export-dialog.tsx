'use client'

import { useEffect, useState } from 'react'
import { Button, buttonClass } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Select } from '@/app/_ui/select'
import { COPIES_OF, canExport, tellsTheWork } from '@/lib/core/review/export-formats'
import type { ExportCopy, ExportFormat } from '@/lib/core/review/vocabulary'
import { forPerson } from '@/lib/web/page-person'
import { useDesk } from '../_engine/use-desk'
import { useArticle, usePendingCount } from '../_engine/use-desk-state'
import styles from './export-dialog.module.css'
import { COPIES, FORMATS, keysOf } from './export-words'
import { ProtectedChoice } from './protected-choice'
import { rememberExport, rememberedExport } from './remembered-export'
import { useScreen, useScreenStore } from './use-screen'
import { WhatIsOpen } from './what-is-open'

/** A version as a file: what for, how much of the work shows, and what is left out. */
export default function ExportDialog() {
  const { articleId, actor } = useDesk()
  const screen = useScreenStore()
  const isOpen = useScreen(({ panel }) => panel === 'export')
  const newest = useArticle()?.version.number ?? 1
  const pending = usePendingCount()
  const [{ format, copy }, setChoice] = useState(() => rememberedExport(actor.id))
  const [version, setVersion] = useState<number | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const close = () => screen.setState({ panel: null })
  // A choice for one file. Not when it closes: the browser follows the link only after that.
  useEffect(() => {
    if (isOpen) setChosen([])
  }, [isOpen])
  const possible = canExport(format, copy) ? copy : 'checked'
  const query = new URLSearchParams({ format, copy: possible, version: String(version ?? newest) })
  const hasWork = tellsTheWork(format, possible)
  if (hasWork && chosen.length > 0) query.set('sources', chosen.join(','))
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => !open && close()}
      title="Export"
      description={pending > 0 ? `${pending} of your acts are not yet saved and will not be in it.` : undefined}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <a
            className={buttonClass({ variant: 'primary' })}
            href={forPerson(`/api/v1/articles/${articleId}/export?${query}`, actor.id)}
            download
            onClick={() => {
              rememberExport(actor.id, { format, copy: possible })
              close()
            }}
          >
            Download
          </a>
        </>
      }
    >
      <fieldset className={styles.choices}>
        <legend>Format</legend>
        <div className={styles.formats}>
          {keysOf(FORMATS).map((one) => (
            <label key={one} className={styles.format}>
              <input
                type="radio"
                name="format"
                checked={one === format}
                onChange={() => setChoice({ format: one, copy })}
              />
              {FORMATS[one].label}
            </label>
          ))}
        </div>
        <p className={styles.meaning}>{FORMATS[format].meaning}</p>
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>Copy</legend>
        {keysOf(COPIES).map((one) => (
          <label key={one} className={styles.copy} data-off={!canExport(format, one) || undefined}>
            <input
              type="radio"
              name="copy"
              checked={one === possible}
              disabled={!canExport(format, one)}
              onChange={() => setChoice({ format, copy: one })}
            />
            <span>
              <b>{COPIES[one].label}</b> {canExport(format, one) ? COPIES[one].meaning : whyNot(format, one)}
            </span>
          </label>
        ))}
        {!hasWork && (
          <p className={styles.meaning}>
            Left out: statuses, marks, comments, sources and evidence. They are in the checking copy.
          </p>
        )}
      </fieldset>
      {newest > 1 && (
        <Select label="Version" value={version ?? newest} onChange={({ target }) => setVersion(Number(target.value))}>
          {Array.from({ length: newest }, (_, index) => newest - index).map((number) => (
            <option key={number} value={number}>
              Version {number}
              {number === newest ? ' (newest)' : ''}
            </option>
          ))}
        </Select>
      )}
      {isOpen && hasWork && <ProtectedChoice articleId={articleId} chosen={chosen} onChoose={setChosen} />}
      {(version ?? newest) === newest && <WhatIsOpen />}
    </Dialog>
  )
}

function whyNot(format: ExportFormat, copy: ExportCopy): string {
  if (format === 'text' && copy === 'tracked') return 'plain text cannot show what is struck out'
  const able = keysOf(FORMATS).filter((one) => COPIES_OF[one].includes(copy))
  return `comes as ${able.map((one) => FORMATS[one].label).join(' or ')}`
}
