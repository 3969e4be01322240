import { randomBytes } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Actor } from '../core/review/actor'
import { onEachEngine } from '../data/on-each-engine'
import { readWritten } from '../documents/write/pdf/pdf-text.fixture'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { exportArticle } from './export-article'
import { article, makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { readHistory } from './read-history'
import { readLog } from './read-log'
import { addEvidence } from './sources/evidence'
import { readSourceLog } from './sources/read-sources'
import { source } from './sources/sources.fixture'

type Asked = Parameters<typeof exportArticle>[1]

const SECRET = 'Heliotrope'
const COPIES = [
  ['json', 'clean'],
  ['json', 'checked'],
  ['json', 'tracked'],
  ['json', 'checking'],
  ['html', 'checking'],
  ['docx', 'checking'],
  ['pdf', 'checking'],
  ['csv', 'clean'],
  ['web-annotation', 'clean'],
  ['claimreview', 'clean'],
] as const

/** All that is written in a file; of a Word file its text and its comments, of a PDF what stands on its pages. */
async function wordsIn(bytes: Uint8Array, format: Asked['format']): Promise<string> {
  if (format === 'pdf') return (await readWritten(bytes)).pages.join('\n')
  if (format !== 'docx') return new TextDecoder().decode(bytes)
  const files = unzipSync(bytes)
  return ['word/document.xml', 'word/comments.xml', 'word/footer1.xml']
    .map((name) => strFromU8(files[name] ?? new Uint8Array()))
    .join('\n')
}

onEachEngine('sources in an export', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  afterAll(() => {
    vi.unstubAllEnvs()
  })
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', randomBytes(32).toString('base64'))
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await article(newsroom)
  })
  const write = async (actor: Actor, format: Asked['format'], copy: Asked['copy'], sources?: string[]) =>
    wordsIn((await exportArticle(actor, { articleId: view.id, format, copy, sources })).bytes, format)
  /** Without the moment at which it was written. */
  const withoutTime = (text: string) => text.replace(/"generatedAt": "[^"]*"|\d+ \w+ \d{4}, \d\d:\d\d UTC · Stet/g, '')
  const quote = async () => {
    const exact = 'It has stood for ninety years'
    return addAnnotation(newsroom.checker, { articleId: view.id, kind: 'quote', ...placeIn(view, exact), exact })
  }
  const secret = (more = {}) =>
    source(newsroom.editor, {
      articleId: view.id,
      title: `${SECRET} memo`,
      text: `${SECRET} said: It has stood for ninety-one years, but not for long.`,
      terms: 'background',
      wording: 'an engineer',
      ...more,
    })
  const rest = (actor: Actor, sourceId: string, annotationId: string) =>
    addEvidence(actor, {
      articleId: view.id,
      sourceId,
      annotationId,
      locator: { start: 0, end: 10 },
      stance: 'contradicts',
      note: `${SECRET} was there.`,
    })

  test('are told with their terms, with what rests on them and with the quotes compared, and without their words', async () => {
    const mark = await quote()
    const open = await source(newsroom.checker, { articleId: view.id })
    await addEvidence(newsroom.checker, {
      articleId: view.id,
      sourceId: open.id,
      sentenceId: view.sentences[0]?.id,
      locator: { start: 0, end: 26 },
      stance: 'partly',
      reliability: 'probable',
    })
    const text = await write(newsroom.editor, 'json', 'checked')
    const { review } = JSON.parse(text)
    expect(review.sources).toMatchObject([{ id: open.id, terms: 'on-the-record', createdByName: 'Checker' }])
    expect(review.sources[0]).not.toHaveProperty('readers')
    expect(review.evidence).toMatchObject([
      {
        sourceId: open.id,
        sentenceIds: [view.sentences[0]?.id],
        excerpt: 'The hearing opened at nine',
        stance: 'partly',
        reliability: 'probable',
        locatorText: 'paragraph 1',
      },
    ])
    expect(review.quotes).toMatchObject([
      { annotationId: mark.id, matches: [{ sourceId: open.id, match: 'verbatim' }] },
    ])
    expect(text, 'the words of the source').not.toContain('nobody has looked under it since 1988, Ada')
  })

  test('that are protected leave no trace in what leaves, byte for byte, whoever exports', async () => {
    const mark = await quote()
    const open = await source(newsroom.checker, { articleId: view.id })
    await rest(newsroom.checker, open.id, mark.id)
    const all = async (actor: Actor) => {
      const written: string[] = []
      for (const [format, copy] of COPIES) written.push(withoutTime(await write(actor, format, copy)))
      return written
    }
    const [editor, admin] = [await all(newsroom.editor), await all(newsroom.admin)]
    const { id } = await secret()
    await rest(newsroom.editor, id, mark.id)
    expect(await all(newsroom.editor), 'who is named on it').toEqual(editor)
    expect(await all(newsroom.admin), 'who is not').toEqual(admin)
  })

  test('that are protected are in it when a reader chooses them, for this once', async () => {
    const mark = await quote()
    const { id } = await secret()
    await rest(newsroom.editor, id, mark.id)
    const { review } = JSON.parse(await write(newsroom.editor, 'json', 'clean', [id]))
    expect(review.sources).toMatchObject([{ id, protected: true, wording: 'an engineer' }])
    expect(review.evidence).toMatchObject([{ sourceId: id, excerpt: SECRET }])
    expect(review.quotes[0].matches).toMatchObject([{ sourceId: id, match: 'altered' }])
    const html = await write(newsroom.editor, 'html', 'checking', [id])
    expect(html).toContain('Holds 1 protected source.')
    expect(html).toContain(`${SECRET} was there.`)
    expect(await write(newsroom.editor, 'html', 'checking')).not.toContain(SECRET)
    const report = await write(newsroom.editor, 'pdf', 'checking', [id])
    expect(report).toContain('Holds 1 protected source.')
    expect(report).toContain(`${SECRET} memo`)
  })

  test('that are protected and not known to who asks for them were never there', async () => {
    const { id } = await secret()
    for (const who of [newsroom.admin, newsroom.stranger]) {
      await expect(write(who, 'json', 'clean', [id])).rejects.toMatchObject({ code: 'not-found' })
    }
    const other = await source(newsroom.editor, { title: 'Elsewhere', protected: true })
    await expect(write(newsroom.editor, 'json', 'clean', [other.id])).rejects.toMatchObject({ code: 'not-found' })
    await expect(write(newsroom.checker, 'json', 'clean', [id])).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('that are protected and were exported are in the log of the source alone', async () => {
    const { id } = await secret()
    await write(newsroom.editor, 'html', 'checking', [id])
    await write(newsroom.editor, 'text', 'clean', [id])
    const log = await readSourceLog(newsroom.editor, { sourceId: id, limit: 10 })
    expect(log.items.map(({ type }) => type)).toEqual(['source-exported', 'source-added'])
    expect(log.items[0]).toMatchObject({
      actor: newsroom.editor.id,
      articleId: view.id,
      to: { format: 'html', copy: 'checking', version: 1 },
    })
    for (const who of [newsroom.editor, newsroom.admin]) {
      const known = [
        await readLog(who, { articleId: view.id, limit: 50 }),
        await readHistory(who, { articleId: view.id, limit: 50 }),
      ]
      expect(JSON.stringify(known)).not.toMatch(new RegExp(`${id}|source-exported`))
    }
  })
})
