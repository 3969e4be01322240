'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import formStyles from '@/app/_people/form.module.css'
import { FormDialog } from '@/app/_people/form-dialog'
import { Refused, send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Button } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { toast } from '@/app/_ui/toast'
import { counted } from '@/lib/core/text/counted'
import type { ImportedClaims } from '@/lib/schemas/claims'
import { ImportPreview } from './import-preview'

const WAYS = { url: 'Fetch a web page', file: 'Upload a file', text: 'Paste it' } as const
type Way = keyof typeof WAYS

interface Props {
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly isPrimary?: boolean
}

/** Brings published fact-checks into the library: first what would come in is shown, then it comes in. */
export function ImportChecks({ desks, isPrimary = false }: Props) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [way, setWay] = useState<Way>('url')
  const [preview, setPreview] = useState<ImportedClaims>()
  const chosen = useRef<File>(undefined)
  const coming = preview ? preview.added + preview.changed : 0
  const form = useForm(async (values, element) => {
    const field = element.elements.namedItem('file')
    if (field instanceof HTMLInputElement) chosen.current = field.files?.[0]
    const file = chosen.current
    if (way === 'file' && !file) throw new Refused('Choose a file.', 'invalid', { file: 'Choose a file.' })
    const given: Record<string, string | File> = { ...(values.desk && { desk: values.desk }) }
    given[way] = way === 'file' && file ? file : (values[way] ?? '')
    const ask = (isPreview: boolean) => send<ImportedClaims>('POST', '/claims/import', bodyOf(given, isPreview))
    if (!preview) return setPreview(await ask(true))
    if (coming === 0) return close()
    const done = await ask(false)
    close()
    toast({ title: `${counted(done.added, 'fact-check')} imported, ${done.changed} brought up to date.`, tone: 'done' })
    router.refresh()
  })
  const close = () => {
    setOpen(false)
    setPreview(undefined)
  }
  const again = () => setPreview(undefined)
  return (
    <>
      <Button variant={isPrimary ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
        Import fact-checks
      </Button>
      <FormDialog
        open={isOpen}
        onClose={close}
        title="Import fact-checks"
        form={form}
        action={!preview ? 'Look what is in it' : coming === 0 ? 'Close' : `Import ${counted(coming, 'fact-check')}`}
      >
        <div onChange={again} className={formStyles.form}>
          <Select label="How do they come?" value={way} onChange={(event) => setWay(event.target.value as Way)}>
            {Object.entries(WAYS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
          {way === 'url' && (
            <TextField
              label="Address"
              name="url"
              type="url"
              required
              hint="A page or a feed that holds ClaimReview."
              error={form.errors.url}
            />
          )}
          {way === 'file' && (
            <label className={formStyles.form}>
              File
              <input type="file" name="file" accept=".json,.jsonld,.html,.htm" required />
              <span className={formStyles.aside}>ClaimReview as JSON-LD, or a saved web page; up to 10 MB.</span>
            </label>
          )}
          {way === 'text' && (
            <TextArea label="ClaimReview as JSON-LD, or the source of a page" name="text" rows={7} required />
          )}
          {desks.length > 1 && (
            <Select label="For which desk?" name="desk" required>
              {desks.map((desk) => (
                <option key={desk.id} value={desk.id}>
                  {desk.name}
                </option>
              ))}
            </Select>
          )}
        </div>
        {preview && <ImportPreview preview={preview} />}
      </FormDialog>
    </>
  )
}

function bodyOf(given: Readonly<Record<string, string | File>>, preview: boolean): object {
  if (!(given.file instanceof File)) return { ...given, preview }
  const form = new FormData()
  for (const [name, value] of Object.entries(given)) form.set(name, value)
  form.set('preview', `${preview}`)
  return form
}
