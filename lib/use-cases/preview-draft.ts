import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { breathe } from '../breathe'
import type { Actor } from '../core/review/actor'
import type { AnchorKind } from '../core/review/vocabulary'
import { diffWords } from '../core/revise/word-diff'
import type { ArticleMeta } from '../core/text/article-meta'
import { countWords } from '../core/text/count-words'
import { overlaps } from '../core/text/span'
import { withContexts } from '../data/anchors'
import { annotationsOf } from '../data/annotations'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { correctionsOf } from '../data/corrections'
import { type StoredSentence, sentencesOf } from '../data/sentences'
import { versionById } from '../data/versions'
import type * as schemas from '../schemas/versions'
import { type CarriedPlace, type CarriedWork, carryPlaces, carryStatuses, type Placed } from './carry-review'
import { madeInDraft, type Redrafted, redraftedBy } from './redrafted'
import { readDraft } from './reimport-draft'

type Preview = z.input<typeof schemas.previewDraft.reply>

/** What would become of all work when a draft takes the place of the text, sentence by sentence. Stores nothing. */
export async function previewDraft(
  actor: Actor,
  { articleId, ...given }: z.output<typeof schemas.previewDraft.input>,
): Promise<Preview> {
  const read = await readDraft(actor, articleId, given)
  const article = await findArticle(database().read, actor, articleId)
  const db = database().read
  const before = await versionById(db, article.currentVersionId)
  const { language } = JSON.parse(article.meta) as ArticleMeta
  const redrafted = await redraftedBy(actor, before, read.document, language)
  const sentences = await sentencesOf(db, before.id)
  const carried = carryStatuses(redrafted, sentences)
  await breathe()
  const corrections = await correctionsOf(db, before.id)
  const made = new Set(madeInDraft(redrafted, corrections).map(({ id }) => id))
  const annotations = (await annotationsOf(db, before.id)).filter(({ state }) => state !== 'closed')
  const waiting = corrections.filter(({ id, state, appliedVersionId }) => {
    return appliedVersionId === null && !made.has(id) && (state === 'proposed' || state === 'accepted')
  })
  const marks = carryPlaces<Placed & { readonly state: string }>(
    redrafted,
    await withContexts(db, before.id, [...annotations, ...waiting]),
  )
  const isLoose = ({ how }: { how: AnchorKind }) => how !== 'exact' && how !== 'moved'
  return {
    version: before.number,
    words: countWords(read.document.text),
    notes: [...read.notes],
    isSame: isDeepStrictEqual(before.document, read.document),
    blocks: await fatesOf(redrafted, carried),
    gone: goneFrom(redrafted, sentences, carried, marks),
    marks: {
      kept: marks.filter((mark) => !isLoose(mark)).length,
      changed: marks.filter(({ how }) => how === 'changed').length,
      needsLook: marks.filter(({ how }) => how === 'needs-look').length,
      lost: marks.filter(isNewlyLost).length,
    },
    corrections: {
      made: made.size,
      reopened: marks.filter((mark) => mark.was.state === 'accepted' && isLoose(mark)).length,
    },
  }
}

async function fatesOf({ after, movedBlocks }: Redrafted, carried: readonly CarriedWork[]): Promise<Preview['blocks']> {
  let next = 0
  const blocks: Preview['blocks'] = []
  for (const [index, { type, end }] of after.blocks.entries()) {
    const isMoved = movedBlocks.has(index)
    const sentences = []
    for (let work = carried[next]; work && work.start < end; work = carried[++next]) {
      const text = after.text.slice(work.start, work.end)
      sentences.push({ text, ...fateOf(work, text, isMoved) })
    }
    blocks.push({ type, isMoved, sentences })
    await breathe()
  }
  return blocks
}

function fateOf({ was, keeps, changedSince }: CarriedWork, text: string, isMoved: boolean) {
  if (!was) return { fate: 'new', status: 'unreviewed', was: null } as const
  if (!keeps) {
    const old = { status: was.status, steps: diffWords(changedSince?.text ?? '', text) }
    return { fate: 'changed', status: 'unreviewed', was: old } as const
  }
  return { fate: isMoved ? 'moved' : 'unchanged', status: was.status, was: null } as const
}

/** What waits in the tray already does not lose its place again. */
const isNewlyLost = ({ was, how }: CarriedPlace<Placed>) => how === 'orphan' && was.how !== 'orphan'

const wordsOf = (text: string, { start, end }: StoredSentence) => text.slice(start, end)

/** The old sentences that none of the new ones comes from, with how many marks fall with each. */
function goneFrom(
  { before }: Redrafted,
  sentences: readonly StoredSentence[],
  carried: readonly CarriedWork[],
  marks: readonly CarriedPlace<Placed>[],
): Preview['gone'] {
  const standing = new Set(carried.flatMap(({ from }) => from.map(({ id }) => id)))
  const lost = marks.filter(isNewlyLost)
  return sentences
    .filter(({ id }) => !standing.has(id))
    .map((sentence) => ({
      text: wordsOf(before.text, sentence),
      status: sentence.status,
      marks: lost.filter(({ was }) => overlaps(was, sentence)).length,
    }))
}
