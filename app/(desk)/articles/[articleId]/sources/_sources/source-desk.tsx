'use client'

import { nanoid } from 'nanoid'
import { usePathname, useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { toast } from '@/app/_ui/toast'
import { wordsIn } from '@/lib/core/source/part-window'
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
import { useLivePage } from './use-live-page'
import { usePageKeys } from './use-page-keys'
import { STANCE_WORDS } from './words'

/** The article on the left, its sources on the right, and between them what rests on what. */
export function SourceDesk(props: SourceDeskProps) {
  const { article, sources, evidence, deleted, opened, start, may, revision, personId } = props
  const router = useRouter()
  const path = usePathname()
  const { act } = useAct()
  useLivePage({ articleId: article.id, personId, revision, looks: sources.some((source) => source.protected) })
  const [focus, setFocus] = useState(start.sentence ?? article.sentences[0]?.id)
  const [target, setTarget] = useState<string | null>(null)
  const [picked, setPicked] = useState<Picked | null>(() => pickedAtFirst(start, opened))
  const [adding, setAdding] = useState(false)
  const sentence = article.sentences.find(({ id }) => id === focus)
  const here = useMemo(() => (sentence ? evidence.filter((one) => touches(one, sentence)) : []), [evidence, sentence])
  const numbers = useMemo(() => new Map(sources.map(({ id }, index) => [id, index + 1])), [sources])
  const pick = useCallback((span: Span, words: string) => setPicked({ ...span, words }), [])
  const goTo = (sourceId: string | null, at?: Span) => {
    setPicked(null)
    const query = new URLSearchParams({
      ...(sourceId && { source: sourceId }),
      ...(at && { at: `${at.start}-${at.end}` }),
      ...(focus && { sentence: focus }),
      ...(start.next && { next: start.next }),
    })
    router.push(`${path}?${query}`, { scroll: false })
  }
  // Whoever came only to name the evidence of one sentence goes on at the next.
  const backTo = start.next && focus === start.sentence ? start.next : focus
  const focusOn = useCallback((id: string) => {
    setFocus(id)
    setTarget(null)
  }, [])
  const latest = useRef(goTo)
  latest.current = goTo
  const goBack = useCallback(() => latest.current(null), [])
  const step = (by: 1 | -1) => {
    const at = article.sentences.findIndex(({ id }) => id === focus)
    const next = article.sentences[at + by]
    if (next) focusOn(next.id)
  }
  /** `dropped`: the sentence that words of the source were dragged onto, instead of the one in focus. */
  const rest = (stance: Stance, dropped?: string) => {
    if (!opened || !sentence || !may.rest || (opened.window !== null && !picked)) return
    const on = target && !dropped ? { annotationId: target } : { sentenceId: dropped ?? sentence.id }
    const body = {
      id: nanoid(),
      sourceId: opened.id,
      ...on,
      locator: picked ? { start: picked.start, end: picked.end } : {},
      stance,
    }
    act(async () => {
      const made = await send<EvidenceView>('POST', `/articles/${article.id}/evidence`, body)
      setPicked(null)
      toast(
        {
          title: `“${opened.title}” ${STANCE_WORDS[stance].does} this.`,
          tone: 'done',
          ...(start.next && { description: 'Esc goes on at the next sentence.' }),
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
    'next-sentence': () => step(1),
    'previous-sentence': () => step(-1),
    supports: () => rest('supports'),
    partly: () => rest('partly'),
    contradicts: () => rest('contradicts'),
    'add-source': () => may.add && setAdding(true),
    quotes: () => router.push(`/articles/${article.id}/quotes`),
    back: () => {
      if (picked) setPicked(null)
      else if (opened && !(start.next && backTo === start.next)) goTo(null)
      else router.push(`/articles/${article.id}${backTo ? `#${backTo}` : ''}`)
    },
  })
  useEffect(() => {
    if (focus) document.getElementById(`sentence-${focus}`)?.scrollIntoView({ block: 'center' })
  }, [focus])
  return (
    <div className={styles.panes}>
      <section className={styles.pane} aria-label="Article">
        <ArticlePane
          {...{ article, evidence, numbers, focus }}
          takesDrop={may.rest && picked !== null}
          onFocus={focusOn}
          onDrop={(id) => {
            focusOn(id)
            rest('supports', id)
          }}
        />
      </section>
      <section className={styles.pane} aria-label="Sources">
        {opened ? (
          <SourcePane
            key={opened.id}
            {...{ source: opened, evidence, picked, start: start.at, mayAdd: may.change.includes(opened.id) }}
            onPick={pick}
            onBack={goBack}
          />
        ) : (
          <SourceList
            {...{ article, sources, evidence, numbers, mayAdd: may.add, mayChange: may.change, mayDelete: may.delete }}
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
          <EvidenceBar
            {...{ article, sentence, target, picked: picked?.words ?? null, source: opened }}
            onTarget={setTarget}
            onRest={rest}
          />
        )}
      </section>
      <AddSource open={adding} articleId={article.id} onClose={() => setAdding(false)} onAdded={added} />
    </div>
  )
}

interface Picked extends Span {
  readonly words: string
}

/** What the address names of the source, where it is to be picked. */
function pickedAtFirst({ isPicked, at }: SourceDeskProps['start'], opened: SourceDeskProps['opened']): Picked | null {
  const span = isPicked ? spanIn(at) : null
  return span && opened?.window ? { ...span, words: wordsIn(opened.window, span) } : null
}

const touches = ({ start, end }: EvidenceView, sentence: Span) =>
  start !== null && end !== null && overlaps({ start, end }, sentence)
