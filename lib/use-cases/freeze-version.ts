import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { Proposal } from '../core/review/findings/proposal'
import { allow } from '../core/review/permissions'
import { applyEdits } from '../core/revise/apply-edits'
import { inWholeWords } from '../core/revise/whole-words'
import type { ArticleMeta } from '../core/text/article-meta'
import type { Document } from '../core/text/document'
import { correctionsOf } from '../data/corrections'
import { versionById } from '../data/versions'
import { proposeApart } from '../documents/read/read-apart'
import type * as schemas from '../schemas/versions'
import { type ArticleChange, changeArticle } from './change-article'
import { type Stored, storeVersion } from './store-version'

/** What the program found in the text that a freeze makes, which takes too long to be looked for while others wait. */
interface ReadAhead {
  readonly meta: ArticleMeta
  readonly document: Document
  readonly proposals: readonly Proposal[] | 'unread'
}

/** Milliseconds. Findings are a service; a freeze waits no longer for them. */
const LONGEST_READING = 10_000

/**
 * Makes the next version from the accepted corrections. Every sentence, annotation, finding and open correction is
 * carried: sentences whose words stand keep their status, those whose words changed ask to be read again.
 */
export async function freezeVersion(
  actor: Actor,
  input: z.output<typeof schemas.freezeVersion.input>,
): Promise<Stored> {
  let ahead: ReadAhead | undefined
  for (;;) {
    const done = await changeArticle(actor, input.articleId, (change) => freeze(actor, input, change, ahead))
    if (!('unread' in done)) return done
    // Nothing was done yet. When a correction is decided on meanwhile, the text is another, or its language, and is read as well.
    ahead = { document: done.unread, meta: done.meta, proposals: await readIfPossible(done.unread, done.meta) }
  }
}

/** Nothing about reading keeps a version from being made: not too many imports at once, nor a text on which it fails. */
const readIfPossible = (document: Document, meta: ArticleMeta): Promise<ReadAhead['proposals']> =>
  proposeApart(document, meta, { wait: LONGEST_READING }).catch((error: unknown) => {
    console.error('A version was frozen without being read for findings.', error)
    return 'unread'
  })

async function freeze(
  actor: Actor,
  { seen }: z.output<typeof schemas.freezeVersion.input>,
  change: ArticleChange,
  ahead: ReadAhead | undefined,
): Promise<Stored | { readonly unread: Document; readonly meta: ArticleMeta }> {
  const { tx, article } = change
  allow(actor, 'version:freeze', article)
  if (seen !== undefined && seen !== article.versionNumber) {
    throw new AppError('conflict', `Version ${article.versionNumber} has been frozen since you looked.`, {
      current: article.versionNumber,
    })
  }
  const before = await versionById(tx, article.currentVersionId)
  const corrections = await correctionsOf(tx, before.id)
  const accepted = corrections.filter((item) => item.state === 'accepted' && item.appliedVersionId === null)
  if (accepted.length === 0) {
    throw new AppError('invalid', 'There is no accepted correction to freeze. Accept one first.')
  }
  const applied = applyEdits(before.document, inWholeWords(before.document.text, accepted))
  const { document } = applied
  if (document.text === '') throw new AppError('invalid', 'These corrections would leave no text at all.')
  const meta = JSON.parse(article.meta) as ArticleMeta
  if (!ahead || !isDeepStrictEqual([ahead.document, ahead.meta], [document, meta])) return { unread: document, meta }
  const ids = accepted.map((item) => item.id)
  const { edits } = applied
  return storeVersion(change, {
    before,
    after: document,
    origin: 'corrections',
    by: actor.id,
    notes: [],
    meta,
    edits,
    proposals: ahead.proposals,
    corrections,
    frozen: ids,
    told: { type: 'version-frozen', to: { corrections: ids } },
  })
}
