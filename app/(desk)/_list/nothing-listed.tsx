import { FileText, SearchX, Trash2 } from 'lucide-react'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { type ListQuery, listHref } from './list-query'

/** The very first view of the house, by what the person can do about it. */
export function NoArticles(can: { mayImport: boolean; mayManageDesks: boolean; hasDesk: boolean }) {
  if (!can.hasDesk) {
    return (
      <EmptyState
        icon={<FileText />}
        title="You are not on a desk yet"
        actions={
          can.mayManageDesks && (
            <ButtonLink href="/admin" variant="primary">
              Set up a desk
            </ButtonLink>
          )
        }
      >
        <p>
          A desk is a team and the wall around its articles.{' '}
          {can.mayManageDesks ? 'Make one and put people on it.' : 'An admin can put you on one.'}
        </p>
      </EmptyState>
    )
  }
  if (!can.mayImport) {
    return (
      <EmptyState icon={<FileText />} title="No open articles">
        <p>As soon as an editor imports a story for your desk, it is here to be read.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<FileText />}
      title="Bring in the first story"
      actions={
        <ButtonLink href="/import" variant="primary" shortcut="i">
          Import an article
        </ButtonLink>
      }
    >
      <p>
        Paste it, or drop a Word, HTML, Markdown or text file. Stet finds the headline, the byline and every sentence;
        you see what it found before anything is stored.
      </p>
      <p>Then the desk reads: each sentence gets a status, each claim and quote its source.</p>
    </EmptyState>
  )
}

interface NothingMatchesProps {
  query: ListQuery
  /** Of a list without filters: where the articles are. */
  isArchived: boolean
  isDeleted: boolean
}

export function NothingMatches({ query, isArchived, isDeleted }: NothingMatchesProps) {
  if (isArchived || isDeleted) {
    const went = [isArchived && 'archived', isDeleted && 'deleted'].filter(Boolean).join(' or ')
    return (
      <EmptyState
        icon={<FileText />}
        title="Nothing is open"
        actions={
          <>
            {isArchived && <ButtonLink href={listHref({ state: 'archived' })}>Look in the archive</ButtonLink>}
            {isDeleted && <ButtonLink href={listHref({ state: 'deleted' })}>Show what was deleted</ButtonLink>}
          </>
        }
      >
        <p>Every article of your desks has been {went}.</p>
      </EmptyState>
    )
  }
  if (query.state === 'deleted' && !query.q) {
    return (
      <EmptyState
        icon={<Trash2 />}
        title="Nothing is deleted"
        actions={<ButtonLink href="/">Show all open articles</ButtonLink>}
      >
        <p>An article that is deleted waits here, with all the work on it, until it is restored.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<SearchX />}
      title="No article matches"
      actions={<ButtonLink href="/">Show all open articles</ButtonLink>}
    >
      <p>Try fewer words, another state, or every desk.</p>
    </EmptyState>
  )
}
