'use client'

import { useEffect, useRef, useState } from 'react'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { countWords } from '@/lib/core/text/count-words'
import { counted } from '@/lib/core/text/counted'
import type { BlockChoice } from '@/lib/core/text/document'
import { isEnglish } from '@/lib/core/text/language'
import { sayWireItem } from '@/lib/core/text/wire-item'
import type { DeskRecord } from '@/lib/schemas/desks'
import { languageChoices } from '../../_articles/languages'
import { guessWriter } from './guess-writer'
import styles from './import-panel.module.css'
import type { ImportChoices } from './import-source'
import type { ImportPreview, Refusal } from './request-import'

interface Props {
  preview: ImportPreview
  /** Written for it before; what Stet read when left out. */
  title?: string
  onTitle: (title: string) => void
  types: readonly BlockChoice[]
  desks: readonly DeskRecord[]
  isImporting: boolean
  refusal?: Refusal
  onImport: (choices: ImportChoices) => void
}

/** What the house wants to know beside the text, filled in as far as the text says it. */
export function ImportPanel({ preview, types, desks, isImporting, refusal, onImport, ...given }: Props) {
  const { meta, notes, sameAs, wire, sameItem } = preview
  const [deskId, setDeskId] = useState(desks[0]?.id ?? '')
  // Until somebody writes something else they are what was read, which changes when it is read in another way.
  const [written, setWritten] = useState(given.title)
  const [chosenDate, setDate] = useState<string>()
  const [chosenLanguage, setLanguage] = useState<string>()
  const [title, date, language] = [
    written ?? meta.title,
    chosenDate ?? meta.date ?? '',
    chosenLanguage ?? meta.language ?? 'en',
  ]
  const members = desks.find((desk) => desk.id === deskId)?.members ?? []
  const [chosenWriter, setChosenWriter] = useState<string>()
  const guess = guessWriter(meta.byline, members)
  const writerId = members.some((member) => member.id === chosenWriter) || chosenWriter === '' ? chosenWriter : guess
  const isHere = [...sameAs, ...sameItem].some(({ desk }) => desk.id === deskId)
  // Then it belongs to the article that is here.
  const isNewer = sameItem.some(({ order }) => order === 'newer')
  const isTitled = title.trim() !== ''
  const form = useRef<HTMLFormElement>(null)
  // Wherever the focus is: the preview has few fields, and the same keys led here.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || event.defaultPrevented) return
      event.preventDefault()
      form.current?.requestSubmit()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <form
      ref={form}
      className={styles.panel}
      aria-label="Import"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isTitled || isImporting) return
        onImport({
          desk: deskId,
          title: title.trim(),
          writerId: writerId || undefined,
          date: date || undefined,
          language,
        })
      }}
    >
      <TextArea
        label="Title"
        rows={1}
        required
        maxLength={500}
        value={title}
        onChange={(event) => {
          const line = event.target.value.replaceAll('\n', ' ')
          setWritten(line)
          given.onTitle(line)
        }}
        error={isTitled ? undefined : 'Give the article a title.'}
      />
      <Select label="Desk" value={deskId} onChange={(event) => setDeskId(event.target.value)}>
        {desks.map((desk) => (
          <option key={desk.id} value={desk.id}>
            {desk.name}
          </option>
        ))}
      </Select>
      <Select
        label="Written by"
        hint={meta.byline ? `The byline says “${meta.byline}”.` : 'Whoever wrote it sets no status on it.'}
        value={writerId ?? ''}
        onChange={(event) => setChosenWriter(event.target.value)}
      >
        <option value="">Nobody on this desk</option>
        {members.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}
          </option>
        ))}
      </Select>
      <TextField label="Date" type="date" optional value={date} onChange={(event) => setDate(event.target.value)} />
      <Select
        label="Language"
        hint={isEnglish(language) ? undefined : 'Only sentences and quote marks are read; the rest is for English.'}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
      >
        {languageChoices(meta.language ?? 'en').map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </Select>
      <Notes notes={notes.filter(({ kind }) => kind !== 'proposals')} />
      {wire && (
        <section className={styles.notes}>
          <h2>From the wire</h2>
          <p>{sayWireItem(wire)}</p>
        </section>
      )}
      {refusal && (
        <Banner tone="danger" title={refusal.title}>
          <p>{refusal.message}</p>
        </Banner>
      )}
      <div className={styles.end}>
        <output className={styles.size}>{sizeOf(preview, types)}</output>
        <Button
          type="submit"
          variant={isNewer ? undefined : 'primary'}
          pending={isImporting}
          disabled={!isTitled}
          shortcut={isImporting ? undefined : 'Ctrl ⏎'}
        >
          {isImporting ? 'Importing …' : importLabel(isHere, sameItem.length > 0)}
        </Button>
      </div>
    </form>
  )
}

const importLabel = (isHere: boolean, isKnownItem: boolean) => {
  if (!isHere) return 'Import'
  return isKnownItem ? 'Import as another article' : 'Import all the same'
}

/** How much will be imported. Sentences are counted on the server, of the whole. */
function sizeOf({ document, words, sentences }: ImportPreview, types: readonly BlockChoice[]): string {
  const leftOut = document.blocks.filter((_, index) => types[index] === 'left-out')
  if (leftOut.length === 0) return `${counted(words, 'word')}, ${counted(sentences, 'sentence')}`
  const less = leftOut.reduce((sum, { start, end }) => sum + countWords(document.text.slice(start, end)), 0)
  return `${counted(words - less, 'word')}, ${counted(leftOut.length, 'block')} left out`
}

function Notes({ notes }: Pick<ImportPreview, 'notes'>) {
  if (notes.length === 0) return null
  return (
    <section className={styles.notes}>
      <h2>Not taken over as it was</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.kind} ${note.message}`}>{note.message}</li>
        ))}
      </ul>
    </section>
  )
}
