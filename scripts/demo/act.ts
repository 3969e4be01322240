import { readFileSync } from 'node:fs'
import type { Actor } from '@/lib/core/review/actor'
import { covers, overlaps } from '@/lib/core/text/span'
import * as annotations from '@/lib/schemas/annotations'
import * as corrections from '@/lib/schemas/corrections'
import * as evidence from '@/lib/schemas/evidence'
import * as sources from '@/lib/schemas/sources'
import type { ArticleView } from '@/lib/schemas/views'
import { addAnnotation } from '@/lib/use-cases/add-annotation'
import { setAnnotationState } from '@/lib/use-cases/change-annotation'
import { addComment } from '@/lib/use-cases/comments'
import { decideCorrection } from '@/lib/use-cases/decide-correction'
import { decideFinding } from '@/lib/use-cases/decide-finding'
import { freezeVersion } from '@/lib/use-cases/freeze-version'
import { openArticle } from '@/lib/use-cases/open-article'
import { proposeCorrection } from '@/lib/use-cases/propose-correction'
import { setStatuses } from '@/lib/use-cases/set-statuses'
import { addSource } from '@/lib/use-cases/sources/add-source'
import { addEvidence } from '@/lib/use-cases/sources/evidence'
import { articleSources, openSource } from '@/lib/use-cases/sources/read-sources'
import type { Who } from './newsroom'
import type { Step } from './steps'

type Actors = Readonly<Record<Who, Actor>>
type StatusStep = Extract<Step, { status: unknown }>
type MarkStep = Extract<Step, { mark: unknown }>
type CorrectStep = Extract<Step, { correct: unknown }>
type SourceStep = Extract<Step, { source: unknown }>
type RestStep = Extract<Step, { rests: unknown }>
type DecideStep = Extract<Step, { decide: unknown }>

/** Does one step of the demo as the person who does it, by the use-cases that the desk itself calls. */
export async function act(actors: Actors, articleId: string, step: Step): Promise<void> {
  const actor = actors[step.by]
  const article = await openArticle(actor, { articleId })
  if ('status' in step) await setStatusOf(actor, article, step)
  else if ('mark' in step) await mark(actors, article, step)
  else if ('correct' in step) await correct(actors, article, step)
  else if ('decide' in step) await decide(actor, article, step)
  else if ('source' in step) await addASource(actor, articleId, step)
  else if ('rests' in step) await restOn(actor, article, step)
  else await freezeVersion(actor, { articleId })
}

async function setStatusOf(actor: Actor, article: ArticleView, { status, from, to = from }: StatusStep) {
  const [first, last] = [sentenceWith(article, from), sentenceWith(article, to)]
  const ids = article.sentences.slice(first, last + 1).map(({ id }) => id)
  await setStatuses(actor, { articleId: article.id, ids, status })
}

async function mark(actors: Actors, article: ArticleView, step: MarkStep) {
  const { mark: kind, on, asks, thread = [], afterwards, by, ...details } = step
  const annotation = await addAnnotation(
    actors[by],
    annotations.addAnnotation.input.parse({
      articleId: article.id,
      kind,
      exact: on,
      ...placeOf(article, on),
      ...details,
      addressee: asks && actors[asks].id,
    }),
  )
  for (const said of thread) await addComment(actors[said.by], { annotationId: annotation.id, body: said.text })
  if (!afterwards) return
  const { state, reason } = afterwards
  await setAnnotationState(actors[afterwards.by], { annotationId: annotation.id, state, reason })
}

async function correct(actors: Actors, article: ArticleView, step: CorrectStep) {
  const { correct: expected, to: replacement, reason, errorCode, decided, by } = step
  const place = placeOf(article, expected)
  const input = { articleId: article.id, expected, replacement, reason, errorCode, ...place }
  const correction = await proposeCorrection(actors[by], corrections.proposeCorrection.input.parse(input))
  if (!decided) return
  const decision = { correctionId: correction.id, decision: decided.as, reason: decided.reason }
  await decideCorrection(actors[decided.by], decision)
}

async function decide(actor: Actor, article: ArticleView, { decide: decision, found, on, reason }: DecideStep) {
  const place = placeOf(article, on)
  const finding = article.findings.find((each) => each.code === found && overlaps(each, place))
  if (!finding) throw new Error(`No ${found} is found on “${on}” of “${article.title}”.`)
  await decideFinding(actor, { articleId: article.id, findingId: finding.id, decision, reason })
}

async function addASource(actor: Actor, articleId: string, { source: title, file, by: _, ...details }: SourceStep) {
  const text = file && readFileSync(`prisma/demo/sources/${file}`, 'utf8')
  const format = file?.endsWith('.md') ? 'markdown' : 'text'
  await addSource(actor, sources.addSource.input.parse({ articleId, title, ...details, ...(text && { text, format }) }))
}

async function restOn(actor: Actor, article: ArticleView, { rests, on, words, stance, note }: RestStep) {
  const { items } = await articleSources(actor, { articleId: article.id })
  const sourceId = items.find(({ title }) => title === on)?.id ?? ''
  const { text } = await openSource(actor, { sourceId })
  const start = text?.indexOf(words) ?? -1
  if (start < 0) throw new Error(`“${words}” is not in “${on}”.`)
  const sentenceId = article.sentences[sentenceWith(article, rests)]?.id
  const locator = { start, end: start + words.length }
  const given = { articleId: article.id, sourceId, sentenceId, locator, stance, note }
  await addEvidence(actor, evidence.addEvidence.input.parse(given))
}

function placeOf(article: ArticleView, words: string) {
  const start = article.version.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in “${article.title}”.`)
  return { start, end: start + words.length }
}

function sentenceWith(article: ArticleView, words: string): number {
  const { start } = placeOf(article, words)
  return article.sentences.findIndex((sentence) => covers(sentence, { start, end: start + 1 }))
}
