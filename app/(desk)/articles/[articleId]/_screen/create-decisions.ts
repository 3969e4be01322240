import { toast } from '@/app/_ui/toast'
import { whoMay } from '@/lib/core/review/permissions'
import type { FindingView } from '@/lib/schemas/views'
import type { Desk } from '../_engine/desk'
import { isShown } from '../_engine/filter'
import type { Card } from '../_engine/types'
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
  const mayDecide = ({ kind }: Card) => desk.may(kind === 'finding' ? 'finding:decide' : 'correction:decide')

  /** Makes a mark of a suggestion and opens its card; a quote that names nobody asks for its speaker. */
  const take = ({ id, kind, speaker }: FindingView) => {
    const markId = actions.acceptFinding(id)
    if (!markId) return
    actions.focusCard(markId)
    const card = state().objects.cards.get(markId)
    const isInMargin = card !== undefined && isShown(card, state(), desk.actor.id)
    if (kind === 'quote' && speaker === null && isInMargin) screen.setState({ speaking: markId })
  }

  const dismiss = (id: string, reason?: string): boolean => {
    if (!actions.dismissFinding(id, reason)) return false
    if (state().focusedCard === id) actions.focusCard(null)
    returnToText(state())
    const undo = () => actions.reopenFinding(id, { isUndo: true })
    toast({ title: 'Suggestion dismissed', action: { label: 'Undo', onPress: undo } }, 'dismissed')
    return true
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
      const why = other?.kind === 'correction' ? whoMay('correction:decide') : whoMay('finding:decide')
      return void toast({ title: other ? why : 'Nothing here waits for a decision' }, 'may-not')
    }
    if (cards.length === 1) return act(card)
    actions.focusCard(card.id)
    toast({ title: `${cards.length} decisions wait here. Press again for the open one.` }, 'which-one')
  }

  return {
    take,
    dismiss,
    accept: decide((card) =>
      card.kind === 'finding' ? take(card.value) : actions.decideCorrection(card.id, 'accept'),
    ),
    stet: decide((card) => {
      if (card.kind === 'finding') return dismiss(card.id)
      actions.focusCard(card.id)
      screen.setState({ asking: { id: card.id, what: 'stet' } })
    }),
    walk: (step: 1 | -1) => () => {
      if (!actions.moveSuggestion(step)) toast({ title: 'No suggestion waits for a decision' }, 'no-suggestion')
    },
  }
}
