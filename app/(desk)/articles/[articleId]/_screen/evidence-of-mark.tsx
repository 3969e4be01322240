'use client'

import Link from 'next/link'
import { Badge } from '@/app/_ui/badge'
import { sayLocator } from '@/lib/core/source/say-locator'
import type { AnnotationView } from '@/lib/schemas/views'
import { sentenceAt } from '../_engine/sentence-at'
import { useDesk } from '../_engine/use-desk'
import { STANCE_TONES, STANCE_WORDS } from '../sources/_sources/words'
import styles from './evidence-of-mark.module.css'
import { useFromDesk } from './use-from-desk'
import { useSources } from './use-sources'

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
