'use client'

import { useState } from 'react'
import { Button, buttonClass } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Select } from '@/app/_ui/select'
import { EXPORT_COPIES, EXPORT_FORMATS, type ExportCopy, type ExportFormat } from '@/lib/core/review/vocabulary'
import { forPerson } from '@/lib/web/page-person'
import { useDesk } from '../_engine/use-desk'
import { useArticle, usePendingCount } from '../_engine/use-desk-state'
import styles from './export-dialog.module.css'
import { useScreen, useScreenStore } from './use-screen'
import { WhatIsOpen } from './what-is-open'

const FORMATS: Record<ExportFormat, string> = {
  docx: 'Word',
  html: 'HTML',
  markdown: 'Markdown',
  text: 'Plain text',
  json: 'JSON',
}

const COPIES: Record<ExportCopy, { readonly label: string; readonly meaning: string }> = {
  checked: { label: 'Checked', meaning: 'with the accepted corrections made' },
  clean: { label: 'Clean', meaning: 'the version as it is, without corrections' },
  tracked: { label: 'Tracked', meaning: 'with insertions and deletions shown' },
}

/** Plain text has no way to say what is struck out. */
const canSay = (format: ExportFormat, copy: ExportCopy) => !(format === 'text' && copy === 'tracked')

/** A version as a file: what for, and how much of the work shows. */
export default function ExportDialog() {
  const { articleId, actor } = useDesk()
  const screen = useScreenStore()
  const isOpen = useScreen(({ panel }) => panel === 'export')
  const newest = useArticle()?.version.number ?? 1
  const pending = usePendingCount()
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [copy, setCopy] = useState<ExportCopy>('checked')
  const [version, setVersion] = useState<number | null>(null)
  const close = () => screen.setState({ panel: null })
  const possible = canSay(format, copy) ? copy : 'checked'
  const query = new URLSearchParams({ format, copy: possible, version: String(version ?? newest) })
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
            onClick={close}
          >
            Download
          </a>
        </>
      }
    >
      <fieldset className={styles.choices}>
        <legend>Format</legend>
        <div className={styles.formats}>
          {EXPORT_FORMATS.toSorted((a, b) => order(a) - order(b)).map((one) => (
            <label key={one} className={styles.format}>
              <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
              {FORMATS[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>Copy</legend>
        {EXPORT_COPIES.toSorted((a, b) => COPY_ORDER.indexOf(a) - COPY_ORDER.indexOf(b)).map((one) => (
          <label key={one} className={styles.copy} data-off={!canSay(format, one) || undefined}>
            <input
              type="radio"
              name="copy"
              checked={one === possible}
              disabled={!canSay(format, one)}
              onChange={() => setCopy(one)}
            />
            <span>
              <b>{COPIES[one].label}</b>{' '}
              {canSay(format, one) ? COPIES[one].meaning : 'plain text cannot show what is struck out'}
            </span>
          </label>
        ))}
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
      {(version ?? newest) === newest && <WhatIsOpen />}
    </Dialog>
  )
}

const order = (format: ExportFormat) => Object.keys(FORMATS).indexOf(format)
const COPY_ORDER = Object.keys(COPIES)
