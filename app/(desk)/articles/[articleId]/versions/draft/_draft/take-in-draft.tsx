'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { toast } from '@/app/_ui/toast'
import { takeHandedOver } from '@/app/(desk)/import/_import/hand-over'
import { dropImportDraft, keepImportDraft, readImportDraft } from '@/app/(desk)/import/_import/import-draft'
import { type ImportSource, NOTHING_PASTED, type PastedSource } from '@/app/(desk)/import/_import/import-source'
import { Refusal } from '@/app/(desk)/import/_import/request-import'
import { SourceStep } from '@/app/(desk)/import/_import/source-step'
import { whatWasCarried } from '../../../_screen/what-was-carried'
import { DraftPreviewStep } from './draft-preview-step'
import styles from './draft-preview-step.module.css'
import { type DraftPreview, requestDraft, requestDraftPreview } from './request-draft'

interface Props {
  personId: string
  articleId: string
  /** The number of the newest version. */
  newest: number
}

/** First the draft, then what would become of all work on the article; only the last button changes anything. */
export function TakeInDraft({ personId, articleId, newest }: Props) {
  const router = useRouter()
  /** What was pasted for one article is no other article's. */
  const shelf = `${personId}.${articleId}`
  const [pasted, setPasted] = useState<PastedSource>(NOTHING_PASTED)
  const [read, setRead] = useState<{ source: ImportSource; preview: DraftPreview }>()
  const [busy, setBusy] = useState<'reading' | 'storing'>()
  const [refusal, setRefusal] = useState<Refusal>()
  const reading = useRef<AbortController>(undefined)

  // After the first paint, because the server knows nothing of what this browser keeps.
  useEffect(() => setPasted(readImportDraft(shelf)), [shelf])

  const readSource = async (source: ImportSource) => {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    setRefusal(undefined)
    setBusy('reading')
    try {
      setRead({ source, preview: await requestDraftPreview(articleId, source, controller.signal) })
    } catch (error) {
      if (controller.signal.aborted) return
      if (!(error instanceof Refusal)) throw error
      setRead(undefined)
      setRefusal(error)
    }
    setBusy(undefined)
  }

  // Brought along from the import page, where it turned out to be of this article.
  const onArrival = useEffectEvent(() => {
    const source = takeHandedOver(articleId)
    if (source) readSource(source)
  })
  useEffect(() => onArrival(), [])

  const store = async (source: ImportSource, seen: number) => {
    setRefusal(undefined)
    setBusy('storing')
    try {
      const made = await requestDraft(articleId, source, seen)
      if (source.kind === 'pasted') dropImportDraft(shelf)
      toast({ tone: 'done', title: `The draft is version ${made.number}`, description: whatWasCarried(made) })
      router.push(`/articles/${articleId}`)
    } catch (error) {
      setBusy(undefined)
      if (!(error instanceof Refusal)) throw error
      setRefusal(error)
    }
  }

  if (read) {
    return (
      <DraftPreviewStep
        preview={read.preview}
        isStoring={busy === 'storing'}
        isReading={busy === 'reading'}
        refusal={refusal}
        onBack={() => {
          setRead(undefined)
          setRefusal(undefined)
        }}
        onLookAgain={() => readSource(read.source)}
        onStore={() => store(read.source, read.preview.version)}
      />
    )
  }
  return (
    <div className={styles.source}>
      <SourceStep
        title="Take in a new draft"
        lead={`Paste the story as it stands now, or give the file. It takes the place of version ${newest}; statuses, marks and comments come along. You see what becomes of each before anything happens.`}
        pasted={pasted}
        isReading={busy === 'reading'}
        refusal={refusal}
        onRefuse={setRefusal}
        onChange={(source) => {
          setPasted(source)
          setRefusal(undefined)
          keepImportDraft(shelf, source)
        }}
        onRead={readSource}
      />
    </div>
  )
}
