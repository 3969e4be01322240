'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'
import { Select } from '@/app/_ui/select'
import { Spinner } from '@/app/_ui/spinner'
import { TextField } from '@/app/_ui/text-field'
import styles from './list-filters.module.css'
import { type ListQuery, listHref, readListQuery } from './list-query'

const A_PAUSE_IN_TYPING = 250

interface Props {
  query: ListQuery
  desks: readonly { id: string; name: string }[]
  total: number
}

/** Every choice goes into the address at once; without scripts the form sends itself. */
export function ListFilters({ query, desks, total }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [isPending, startTransition] = useTransition()
  useEffect(() => () => clearTimeout(pause.current), [])

  const show = () => {
    clearTimeout(pause.current)
    if (!form.current) return
    const fields = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]))
    startTransition(() => router.replace(listHref(readListQuery(fields)), { scroll: false }))
  }
  const showSoon = () => {
    clearTimeout(pause.current)
    pause.current = setTimeout(show, A_PAUSE_IN_TYPING)
  }

  return (
    <search>
      <form
        ref={form}
        action="/"
        className={styles.filters}
        onSubmit={(event) => {
          event.preventDefault()
          show()
        }}
      >
        <TextField
          className={styles.search}
          label="Search articles"
          hideLabel
          type="search"
          name="q"
          placeholder="Search titles and text"
          defaultValue={query.q}
          onChange={showSoon}
          icon={isPending ? <Spinner /> : <Search aria-hidden />}
          aria-keyshortcuts="/"
          autoComplete="off"
          maxLength={200}
        />
        {desks.length > 1 && (
          <Select label="Desk" hideLabel name="desk" defaultValue={query.desk ?? ''} onChange={show}>
            <option value="">All desks</option>
            {desks.map((desk) => (
              <option key={desk.id} value={desk.id}>
                {desk.name}
              </option>
            ))}
          </Select>
        )}
        <Select label="State" hideLabel name="state" defaultValue={query.state} onChange={show}>
          <option value="open">Open</option>
          <option value="settled">Settled</option>
          <option value="archived">Archived</option>
          <option value="all">All states</option>
        </Select>
        <Select label="Sort by" hideLabel name="sort" defaultValue={query.sort} onChange={show}>
          <option value="activity">Latest activity</option>
          <option value="title">Title</option>
          <option value="progress">Progress</option>
        </Select>
        <label className={styles.check}>
          <input type="checkbox" name="errors" value="1" defaultChecked={query.errors} onChange={show} />
          With open errors
        </label>
        <button type="submit" className="only-heard">
          Show
        </button>
        <output className={styles.total}>{total === 1 ? '1 article' : `${total} articles`}</output>
      </form>
    </search>
  )
}
