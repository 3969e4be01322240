import type { ChangeEvent } from '@/lib/schemas/events'
import type { ArticleView, PersonView } from '@/lib/schemas/views'
import { blockAt } from './block-at'
import type { Command, Merge, Sending } from './commands/command'
import { definitionOf } from './commands/definitions'
import { emptyBlocks, emptyState, headOf } from './desk-state'
import { follow } from './follow'
import { createJointStore, type JointStore } from './joint-store'
import { focusInBlocks, focusOn } from './navigate'
import { ObjectMaps } from './object-maps'
import { placeChanges } from './place-changes'
import { project } from './project'
import { type Names, rename } from './rename'
import { startSearch } from './search'
import { NO_TALLY, tallyAfter } from './tally'
import { type ChangedIds, Truth } from './truth'
import type { BlockSlice, DeskState, Focus } from './types'

/**
 * The open article: what the server said, the commands on their way, and both together as components see it in
 * `state`. Each change touches only the objects it is about and the blocks they lie on, and is one update of `state`.
 */
export class DeskStore {
  readonly state: JointStore<DeskState>
  #truth = new Truth({ revision: 0, sentences: [], annotations: [], corrections: [], findings: [] })
  #objects = new ObjectMaps()
  #sendings: readonly Sending[] = []
  #revision = 0
  /** What arrived while the article was being read: the reading may be older. */
  #meanwhile: ChangeEvent[] | null = null

  constructor() {
    this.state = createJointStore(emptyState(this.#objects))
  }

  /** Commands that are not yet confirmed, in the order they are sent. */
  get sendings(): readonly Sending[] {
    return this.#sendings
  }

  /** The newest revision of the article that was heard of. */
  get revision(): number {
    return this.#revision
  }

  /** What the server said about the objects a command touches. */
  truthOf(command: Command): Merge {
    const { sentences = [], annotations = [], corrections = [], findings = [] } = definitionOf(command).touches(command)
    return {
      sentences: sentences.flatMap((id) => this.#truth.sentences.get(id) ?? []),
      annotations: annotations.flatMap((id) => this.#truth.annotations.get(id) ?? []),
      corrections: corrections.flatMap((id) => this.#truth.corrections.get(id) ?? []),
      findings: findings.flatMap((id) => this.#truth.findings.get(id) ?? []),
    }
  }

  /** From now on events are kept for the article that is about to be loaded. Answers how new it has to be. */
  beginLoad(): number {
    this.#meanwhile = []
    return this.#revision
  }

  /** It was not loaded: events need not be kept any longer. */
  endLoad() {
    this.#meanwhile = null
  }

  /** Shows an article, new or read again. Answers the new names of sentences that a new version gave other ids. */
  load(article: ArticleView): Names {
    const before = this.state.getState()
    const isOther = before.article !== null && before.article.version.id !== article.version.id
    const old = before.order.flatMap((id) => before.objects.sentences.get(id) ?? [])
    const text = article.version.text
    const names = isOther ? follow({ text: before.text, sentences: old }, { text, sentences: article.sentences }) : {}
    this.#truth = new Truth(article)
    this.#objects = new ObjectMaps()
    this.#sendings = rename(this.#sendings, names)
    this.#revision = Math.max(this.#revision, article.revision)
    this.#refresh(idsOf(article), this.#sendings, {
      load: 'ready',
      article: headOf(article),
      isGone: false,
      text,
      blocks: emptyBlocks(article),
      objects: this.#objects,
      people: byId(article.people),
      tally: NO_TALLY,
      focus: rename(before.focus, names),
      search: isOther ? startSearch(text, before.search.query, 0) : before.search,
      selection: isOther ? null : before.selection,
    })
    const meanwhile = this.#meanwhile ?? []
    this.#meanwhile = null
    for (const event of meanwhile) if (event.revision > article.revision) this.receive(event)
    return names
  }

  /** Shows commands at once, in the order of their giving, whenever they are told of. */
  give(...sendings: readonly Sending[]) {
    this.#sendings = [...this.#sendings, ...sendings].sort((a, b) => a.sequence - b.sequence)
    this.#refresh(undefined, sendings)
  }

  /**
   * The server has answered a command. What it said is the truth from now on: what the command wanted when it was
   * done, and what is there instead when it was not. Answers the new names the server gave.
   */
  settle(key: string, said: Merge): Names {
    const names = said.renamed ?? {}
    const settled = this.#sendings.filter((sending) => sending.key === key)
    const others = this.#sendings.filter((sending) => sending.key !== key)
    this.#sendings = rename(others, names)
    const touched = said.renamed ? [...settled, ...this.#sendings] : settled
    this.#refresh(this.#truth.mergeReply(said), touched, { focus: rename(this.state.getState().focus, names) })
    return names
  }

  /** Puts another command in the place of one that is on its way, because of what the server said is there. */
  replace(key: string, command: Command, said: Merge) {
    const old = this.#sendings.filter((sending) => sending.key === key)
    this.#sendings = this.#sendings.map((sending) => (sending.key === key ? { ...sending, command } : sending))
    this.#refresh(this.#truth.mergeReply(said), old)
  }

  /** What somebody did, perhaps on this very page. */
  receive(event: ChangeEvent) {
    this.#meanwhile?.push(event)
    this.#revision = Math.max(this.#revision, event.revision)
    const { article, people } = this.state.getState()
    if (!article) return
    const news = event.people.filter((person) => people.get(person.id)?.name !== person.name)
    this.#refresh(this.#truth.mergeEvent(event), [], {
      ...(article.title !== event.title && { article: { ...article, title: event.title } }),
      ...(event.entries.some(({ type }) => /^(evidence|source|match)/.test(type)) && { sourcesTold: event.revision }),
      ...(event.entries.some(({ type }) => type.startsWith('sign-off')) && { signOffsTold: event.revision }),
      ...(news.length > 0 && { people: new Map([...people, ...byId(news)]) }),
    })
  }

  /** Moves the focus; null takes it away. */
  focus(focus: Focus | null) {
    const { blocks, focusInBlocks: before } = this.state.getState()
    this.state.setState({ focus, focusInBlocks: this.#focusInBlocks(focus, blocks, before) })
  }

  /** Brings the screen up to date about some objects and about what some commands touch; `also` is set with it. */
  #refresh(ids: ChangedIds | undefined, touched: readonly Sending[], also: Partial<DeskState> = {}) {
    const state = { ...this.state.getState(), ...also }
    if (!state.article) return
    const changes = this.#objects.update(project(this.#truth, this.#sendings), ids, touched, state.blocks)
    const blocks = placeChanges(state.blocks, changes, (id) => this.#objects.cards.get(id))
    const isReordered = changes.sentences.some(({ before, after }) => before?.start !== after?.start)
    const reading = isReordered ? readingOrder(blocks) : state
    const focus = isReordered ? refocused(state.positions, reading, state.focus) : state.focus
    this.state.setState({
      ...also,
      blocks,
      order: reading.order,
      positions: reading.positions,
      tally: tallyAfter(state.tally, changes, { before: state.blocks, after: blocks }),
      tray: this.#objects.tray,
      changes: state.changes + 1,
      pending: pendingOf(this.#sendings),
      focus,
      ...(isReordered && { focusInBlocks: this.#focusInBlocks(focus, blocks, state.focusInBlocks) }),
    })
  }

  #focusInBlocks(focus: Focus | null, blocks: readonly BlockSlice[], before: DeskState['focusInBlocks']) {
    const blockOf = (id: string) => blockAt(blocks, this.#objects.sentences.get(id)?.start ?? 0)
    return focusInBlocks(focus, blockOf, before)
  }
}

type Reading = Pick<DeskState, 'order' | 'positions'>

function readingOrder(blocks: readonly BlockSlice[]): Reading {
  const order = blocks.flatMap((block) => block.sentences.map((sentence) => sentence.id))
  return { order, positions: new Map(order.map((id, index) => [id, index])) }
}

/** A focus whose sentence went away stays where it was. */
function refocused(before: Reading['positions'], reading: Reading, focus: Focus | null): Focus | null {
  if (!focus) return null
  const has = (id: string) => reading.positions.has(id)
  if (has(focus.id)) return focusOn(reading, focus.id, has(focus.from) ? focus.from : focus.id)
  const there = reading.order[Math.min(before.get(focus.id) ?? 0, reading.order.length - 1)]
  return there === undefined ? null : focusOn(reading, there)
}

function pendingOf(sendings: readonly Sending[]): DeskState['pending'] {
  const ids = sendings.flatMap(({ command }) => Object.values(definitionOf(command).touches(command)).flat())
  return { count: sendings.length, ids: new Set(ids) }
}

const byId = (people: readonly PersonView[]) => new Map(people.map((person) => [person.id, person]))

const idsOf = ({ sentences, annotations, corrections, findings }: ArticleView): ChangedIds => ({
  sentences: sentences.map(({ id }) => id),
  annotations: annotations.map(({ id }) => id),
  corrections: corrections.map(({ id }) => id),
  findings: findings.map(({ id }) => id),
})
