import { Refused, send } from '@/app/_people/send'
import type { Preferences } from '@/lib/core/people/preferences'
import type { DeskEvidenceView } from '@/lib/schemas/evidence'
import { afterPaint } from '../_engine/after-paint'
import type { Desk } from '../_engine/desk'
import type { DeskState } from '../_engine/types'
import { evidenceOf } from './evidence-store'
import { asksForEvidence } from './here'
import { watchVerified } from './watch-verified'

/** Milliseconds of quiet after which what may have changed is read again: acts come in rows. */
const QUIET = 400

/** What cannot be read now is read with the next news: the desk works without it. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

/** Reads what the desk knows of sources. */
export const readEvidence = (desk: Desk): Promise<void> =>
  quietly(async () => {
    const known = await send<DeskEvidenceView>('GET', `/articles/${desk.articleId}/evidence`)
    evidenceOf(desk).setState({ known })
    settleOffer(desk)
  })

/** Reads what this person has chosen to see. */
export const readChoices = (desk: Desk): Promise<void> =>
  quietly(async () => {
    const evidence = evidenceOf(desk)
    const before = evidence.getState().choices
    const { offersEvidence, showsSources } = await send<Preferences>('GET', '/me/preferences')
    // What was chosen while this was on its way is newer.
    if (evidence.getState().choices !== before) return
    evidence.setState({ choices: { offersEvidence, showsSources } })
    settleOffer(desk)
  })

/** Follows what colleagues do with sources, and what this person verifies. Answers what stops it. */
export function followEvidence(desk: Desk): () => void {
  const { store } = desk
  const evidence = evidenceOf(desk)
  let timer: ReturnType<typeof setTimeout> | undefined
  void readEvidence(desk)
  void readChoices(desk)
  let seen = newsOf(store.getState())
  const stop = store.subscribe((state, before) => {
    if (state.changes === before.changes && state.sourcesTold === before.sourcesTold) return
    afterPaint(() => {
      settleOffer(desk)
      const now = newsOf(store.getState())
      if (now === seen) return
      seen = now
      clearTimeout(timer)
      timer = setTimeout(() => void readEvidence(desk), QUIET)
    })
  })
  const stopWatching = watchVerified(desk, (sentenceId) =>
    // What the key did is on the screen first.
    afterPaint(() => {
      const { known, choices } = evidence.getState()
      const sentence = store.getState().objects.sentences.get(sentenceId)
      const isWanted =
        choices?.offersEvidence !== false &&
        desk.may('evidence:add') &&
        sentence &&
        (known === null || asksForEvidence(known, sentence))
      evidence.setState({ offer: isWanted ? { sentenceId } : null })
    }),
  )
  return () => {
    clearTimeout(timer)
    stop()
    stopWatching()
  }
}

/** An offer stands only while its sentence is verified and names nothing. */
function settleOffer(desk: Desk) {
  const evidence = evidenceOf(desk)
  const { offer, known, choices } = evidence.getState()
  const sentence = desk.store.getState().objects.sentences.get(offer?.sentenceId ?? '')
  // What is not known yet is asked again when it has come.
  const isOver = choices?.offersEvidence === false || (known && !(sentence && asksForEvidence(known, sentence)))
  if (offer && isOver) evidence.setState({ offer: null })
}

/** Another when sources may stand otherwise to the article: others of them, another version, another quote or claim that is confirmed. */
const newsOf = ({ sourcesTold, article, objects, pending }: DeskState): string => {
  let marks = 0
  for (const { id, kind } of objects.annotations.values()) {
    if ((kind === 'quote' || kind === 'claim') && !pending.ids.has(id)) marks++
  }
  return `${sourcesTold} ${article?.version.id} ${marks}`
}
