import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { AppError } from '../core/app-error'
import { overlaps } from '../core/text/span'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { deleteAnnotation, restoreAnnotation } from './change-annotation'
import { addComment } from './comments'
import { decideCorrection } from './decide-correction'
import { importArticle } from './import-article'
import { makeVersion } from './make-version'
import { makeNewsroom, type Newsroom } from './newsroom.fixture'
import { openArticle } from './open-article'
import { placeAnnotation } from './place-annotation'
import { proposeCorrection } from './propose-correction'
import { setStatus } from './set-status'

/** Histories to try on each engine; `npm run test:soak` tries ten thousand. */
const HISTORIES = Number(process.env.STET_HISTORIES ?? 25)

const SENTENCES = [
  'Ferry service ended on Friday after eighty years.',
  'The mayor of Port Ellery called it wrong.',
  '“We carried four million people 👩‍🚀,” she said.',
  'Prices had risen by 3.5 per cent since May.',
  'Dr. Smith declined to comment.',
  'שלום said a sign at the old pier.',
  'Nobody was asked about the e\u0301lan of the crew.',
  '北京 sent a delegation of nine.',
  'It rained.',
  'The bridge took the lorries, he said.',
]
const WORDS = ['ninety', 'perhaps', '“No!”', 'the mayor', 'left.', 'He ran.', '👩‍🚀', 'É', '3.7', '']

/** Numbers that an act makes of them what the article then allows. */
const anyAct = fc.record({
  kind: fc.constantFrom(
    ...['mark', 'mark', 'comment', 'verify', 'verify', 'correct', 'correct', 'accept', 'stet', 'freeze', 'freeze'],
    ...['draft', 'draft', 'restore', 'delete', 'undelete', 'place', 'second'],
  ),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  c: fc.nat(10_000),
})
type Act = typeof anyAct extends fc.Arbitrary<infer One> ? One : never

/** What must still be there, and on which words, whatever happens. */
interface Known {
  readonly marks: Map<string, { words: string; isDeleted: boolean; comments: number }>
  readonly corrections: Set<string>
  /** Every text that somebody verified. */
  readonly verified: Set<string>
}

onEachEngine('whatever is done to an article', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })

  test(
    'nothing that people did is lost, nothing stands on words that are not its own, nothing is verified that nobody verified',
    async () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(SENTENCES.length - 1), { minLength: 2, maxLength: 9, size: 'max' }),
          fc.array(anyAct, { maxLength: 40, size: 'max' }),
          async (story, acts) => {
            const text = paragraphs(story.map((index) => SENTENCES[index] ?? ''))
            const { id } = await importArticle(newsroom.editor, { text, format: 'text', title: 'A story' })
            const known: Known = { marks: new Map(), corrections: new Set(), verified: new Set() }
            let view = await open(id)
            for (const act of acts) {
              await refusedOrDone(() => run(act, view, known))
              view = await open(id)
              await check(view, known)
            }
          },
        ),
        { numRuns: HISTORIES, endOnFailure: false },
      ),
    60_000 + HISTORIES * 2_000,
  )

  const open = (articleId: string) => openArticle(newsroom.editor, { articleId })

  async function run({ kind, a, b, c }: Act, view: ArticleView, known: Known): Promise<void> {
    const { checker, editor } = newsroom
    const { text } = view.version
    const articleId = view.id
    const sentence = view.sentences[a % view.sentences.length]
    const span = spanIn(text, a, b)
    const markId = [...known.marks.keys()][a % Math.max(1, known.marks.size)] ?? ''
    const open = view.corrections[a % Math.max(1, view.corrections.length)]
    if (kind === 'mark' && span) {
      const exact = text.slice(span.start, span.end)
      const made = await addAnnotation(checker, { articleId, kind: 'claim', ...span, exact })
      known.marks.set(made.id, { words: exact, isDeleted: false, comments: 0 })
    }
    if (kind === 'comment' && markId) {
      await addComment(checker, { annotationId: markId, body: `Said ${b}` })
      const mark = known.marks.get(markId)
      if (mark) mark.comments += 1
    }
    if (kind === 'verify' && sentence) {
      const { id: sentenceId, status: seen, start, end } = sentence
      await setStatus(checker, { articleId, sentenceId, seen, status: 'verified' })
      known.verified.add(text.slice(start, end))
    }
    if (kind === 'correct' && span) {
      const replacement = `${WORDS[c % WORDS.length]}${c % 7 === 0 ? '\n\n' : ''}${WORDS[(c >> 3) % WORDS.length]}`
      const expected = text.slice(span.start, span.end)
      if (replacement === expected) return
      const made = await proposeCorrection(checker, { articleId, ...span, expected, replacement, reason: '' })
      known.corrections.add(made.id)
      if (c % 3 !== 0) await decideCorrection(editor, { correctionId: made.id, decision: 'accept' })
    }
    if (kind === 'accept' && open) await decideCorrection(editor, { correctionId: open.id, decision: 'accept' })
    if (kind === 'stet' && open)
      await decideCorrection(editor, { correctionId: open.id, decision: 'stet', reason: 'It is right.' })
    if (kind === 'freeze') await makeVersion(editor, { articleId, seen: view.version.number })
    if (kind === 'draft') {
      await makeVersion(editor, {
        articleId,
        text: redrafted(text, a, b, c),
        format: 'text',
        seen: view.version.number,
      })
    }
    if (kind === 'restore') {
      await makeVersion(editor, { articleId, restore: 1 + (a % view.version.number), seen: view.version.number })
    }
    const mark = known.marks.get(markId)
    if (kind === 'delete' && mark) {
      await deleteAnnotation(editor, { annotationId: markId })
      mark.isDeleted = true
    }
    if (kind === 'undelete' && mark) {
      await restoreAnnotation(editor, { annotationId: markId })
      mark.isDeleted = false
    }
    if (kind === 'place' && mark && !mark.isDeleted && span) {
      const exact = text.slice(span.start, span.end)
      await placeAnnotation(checker, { annotationId: markId, ...span, exact, how: 'exact' })
      mark.words = exact
    }
    // Two at once: one of them is told.
    if (kind === 'second' && sentence) {
      const { id: sentenceId, status: seen, start, end } = sentence
      const set = (status: 'verified' | 'disputed', who = checker) =>
        setStatus(who, { articleId, sentenceId, seen, status })
      const done = await Promise.allSettled([set('verified'), set('disputed', editor)])
      if (done[0].status === 'fulfilled') known.verified.add(text.slice(start, end))
      if (seen !== 'verified' && seen !== 'disputed') {
        expect(done.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(1)
      }
    }
  }

  async function check(view: ArticleView, known: Known): Promise<void> {
    const { text } = view.version
    const marks = new Map(view.annotations.map((mark) => [mark.id, mark]))
    for (const [id, { words, isDeleted, comments }] of known.marks) {
      const mark = marks.get(id)
      expect(mark === undefined).toBe(isDeleted)
      if (!mark) continue
      expect(mark.comments.length).toBe(comments)
      expect(mark.how === 'orphan' ? mark.start === mark.end : text.slice(mark.start, mark.end) === mark.exact).toBe(
        true,
      )
      // What counts as standing stands on the very words it was put on.
      if (mark.how === 'exact' || mark.how === 'moved') expect(mark.exact).toBe(words)
    }
    for (const { status, start, end } of view.sentences) {
      if (status === 'verified') expect(known.verified).toContain(text.slice(start, end))
    }
    view.sentences.forEach((sentence, index) => {
      const next = view.sentences[index + 1]
      expect(next === undefined || !overlaps(sentence, next)).toBe(true)
    })
    const ids = [...known.corrections]
    expect(await database().read.correction.count({ where: { id: { in: ids } } })).toBe(ids.length)
  }
})

const paragraphs = (sentences: readonly string[]) =>
  sentences
    .map((sentence, index) => `${sentence}${index % 3 === 2 ? '\n\n' : ' '}`)
    .join('')
    .trim()

/** Some words of one paragraph, whole characters; undefined where there are none. */
function spanIn(text: string, a: number, b: number) {
  const pieces = [...text.matchAll(/\S+/gu)]
  const from = pieces[a % Math.max(1, pieces.length)]
  if (!from) return undefined
  const limit = text.indexOf('\n\n', from.index)
  const until = pieces
    .filter(({ index }) => index >= from.index && (limit < 0 || index < limit))
    .slice(0, 1 + (b % 6))
    .at(-1)
  return until ? { start: from.index, end: until.index + until[0].length } : undefined
}

/** The text as a writer may send it back: paragraphs moved, sentences cut, put in, words exchanged. */
function redrafted(text: string, a: number, b: number, c: number): string {
  const blocks = text.split('\n\n')
  const [moved] = blocks.splice(a % blocks.length, 1)
  if (moved !== undefined && a % 5 !== 0) blocks.splice(b % (blocks.length + 1), 0, moved)
  if (b % 3 === 0) blocks.splice(c % (blocks.length + 1), 0, SENTENCES[c % SENTENCES.length] ?? '')
  const at = b % Math.max(1, blocks.length)
  const words = (blocks[at] ?? '').split(' ')
  if (c % 2 === 0) words.splice(c % (words.length + 1), c % 3, WORDS[c % WORDS.length] ?? '')
  blocks[at] = words.join(' ')
  return blocks.filter((block) => block.trim() !== '').join('\n\n') || 'Nothing was left.'
}

/** What the house refuses in words is no loss: nothing was done. Anything else is. */
async function refusedOrDone(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}
