'use client'

import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import formStyles from '@/app/_people/form.module.css'
import { Select } from '@/app/_ui/select'
import { TextField } from '@/app/_ui/text-field'
import { mustBeProtected, SOURCE_TERMS, type SourceTerms } from '@/lib/core/source/source'
import type { SourceView } from '@/lib/schemas/sources'
import { TERMS_WORDS } from './words'

interface Props {
  readonly errors: Readonly<Record<string, string>>
  readonly source?: SourceView
}

/** Who published it, when, and what was agreed: the fields that every source has. */
export function DetailFields({ errors, source }: Props) {
  const [terms, setTerms] = useState<SourceTerms>(source?.terms ?? 'on-the-record')
  return (
    <>
      <div className={formStyles.pair}>
        <TextField
          label="Publisher or person"
          name="publisher"
          optional
          defaultValue={source?.publisher ?? ''}
          error={errors.publisher}
        />
        <TextField
          label="Date"
          name="date"
          type="date"
          optional
          defaultValue={source?.date ?? ''}
          error={errors.date}
        />
      </div>
      <Select
        label="Terms"
        name="terms"
        value={terms}
        onChange={(event) => setTerms(event.target.value as SourceTerms)}
      >
        {SOURCE_TERMS.map((one) => (
          <option key={one} value={one}>
            {TERMS_WORDS[one]}
          </option>
        ))}
      </Select>
      {mustBeProtected({ terms }) && (
        <>
          <p className={formStyles.aside}>
            <LockKeyhole aria-hidden size={14} /> Protected: for everybody but you it will not be there, admins among
            them. You can name colleagues on it afterwards.
          </p>
          <TextField
            label="Agreed wording"
            name="wording"
            optional
            hint="How it may be spoken of, word for word."
            defaultValue={source?.wording ?? ''}
            error={errors.wording}
          />
        </>
      )}
    </>
  )
}
