'use client'

import Form from 'next/form'
import { Select } from '@/app/_ui/select'
import type { HistoryKind } from '@/lib/core/review/history-kinds'
import styles from './history.module.css'

const KINDS: Readonly<Record<HistoryKind, string>> = {
  statuses: 'Statuses',
  sentences: 'Splitting and merging',
  marks: 'Marks',
  comments: 'Comments',
  corrections: 'Corrections',
  sources: 'Sources and evidence',
  findings: 'Findings',
  versions: 'Versions and exports',
  'sign-offs': 'Sign-offs',
  article: 'The article itself',
}

interface HistoryFiltersProps {
  /** The address of the history. */
  root: string
  people: readonly { readonly id: string; readonly name: string }[]
  personId?: string
  kind?: HistoryKind
  /** The id of what alone is told of; it stays so whatever is chosen. */
  about?: string
}

/** By whom and of what kind; each choice is asked for at once, and without scripts the form sends itself. */
export function HistoryFilters({ root, people, personId, kind, about }: HistoryFiltersProps) {
  const send = ({ currentTarget }: React.ChangeEvent<HTMLSelectElement>) => currentTarget.form?.requestSubmit()
  return (
    <Form action={root} replace className={styles.filters} key={`${personId} ${kind} ${about}`}>
      {about && <input type="hidden" name="of" value={about} />}
      <Select label="Who" hideLabel size="small" name="who" defaultValue={personId ?? ''} onChange={send}>
        <option value="">Everybody</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select label="What" hideLabel size="small" name="what" defaultValue={kind ?? ''} onChange={send}>
        <option value="">Everything</option>
        {Object.entries(KINDS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <button type="submit" className="only-heard" tabIndex={-1}>
        Show
      </button>
    </Form>
  )
}
