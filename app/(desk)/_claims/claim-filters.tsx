'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Select } from '@/app/_ui/select'
import { Spinner } from '@/app/_ui/spinner'
import { TextField } from '@/app/_ui/text-field'
import { VERDICTS } from '@/lib/core/review/vocabulary'
import { counted } from '@/lib/core/text/counted'
import { DeskFilter } from '../_articles/desk-filter'
import filterStyles from '../_list/list-filters.module.css'
import { VERDICT_LABELS } from '../articles/[articleId]/_screen/kinds'
import { type ClaimsQuery, claimsHref, readClaimsQuery } from './claims-query'

const A_PAUSE_IN_TYPING = 250

interface Props {
  readonly query: ClaimsQuery
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly total: number
}

/** Every choice goes into the address at once, words after a pause in typing; without scripts the form sends itself. */
export function ClaimFilters({ query, desks, total }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const [words, setWords] = useState(query.q ?? '')
  const [asked, setAsked] = useState(query.q ?? '')
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])
  // An address that was changed by anything else, such as a link or the way back, changes the words.
  if ((query.q ?? '') !== asked && !isPending) {
    setAsked(query.q ?? '')
    setWords(query.q ?? '')
  }
  const change = (changes: Partial<ClaimsQuery>, wait = 0) => {
    clearTimeout(pause.current)
    const next = { ...query, q: words.trim(), cursor: undefined, ...changes }
    const ask = () => {
      setAsked(next.q)
      startTransition(() => router.replace(claimsHref(next), { scroll: false }))
    }
    if (wait === 0) ask()
    else pause.current = setTimeout(ask, wait)
  }
  return (
    <search>
      <form
        action="/claims"
        className={filterStyles.filters}
        onSubmit={(event) => {
          event.preventDefault()
          change({})
        }}
      >
        <TextField
          className={filterStyles.search}
          label="Search claims"
          hideLabel
          type="search"
          name="q"
          placeholder="Search claims and explanations"
          value={words}
          onChange={(event) => {
            setWords(event.target.value)
            change({ q: event.target.value.trim() }, A_PAUSE_IN_TYPING)
          }}
          icon={isPending ? <Spinner /> : <Search aria-hidden />}
          aria-keyshortcuts="/"
          autoComplete="off"
          maxLength={300}
        />
        <DeskFilter desks={desks} value={query.desk} onChange={(desk) => change({ desk })} />
        <Select
          label="Verdict"
          hideLabel
          name="verdict"
          value={query.verdict ?? ''}
          onChange={(event) => change({ verdict: readClaimsQuery({ verdict: event.target.value }).verdict })}
        >
          <option value="">Any verdict</option>
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {VERDICT_LABELS[verdict]}
            </option>
          ))}
          <option value="none">No verdict yet</option>
        </Select>
        <button type="submit" className="only-heard" tabIndex={-1}>
          Show
        </button>
        <output className={filterStyles.total}>{counted(total, 'claim')}</output>
      </form>
    </search>
  )
}
