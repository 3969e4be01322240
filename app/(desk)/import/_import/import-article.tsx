'use client'

import { nanoid } from 'nanoid'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { toast } from '@/app/_ui/toast'
import type { BlockChoice } from '@/lib/core/text/document'
import type { DeskRecord } from '@/lib/schemas/desks'
import { handOver } from './hand-over'
import { dropImportDraft, keepImportDraft, keepImportTitle, readImportDraft, readImportTitle } from './import-draft'
import { type ImportChoices, type ImportSource, isSameSource, NOTHING_PASTED, type PastedSource } from './import-source'
import { PreviewStep } from './preview-step'
import { type ImportPreview, Refusal, requestImport, requestPreview } from './request-import'
import { SourceStep } from './source-step'

interface Props {
  personId: string
  desks: readonly DeskRecord[]
}

/** First the source, then what Stet reads in it; only the last button stores anything. */
export function ImportArticle({ personId, desks }: Props) {
  const router = useRouter()
  const [pasted, setPasted] = useState<PastedSource>(NOTHING_PASTED)
  const [read, setRead] = useState<{ source: ImportSource; preview: ImportPreview; id: string }>()
  const [busy, setBusy] = useState<'reading' | 'importing'>()
  /** What was chosen for the blocks of the last source that was read; kept for the way back to it. */
  const [types, setTypes] = useState<readonly BlockChoice[]>([])
  const lastRead = useRef<ImportSource>(undefined)
  const [refusal, setRefusal] = useState<Refusal>()
  const reading = useRef<AbortController>(undefined)

  // After the first paint, because the server knows nothing of what this browser keeps.
  useEffect(() => setPasted(readImportDraft(personId)), [personId])

  const change = (source: PastedSource) => {
    setPasted(source)
    setRefusal(undefined)
    keepImportDraft(personId, source)
  }

  const readSource = async (source: ImportSource) => {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    setRefusal(undefined)
    setBusy('reading')
    try {
      const preview = await requestPreview(source, controller.signal)
      const { blocks } = preview.document
      const isKnown = lastRead.current !== undefined && isSameSource(lastRead.current, source)
      lastRead.current = source
      setTypes((before) => (isKnown && before.length === blocks.length ? before : blocks.map(({ type }) => type)))
      setRead({ source, preview, id: nanoid() })
    } catch (error) {
      if (controller.signal.aborted) return
      if (!(error instanceof Refusal)) throw error
      setRefusal(error)
    }
    setBusy(undefined)
  }

  const store = async (source: ImportSource, choices: ImportChoices) => {
    setRefusal(undefined)
    setBusy('importing')
    try {
      const { id } = await requestImport(source, choices)
      // A file leaves alone what was pasted beside it.
      if (source.kind === 'pasted') dropImportDraft(personId)
      toast({ title: 'Imported', description: 'Read it through: every sentence waits for its status.', tone: 'done' })
      router.push(`/articles/${id}`)
    } catch (error) {
      setBusy(undefined)
      if (!(error instanceof Refusal)) throw error
      setRefusal(error)
    }
  }

  if (read) {
    return (
      <PreviewStep
        preview={read.preview}
        title={read.source.kind === 'pasted' ? readImportTitle(personId) : undefined}
        onTitle={(title) => read.source.kind === 'pasted' && keepImportTitle(personId, title)}
        types={types}
        onChangeTypes={setTypes}
        desks={desks}
        isImporting={busy === 'importing'}
        refusal={refusal}
        changes={read.source.changes ?? 'accepted'}
        isReading={busy === 'reading'}
        onReadChanges={(changes) => readSource({ ...read.source, changes })}
        onBack={() => {
          setRead(undefined)
          setRefusal(undefined)
        }}
        onTakeIn={(articleId) => {
          handOver(articleId, read.source)
          router.push(`/articles/${articleId}/versions/draft`)
        }}
        onImport={(choices) => store(read.source, { ...choices, id: read.id })}
      />
    )
  }
  return (
    <SourceStep
      pasted={pasted}
      isReading={busy === 'reading'}
      refusal={refusal}
      onRefuse={setRefusal}
      onChange={change}
      onRead={readSource}
    />
  )
}
