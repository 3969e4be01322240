'use client'

import { useMemo, useState } from 'react'
import { Combobox } from '@/app/_ui/combobox'
import { Select } from '@/app/_ui/select'
import type { ErrorCode } from '@/lib/core/review/error-codes'
import { ANNOTATION_KINDS, type AnnotationKind, VERDICTS, type Verdict } from '@/lib/core/review/vocabulary'
import type { AnnotationView } from '@/lib/schemas/views'
import type { AnnotationDetails } from '../_engine/actions'
import { speakersNamed } from '../_engine/speakers-named'
import { useDesk } from '../_engine/use-desk'
import { useChanges } from '../_engine/use-desk-state'
import { AddresseeField } from './addressee-field'
import styles from './annotation-details.module.css'
import { ERROR_CODE_ITEMS } from './error-codes'
import { KINDS, VERDICT_LABELS } from './kinds'
import { isQuery } from './query'
import { SavedField } from './saved-field'
import { usePersonName } from './use-person-name'
import { When } from './when'

/** What can be said about a mark besides its thread. Each kind has one thing that belongs to it; the rest is folded away. */
export function AnnotationDetailsForm({ annotation }: { annotation: AnnotationView }) {
  const desk = useDesk()
  const [isEverOpen, setEverOpen] = useState(false)
  const change = (changes: AnnotationDetails) => desk.actions.changeAnnotation(annotation.id, changes)
  return (
    <div className={styles.details}>
      <OwnDetail annotation={annotation} change={change} />
      <details onToggle={(event) => event.currentTarget.open && setEverOpen(true)}>
        <summary>More</summary>
        {isEverOpen && (
          <div className={styles.more}>
            <Select
              size="small"
              label="Kind"
              value={annotation.kind}
              onChange={(event) => change({ kind: event.target.value as AnnotationKind })}
            >
              {ANNOTATION_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {KINDS[kind].label}
                </option>
              ))}
            </Select>
            <AddresseeField label="Ask" value={annotation.addressee} onChange={(addressee) => change({ addressee })} />
            {annotation.kind !== 'note' && <SavedField annotation={annotation} field="body" label="Remark" lines />}
          </div>
        )}
      </details>
    </div>
  )
}

interface DetailProps {
  annotation: AnnotationView
  change: (changes: AnnotationDetails) => void
}

function OwnDetail({ annotation, change }: DetailProps) {
  switch (annotation.kind) {
    case 'claim':
      return (
        <>
          <Select
            size="small"
            label="Verdict"
            value={annotation.verdict ?? ''}
            onChange={(event) => change({ verdict: (event.target.value || null) as Verdict | null })}
          >
            <option value="">None yet</option>
            {VERDICTS.map((verdict) => (
              <option key={verdict} value={verdict}>
                {VERDICT_LABELS[verdict]}
              </option>
            ))}
          </Select>
          <SavedField annotation={annotation} field="explanation" label="Explanation" lines />
          <CheckedBy annotation={annotation} />
        </>
      )
    case 'quote':
      return <Speaker annotation={annotation} />
    case 'attribution-error':
      return (
        <Combobox
          label="Kind of error"
          items={ERROR_CODE_ITEMS}
          value={annotation.errorCode}
          placeholder="Search the codes"
          onChange={(code) => change({ errorCode: code as ErrorCode | null })}
        />
      )
    case 'note':
      return <SavedField annotation={annotation} field="body" label={isQuery(annotation) ? 'Question' : 'Note'} lines />
  }
}

function CheckedBy({ annotation: { checkedBy, checkedAt, takenFrom } }: Pick<DetailProps, 'annotation'>) {
  const name = usePersonName(checkedBy)
  if (!checkedBy || !checkedAt) return null
  return (
    <p className={styles.hint}>
      Checked by {name} · <When at={checkedAt} />
      {takenFrom && ' · taken over from an earlier check'}
    </p>
  )
}

function Speaker({ annotation }: Pick<DetailProps, 'annotation'>) {
  const { store } = useDesk()
  const changes = useChanges()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map of objects stays the same while they change.
  const offers = useMemo(
    () => speakersNamed(store.getState().objects.annotations.values(), annotation.id),
    [store, annotation.id, changes],
  )
  return <SavedField annotation={annotation} field="speaker" label="Speaker" offers={offers} />
}
