'use client'

import Link from 'next/link'
import { useStore } from 'zustand'
import { counted } from '@/lib/core/text/counted'
import { useDesk } from '../_engine/use-desk'
import { useKeyLabel } from '../_screen/use-key-label'
import { evidenceOf } from './evidence-store'
import styles from './source-legend.module.css'

/** Below the article, as notes stand at the end of a text: which number is which source. Only of those that something rests on. */
export function SourceLegend() {
  const desk = useDesk()
  const { known, choices } = useStore(evidenceOf(desk))
  const key = useKeyLabel('source-numbers')
  if (!known || !choices?.showsSources || known.evidence.length === 0) return null
  const count = (id: string) => known.evidence.filter(({ sourceId }) => sourceId === id).length
  return (
    <section className={styles.legend} aria-label="Sources in the text">
      <h2>Sources</h2>
      <ol>
        {known.sources.map(({ id, title }, index) =>
          count(id) === 0 ? null : (
            <li key={id} value={index + 1}>
              <Link href={`/articles/${desk.articleId}/sources?source=${id}`} prefetch={false}>
                {title}
              </Link>{' '}
              <span>{counted(count(id), 'place', 'places')}</span>
            </li>
          ),
        )}
      </ol>
      {key && <p>The numbers are shown and hidden with {key}.</p>}
    </section>
  )
}
