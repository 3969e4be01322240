'use client'

import { useState } from 'react'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import { toast } from '@/app/_ui/toast'
import { counted } from '@/lib/core/text/counted'
import { DropZone } from './drop-zone'
import { type ImportSource, keepsFormatting, lostFormatting, NOTHING_PASTED, type PastedSource } from './import-source'
import { PasteField } from './paste-field'
import type { Refusal } from './request-import'
import styles from './source-step.module.css'

interface Props {
  title?: string
  /** What happens with it, in a sentence or two. */
  lead?: string
  pasted: PastedSource
  isReading: boolean
  refusal?: Refusal
  onRefuse: (refusal: Refusal | undefined) => void
  onChange: (source: PastedSource) => void
  onRead: (source: ImportSource) => void
}

/** Where a story comes in: by paste, by hand, or as a file. */
export function SourceStep({
  title = 'Import an article',
  lead = 'Paste the story or give a file. You see what Stet reads in it before anything is stored.',
  pasted,
  isReading,
  refusal,
  onRefuse,
  onChange,
  onRead,
}: Props) {
  const [fileName, setFileName] = useState<string>()
  const words = pasted.text.match(/\S+/gu)?.length ?? 0
  const readFile = (file: File) => {
    setFileName(file.name)
    onRead({ kind: 'file', file })
  }
  const readPasted = () => {
    setFileName(undefined)
    if (words > 0) onRead(pasted)
  }
  const takeBack = () => {
    onChange({ ...pasted, text: pasted.htmlText ?? '' })
    toast({
      title: 'Back to the paste, with its formatting',
      action: { label: 'Undo', onPress: () => onChange(pasted) },
    })
  }
  return (
    <DropZone onFile={readFile} onRefuse={onRefuse}>
      {(chooseFile) => (
        <div className={styles.page}>
          <header className={styles.head}>
            <h1>{title}</h1>
            <p>{lead}</p>
          </header>
          {refusal && (
            <Banner tone="danger" title={refusal.title}>
              <p>{refusal.message}</p>
            </Banner>
          )}
          <PasteField source={pasted} onChange={onChange} onDone={readPasted} />
          <footer className={styles.foot}>
            {lostFormatting(pasted) && (
              <output className={styles.dropped}>
                The formatting was dropped, because the text was changed.
                <Button variant="quiet" size="small" onClick={takeBack}>
                  Back to the paste
                </Button>
              </output>
            )}
            <div className={styles.about}>
              {keepsFormatting(pasted) && <span className={styles.kept}>Pasted with its formatting</span>}
              {!keepsFormatting(pasted) && (
                <Select
                  label="Read as"
                  hideLabel
                  size="small"
                  value={pasted.format}
                  onChange={(event) =>
                    onChange({ ...pasted, format: event.target.value === 'markdown' ? 'markdown' : 'text' })
                  }
                >
                  <option value="text">Plain text</option>
                  <option value="markdown">Markdown</option>
                </Select>
              )}
              {words > 0 && <output>{counted(words, 'word')}</output>}
              {words > 0 && (
                <Button variant="quiet" size="small" onClick={() => onChange(NOTHING_PASTED)}>
                  Clear
                </Button>
              )}
            </div>
            {chooseFile}
            <Button
              variant="primary"
              disabled={words === 0 && !isReading}
              pending={isReading}
              shortcut={isReading ? undefined : 'Ctrl ⏎'}
              onClick={readPasted}
            >
              {isReading ? `Reading${fileName ? ` ${fileName}` : ''} …` : 'Preview'}
            </Button>
          </footer>
        </div>
      )}
    </DropZone>
  )
}
