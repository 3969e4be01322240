'use client'

import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { classes } from './classes'
import styles from './combobox.module.css'
import { Field, type FieldLook, fieldAttributes } from './field'
import fieldStyles from './field.module.css'
import popupStyles from './popup.module.css'

export interface ComboboxItem {
  value: string
  /** What stands in the field when it is chosen. */
  label: string
  /** Its meaning in one line; searched as well. */
  description?: string
  /** Other words somebody may look for it by. */
  also?: string
}

export interface ComboboxProps extends FieldLook {
  items: readonly ComboboxItem[]
  value: string | null
  onChange: (value: string | null) => void
  placeholder?: string
  /** Shown when nothing matches what was typed. */
  emptyText?: string
  autoFocus?: boolean
  /** Starts with its list open. */
  defaultOpen?: boolean
}

/** An item matches when each word that was typed occurs in its label, its description or its other words. */
export function matchesItem({ label, description = '', also = '' }: ComboboxItem, query: string): boolean {
  const text = `${label} ${description} ${also}`.toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word))
}

export default function ComboboxField(props: ComboboxProps) {
  const { items, value, onChange, label, hideLabel, hint, error, placeholder, emptyText = 'Nothing matches.' } = props
  const id = useId()
  return (
    <Combobox.Root
      items={items}
      value={items.find((item) => item.value === value) ?? null}
      onValueChange={(item) => onChange(item?.value ?? null)}
      filter={matchesItem}
      defaultOpen={props.defaultOpen}
      autoHighlight
    >
      <Field id={id} {...{ label, hideLabel, hint, error }}>
        <span className={styles.frame}>
          <Combobox.Input
            {...fieldAttributes(id, { hint, error })}
            placeholder={placeholder}
            autoFocus={props.autoFocus}
            className={classes(fieldStyles.control, styles.input)}
          />
          <Combobox.Trigger className={styles.trigger} aria-label={`Show all: ${label}`}>
            <ChevronDown aria-hidden />
          </Combobox.Trigger>
        </span>
      </Field>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} collisionPadding={8} className={popupStyles.positioner}>
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>{emptyText}</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(item: ComboboxItem) => (
                <Combobox.Item key={item.value} value={item} className={styles.item}>
                  <span className={styles.label}>{item.label}</span>
                  {item.description && <span className={styles.description}>{item.description}</span>}
                  <Combobox.ItemIndicator className={styles.tick}>
                    <Check aria-hidden />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
