import type { Actions } from './actions'
import { blockAt } from './block-at'
import type { DeskStore } from './desk-store'
import { isShown, sentenceMatches } from './filter'
import { isOffered } from './findings'
import { focusOn, nextSentence } from './navigate'
import { nextWhere } from './next-where'
import { startSearch, stepSearch } from './search'
import { sentenceAt } from './sentence-at'
import type { Card } from './types'

export type ReadingActions = Pick<
  Actions,
  | 'move'
  | 'moveToUnreviewed'
  | 'focusSentence'
  | 'focusCard'
  | 'moveCard'
  | 'moveToFinding'
  | 'setSelection'
  | 'setFilter'
  | 'setSearch'
  | 'moveSearch'
> & {
  /** To the next sentence after this one that the filter lets through. */
  moveOn(from: string): void
  /** To the sentence an offset lies in. */
  focusAt(offset: number): void
}

/** Moving about in the article: nothing of it is sent. */
export function readingActions(desk: DeskStore, actorId: string): ReadingActions {
  const now = () => desk.state.getState()
  const set = desk.state.setState

  const accepts = (id: string) => {
    const { blocks, objects, filter } = now()
    const sentence = objects.sentences.get(id)
    if (!sentence || filter.kind === 'all') return sentence !== undefined
    const block = blocks[blockAt(blocks, sentence.start)]
    return block !== undefined && sentenceMatches(sentence, block, filter, actorId)
  }
  const focusSentence: Actions['focusSentence'] = (id, { extend = false } = {}) => {
    const state = now()
    if (!state.positions.has(id)) return
    if (!extend && state.focus?.id === id && state.focus.ids.length === 1) return
    desk.focus(focusOn(state, id, extend ? state.focus?.from : id, accepts))
  }
  const focusAt = (offset: number | undefined) => {
    const sentence = offset === undefined ? undefined : sentenceAt(now().blocks, offset)
    if (sentence) focusSentence(sentence.id)
  }
  const focusCard: Actions['focusCard'] = (id) => {
    set({ focusedCard: id })
    focusAt(id === null ? undefined : now().objects.cards.get(id)?.value.start)
  }
  const showHit = () => {
    const { search } = now()
    focusAt(search.hits[search.current]?.start)
  }

  return {
    focusSentence,
    focusCard,
    focusAt,
    move: (step, options) => {
      const state = now()
      const id = nextSentence(state, state.focus?.id ?? null, step, accepts)
      if (id !== null) focusSentence(id, options)
    },
    moveOn: (from) => {
      const id = nextSentence(now(), from, 1, accepts)
      if (id !== null) focusSentence(id)
    },
    moveToUnreviewed: (step) => {
      const state = now()
      const isUnreviewed = (id: string) => state.objects.sentences.get(id)?.status === 'unreviewed'
      const id = nextSentence(state, state.focus?.id ?? null, step, isUnreviewed)
      if (id !== null) focusSentence(id)
    },
    moveCard: (step) => {
      const card = nextCard(now(), step, actorId)
      if (card) focusCard(card.id)
    },
    moveToFinding: (step) => {
      const card = nextFinding(now(), step, actorId)
      if (card) focusCard(card.id)
      return card !== undefined
    },
    setSelection: (selection) => {
      const before = now().selection
      if (before?.start === selection?.start && before?.end === selection?.end) return
      set({ selection })
      focusAt(selection?.start)
    },
    setFilter: (filter) => {
      set({ filter })
      const first = filter.kind === 'all' ? null : nextSentence(now(), null, 1, accepts)
      if (first !== null) focusSentence(first)
    },
    setSearch: (query) => {
      const { text, focus, objects } = now()
      const from = focus ? (objects.sentences.get(focus.id)?.start ?? 0) : 0
      set({ search: startSearch(text, query, from) })
      if (query.trim() !== '') showHit()
    },
    moveSearch: (step) => {
      set({ search: stepSearch(now().search, step) })
      showHit()
    },
  }
}

type State = ReturnType<DeskStore['state']['getState']>

/** What waits for a decision after or before the open card or, when none is open, from the focused sentence on. */
function nextFinding(state: State, step: 1 | -1, actorId: string): Card | undefined {
  const waits = (card: Card) => card.kind === 'finding' && !isOffered(card, state) && isShown(card, state, actorId)
  return nextWhere(state, step, waits, { isAround: true })
}

/** The card after or before the open one or, when none is open, the nearest to the focused sentence. */
const nextCard = (state: State, step: 1 | -1, actorId: string): Card | undefined =>
  nextWhere(state, step, (card) => isShown(card, state, actorId))
