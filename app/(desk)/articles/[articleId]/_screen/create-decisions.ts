import { toast } from '@/app/_ui/toast'
import type { CorrectionView, FindingView } from '@/lib/schemas/views'
import type { Desk } from '../_engine/desk'
import { isShown } from '../_engine/filter'
import { sayWhoMay } from '../_engine/say-who-may'
import type { Card } from '../_engine/types'
import { acceptableTogether, sayAccepted } from './alternatives'
import { decisionTeller } from './decision-teller'
import type { ScreenStore } from './screen-state'
import { targetCards } from './target-card'
import { returnToText } from './text-dom'

/** Something that waits for a yes or a no. */
const isProposed = ({ kind, value }: Card) =>
  (kind === 'correction' && value.state === 'proposed') || (kind === 'finding' && value.state === 'open')

/** Proposed quotes and claims are many: they come after everything else that waits. */
const isLight = (card: Card) => card.kind === 'finding' && card.value.kind !== 'attribution-error'

export type Decisions = ReturnType<typeof createDecisions>

/** What is done about proposals, of people and of the program. */
export function createDecisions(desk: Desk, screen: ScreenStore) {
  const { actions } = desk
  const state = () => desk.store.getState()
  const tell = decisionTeller(desk, () => returnToText(state()))
  const mayDecide = ({ kind }: Card) => desk.may(kind === 'finding' ? 'finding:decide' : 'correction:decide')

  /** Whoever goes from one finding to the next has this one open. */
  const isWalked = (id: string) => {
    const { focusedCard, filter, objects } = state()
    const isFinding = objects.findings.get(id)?.kind === 'attribution-error' || filter.kind === 'findings'
    return focusedCard === id && isFinding
  }

  /**
   * Makes a mark of a finding. As a status does, it goes on to the next, unless the mark itself asks for something: a quote
   * that names nobody for its speaker, a correction for a decision by whoever may decide. Else its card is opened.
   */
  const take = ({ id, kind, speaker, correction }: FindingView) => {
    const asksWho = kind === 'quote' && speaker === null
    const asksMore = asksWho || (correction !== null && desk.may('correction:decide'))
    const mayGoOn = isWalked(id) && !asksMore
    const markId = actions.acceptFinding(id)
    if (!markId) return
    if (mayGoOn && actions.moveToFinding(1)) {
      returnToText(state())
      return tell(id, 'accepted')
    }
    actions.focusCard(markId)
    const card = state().objects.cards.get(markId)
    const isInMargin = card !== undefined && isShown(card, state(), desk.actor.id)
    if (asksWho && isInMargin) screen.setState({ speaking: markId })
  }

  /** Accepts a correction. One that came of a finding was asked about on the way from one finding to the next. */
  const acceptCorrection = ({ id, annotationId }: CorrectionView) => {
    const { focusedCard, objects } = state()
    const isOnTheWay = annotationId !== null && focusedCard === annotationId
    const isFound =
      isOnTheWay && [...objects.findings.values()].some((finding) => finding.annotationId === annotationId)
    if (actions.decideCorrection(id, 'accept') && isFound && actions.moveToFinding(1)) returnToText(state())
  }

  const dismiss = (id: string, reason?: string): boolean => {
    const isOpen = state().focusedCard === id
    const mayGoOn = isWalked(id)
    if (!actions.dismissFinding(id, reason)) return false
    const goesOn = mayGoOn && actions.moveToFinding(1)
    if (isOpen && !goesOn) actions.focusCard(null)
    returnToText(state())
    tell(id, 'dismissed')
    return true
  }

  /** A correction is let stand for a reason, a finding dismissed for one when there is something to say. */
  const ask = ({ kind, id }: Card) => {
    actions.focusCard(id)
    screen.setState({ asking: { id, what: kind === 'finding' ? 'dismiss' : 'stet' } })
  }

  /** Of several none is chosen unseen: the first is opened, and the key pressed again means that one. */
  const decide = (act: (card: Card) => void) => () => {
    if (state().focus === null) return
    const all = targetCards(state(), desk.actor.id, isProposed)
    const may = all.filter(mayDecide)
    const weighty = may.filter((card) => !isLight(card))
    const cards = weighty.length > 0 ? weighty : may
    const [card] = cards
    if (!card) {
      const [other] = all
      const say = (title: string) => void toast({ title }, 'may-not')
      if (!other) return say('Nothing here waits for a decision')
      return sayWhoMay(other.kind === 'correction' ? 'correction:decide' : 'finding:decide', say)
    }
    if (cards.length === 1) return act(card)
    actions.focusCard(card.id)
    toast({ title: `${cards.length} decisions wait here. The same key again means the open one.` }, 'which-one')
  }

  /** The proposals of people on the selected sentences, when several are selected and no card is open. */
  const proposedInRange = (): readonly CorrectionView[] => {
    const { focus, focusedCard, objects } = state()
    if (!focus || focus.ids.length < 2 || focusedCard || !desk.may('correction:decide')) return []
    const sentences = focus.ids.flatMap((id) => objects.sentences.get(id) ?? [])
    const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0]
    return [...objects.corrections.values()].filter(
      (one) => one.state === 'proposed' && one.how !== 'orphan' && one.start < end && one.end > start,
    )
  }

  /** With several sentences selected a key decides on all corrections in them. */
  const onRange = (act: (found: readonly CorrectionView[]) => void, otherwise: () => void) => () => {
    const found = proposedInRange()
    if (found.length > 0) act(found)
    else otherwise()
  }

  const acceptAll = (found: readonly CorrectionView[]) => {
    const acceptable = acceptableTogether(state(), found).map(({ id }) => id)
    if (acceptable.length > 0 && !actions.decideCorrections(acceptable, 'accept')) return
    toast({ title: sayAccepted(acceptable.length, found.length - acceptable.length), tone: 'done' })
  }

  const askForAll = ([first, ...others]: readonly CorrectionView[]) => {
    if (!first) return
    actions.focusCard(first.id)
    screen.setState({ asking: { id: first.id, what: 'stet', also: others.map(({ id }) => id) } })
  }

  return {
    take,
    dismiss,
    accept: onRange(
      acceptAll,
      decide((card) =>
        card.kind === 'finding' ? take(card.value) : card.kind === 'correction' && acceptCorrection(card.value),
      ),
    ),
    stet: onRange(
      askForAll,
      decide((card) => (card.kind === 'finding' ? void dismiss(card.id) : ask(card))),
    ),
    sayWhy: onRange(askForAll, decide(ask)),
    walk: (step: 1 | -1) => () => {
      if (!actions.moveToFinding(step)) toast({ title: 'No finding waits for a decision' }, 'no-finding')
    },
  }
}
