import { FileQuestion } from 'lucide-react'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'

export default function MissingArticle() {
  return (
    <EmptyState
      icon={<FileQuestion aria-hidden />}
      title="This article is not here"
      actions={<ButtonLink href="/">To the articles</ButtonLink>}
    >
      <p>It may have been deleted or moved to another desk, or the address is wrong.</p>
    </EmptyState>
  )
}
