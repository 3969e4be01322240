'use client'

import { ArrowLeft } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import type { BlockChoice } from '@/lib/core/text/document'
import type { DeskRecord } from '@/lib/schemas/desks'
import { BlockList } from './block-list'
import { ImportPanel } from './import-panel'
import type { ImportChoices, ReadChanges } from './import-source'
import styles from './preview-step.module.css'
import type { ImportPreview, Refusal } from './request-import'
import { SameItem } from './same-item'
import { SameText } from './same-text'
import { TrackedChanges } from './tracked-changes'

/** The notes that tell of tracked changes in what was read. */
const TRACKED: readonly string[] = ['tracked-changes', 'tracked-changes-undone', 'proposals', 'proposals-lost']

/** Comments alone are a choice, too, where they can become threads. */
const isTracked = ({ notes, format }: ImportPreview) =>
  notes.some(({ kind }) => TRACKED.includes(kind) || (kind === 'comments' && format === 'docx'))

interface Props {
  preview: ImportPreview
  /** Written for it before; what Stet read when left out. */
  title?: string
  onTitle: (title: string) => void
  /** By index of the block. */
  types: readonly BlockChoice[]
  onChangeTypes: (change: (before: readonly BlockChoice[]) => readonly BlockChoice[]) => void
  desks: readonly DeskRecord[]
  isImporting: boolean
  /** How the tracked changes were read, and whether they are being read anew. */
  changes: ReadChanges
  isReading: boolean
  onReadChanges: (changes: ReadChanges) => void
  refusal?: Refusal
  onBack: () => void
  /** Takes the source in as the next version of an article. */
  onTakeIn: (articleId: string) => void
  onImport: (choices: ImportChoices) => void
}

/** What Stet read: the blocks with the type it gave each, and beside them what goes into the record. */
export function PreviewStep(props: Props) {
  const { onChangeTypes, onBack, onTakeIn, onImport, changes, isReading, onReadChanges, ...panel } = props
  const { preview, types } = panel
  // What came as the same item is told of as that.
  const sameAs = preview.sameAs.filter(({ id }) => !preview.sameItem.some((same) => same.id === id))

  const changeType = useCallback(
    (index: number, type: BlockChoice) => onChangeTypes((before) => before.with(index, type)),
    [onChangeTypes],
  )
  // The whole view was exchanged: who listens rather than looks is taken to its beginning.
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isChanged = types.some((type, index) => type !== preview.document.blocks[index]?.type)
  return (
    <div className={styles.page}>
      <section className={styles.article} aria-labelledby="preview-heading">
        <header className={styles.head}>
          <Button variant="quiet" size="small" onClick={onBack}>
            <ArrowLeft aria-hidden />
            Back to the text
          </Button>
          <h1 ref={heading} id="preview-heading" tabIndex={-1}>
            What Stet reads
          </h1>
          <p>
            Nothing is stored yet. Give a block another type where it was taken for something else, or leave it out.
          </p>
        </header>
        {isTracked(preview) && (
          <TrackedChanges
            format={preview.format}
            changes={changes}
            isReading={isReading}
            onRead={onReadChanges}
            told={preview.notes.find(({ kind }) => kind === 'proposals')?.message}
          />
        )}
        {preview.sameItem.length > 0 && (
          <SameItem
            wire={preview.wire}
            sameItem={preview.sameItem}
            showDesk={panel.desks.length > 1}
            onTakeIn={onTakeIn}
          />
        )}
        {sameAs.length > 0 && <SameText sameAs={sameAs} showDesk={panel.desks.length > 1} />}
        <BlockList document={preview.document} types={types} onChangeType={changeType} />
      </section>
      <ImportPanel
        {...panel}
        onImport={(choices) => onImport({ ...choices, blockTypes: isChanged ? types : undefined })}
      />
    </div>
  )
}
