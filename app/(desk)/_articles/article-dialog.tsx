'use client'

import { useEffect, useId, useState } from 'react'
import styles from '@/app/_people/form.module.css'
import { Refused, send } from '@/app/_people/send'
import { useForm } from '@/app/_people/use-form'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Select } from '@/app/_ui/select'
import { TextField } from '@/app/_ui/text-field'
import { toast } from '@/app/_ui/toast'
import { MOST_TITLE } from '@/lib/core/text/title-length'
import type { DeskRecord } from '@/lib/schemas/desks'
import type { ManagedArticle } from './managed-article'

/** What can be asked about an article. */
export type Question = 'title' | 'writer' | 'desk'

interface ArticleDialogProps {
  article: ManagedArticle
  question: Question
  open: boolean
  /** The desks that are offered are those this person is a member of. */
  actorId: string
  onClose: () => void
  onChanged: () => void
}

const WORDS: Readonly<Record<Question, { title: string; action: string; done: string }>> = {
  title: { title: 'Rename the article', action: 'Rename', done: 'Renamed.' },
  writer: { title: 'Who wrote it?', action: 'Save', done: 'The writer is saved.' },
  desk: { title: 'Move to another desk', action: 'Move', done: 'Moved.' },
}

/** Asks for another title, writer or desk. */
export default function ArticleDialog({ article, question, open, actorId, onClose, onChanged }: ArticleDialogProps) {
  const id = useId()
  const { title, action, done } = WORDS[question]
  const { desks, problem: unread } = useDesks(open && question !== 'title')
  const form = useForm(async ({ title, writer, desk }) => {
    const changes = {
      title: { title, seen: { title: article.title } },
      writer: { writerId: writer || null, seen: { writerId: article.writerId } },
      desk: { desk, seen: { desk: article.deskId } },
    }[question]
    await send('PATCH', `/articles/${article.id}`, changes)
    toast({ title: done, tone: 'done' })
    onChanged()
    onClose()
  })
  const own = desks?.filter(({ members }) => members.some((member) => member.id === actorId)) ?? []
  const problem = form.problem ?? unread
  return (
    <Dialog
      open={open}
      onOpenChange={onClose}
      title={title}
      description={question === 'desk' ? 'Only the members of the new desk will see it.' : undefined}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" pending={form.pending}>
            {action}
          </Button>
        </>
      }
    >
      <form {...form.attributes} id={id} className={styles.form}>
        {problem && <Banner tone="danger">{problem}</Banner>}
        {question === 'title' && (
          <TextField
            label="Title"
            name="title"
            autoComplete="off"
            maxLength={MOST_TITLE}
            defaultValue={article.title}
            error={form.errors.title}
            required
          />
        )}
        {question === 'writer' && (
          <Select
            key={`writer ${desks !== undefined}`}
            label="Writer"
            name="writer"
            hint="Whoever wrote a story cannot set its statuses."
            defaultValue={article.writerId ?? ''}
          >
            <option value="">Nobody of the house</option>
            {desks
              ?.find((desk) => desk.id === article.deskId)
              ?.members.map((member) => (
                <option key={member.id} value={member.id}>
                  {member.name}
                </option>
              ))}
          </Select>
        )}
        {question === 'desk' && (
          <Select key={`desk ${desks !== undefined}`} label="Desk" name="desk" defaultValue={article.deskId}>
            {own.map((desk) => (
              <option key={desk.id} value={desk.id}>
                {desk.name}
              </option>
            ))}
          </Select>
        )}
      </form>
    </Dialog>
  )
}

/** The desks with their members, fetched when they are first wanted. */
function useDesks(isWanted: boolean) {
  const [desks, setDesks] = useState<readonly DeskRecord[]>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    if (!isWanted) return
    send<{ items: DeskRecord[] }>('GET', '/desks').then(
      ({ items }) => setDesks(items),
      (error) => {
        if (!(error instanceof Refused)) throw error
        setProblem(error.message)
      },
    )
  }, [isWanted])
  return { desks, problem }
}
