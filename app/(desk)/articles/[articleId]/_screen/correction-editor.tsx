'use client'

import { ChevronDown } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { classes } from '@/app/_ui/classes'
import selectStyles from '@/app/_ui/select.module.css'
import { ERROR_CODE_LIST, ERROR_CODES, type ErrorCode } from '@/lib/core/review/error-codes'
import { paragraphChange } from '@/lib/core/revise/paragraph-change'
import { diffWords } from '@/lib/core/revise/word-diff'
import { type Draft, draftTarget } from '../_engine/drafts'
import { smallestChange } from '../_engine/smallest-change'
import { useDesk } from '../_engine/use-desk'
import { useActions, useCorrection, useDraft, useText } from '../_engine/use-desk-state'
import { ChangedWords } from './changed-words'
import styles from './correction-editor.module.css'
import { discardDraft } from './discard-draft'
import { errorToMend } from './error-to-mend'
import { giveCorrection } from './give-correction'
import { PARAGRAPH_CHANGE_LABELS } from './kinds'
import type { Correcting } from './screen-state'
import { submitOn } from './submit-on'
import { returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useAskedField } from './use-asked-field'
import { useFromDesk } from './use-from-desk'
import { useIsNarrow } from './use-is-narrow'
import { useScreenStore } from './use-screen'
import { WordsChanged } from './words-changed'

/**
 * The words of a sentence or a selection, typed anew where they stand. It holds nothing but phrases (no `div`), because
 * it stands inside a paragraph; `data-inserted` keeps its words out of the words of the article.
 */
export default function CorrectionEditor({ correcting }: { correcting: Correcting }) {
  const { span, correctionId } = correcting
  const { store, drafts } = useDesk()
  const isNarrow = useIsNarrow()
  const actions = useActions()
  const screen = useScreenStore()
  const proposal = useCorrection(correctionId)
  const article = useText()
  const before = article.slice(span.start, span.end)
  // Of these only the reason is typed.
  const paragraphs = proposal ? paragraphChange(proposal) : null
  const blocks = useFromDesk((state) => state.blocks)
  const target = correctionId
    ? draftTarget.correctionChange(correctionId)
    : draftTarget.correction(span.start, span.end)
  const [draft, setDraft] = useDraft(target, () => true)
  const id = useId()
  const field = useRef<HTMLTextAreaElement | HTMLInputElement>(null)
  const form = useRef<HTMLSpanElement>(null)
  useEffect(() => keepInSight(form.current), [])

  const now: Draft = draft ?? {
    text: proposal?.replacement ?? before,
    reason: proposal?.reason ?? '',
    errorCode: proposal?.errorCode,
  }
  const { text, reason = '' } = now
  const { start, end } = span
  const mends = proposal ? null : errorToMend({ blocks }, span, smallestChange(article, span, text))
  const isMeant = mends !== null && (now.annotationId === undefined ? mends.isMeant : now.annotationId !== null)
  const annotationId = isMeant ? mends.error.id : null
  const errorCode = (now.errorCode === undefined && isMeant ? mends.error.errorCode : now.errorCode) ?? null
  const change = (part: Partial<Draft>) => setDraft({ ...now, start, end, exact: before, ...part })
  useAskedField(field, {
    name: formName.correcting,
    isWanted: true,
    caret: draft || paragraphs ? undefined : 0,
    onType: (typed) => change(paragraphs ? { reason: typed } : { text: typed }),
  })
  const asked = (element: HTMLTextAreaElement | HTMLInputElement | null) => {
    field.current = element
  }
  const leave = () => {
    screen.setState({ correcting: null })
    returnToText(store.getState())
  }
  const discard = () => {
    discardDraft(drafts, target, () => screen.setState({ correcting }))
    leave()
  }
  const propose = () => {
    const words = { replacement: text, reason, errorCode, annotationId }
    const given = giveCorrection(actions, store.getState(), correcting, words)
    if (given === false) return
    setDraft(null)
    leave()
    // Open, so that the next key means this one; on a narrow screen its card would cover the text.
    if (given !== null && !isNarrow) actions.focusCard(given)
  }
  const steps = diffWords(before, text)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a paragraph.
    <span
      ref={form}
      className={styles.editor}
      data-takes-keys={formName.correcting}
      data-inserted=""
      role="group"
      aria-label="Correction"
      onKeyDown={submitOn(propose, leave)}
    >
      <WordsChanged from={span.changedFrom} />
      {paragraphs ? (
        <span className={styles.hint}>{PARAGRAPH_CHANGE_LABELS[paragraphs]}.</span>
      ) : (
        <>
          <textarea
            ref={asked}
            rows={1}
            className={styles.words}
            aria-label="The corrected words"
            spellCheck
            value={text}
            onChange={(event) => change({ text: event.target.value })}
          />
          <span className={styles.difference} aria-live="off">
            {text === before ? (
              <span className={styles.hint}>Type the words as they should read. The difference shows here.</span>
            ) : (
              <ChangedWords steps={steps} />
            )}
          </span>
        </>
      )}
      <span className={styles.why}>
        <label htmlFor={`${id}-reason`}>Reason</label>
        <input
          id={`${id}-reason`}
          ref={paragraphs ? asked : undefined}
          type="text"
          placeholder="optional"
          value={reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
        <label htmlFor={`${id}-code`}>Error</label>
        <span className={selectStyles.frame}>
          <select
            id={`${id}-code`}
            className={classes(selectStyles.select, selectStyles.small)}
            value={errorCode ?? ''}
            onChange={(event) => change({ errorCode: (event.target.value || null) as ErrorCode | null })}
          >
            <option value="">none</option>
            {ERROR_CODE_LIST.map((code) => (
              <option key={code} value={code}>
                {code} · {ERROR_CODES[code]}
              </option>
            ))}
          </select>
          <ChevronDown className={selectStyles.chevron} aria-hidden />
        </span>
      </span>
      {mends && (
        <label className={styles.mends}>
          <input
            type="checkbox"
            checked={isMeant}
            onChange={(event) => change({ annotationId: event.target.checked ? mends.error.id : null })}
          />
          <span>
            Mends {mends.error.errorCode} on “{shortened(mends.error.exact)}”: the error is resolved when this is frozen
          </span>
        </label>
      )}
      <span className={styles.buttons}>
        <Button size="small" variant="quiet" shortcut="Esc" className={styles.keep} onClick={leave}>
          Keep as draft
        </Button>
        <Button size="small" variant="quiet" onClick={discard}>
          Discard
        </Button>
        <Button
          size="small"
          variant="primary"
          shortcut="Ctrl ⏎"
          disabled={text === before && !proposal}
          onClick={propose}
        >
          {proposal ? 'Save' : 'Propose'}
        </Button>
      </span>
    </span>
  )
}

const shortened = (words: string) => (words.length > 40 ? `${words.slice(0, 39).trimEnd().toWellFormed()}…` : words)

/** All of the form, down to its buttons, stays above the foot while what is typed makes it higher. */
function keepInSight(form: HTMLElement | null) {
  if (!form) return
  const observer = new ResizeObserver(() => {
    if (form.contains(document.activeElement)) form.scrollIntoView({ block: 'nearest' })
  })
  observer.observe(form)
  return () => observer.disconnect()
}
