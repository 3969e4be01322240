import { STANCES } from '@/lib/core/source/source'
import type { DeskEvidenceView, EvidenceView } from '@/lib/schemas/evidence'
import type { SentenceView } from '@/lib/schemas/views'
import { sentenceElement } from '../_screen/text-dom'
import { STANCE_WORDS } from '../sources/_sources/words'
import styles from './notes.module.css'

/** What stands behind a sentence: a number for each source that it rests on, and that it lacks what the house demands. */
export interface Notes {
  readonly sentence: SentenceView
  readonly evidence: readonly EvidenceView[]
  readonly lacks: boolean
}

export interface Drawing {
  readonly sources: DeskEvidenceView['sources']
  readonly addressOf: (one: EvidenceView, sentence: SentenceView) => string
}

const NOTES = 'data-notes'

/**
 * Puts the notes behind the words of a sentence without drawing it anew. They are no part of the text (`data-inserted`): neither
 * selected nor counted. React, which draws the sentence, knows nothing of them and leaves them where they are.
 */
export function drawNotes({ sentence, evidence, lacks }: Notes, { sources, addressOf }: Drawing): void {
  const element = sentenceElement(sentence.id)
  if (!element) return
  const there = element.querySelector(`:scope > [${NOTES}]`)
  const bySource = sources.flatMap((source, index) => {
    const [one] = gravestFirst(evidence.filter(({ sourceId }) => sourceId === source.id))
    return one ? [{ source, one, number: index + 1 }] : []
  })
  const key = JSON.stringify([
    lacks,
    bySource.map(({ source, one, number }) => [number, one.id, one.stance, source.title]),
  ])
  if (bySource.length === 0 && !lacks) {
    there?.remove()
    return
  }
  if (there?.getAttribute(NOTES) === key) {
    if (element.lastChild !== there) element.append(there)
    return
  }
  there?.remove()
  const notes = document.createElement('span')
  notes.className = styles.notes ?? ''
  notes.dataset.inserted = ''
  notes.setAttribute(NOTES, key)
  for (const { source, one, number } of bySource) {
    const link = document.createElement('a')
    link.className = styles.number ?? ''
    link.dataset.stance = one.stance
    link.dataset.source = source.id
    link.href = addressOf(one, sentence)
    link.tabIndex = -1
    link.textContent = String(number)
    const said = `${number}, ${source.title}: ${STANCE_WORDS[one.stance].does} this`
    link.title = one.excerpt ? `${said}\n“${one.excerpt.slice(0, 200)}”` : said
    link.setAttribute('aria-label', `Source ${said}`)
    notes.append(link)
  }
  if (lacks) {
    const tag = document.createElement('span')
    tag.className = styles.lacks ?? ''
    tag.textContent = 'no evidence'
    tag.title = 'The house wants the evidence for a sentence like this to be named.'
    notes.append(tag)
  }
  element.append(notes)
}

const gravestFirst = (evidence: readonly EvidenceView[]) =>
  evidence.toSorted((a, b) => STANCES.indexOf(b.stance) - STANCES.indexOf(a.stance))
