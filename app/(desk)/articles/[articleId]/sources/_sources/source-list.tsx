'use client'

import { Library, LockKeyhole, Plus } from 'lucide-react'
import { Badge } from '@/app/_ui/badge'
import { Button } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { STANCES } from '@/lib/core/source/source'
import type { EvidenceView } from '@/lib/schemas/evidence'
import type { SourceView } from '@/lib/schemas/sources'
import { usePageKeyLabel } from './page-keys'
import { SourceMenu } from './source-menu'
import styles from './sources.module.css'
import type { SourcedArticle } from './types'
import { SOURCE_KIND_WORDS, STANCE_TONES, STANCE_WORDS, TERMS_WORDS } from './words'

interface Props {
  readonly article: SourcedArticle
  readonly sources: readonly SourceView[]
  readonly evidence: readonly EvidenceView[]
  readonly numbers: ReadonlyMap<string, number>
  readonly mayAdd: boolean
  /** The ids of those that this person may change. */
  readonly mayChange: readonly string[]
  readonly mayDelete: readonly string[]
  readonly onOpen: (sourceId: string) => void
  readonly onAdd: () => void
}

/** What the article is checked against. */
export function SourceList({
  article,
  sources,
  evidence,
  numbers,
  mayAdd,
  mayChange,
  mayDelete,
  onOpen,
  onAdd,
}: Props) {
  const keyOf = usePageKeyLabel()
  const add = mayAdd && (
    <Button variant="primary" size="small" shortcut={keyOf('add-source')} onClick={onAdd}>
      <Plus aria-hidden />
      Add a source
    </Button>
  )
  if (sources.length === 0) {
    return (
      <EmptyState icon={<Library />} title="Nothing to check against yet" actions={add}>
        <p>
          {mayAdd
            ? 'Add a transcript, a document or a statement: every quote of the article is compared with it at once, word by word, and each sentence can name the place that it rests on.'
            : 'When somebody adds a source, every quote of the article is compared with it, and sentences name the places that they rest on.'}
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      <header className={styles.listHead}>
        <h2>Sources</h2>
        {add}
      </header>
      <ol className={styles.sources}>
        {sources.map((source) => {
          const { label, Icon } = SOURCE_KIND_WORDS[source.kind]
          const resting = evidence.filter(({ sourceId }) => sourceId === source.id)
          return (
            <li key={source.id} className={styles.source}>
              <span className={styles.order}>{numbers.get(source.id)}</span>
              <div className={styles.about}>
                <h3>
                  <button type="button" className={styles.title} onClick={() => onOpen(source.id)}>
                    {source.title}
                  </button>
                </h3>
                <p className={styles.facts}>
                  <Icon aria-hidden />
                  <span>{[label, source.publisher, source.date, wordsIn(source)].filter(Boolean).join(' · ')}</span>
                </p>
                <p className={styles.badges}>
                  {source.protected && (
                    <Badge tone="danger">
                      <LockKeyhole aria-hidden />
                      {TERMS_WORDS[source.terms]}, {readersIn(source)}
                    </Badge>
                  )}
                  {STANCES.map((stance) => {
                    const count = resting.filter((one) => one.stance === stance).length
                    return count === 0 ? null : (
                      <Badge key={stance} tone={STANCE_TONES[stance]}>
                        {STANCE_WORDS[stance].label} {count === 1 ? 'one place' : `${count} places`}
                      </Badge>
                    )
                  })}
                </p>
              </div>
              {mayChange.includes(source.id) && (
                <SourceMenu
                  articleId={article.id}
                  source={source}
                  resting={resting.length}
                  mayDelete={mayDelete.includes(source.id)}
                />
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

const wordsIn = ({ words }: SourceView) => (words === null ? 'no words' : `${words.toLocaleString('en')} words`)
const readersIn = ({ readers }: SourceView) =>
  readers.length === 1 ? 'known to one person' : `known to ${readers.length} people`
