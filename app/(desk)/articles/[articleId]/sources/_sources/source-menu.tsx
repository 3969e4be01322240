'use client'

import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Confirm } from '@/app/_people/confirm'
import { FormDialog } from '@/app/_people/form-dialog'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { useForm } from '@/app/_people/use-form'
import { MenuButton } from '@/app/_ui/menu-button'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import { toast } from '@/app/_ui/toast'
import type { DeskRecord } from '@/lib/schemas/desks'
import type { SourceView } from '@/lib/schemas/sources'
import { DetailFields } from './detail-fields'
import styles from './sources.module.css'

interface Props {
  readonly articleId: string
  readonly source: SourceView
  /** How many places of the article rest on it. */
  readonly resting: number
  readonly mayDelete: boolean
}

/** What can be done with a source of an article. */
export function SourceMenu({ articleId, source, resting, mayDelete }: Props) {
  const router = useRouter()
  const { act } = useAct()
  const [asked, setAsked] = useState<'details' | 'readers' | 'deletion' | null>(null)
  const done = (title: string, undo: () => Promise<unknown>) =>
    toast({ title, action: { label: 'Undo', onPress: () => act(undo) } })
  const detach = () =>
    act(async () => {
      await send('DELETE', `/articles/${articleId}/sources/${source.id}`)
      done('Taken off this article.', () => send('POST', `/articles/${articleId}/sources`, { sourceId: source.id }))
    })
  const remove = async () => {
    await send('DELETE', `/sources/${source.id}`)
    done('The source was deleted.', () => send('POST', `/sources/${source.id}/restore`))
    router.refresh()
  }
  return (
    <>
      <MenuButton
        variant="quiet"
        size="small"
        label={`More about ${source.title}`}
        entries={[
          { label: 'Change what is said of it', onSelect: () => setAsked('details') },
          ...(source.protected ? [{ label: 'Who may know of it', onSelect: () => setAsked('readers') }] : []),
          'separator',
          { label: 'Take it off this article', onSelect: detach, disabled: resting > 0 },
          ...(mayDelete ? ['separator' as const, { label: 'Delete it…', onSelect: () => setAsked('deletion') }] : []),
        ]}
      >
        <Ellipsis aria-hidden />
      </MenuButton>
      <Confirm
        open={asked === 'deletion'}
        onOpenChange={(open) => setAsked(open ? 'deletion' : null)}
        title={`Delete “${source.title}”?`}
        description={
          resting > 0
            ? `${resting === 1 ? 'One place' : `${resting} places`} of this article rest on it; that evidence goes with it, here and elsewhere.`
            : 'It goes from every article that it is attached to.'
        }
        label="Delete"
        act={remove}
      />
      {asked === 'details' && <Details source={source} onClose={() => setAsked(null)} />}
      {asked === 'readers' && <Readers source={source} onClose={() => setAsked(null)} />}
    </>
  )
}

interface AskProps {
  readonly source: SourceView
  readonly onClose: () => void
}

function Details({ source, onClose }: AskProps) {
  const router = useRouter()
  const form = useForm(async ({ title, publisher, date, terms, wording, note }) => {
    const given = { title, publisher, date: date || null, terms, note, ...(wording !== undefined && { wording }) }
    await send('PATCH', `/sources/${source.id}`, { ...given, seen: source.revision })
    router.refresh()
    onClose()
  })
  return (
    <FormDialog open onClose={onClose} title="What is said of the source" form={form} action="Save">
      <TextField label="Title" name="title" required defaultValue={source.title} error={form.errors.title} />
      <DetailFields errors={form.errors} source={source} />
      <TextArea label="Note" name="note" optional defaultValue={source.note ?? ''} error={form.errors.note} />
    </FormDialog>
  )
}

function Readers({ source, onClose }: AskProps) {
  const router = useRouter()
  const members = useMembers(source.desk)
  const form = useForm(async (_values, element) => {
    const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')]
    await send('PATCH', `/sources/${source.id}`, { readers: boxes.map(({ value }) => value), seen: source.revision })
    router.refresh()
    onClose()
  })
  return (
    <FormDialog open onClose={onClose} title="Who may know of it" form={form} action="Save">
      <p>For everybody else it is not there: not in lists, search, history or exports, and not for admins.</p>
      <fieldset className={styles.readers}>
        <legend className="only-heard">Members of the desk</legend>
        {members?.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" value={id} defaultChecked={source.readers.includes(id)} />
            {name}
          </label>
        ))}
      </fieldset>
    </FormDialog>
  )
}

function useMembers(deskId: string) {
  const [members, setMembers] = useState<DeskRecord['members']>()
  useEffect(() => {
    send<{ items: DeskRecord[] }>('GET', '/desks').then(
      ({ items }) => setMembers(items.find(({ id }) => id === deskId)?.members ?? []),
      () => setMembers([]),
    )
  }, [deskId])
  return members
}
