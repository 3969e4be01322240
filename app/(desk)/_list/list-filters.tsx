'use client'

import { Search } from 'lucide-react'
import { Select } from '@/app/_ui/select'
import { Spinner } from '@/app/_ui/spinner'
import { TextField } from '@/app/_ui/text-field'
import { counted } from '@/lib/core/text/counted'
import { DeskFilter } from '../_articles/desk-filter'
import styles from './list-filters.module.css'
import { type ListQuery, readListQuery } from './list-query'
import { useFilters } from './use-filters'

interface Props {
  query: ListQuery
  desks: readonly { id: string; name: string }[]
  total: number
  /** Whoever may restore an article may look for those that were deleted. */
  mayRestore: boolean
}

/** Every choice goes into the address at once; without scripts the form sends itself. */
export function ListFilters({ query, desks, total, mayRestore }: Props) {
  const { filters, isPending, change, type } = useFilters(query)
  return (
    <search>
      <form
        action="/"
        className={styles.filters}
        onSubmit={(event) => {
          event.preventDefault()
          change({})
        }}
      >
        <TextField
          className={styles.search}
          label="Search articles"
          hideLabel
          type="search"
          name="q"
          placeholder="Search titles and text"
          value={filters.q ?? ''}
          onChange={(event) => type(event.target.value)}
          icon={isPending ? <Spinner /> : <Search aria-hidden />}
          aria-keyshortcuts="/"
          autoComplete="off"
          maxLength={200}
        />
        <DeskFilter desks={desks} value={filters.desk} onChange={(desk) => change({ desk })} />
        <Select
          label="State"
          hideLabel
          name="state"
          value={filters.state}
          onChange={(event) => change({ state: readListQuery({ state: event.target.value }).state })}
        >
          <option value="open">Open</option>
          <option value="settled">Settled</option>
          <option value="archived">Archived</option>
          <option value="all">All states</option>
          {mayRestore && <option value="deleted">Deleted</option>}
        </Select>
        <Select
          label="Sort by"
          hideLabel
          name="sort"
          value={filters.sort}
          onChange={(event) => change({ sort: readListQuery({ sort: event.target.value }).sort })}
        >
          <option value="activity">Latest activity</option>
          <option value="title">Title</option>
          <option value="progress">Progress</option>
        </Select>
        <label className={styles.check}>
          <input
            type="checkbox"
            name="errors"
            value="1"
            checked={filters.errors ?? false}
            onChange={(event) => change({ errors: event.target.checked })}
          />
          With open errors
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            name="assignee"
            value="me"
            checked={filters.assignee === 'me'}
            onChange={(event) => change({ assignee: event.target.checked ? 'me' : undefined })}
          />
          Asked of me
        </label>
        <button type="submit" className="only-heard" tabIndex={-1}>
          Show
        </button>
        <output className={styles.total}>{counted(total, 'article')}</output>
      </form>
    </search>
  )
}
