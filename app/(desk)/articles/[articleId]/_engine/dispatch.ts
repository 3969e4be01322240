import { nanoid } from 'nanoid'
import type { Actor } from '@/lib/core/review/actor'
import type { Undoing } from './actions'
import type { Command, Sending } from './commands/command'
import { definitionOf, isKnown } from './commands/definitions'
import { deliver } from './deliver'
import type { DeskStore } from './desk-store'
import type { Drafts } from './drafts'
import { lackingFor } from './lacking-for'
import type { Loaded } from './load-article'
import { othersComments } from './others-comments'
import { Outbox } from './outbox'
import { memoryStorage, type OutboxStorage } from './outbox-storage'
import { openPages } from './page-alive'
import type { Names } from './rename'
import { sayWhoMay } from './say-who-may'
import { settle } from './settle'
import { type Act, UndoStack } from './undo'

export interface DispatchOptions {
  readonly desk: DeskStore
  readonly drafts: Drafts
  readonly fetch: typeof globalThis.fetch
  readonly articleId: string
  /** As they are now: a role may change while the page is open. */
  readonly actor: () => Actor
  readonly pageId: string
  readonly afterPaint: (work: () => void) => void
  /** Reads the article again and shows it. */
  readonly read: () => Promise<Loaded['kind']>
  /** Says to the person that something was not done, and why. */
  readonly tell: (title: string, description?: string) => void
  /** Says to the person what is no failure. */
  readonly mention: (title: string, description: string) => void
}

/** The way of a command: it shows at once, is kept, is sent, and what the server says to it is taken in. */
export class Dispatch {
  readonly outbox: Outbox
  readonly #options: DispatchOptions
  readonly #stack = new UndoStack()
  /** Who waits to hear whether a command is done. */
  readonly #awaited = new Map<string, (isDone: boolean) => void>()
  #storage: OutboxStorage = memoryStorage()
  #sequence = 0

  constructor(options: DispatchOptions) {
    const { desk, drafts, fetch, articleId, tell, mention, read } = options
    this.#options = options
    const onSettled = (sending: Sending, isDone: boolean) => this.#settled(sending, isDone)
    const onNarrowed = (key: string, command: Command) => this.#narrowed(key, command)
    const onOthers = (key: string, own: Command | null) => (own ? this.#narrowed(key, own) : this.#forget(key))
    const onRenamed = (names: Names) => this.rename(names)
    const settling = { desk, drafts, tell, mention, onSettled, onOthers, onNarrowed, onRenamed }
    this.outbox = new Outbox({
      next: () => this.#next(),
      deliver: (sending) => deliver({ fetch, articleId, read, commandOf: (key) => this.#find(key)?.command }, sending),
      settle: (sending, outcome) => settle(settling, sending, outcome),
      onWaiting: (why) => {
        if (why === 'signed-out') desk.state.setState({ connection: why })
      },
    })
  }

  /** One act of a person, of one command or several that belong together. False when it is not allowed. */
  act(commands: readonly Command[]): boolean {
    const [first] = commands
    if (!first) return false
    const { actor, desk, tell } = this.#options
    const { objects, article } = desk.state.getState()
    // What follows on the first is done to what the first makes: there is nothing yet to refuse it for.
    const lacking = lackingFor(actor(), first, objects, article?.writer ?? null)
    if (lacking) {
      sayWhoMay(lacking, tell)
      return false
    }
    desk.state.atOnce(() => {
      const act = this.#carryOut(definitionOf(first).label(first), commands)
      if (act.inverse.length > 0) this.#stack.did(act)
      this.#tellUndo()
    })
    return true
  }

  /** Takes the newest act back, or does it again. Unless it is meant, the words of others do not go with it. */
  undo(which: 'undo' | 'redo', isMeant = false): Undoing | null {
    const { actor, desk } = this.#options
    const act = this.#stack.newest(which)
    if (!act) return null
    const { label, inverse } = act
    const comments = isMeant ? 0 : othersComments(inverse, desk.state.getState().objects, actor().id)
    if (comments > 0) return { kind: 'held', label, comments }
    this.#stack.take(which)
    let keys: readonly string[] = []
    desk.state.atOnce(() => {
      const done = this.#carryOut(
        label,
        inverse.map((command) => ({ ...command, undo: true })),
      )
      keys = done.keys
      this.#stack.took(which, done)
      this.#tellUndo()
    })
    const reopened = inverse.flatMap((one) =>
      one.type === 'decide-finding' && one.decision === 'reopen' ? one.id : [],
    )
    return { kind: 'done', label, isKept: this.#kept(keys), reopened }
  }

  /** Whether the server takes all of these; false as soon as it takes one of them not. */
  async #kept(keys: readonly string[]): Promise<boolean> {
    const each = keys.map((key) => new Promise<boolean>((resolve) => this.#awaited.set(key, resolve)))
    return (await Promise.all(each)).every(Boolean)
  }

  /** Things have other names: also in what waits and in what can be undone. */
  rename(names: Names) {
    if (Object.keys(names).length === 0) return
    this.#stack.rename(names)
    for (const sending of this.#options.desk.sendings) this.#keep(sending)
  }

  /** Takes up what an earlier visit left unsent, and keeps commands in this storage from now on. */
  async restore(storage: OutboxStorage): Promise<void> {
    try {
      const [kept, open] = await Promise.all([storage.read(), openPages()])
      const { desk, pageId } = this.#options
      const has = new Set(desk.sendings.map(({ key }) => key))
      const orphans = kept.filter((one) => isKnown(one.command) && !has.has(one.key) && !open.has(one.pageId))
      const adopted = orphans.map((one) => ({ ...one, pageId })).sort((a, b) => a.sequence - b.sequence)
      this.#storage = storage
      desk.give(...adopted)
      for (const sending of desk.sendings) this.#keep(sending)
    } catch {
      // A browser that keeps nothing, such as in a private window: what is unsent lasts as long as the page.
    }
  }

  #carryOut(label: string, commands: readonly Command[]): Act {
    const keys: string[] = []
    let inverse: readonly Command[] = []
    for (const command of commands) {
      const before = this.#options.desk.state.getState().objects
      inverse = [...(definitionOf(command).inverse(command, before) ?? []), ...inverse]
      keys.push(this.#give(command))
    }
    return { label, keys, inverse }
  }

  #give(command: Command): string {
    const { desk, articleId, actor, pageId } = this.#options
    this.#sequence = Math.max(this.#sequence + 1, Date.now())
    const stamp = { by: actor().id, at: new Date().toISOString() }
    const sending = { key: nanoid(), articleId, pageId, sequence: this.#sequence, ...stamp, command }
    desk.give(sending)
    this.#keep(sending)
    this.#options.afterPaint(() => void this.outbox.wake())
    return sending.key
  }

  #find(key: string): Sending | undefined {
    return this.#options.desk.sendings.find((sending) => sending.key === key)
  }

  #keep(sending: Sending) {
    this.#storage.write(sending).catch(() => {})
  }

  /** The command to send now, with the newest revision as seen where nothing that it changes has moved on. */
  #next(): Sending | undefined {
    const { desk } = this.#options
    const [first] = desk.sendings
    const { article, isGone } = desk.state.getState()
    if (!first || !article || isGone) return undefined
    const fresh = definitionOf(first.command).freshen?.(first.command, desk.truthOf(first.command))
    return fresh ? { ...first, command: fresh } : first
  }

  #settled({ key }: Sending, isDone: boolean) {
    this.#storage.remove(key).catch(() => {})
    this.#awaited.get(key)?.(isDone)
    this.#awaited.delete(key)
    const { state } = this.#options.desk
    if (isDone && state.getState().connection === 'signed-out') state.setState({ connection: 'live' })
    if (!isDone) this.#forget(key)
  }

  /** It was not done, or another had done it: there is nothing of one's own to take back. */
  #forget(key: string) {
    this.#stack.forget(key)
    this.#tellUndo()
  }

  /** What is left out of a command is not taken back with it either. */
  #narrowed(key: string, command: Command) {
    const sending = this.#find(key)
    if (sending) this.#keep(sending)
    if (command.type !== 'set-status') return
    const { type, ids } = command
    this.#stack.narrow(key, (inverse) => {
      if (inverse.type !== type) return inverse
      const left = inverse.ids.filter((id) => ids.includes(id))
      return left.length === 0 ? null : { ...inverse, ids: left }
    })
  }

  #tellUndo() {
    this.#options.desk.state.setState({ undo: this.#stack.labels })
  }
}
