'use client'

import { lazy, Suspense } from 'react'
import type { ComboboxProps } from './combobox-field'
import { fetched } from './fetched'
import { TextField } from './text-field'

export const fetchCombobox = () => import('./combobox-field')
const ComboboxField = lazy(() => fetched(fetchCombobox))

/** A pick list with a search field. Its code is fetched when it is first shown. */
export function Combobox(props: ComboboxProps) {
  const { label, hideLabel, hint, error, placeholder } = props
  return (
    <Suspense fallback={<TextField disabled {...{ label, hideLabel, hint, error, placeholder }} />}>
      <ComboboxField {...props} />
    </Suspense>
  )
}
