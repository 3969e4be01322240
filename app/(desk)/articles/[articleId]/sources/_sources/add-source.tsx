'use client'

import { nanoid } from 'nanoid'
import { useRef, useState } from 'react'
import formStyles from '@/app/_people/form.module.css'
import { FormDialog } from '@/app/_people/form-dialog'
import { Refused, send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { SOURCE_KINDS } from '@/lib/core/source/source'
import type { SourceView } from '@/lib/schemas/sources'
import { DetailFields } from './detail-fields'
import { SOURCE_KIND_WORDS } from './words'

const WAYS = {
  text: 'Paste its words',
  file: 'Upload a file',
  url: 'Fetch a web page',
  none: 'It has no words',
} as const
type Way = keyof typeof WAYS

const ENDINGS = '.pdf,.txt,.md,.markdown,.html,.htm,.docx,.odt,.xml,.nitf,.newsml,.json,.ninjs,.srt,.vtt'

interface Props {
  readonly open: boolean
  readonly articleId: string
  readonly onClose: () => void
  readonly onAdded: (source: SourceView) => void
}

/** Asks for a source: its words or a record without words, and what was agreed about it. */
export function AddSource({ open, articleId, onClose, onAdded }: Props) {
  const [way, setWay] = useState<Way>('text')
  // Sent again after the line broke, it is the same source.
  const id = useRef(nanoid())
  const namesItself = way === 'file' || way === 'url'
  const form = useForm(async (values, element) => {
    const given = Object.fromEntries(
      Object.entries({ ...values, id: id.current, articleId }).filter(
        ([name, value]) => name !== 'way' && value !== '',
      ),
    )
    const file = element.elements.namedItem('file')
    const chosen = file instanceof HTMLInputElement ? file.files?.[0] : undefined
    if (way === 'file' && !chosen) throw new Refused('Choose a file.', 'invalid', { file: 'Choose a file.' })
    const added =
      way === 'file' && chosen
        ? await send<SourceView>('POST', '/sources', formOf({ ...given, file: chosen }))
        : await send<SourceView>('POST', '/sources', given)
    id.current = nanoid()
    onAdded(added)
  })
  return (
    <FormDialog open={open} onClose={onClose} title="Add a source" form={form} action="Add the source">
      <Select label="How does it come?" value={way} onChange={(event) => setWay(event.target.value as Way)}>
        {Object.entries(WAYS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      {way === 'text' && (
        <TextArea
          label="Words"
          name="text"
          rows={4}
          required
          hint="A statement, a document, or a transcript with “NAME: words”."
        />
      )}
      {way === 'file' && (
        <label className={formStyles.form}>
          File
          <input type="file" name="file" accept={ENDINGS} required />
          <span className={formStyles.aside}>
            PDF, Word, HTML, Markdown, text, or captions (.srt, .vtt); up to 10 MB.
          </span>
        </label>
      )}
      {way === 'url' && (
        <TextField
          label="Address"
          name="url"
          type="url"
          required
          hint="The page is fetched now and kept as it is today."
          error={form.errors.url}
        />
      )}
      {way === 'none' && (
        <Select label="Kind" name="kind" defaultValue="person">
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {SOURCE_KIND_WORDS[kind].label}
            </option>
          ))}
        </Select>
      )}
      <TextField
        label="Title"
        name="title"
        optional={namesItself}
        required={!namesItself}
        hint={namesItself ? 'Taken from what is read when you leave it out.' : undefined}
        error={form.errors.title}
      />
      <DetailFields errors={form.errors} />
    </FormDialog>
  )
}

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
