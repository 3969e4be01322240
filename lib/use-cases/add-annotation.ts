import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { addAnnotation as store } from '../data/annotations'
import type { Transaction } from '../data/client'
import { newId } from '../data/new-id'
import { isMember } from '../data/people'
import { versionById } from '../data/versions'
import type * as schemas from '../schemas/annotations'
import type { AnnotationView } from '../schemas/views'
import { changeArticle } from './change-article'
import { placeOf } from './place'
import { viewOfAnnotation } from './read-thread'
import { sentBefore } from './sent-before'
import { annotationView } from './views/thread-views'

/** Marks a span of the newest version. Sent twice with one id it makes one mark. */
export function addAnnotation(
  actor: Actor,
  { articleId, start, end, exact, ...given }: z.output<typeof schemas.addAnnotation.input>,
): Promise<AnnotationView> {
  return changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'annotation:create', article)
    const details = detailsFrom(given)
    const id = given.id ?? newId()
    const to = { kind: given.kind, ...details, start, exact }
    const added = { type: 'annotation-added', subjectKind: 'annotation', subjectId: id, to } as const
    if (given.id && (await sentBefore(tx, actor, articleId, added))) {
      return viewOfAnnotation(tx, article.currentVersionId, id)
    }
    const version = await versionById(tx, article.currentVersionId)
    const place = placeOf(version.document.text, start, end, exact)
    if (given.kind === 'attribution-error' && !details.errorCode) {
      throw new AppError('invalid', 'Say which error it is: an attribution error needs an `errorCode`, such as A4.')
    }
    if (details.addresseeId) await requireMember(tx, details.addresseeId, article.deskId)
    log(added)
    const made = { id, articleId, kind: given.kind, createdById: actor.id, ...details }
    return annotationView(await store(tx, version.id, place, made, now), new Map())
  })
}

type Given = Pick<
  z.output<typeof schemas.changeAnnotation.input>,
  'kind' | 'errorCode' | 'verdict' | 'explanation' | 'speaker' | 'body' | 'addressee'
>

/** What was given, under the names it is stored by; what was left out stays out. An empty text is none. */
export function detailsFrom({ kind, errorCode, verdict, explanation, speaker, body, addressee }: Given) {
  const said = { verdict, explanation: orNull(explanation) }
  const given = { kind, errorCode, ...said, speaker: orNull(speaker), body: orNull(body), addresseeId: addressee }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof given>
}

const orNull = (text: string | null | undefined) => (text?.trim() === '' ? null : text)

/** A query can only be put to somebody who can see the article. */
export async function requireMember(tx: Transaction, personId: string, deskId: string): Promise<void> {
  if (!(await isMember(tx, personId, deskId))) {
    throw new AppError('invalid', 'Only a member of this desk can be asked.')
  }
}
