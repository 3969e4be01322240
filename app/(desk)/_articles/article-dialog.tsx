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
import { languageName } from '@/lib/core/text/language'
import { MOST_TITLE } from '@/lib/core/text/title-length'
import type { DeskRecord } from '@/lib/schemas/desks'
import { languageChoices } from './languages'
import type { ManagedArticle } from './managed-article'

/** What can be asked about an article. */
export type Question = 'title' | 'writer' | 'desk' | 'language'

interface ArticleDialogProps {
  article: ManagedArticle
  question: Question
  open: boolean
  /** The desks that are offered are those this person is a member of. */
  actorId: string
  onClose: () => void
  onChanged: () => void
}

/** An article as it stood when a change to it was refused. */
interface Standing {
  readonly title: string
  readonly writerId: string | null
  readonly desk: string
  readonly language: string
}

const WORDS: Readonly<Record<Question, { title: string; action: string; done: string }>> = {
  title: { title: 'Rename the article', action: 'Rename', done: 'Renamed.' },
  writer: { title: 'Who wrote it?', action: 'Save', done: 'The writer is saved.' },
  desk: { title: 'Move to another desk', action: 'Move', done: 'Moved.' },
  language: { title: 'Which language is it in?', action: 'Save', done: 'The language is saved.' },
}

/** What is said below the title of the dialog. */
const HINTS: Readonly<Partial<Record<Question, string>>> = {
  desk: 'Only the members of the new desk will see it.',
  language: 'From the next version on its sentences are read in that language.',
}

/** Asks for another title, writer, desk or language. */
export default function ArticleDialog(props: ArticleDialogProps) {
  const { question, open, actorId, onClose, onChanged } = props
  // As it was when it was asked about, whatever others do meanwhile.
  const [article, setArticle] = useState(props.article)
  if (!open && article !== props.article) setArticle(props.article)
  const id = useId()
  const { title, action, done } = WORDS[question]
  const { desks, problem: unread } = useDesks(open && (question === 'writer' || question === 'desk'))
  const [theirs, setTheirs] = useState<Standing | null>(null)
  const close = () => {
    setTheirs(null)
    onClose()
  }
  const form = useForm(async ({ title, writer, desk, language }) => {
    const seen = theirs ?? { ...article, desk: article.deskId }
    const changes = {
      title: { title, seen: { title: seen.title } },
      writer: { writerId: writer || null, seen: { writerId: seen.writerId } },
      desk: { desk, seen: { desk: seen.desk } },
      language: { language, seen: { language: seen.language } },
    }[question]
    try {
      await send('PATCH', `/articles/${article.id}`, changes)
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'conflict') throw error
      const current = error.current as Standing
      setTheirs(current)
      onChanged()
      throw new Refused(`${toldOf(question, current, desks)} Press ${action} again to set yours.`, error.code)
    }
    toast({ title: done, tone: 'done' })
    onChanged()
    close()
  })
  const own = desks?.filter(({ members }) => members.some((member) => member.id === actorId)) ?? []
  const problem = form.problem ?? unread
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={title}
      description={HINTS[question]}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
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
        {question === 'language' && (
          <Select label="Language" name="language" defaultValue={article.language}>
            {languageChoices(article.language ?? 'en').map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </form>
    </Dialog>
  )
}

/** What somebody else has done meanwhile. */
function toldOf(
  question: Question,
  { title, writerId, desk, language }: Standing,
  desks: readonly DeskRecord[] = [],
): string {
  if (question === 'title') return `Somebody has called it “${title}” since you looked.`
  if (question === 'desk') {
    const name = desks.find(({ id }) => id === desk)?.name
    return name ? `Somebody has moved it to ${name} since you looked.` : 'Somebody has moved it since you looked.'
  }
  if (question === 'language') return `Somebody has set it to ${languageName(language)} since you looked.`
  const writer = desks.flatMap(({ members }) => members).find(({ id }) => id === writerId)?.name
  return `Somebody has named ${writer ?? 'nobody of the house'} as the writer since you looked.`
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
