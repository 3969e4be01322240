import { nanoid } from 'nanoid'
import { fetchFor } from '@/app/_people/page-fetch'
import { makeActor } from '@/lib/core/review/actor'
import { may } from '@/lib/core/review/permissions'
import type { Role } from '@/lib/core/review/vocabulary'
import { articleAddress } from './article-address'
import { articleReader } from './article-reader'
import { type Browser, realBrowser } from './browser'
import { canSetMine } from './can-set-mine'
import type { Command, Merge } from './commands/command'
import { definitionOf } from './commands/definitions'
import type { Desk, Toast } from './desk'
import { DeskStore } from './desk-store'
import { Dispatch } from './dispatch'
import { Drafts } from './drafts'
import { freeze } from './freeze'
import { readingActions } from './reading-actions'
import type { Names } from './rename'
import { reviewActions } from './review-actions'
import { startDesk } from './start-desk'
import type { Conflict, DeskActor } from './types'

export interface DeskOptions {
  readonly articleId: string
  readonly actor: DeskActor
  readonly toast: Toast
  readonly browser?: Browser
}

/** Puts the desk together. It does nothing until it is started. */
export function createDesk({ articleId, actor, toast, browser = realBrowser }: DeskOptions): Desk {
  const pageId = nanoid()
  const desk = new DeskStore()
  const { afterPaint } = browser
  const fetch = fetchFor(actor.id, browser.fetch)
  const drafts = new Drafts(browser.draftStorage(), actor.id, articleId)
  const tell = (title: string, description?: string) => void toast({ title, description, tone: 'danger' })
  const mention = (title: string, description: string) => void toast({ title, description })
  const role = () => desk.state.getState().role ?? actor.role
  const someone = () => makeActor({ ...actor, role: role(), deskIds: [], via: 'session' })
  const onRole = (next: Role) => {
    if (next === role()) return
    desk.state.setState({ role: next })
    toast({ title: `Your role is now: ${next}`, description: 'What you can do here has changed with it.' }, 'role')
  }
  const onRenamed = (names: Names): void => dispatch.rename(names)
  const read = articleReader({ desk, drafts, fetch, address: articleAddress(articleId, actor.id), onRenamed })
  const say = { tell, mention }
  const dispatch = new Dispatch({ desk, drafts, fetch, articleId, actor: someone, pageId, afterPaint, read, ...say })
  const open = { desk, dispatch, drafts, browser, fetch, articleId, actorId: actor.id, pageId, read, onRole }
  const reload = async () => void (await read())
  const { moveOn, focusAt, ...reading } = readingActions(desk, actor.id)
  const review = reviewActions({
    desk,
    actorId: actor.id,
    act: (commands) => dispatch.act(commands),
    undo: (which, isMeant) => dispatch.undo(which, isMeant),
    moveOn,
    focusAt,
    say: tell,
  })
  return {
    articleId,
    actor,
    pageId,
    store: desk.state,
    drafts,
    actions: {
      ...reading,
      ...review,
      freeze: () =>
        freeze({ fetch, articleId, outbox: dispatch.outbox, state: desk.state.getState, reload, say: tell }),
      keepTheirs: (id) => {
        const conflict = takeConflict(desk, id)
        if (conflict) letGo(drafts, conflict)
      },
      setMine: (id) => {
        const conflict = takeConflict(desk, id)
        if (!conflict) return
        const { mine, theirs } = conflict
        const isDone = dispatch.act([meant(definitionOf(mine).onTopOf?.(mine, asShown(theirs)) ?? mine)])
        if (isDone) letGo(drafts, conflict)
      },
      saveNow: () => void dispatch.outbox.wake(),
      reload,
    },
    may: (permission, subject) =>
      may(someone(), permission, { writerId: desk.state.getState().article?.writer ?? null, ...subject }),
    maySetMine: (conflict) => canSetMine(conflict, desk.state.getState(), someone()),
    start: () => startDesk(open),
  }
}

/** What takes something back does so only to one's own; who has seen both and chosen means just this. */
const meant = ({ undo: _undo, ...command }: Command): Command => command

/** What was typed into a command need not be kept any longer; what has been typed there since stays. */
function letGo(drafts: Drafts, { mine, draft }: Conflict) {
  const kept = definitionOf(mine).draft?.(mine, [])
  if (draft && drafts.get(draft)?.text === kept?.draft.text) drafts.set(draft, null)
}

/** On top of what the person saw: what was changed once more since is asked about once more. */
const asShown = ({ kind, value }: Conflict['theirs']): Merge => ({ [`${kind}s`]: [value] })

/** Takes a conflict away, because the person has chosen. */
function takeConflict(desk: DeskStore, id: string): Conflict | undefined {
  const { conflicts } = desk.state.getState()
  desk.state.setState({ conflicts: conflicts.filter((conflict) => conflict.id !== id) })
  return conflicts.find((conflict) => conflict.id === id)
}
