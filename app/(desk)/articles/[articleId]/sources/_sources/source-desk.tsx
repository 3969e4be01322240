'use client'

import { nanoid } from 'nanoid'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { toast } from '@/app/_ui/toast'
import type { Stance } from '@/lib/core/source/source'
import { overlaps, type Span } from '@/lib/core/text/span'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceView } from '@/lib/schemas/sources'
import { AddSource } from './add-source'
import { ArticlePane } from './article-pane'
import { DeletedSources } from './deleted-sources'
import { EvidenceBar } from './evidence-bar'
import { EvidenceList } from './evidence-list'
import { ReporterNotes } from './reporter-notes'
import { SourceList } from './source-list'
import { SourcePane } from './source-pane'
import styles from './sources.module.css'
import { spanIn } from './span-in'
import { StoryLinks } from './story-links'
import type { SourceDeskProps } from './types'
import { usePageKeys } from './use-page-keys'
import { STANCE_WORDS } from './words'

/** The article on the left, its sources on the right, and between them what rests on what. */
export function SourceDesk({ article, sources, evidence, deleted, opened, start, may }: SourceDeskProps) {
  const router = useRouter()
  const path = usePathname()
  const { act } = useAct()
  const [focus, setFocus] = useState(start.sentence ?? article.sentences[0]?.id)
  const [target, setTarget] = useState<string | null>(null)
  const [picked, setPicked] = useState<Span | null>(start.isPicked ? spanIn(start.at) : null)
  const [adding, setAdding] = useState(false)
  const sentence = article.sentences.find(({ id }) => id === focus)
  const here = useMemo(() => (sentence ? evidence.filter((one) => touches(one, sentence)) : []), [evidence, sentence])
  const numbers = useMemo(() => new Map(sources.map(({ id }, index) => [id, index + 1])), [sources])
  const goTo = (sourceId: string | null, at?: Span) => {
    setPicked(null)
    const query = new URLSearchParams({
      ...(sourceId && { source: sourceId }),
      ...(at && { at: `${at.start}-${at.end}` }),
      ...(focus && { sentence: focus }),
    })
    router.push(`${path}?${query}`, { scroll: false })
  }
  const focusOn = (id: string) => {
    setFocus(id)
    setTarget(null)
  }
  const step = (by: 1 | -1) => {
    const at = article.sentences.findIndex(({ id }) => id === focus)
    const next = article.sentences[at + by]
    if (next) focusOn(next.id)
  }
  const rest = (stance: Stance) => {
    if (!opened || !sentence || !may.rest || (opened.text !== null && !picked)) return
    const on = target ? { annotationId: target } : { sentenceId: sentence.id }
    const body = { id: nanoid(), sourceId: opened.id, ...on, locator: picked ?? {}, stance }
    act(async () => {
      const made = await send<EvidenceView>('POST', `/articles/${article.id}/evidence`, body)
      setPicked(null)
      toast(
        {
          title: `“${opened.title}” ${STANCE_WORDS[stance].does} this.`,
          tone: 'done',
          action: { label: 'Undo', onPress: () => remove(made) },
        },
        'evidence',
      )
    })
  }
  const remove = (one: EvidenceView) =>
    act(async () => {
      await send('DELETE', `/evidence/${one.id}`)
      toast(
        {
          title: 'The evidence was taken away.',
          action: { label: 'Undo', onPress: () => act(() => send('POST', `/evidence/${one.id}/restore`)) },
        },
        'evidence',
      )
    })
  const added = (source: SourceView) => {
    setAdding(false)
    toast({ title: `Added “${source.title}”.`, tone: 'done' })
    router.refresh()
    if (source.words !== null) goTo(source.id)
  }
  usePageKeys({
    j: () => step(1),
    k: () => step(-1),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    v: () => rest('supports'),
    p: () => rest('partly'),
    x: () => rest('contradicts'),
    s: () => may.add && setAdding(true),
    q: () => router.push(`/articles/${article.id}/quotes`),
    escape: () => {
      if (picked) setPicked(null)
      else if (opened) goTo(null)
      else router.push(`/articles/${article.id}${focus ? `#${focus}` : ''}`)
    },
  })
  useEffect(() => {
    if (focus) document.getElementById(`sentence-${focus}`)?.scrollIntoView({ block: 'center' })
  }, [focus])
  return (
    <div className={styles.panes}>
      <section className={styles.pane} aria-label="Article">
        <ArticlePane {...{ article, evidence, numbers, focus }} onFocus={focusOn} />
      </section>
      <section className={styles.pane} aria-label="Sources">
        {opened ? (
          <SourcePane
            key={opened.id}
            {...{ source: opened, evidence, picked, start: start.at, mayAdd: may.change.includes(opened.id) }}
            onPick={setPicked}
            onBack={() => goTo(null)}
          />
        ) : (
          <SourceList
            {...{ article, sources, evidence, numbers, mayAdd: may.add, mayChange: may.change }}
            onOpen={goTo}
            onAdd={() => setAdding(true)}
          />
        )}
        {!opened && may.add && (
          <StoryLinks articleId={article.id} links={article.links} onAdded={added} onFocus={focusOn} />
        )}
        {!opened && <ReporterNotes article={article} mayDecide={may.add && may.rest} onFocus={focusOn} />}
        {!opened && <DeletedSources deleted={deleted} />}
        <EvidenceList
          {...{ article, evidence: here, sources, numbers, mayRemove: may.remove }}
          onOpen={goTo}
          onRemove={remove}
          isWith={opened !== null}
        />
        {opened && may.rest && sentence && (
          <EvidenceBar {...{ article, sentence, target, picked, source: opened }} onTarget={setTarget} onRest={rest} />
        )}
      </section>
      <AddSource open={adding} articleId={article.id} onClose={() => setAdding(false)} onAdded={added} />
    </div>
  )
}

const touches = ({ start, end }: EvidenceView, sentence: Span) =>
  start !== null && end !== null && overlaps({ start, end }, sentence)
