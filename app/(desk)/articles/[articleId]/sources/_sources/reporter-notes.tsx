'use client'

import { MessageSquareText } from 'lucide-react'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import { cutAtWord } from '@/lib/core/text/recognise-steps/cut-at-word'
import { overlaps } from '@/lib/core/text/span'
import type { SourceNoteView } from '@/lib/schemas/source-notes'
import styles from './sources.module.css'
import type { SourcedArticle } from './types'

interface Props {
  readonly article: SourcedArticle
  readonly mayDecide: boolean
  readonly onFocus: (sentenceId: string) => void
}

/** The footnotes, endnotes and comments that the article came with, proposed as sources of their sentences. */
export function ReporterNotes({ article, mayDecide, onFocus }: Props) {
  const { act, pending } = useAct()
  const open = article.notes.filter(({ state }) => state === 'open')
  const dismissed = article.notes.filter(({ state }) => state === 'dismissed')
  if (open.length + dismissed.length === 0) return null
  const decide = ({ id }: SourceNoteView, how: 'source' | 'dismiss' | 'reopen') =>
    send<SourceNoteView>('POST', `/articles/${article.id}/source-notes/${id}/${how}`)
  const make = (note: SourceNoteView) =>
    act(async () => {
      await decide(note, 'source')
      toast({ title: 'The note is a source now, and its sentence rests on it.', tone: 'done' })
    })
  const dismiss = (note: SourceNoteView) =>
    act(async () => {
      await decide(note, 'dismiss')
      const undo = { label: 'Undo', onPress: () => act(() => decide(note, 'reopen')) }
      toast({ title: 'The note was dismissed.', action: undo })
    })
  return (
    <section className={styles.evidence} aria-label="Notes of the reporter">
      <h3>The reporter noted</h3>
      <ul>
        {open.map((note) => (
          <li key={note.id} className={styles.note}>
            <Note {...{ article, note, onFocus }} />
            {mayDecide && (
              <p className={styles.noteActs}>
                {note.start !== null && (
                  <Button size="small" disabled={pending} onClick={() => make(note)}>
                    Make it a source
                  </Button>
                )}
                <Button size="small" variant="quiet" disabled={pending} onClick={() => dismiss(note)}>
                  Dismiss
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {dismissed.length > 0 && (
        <details>
          <summary>Dismissed notes ({dismissed.length})</summary>
          <ul>
            {dismissed.map((note) => (
              <li key={note.id} className={styles.note}>
                <Note {...{ article, note, onFocus }} />
                {mayDecide && (
                  <p className={styles.noteActs}>
                    <Button size="small" disabled={pending} onClick={() => act(() => decide(note, 'reopen'))}>
                      Take back
                    </Button>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const KINDS = { footnote: 'Footnote', endnote: 'Endnote', comment: 'Comment' } as const

function Note({ article, note, onFocus }: Pick<Props, 'article' | 'onFocus'> & { readonly note: SourceNoteView }) {
  const { start, end } = note
  const sentence =
    start === null || end === null ? undefined : article.sentences.find((one) => overlaps(one, { start, end }))
  return (
    <>
      <p dir="auto">{note.words}</p>
      <p className={styles.facts}>
        <MessageSquareText aria-hidden />
        <span>
          {note.author ? `${KINDS[note.kind]} by ${note.author}` : KINDS[note.kind]} ·{' '}
          {sentence ? (
            <button type="button" dir="auto" className={styles.title} onClick={() => onFocus(sentence.id)}>
              {cutAtWord(article.text.slice(sentence.start, sentence.end), 90)}
            </button>
          ) : (
            'its sentence is gone'
          )}
        </span>
      </p>
    </>
  )
}
