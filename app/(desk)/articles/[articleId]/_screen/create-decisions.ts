import { toast } from '@/app/_ui/toast'
import type { FindingView } from '@/lib/schemas/views'
import type { Desk } from '../_engine/desk'
import { isShown } from '../_engine/filter'
import { sayWhoMay } from '../_engine/say-who-may'
import type { Card } from '../_engine/types'
import { dismissalTeller } from './dismissal-teller'
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
  const tellDismissed = dismissalTeller(desk)
  const mayDecide = ({ kind }: Card) => desk.may(kind === 'finding' ? 'finding:decide' : 'correction:decide')

  /** Makes a mark of a finding and opens its card; a quote that names nobody asks for its speaker. */
  const take = ({ id, kind, speaker }: FindingView) => {
    const markId = actions.acceptFinding(id)
    if (!markId) return
    actions.focusCard(markId)
    const card = state().objects.cards.get(markId)
    const isInMargin = card !== undefined && isShown(card, state(), desk.actor.id)
    if (kind === 'quote' && speaker === null && isInMargin) screen.setState({ speaking: markId })
  }

  const dismiss = (id: string, reason?: string): boolean => {
    const { focusedCard, filter, objects } = state()
    const isWalked = objects.findings.get(id)?.kind === 'attribution-error' || filter.kind === 'findings'
    if (!actions.dismissFinding(id, reason)) return false
    // As a status does: whoever went from one to the next is at the next.
    const goesOn = focusedCard === id && isWalked && actions.moveToFinding(1)
    if (focusedCard === id && !goesOn) actions.focusCard(null)
    returnToText(state())
    tellDismissed(id)
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

  return {
    take,
    dismiss,
    accept: decide((card) =>
      card.kind === 'finding' ? take(card.value) : actions.decideCorrection(card.id, 'accept'),
    ),
    stet: decide((card) => (card.kind === 'finding' ? void dismiss(card.id) : ask(card))),
    sayWhy: decide(ask),
    walk: (step: 1 | -1) => () => {
      if (!actions.moveToFinding(step)) toast({ title: 'No finding waits for a decision' }, 'no-finding')
    },
  }
}
