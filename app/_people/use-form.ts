'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Refused } from './send'

type Values = Record<string, string>

interface Outcome {
  readonly errors: Readonly<Record<string, string>>
  /** What is wrong, where no field is to blame. */
  readonly problem?: string
}

const FINE: Outcome = { errors: {} }

/**
 * A form of native fields. `submit` gets their values by name; what it throws as `Refused` stands beside the fields it
 * names, or else in `problem`, and the first wrong field takes the focus. What was typed stays.
 */
export function useForm(submit: (values: Values, form: HTMLFormElement) => Promise<void>) {
  const ref = useRef<HTMLFormElement>(null)
  const [pending, setPending] = useState(false)
  const [{ errors, problem }, setOutcome] = useState(FINE)

  useEffect(() => {
    const first = Object.keys(errors)[0]
    const field = first === undefined ? undefined : ref.current?.elements.namedItem(first)
    if (field instanceof HTMLElement) field.focus()
  }, [errors])

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (pending) return
    const missing = wrongFields(form)
    if (Object.keys(missing).length > 0) return setOutcome({ errors: missing })
    setPending(true)
    try {
      await submit(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, `${value}`])), form)
      setOutcome(FINE)
    } catch (error) {
      setOutcome(outcomeOf(error, form))
    } finally {
      setPending(false)
    }
  }

  /** A field that is being mended is no longer told off. */
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const { name } = event.target as HTMLInputElement
    if (!problem && errors[name] === undefined) return
    setOutcome({ errors: Object.fromEntries(Object.entries(errors).filter(([field]) => field !== name)) })
  }

  // Sent before the page has come to life, a form must at least not put a password into the address.
  return { attributes: { ref, onSubmit, onInput, noValidate: true, method: 'post' }, pending, errors, problem }
}

/** What the browser itself knows to be wrong, in the words of the house. */
function wrongFields(form: HTMLFormElement): Record<string, string> {
  const wrong: Record<string, string> = {}
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.name) continue
    if (field.validity.valueMissing) wrong[field.name] = 'Must not be empty.'
    else if (field.validity.typeMismatch) wrong[field.name] = 'Must be an e-mail address.'
    else if (field instanceof HTMLInputElement && isTooShort(field))
      wrong[field.name] = `Must have at least ${field.minLength} characters.`
  }
  return wrong
}

/** By what it says now: the browser itself asks only for what was typed by hand. */
const isTooShort = ({ minLength, value }: HTMLInputElement) => minLength > 0 && [...value].length < minLength

function outcomeOf(error: unknown, form: HTMLFormElement): Outcome {
  if (!(error instanceof Refused)) throw error
  const named = Object.entries(error.errors).filter(([name]) => form.elements.namedItem(name) !== null)
  return named.length > 0 ? { errors: Object.fromEntries(named) } : { errors: {}, problem: error.message }
}
