'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import { Badge } from '@/app/_ui/badge'
import { sayLocator } from '@/lib/core/source/say-locator'
import type { ArticleSourcesView } from '@/lib/schemas/sources'
import type { AnnotationView } from '@/lib/schemas/views'
import { sentenceAt } from '../_engine/sentence-at'
import { useDesk } from '../_engine/use-desk'
import { STANCE_TONES, STANCE_WORDS } from '../sources/_sources/words'
import styles from './evidence-of-mark.module.css'
import { useFromDesk } from './use-from-desk'

/** What a claim or a quote rests on, with the way to its sources. Read when the card is opened: it is nobody's to have without a line. */
export function EvidenceOfMark({ annotation }: { annotation: AnnotationView }) {
  const { articleId } = useDesk()
  const known = useSources(articleId, annotation.revision)
  const sentenceId = useFromDesk(({ blocks }) => sentenceAt(blocks, annotation.start)?.id)
  if (known === undefined) return null
  if (known === 'unreachable') return <p className={styles.quiet}>What it rests on cannot be read without a line.</p>
  const evidence = known.evidence.filter(({ annotationId }) => annotationId === annotation.id)
  const titles = new Map(known.items.map(({ id, title }) => [id, title]))
  const address = (query: Record<string, string>) =>
    `/articles/${articleId}/sources?${new URLSearchParams({ ...(sentenceId && { sentence: sentenceId }), ...query })}`
  return (
    <div className={styles.evidence}>
      {evidence.map(({ id, sourceId, stance, locator, excerpt }) => {
        const { start, end } = locator
        const at = start === undefined || end === undefined ? undefined : { at: `${start}-${end}` }
        return (
          <p key={id}>
            <Badge tone={STANCE_TONES[stance]}>{STANCE_WORDS[stance].label}</Badge>{' '}
            <Link href={address({ source: sourceId, ...at })}>{titles.get(sourceId)}</Link>{' '}
            <span className={styles.quiet}>{sayLocator(locator)}</span>
            {excerpt && <q className={styles.excerpt}>{excerpt}</q>}
          </p>
        )
      })}
      <Link href={address({})} className={styles.quiet}>
        {evidence.length === 0 ? 'Name what it rests on' : 'All sources'}
      </Link>
    </div>
  )
}

/** Read again with each change of the mark: a check that was taken over brought its evidence. */
function useSources(articleId: string, revision: number) {
  const [known, setKnown] = useState<ArticleSourcesView | 'unreachable'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it rests on may have come with the change.
  useEffect(() => {
    let isWanted = true
    send<ArticleSourcesView>('GET', `/articles/${articleId}/sources`).then(
      (sources) => isWanted && setKnown(sources),
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error
        if (isWanted) setKnown('unreachable')
      },
    )
    return () => {
      isWanted = false
    }
  }, [articleId, revision])
  return known
}
