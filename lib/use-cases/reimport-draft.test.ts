import { beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { decideCorrection } from './decide-correction'
import { freezeVersion } from './freeze-version'
import { importArticle } from './import-article'
import { makeVersion } from './make-version'
import { makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'
import { previewDraft } from './preview-draft'
import { proposeCorrection } from './propose-correction'
import { readLog } from './read-log'
import { setStatus } from './set-status'

const FERRY = 'Ferry service ended on Friday after eighty years of crossings. The harbour master said so at noon.'
const MAYOR = 'Mayor Ina Holt called the decision wrong. She promised a new boat before the summer.'
const PRICE = 'Price rises had kept passengers away since the bridge was opened to lorries in May.'
const STORY = [FERRY, MAYOR, PRICE].join('\n\n')

onEachEngine('a draft that comes in again', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await importArticle(newsroom.editor, { text: STORY, format: 'text', title: 'The ferry' })
  })

  const open = () => openArticle(newsroom.viewer, { articleId: view.id })
  const draft = (text: string, seen?: number) =>
    makeVersion(newsroom.editor, { articleId: view.id, text, format: 'text', seen })
  const look = (text: string) => previewDraft(newsroom.editor, { articleId: view.id, text, format: 'text' })
  const mark = (words: string) =>
    addAnnotation(newsroom.checker, { articleId: view.id, kind: 'claim', ...placeIn(view, words), exact: words })
  const verify = async (words: string) => {
    const { start } = placeIn(view, words)
    const sentence = view.sentences.find((one) => one.start <= start && start < one.end)
    await setStatus(newsroom.checker, {
      articleId: view.id,
      sentenceId: sentence?.id ?? '',
      seen: 'unreviewed',
      status: 'verified',
    })
  }
  const correct = async (expected: string, replacement: string, isAccepted: boolean) => {
    const place = { ...placeIn(view, expected), expected, replacement, reason: '' }
    const { id } = await proposeCorrection(newsroom.checker, { articleId: view.id, ...place })
    if (isAccepted) await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
    return id
  }
  /** Each sentence with its status. */
  const statuses = ({ version, sentences }: ArticleView) =>
    sentences.map(({ start, end, status }) => `${version.text.slice(start, end).split(' ')[0]} ${status}`)
  const places = ({ version, annotations }: ArticleView) =>
    annotations.map(({ start, end, how }) => `${how} ${version.text.slice(start, end)}`)

  test('keeps the status of every sentence whose words stand, also where it was moved', async () => {
    await verify('Ferry service')
    await verify('She promised')
    const made = await draft([PRICE, MAYOR, FERRY.replace('at noon', 'at night')].join('\n\n'))
    expect(made).toMatchObject({ number: 2, origin: 're-import', carried: { sentences: 4, changed: 1 } })
    expect(statuses(await open())).toEqual([
      'Price unreviewed',
      'Mayor unreviewed',
      'She verified',
      'Ferry verified',
      'The unreviewed',
    ])
  })

  test('asks for what changed to be read again, with its old words, status and who changed it', async () => {
    await verify('Price rises')
    await draft(STORY.replace('in May', 'in June'))
    expect((await open()).sentences.at(-1)).toMatchObject({
      status: 'unreviewed',
      changedSince: { text: PRICE, status: 'verified', changedBy: [newsroom.editor.id] },
    })
  })

  test('takes every mark along: to where its words stand, or to the tray', async () => {
    await mark('eighty years')
    await mark('She promised a new boat before the summer.')
    await mark('Price rises')
    const { carried } = await draft(
      [PRICE, `${FERRY} She promised a new boat before the summer.`, 'Nobody was asked.']
        .join('\n\n')
        .replace('Price rises', 'Dear tickets'),
    )
    expect(carried).toMatchObject({ annotations: 3, needsLook: 1, orphans: 0 })
    expect(places(await open()).toSorted()).toEqual([
      'changed Dear tickets',
      'moved She promised a new boat before the summer.',
      'moved eighty years',
    ])
    await draft(FERRY)
    expect((await open()).annotations.filter(({ how }) => how === 'orphan').map(({ exact }) => exact)).toEqual([
      'Dear tickets',
      'She promised a new boat before the summer.',
    ])
  })

  test('says what will happen, sentence by sentence, and stores nothing', async () => {
    await verify('Mayor Ina')
    await mark('promised a new boat')
    const seen = await look(
      [
        PRICE,
        FERRY.replace('at noon', 'at night'),
        'Nobody has asked those who live beside the old docks.',
        'Mayor Ina Holt called the decision wrong.',
      ].join('\n\n'),
    )
    const told = seen.blocks.flatMap(({ sentences }) =>
      sentences.map(({ text, fate, status }) => `${text.split(' ')[0]} ${fate} ${status}`),
    )
    expect(told).toEqual([
      'Price moved unreviewed',
      'Ferry unchanged unreviewed',
      'The changed unreviewed',
      'Nobody new unreviewed',
      'Mayor unchanged verified',
    ])
    expect(seen.gone).toEqual([{ text: 'She promised a new boat before the summer.', status: 'unreviewed', marks: 1 }])
    expect(seen).toMatchObject({ version: 1, isSame: false, marks: { kept: 0, changed: 0, needsLook: 0, lost: 1 } })
    expect((await open()).version.number).toBe(1)
  })

  test('freezes a correction that the draft has made, whether or not it was accepted, and says so', async () => {
    const accepted = await correct('eighty', 'ninety', true)
    const proposed = await correct('wrong', 'premature', false)
    const other = await correct('lorries', 'cars', true)
    const text = STORY.replace('eighty', 'ninety').replace('wrong', 'premature')
    expect((await look(text)).corrections).toEqual({ made: 2, reopened: 0 })
    expect((await draft(text)).corrections).toBe(2)
    const now = await open()
    expect(now.corrections.map(({ id, state }) => [id, state])).toEqual([[other, 'accepted']])
    const { items } = await readLog(newsroom.viewer, { articleId: view.id, limit: 50 })
    expect(items.find(({ type }) => type === 'version-reimported')).toMatchObject({
      from: 1,
      to: { number: 2, corrections: [accepted, proposed] },
    })
    await freezeVersion(newsroom.editor, { articleId: view.id })
    expect((await open()).version.text).toBe(text.replace('lorries', 'cars'))
  })

  test('opens an accepted correction again when the draft has other words there', async () => {
    const id = await correct('eighty years', 'ninety years', true)
    await draft(STORY.replace('eighty years', 'eighty-one years'))
    expect((await open()).corrections).toMatchObject([{ id, state: 'proposed', how: 'changed' }])
  })

  test('finds a mark that was lost when a later draft has its words again, and asks for a look', async () => {
    await mark('promised a new boat')
    await draft([FERRY, PRICE].join('\n\n'))
    await draft(STORY)
    expect(places(await open())).toEqual(['needs-look promised a new boat'])
  })

  test('of two that come at once the second is compared with the first, unless it was for what was seen', async () => {
    const both = await Promise.all([draft(`${STORY}\n\nIt rained.`), draft(`It snowed.\n\n${STORY}`)])
    expect(both.map(({ number }) => number).sort()).toEqual([2, 3])
    expect(both.map(({ carried }) => carried.sentences)).toEqual([5, 5])
    const seen = await Promise.allSettled([draft(STORY, 3), draft(`${STORY}\n\nIt hailed.`, 3)])
    expect(seen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(seen.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
  })

  test('tells of a mark that loses its place once, when it does', async () => {
    await mark('a new boat')
    expect((await look(`${FERRY}\n\n${PRICE}`)).marks.lost).toBe(1)
    expect((await draft(`${FERRY}\n\n${PRICE}`)).carried.orphans).toBe(1)
    expect((await look(FERRY)).marks.lost).toBe(0)
    expect((await draft(FERRY)).carried.orphans).toBe(0)
  })

  test('refuses one with nothing new under a headline and a byline, too', async () => {
    const text = ['The ferry stops', 'By Ina Holt', STORY].join('\n\n')
    const { id } = await importArticle(newsroom.editor, { text, format: 'text' })
    const sent = { articleId: id, text, format: 'text' } as const
    expect((await previewDraft(newsroom.editor, sent)).isSame).toBe(true)
    await expect(makeVersion(newsroom.editor, sent)).rejects.toMatchObject({ code: 'invalid' })
  })

  test('refuses a draft with nothing new, one for another version than was seen, and one from who may not', async () => {
    await expect(draft(STORY)).rejects.toMatchObject({ code: 'invalid' })
    await draft(STORY.replace('May', 'June'), 1)
    await expect(draft(PRICE, 1)).rejects.toMatchObject({ code: 'conflict', extra: { current: 2 } })
    const checkers = makeVersion(newsroom.checker, { articleId: view.id, text: PRICE, format: 'text' })
    await expect(checkers).rejects.toMatchObject({ code: 'forbidden' })
    const strangers = makeVersion(newsroom.stranger, { articleId: view.id, text: PRICE, format: 'text' })
    await expect(strangers).rejects.toMatchObject({ code: 'not-found' })
    expect((await open()).version.number).toBe(2)
  })
})
