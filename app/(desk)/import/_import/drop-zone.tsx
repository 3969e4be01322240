'use client'

import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import styles from './drop-zone.module.css'
import { Refusal } from './request-import'

const ENDINGS = '.txt,.md,.markdown,.html,.htm,.docx,.odt,.xml,.nitf,.newsml,.json,.ninjs'
const LARGEST_IN_BYTES = 10 * 1024 * 1024

interface Props {
  onFile: (file: File) => void
  onRefuse: (refusal: Refusal) => void
  /** Gets the button that opens the browser's own file dialog. */
  children: (chooseFile: React.ReactNode) => React.ReactNode
}

/** Takes a file that is dropped anywhere on it, or chosen. */
export function DropZone({ onFile, onRefuse, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  // Entering a child leaves the parent, so the levels are counted.
  const depth = useRef(0)
  const [isOver, setIsOver] = useState(false)

  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    if (files.length > 1) onRefuse(new Refusal('One story at a time', 'Drop or choose a single file.'))
    else if (file.size > LARGEST_IN_BYTES)
      onRefuse(new Refusal('Too large', `${file.name} has more than 10 MB. Save it without its pictures.`))
    else onFile(file)
  }
  const bringsFiles = (event: React.DragEvent) => event.dataTransfer.types.includes('Files')
  const leave = () => {
    depth.current = Math.max(0, depth.current - 1)
    if (depth.current === 0) setIsOver(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is only a shortcut for the button inside.
    <div
      className={styles.zone}
      onDragEnter={(event) => {
        if (!bringsFiles(event)) return
        depth.current += 1
        setIsOver(true)
      }}
      onDragOver={(event) => bringsFiles(event) && event.preventDefault()}
      onDragLeave={leave}
      onDrop={(event) => {
        if (!bringsFiles(event)) return
        event.preventDefault()
        depth.current = 0
        setIsOver(false)
        take(event.dataTransfer.files)
      }}
    >
      {children(
        <>
          <input
            ref={input}
            type="file"
            accept={ENDINGS}
            className="only-heard"
            tabIndex={-1}
            aria-label="File"
            onChange={(event) => {
              take(event.target.files)
              // The same file may be chosen again after it was mended.
              event.target.value = ''
            }}
          />
          <Button onClick={() => input.current?.click()}>
            <FileUp aria-hidden />
            Choose a file
          </Button>
        </>,
      )}
      {isOver && (
        <div className={styles.over} aria-hidden>
          <FileUp />
          <p>Drop the story here</p>
          <p className={styles.kinds}>Word, OpenDocument, HTML, Markdown, plain text or a wire, up to 10 MB</p>
        </div>
      )}
    </div>
  )
}
