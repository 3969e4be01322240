'use client'

import { useState } from 'react'
import { later } from '@/app/_ui/later'
import type { MenuEntry } from '@/app/_ui/menu-popup'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { withCode } from '@/app/_ui/with-code'
import type { Question } from './article-dialog'
import type { ManagedArticle } from './managed-article'

const fetchActs = () => import('./archive-article')
const ArticleDialog = later(() => import('./article-dialog'))

interface ArticleMenuOptions {
  /** Null while it is not known. */
  article: ManagedArticle | null
  actorId: string
  onChanged: () => void
  onDeleted: () => void
  onRestored: () => void
}

/**
 * What an editor does with an article as a whole: the entries of a menu, the dialog that they open, and what fetches
 * their code while somebody turns to the menu.
 */
export function useArticleMenu({ article, actorId, onChanged, onDeleted, onRestored }: ArticleMenuOptions) {
  const [question, ask] = useState<Question>('title')
  const [isAsking, setAsking] = useState(false)
  const isWanted = useEverOpen(isAsking)
  if (!article) return { entries: [], dialog: null, fetchAhead: undefined }
  const asks = (next: Question) => () => {
    ask(next)
    setAsking(true)
  }
  const { archived, language } = article
  const entries: MenuEntry[] = [
    { label: 'Rename…', onSelect: asks('title') },
    { label: 'Writer…', onSelect: asks('writer') },
    { label: 'Move to desk…', onSelect: asks('desk') },
    ...(language ? [{ label: 'Language…', onSelect: asks('language') }] : []),
    {
      label: archived ? 'Take out of the archive' : 'Archive',
      onSelect: () => withCode(fetchActs, ({ archiveArticle }) => archiveArticle(article, !archived, onChanged)),
    },
    'separator',
    {
      label: 'Delete',
      danger: true,
      onSelect: () => withCode(fetchActs, ({ deleteArticle }) => deleteArticle(article, onDeleted, onRestored)),
    },
  ]
  const dialog = isWanted && (
    <ArticleDialog
      key={question}
      {...{ article, question, actorId, onChanged }}
      open={isAsking}
      onClose={() => setAsking(false)}
    />
  )
  return { entries, dialog, fetchAhead: fetchActs }
}
