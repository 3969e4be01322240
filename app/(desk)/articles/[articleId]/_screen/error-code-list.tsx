'use client'

import { Combobox } from '@base-ui/react/combobox'
import { type ComboboxItem, matchesItem } from '@/app/_ui/combobox-field'
import type { ErrorCode } from '@/lib/core/review/error-codes'
import styles from './error-code-list.module.css'
import { ERROR_CODE_ITEMS } from './error-codes'

/** All kinds of error with their meaning in one line; typing narrows it, Enter takes the first. */
export function ErrorCodeList({
  typed,
  onType,
  onChoose,
}: {
  typed: string
  onType: (typed: string) => void
  onChoose: (code: ErrorCode) => void
}) {
  return (
    <Combobox.Root<ComboboxItem>
      inline
      open
      autoHighlight
      items={ERROR_CODE_ITEMS}
      filter={matchesItem}
      inputValue={typed}
      onInputValueChange={onType}
      onValueChange={(item) => item && onChoose(item.value as ErrorCode)}
    >
      <Combobox.Input
        className={styles.input}
        // Behind what was typed before the field was there.
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        aria-label="Kind of error"
        placeholder="A code or a word: A7, pronoun, name…"
      />
      {/* As high for few as for many: a list that grew and shrank would change its side of the words while one types. */}
      <div className={styles.found}>
        <Combobox.Empty className={styles.empty}>Nothing matches. Try fewer letters.</Combobox.Empty>
        <Combobox.List className={styles.list}>
          {(item: ComboboxItem) => (
            <Combobox.Item key={item.value} value={item} className={styles.item}>
              <b>{item.label}</b>
              <span>{item.description}</span>
            </Combobox.Item>
          )}
        </Combobox.List>
      </div>
    </Combobox.Root>
  )
}
