import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import type { ArticleMeta } from '../core/text/article-meta'
import type { Document } from '../core/text/document'
import type { ImportNote } from '../core/text/import-note'
import { orderOf, type WireItem } from '../core/text/wire-item'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { changeCorrection, correctionsOf, type StoredCorrection } from '../data/corrections'
import { type StoredVersion, versionById, wireUpTo } from '../data/versions'
import type { PreparedArticle } from '../documents/read/prepare-article'
import type * as schemas from '../schemas/versions'
import { type ArticleChange, changeArticle } from './change-article'
import { originalFile } from './original-file'
import { type Given, readGiven } from './read-given'
import { madeInDraft, type Redrafted, redraftedBy } from './redrafted'
import { type NextVersion, type Stored, storeVersion } from './store-version'

/** What is said of a correction that a draft brought along. */
const MADE_IN_DRAFT = 'Made in the draft that came in.'

/**
 * Makes the next version of a draft that was edited elsewhere. All work is carried by the difference; words that it
 * lost are looked for; what nobody can place waits, with its old words, for a person.
 */
export async function reimportDraft(
  actor: Actor,
  input: z.output<typeof schemas.freezeVersion.input>,
): Promise<Stored> {
  const { document, notes, proposals, wire, format } = await readDraft(actor, input.articleId, input)
  const original = await originalFile(input, format)
  const told = { type: 'version-reimported' }
  return takeIn(actor, input, { document, notes, proposals, wire, original, origin: 're-import', told })
}

/** A text that is to take the place of the newest version. */
interface Incoming extends Pick<NextVersion, 'notes' | 'wire' | 'proposals' | 'origin' | 'original'> {
  readonly document: Document
  readonly told: { readonly type: string; readonly to?: object }
}

interface Wanted {
  readonly articleId: string
  /** The number of the version that was on screen. */
  readonly seen?: number
}

/** Makes a text the next version by the difference from the newest. */
export async function takeIn(actor: Actor, wanted: Wanted, incoming: Incoming): Promise<Stored> {
  for (;;) {
    const { read } = database()
    const article = await findArticle(read, actor, wanted.articleId)
    const before = await versionById(read, article.currentVersionId)
    // Before the turn of the article is taken: of long texts it takes seconds.
    const redrafted = await redraftedBy(actor, before, incoming.document)
    const stored = await changeArticle(actor, wanted.articleId, (change) =>
      store(actor, change, { before, redrafted, seen: wanted.seen, ...incoming }),
    )
    if (stored) return stored
  }
}

interface Compared extends Incoming {
  readonly before: StoredVersion
  readonly redrafted: Redrafted
  readonly seen?: number
}

/** Undefined, and nothing is done, when another version than the one it was compared with is the newest now. */
async function store(
  actor: Actor,
  change: ArticleChange,
  { before, redrafted, seen, document, notes, wire, proposals, original, origin, told }: Compared,
): Promise<Stored | undefined> {
  const { tx, article } = change
  allow(actor, 'version:freeze', article)
  if (seen !== undefined && seen !== article.versionNumber) {
    throw new AppError(
      'conflict',
      `Version ${article.versionNumber} was made since you looked. Look again at what would happen.`,
      { current: article.versionNumber },
    )
  }
  if (before.id !== article.currentVersionId) return undefined
  if (isDeepStrictEqual(before.document, document)) {
    throw new AppError(
      'invalid',
      `This is the text of version ${before.number}, word for word. There is nothing to take in.`,
    )
  }
  const meta = JSON.parse(article.meta) as ArticleMeta
  const corrections = await correctionsOf(tx, before.id)
  const made = madeInDraft(redrafted, corrections)
  await acceptMade(actor, change, made)
  const { moved, edits, movedBlocks } = redrafted
  const ids = made.map(({ id }) => id)
  return storeVersion(change, {
    before,
    after: document,
    origin,
    by: actor.id,
    notes,
    wire,
    meta,
    moved,
    edits,
    proposals,
    original,
    corrections,
    frozen: ids,
    told: { type: told.type, to: { corrections: ids, moved: movedBlocks.size, ...told.to } },
  })
}

/** Reads a draft as the article is read: in its language, on its day. */
export async function readDraft(actor: Actor, articleId: string, given: Given): Promise<PreparedArticle> {
  const article = await findArticle(database().read, actor, articleId)
  allow(actor, 'version:freeze', article)
  const { language, date } = JSON.parse(article.meta) as ArticleMeta
  const read = await readGiven(actor, { ...given, language, date }, { withProposals: true })
  const known = await wireUpTo(database().read, articleId, article.versionNumber)
  return { ...read, notes: [...read.notes, ...otherItem(read.wire, known?.wire)] }
}

/** Told when a wire comes in that is no later version of what the article came from. */
function otherItem(wire: WireItem | undefined, known: WireItem | undefined): ImportNote[] {
  if (!wire?.itemId || !known?.itemId) return []
  if (wire.itemId !== known.itemId) {
    return [
      { kind: 'other-item', message: 'This is another item of the agency than the one that the article came from.' },
    ]
  }
  if (orderOf(wire, known) !== 'older') return []
  return [{ kind: 'older-item', message: 'This is an older version of the agency’s item than the one that is here.' }]
}

/** Those that nobody had decided on are decided by this: the words are in the text. */
async function acceptMade(actor: Actor, { tx, now, log }: ArticleChange, made: readonly StoredCorrection[]) {
  for (const { id, state, exact, replacement } of made) {
    if (state !== 'proposed') continue
    const decision = {
      state: 'accepted',
      decidedById: actor.id,
      decidedAt: now,
      decisionReason: MADE_IN_DRAFT,
    } as const
    await changeCorrection(tx, id, decision)
    log({
      type: 'correction-accepted',
      subjectKind: 'correction',
      subjectId: id,
      from: state,
      to: { state: 'accepted', reason: MADE_IN_DRAFT, expected: exact, replacement },
    })
  }
}
