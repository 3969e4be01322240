import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import { paragraph, run, wordFile } from '../documents/read/word-file.fixture'
import { documentIn, idsOf, partOf, textIn } from '../documents/write/into-docx/into-docx.fixture'
import type { ArticleView } from '../schemas/views'
import { addAnnotation } from './add-annotation'
import { decideCorrection } from './decide-correction'
import { exportArticle } from './export-article'
import { freezeVersion } from './freeze-version'
import { importArticle } from './import-article'
import { makeNewsroom, type Newsroom, placeIn } from './newsroom.fixture'
import { openArticle } from './open-article'
import { proposeCorrection } from './propose-correction'
import { reimportDraft } from './reimport-draft'

const PICTURE = new Uint8Array([137, 80, 78, 71])
const wordStory = (...paragraphs: string[]) =>
  wordFile(paragraphs.map((text) => paragraph(run(text, '<w:sz w:val="30"/>'))).join(''), {
    parts: { 'word/media/image1.png': PICTURE },
  })
const STORY = wordStory('The bridge is safe.', 'Engineers counted 14 cracks in March.', 'Nobody has closed the road.')
const fileOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'bridge.docx')

onEachEngine('an article that came as a Word file', (openFresh) => {
  let newsroom: Newsroom
  let view: ArticleView
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  beforeEach(async () => {
    view = await importArticle(newsroom.editor, { file: fileOf(STORY), title: 'The bridge' })
  })
  const write = async (copy: 'clean' | 'checked' | 'tracked' | 'checking', version?: number) =>
    (await exportArticle(newsroom.editor, { articleId: view.id, format: 'docx', copy, version })).bytes
  const propose = async (expected: string, replacement: string) => {
    view = await openArticle(newsroom.editor, { articleId: view.id })
    const at = placeIn(view, expected)
    return proposeCorrection(newsroom.checker, {
      articleId: view.id,
      ...at,
      expected,
      replacement,
      reason: 'The report',
    })
  }
  const accept = async (expected: string, replacement: string) => {
    const { id } = await propose(expected, replacement)
    await decideCorrection(newsroom.editor, { correctionId: id, decision: 'accept' })
  }
  const freeze = () => freezeVersion(newsroom.editor, { articleId: view.id })

  test('leaves as that file, byte for byte where nothing was done', async () => {
    const bytes = await write('tracked')
    for (const part of ['word/document.xml', 'word/media/image1.png', '_rels/.rels']) {
      expect(partOf(bytes, part)).toBe(partOf(STORY, part))
    }
    const kept = await database().read.originalFile.findFirstOrThrow({ where: { versionId: view.version.id } })
    expect(kept).toMatchObject({ name: 'bridge.docx', sha256: createHash('sha256').update(STORY).digest('hex') })
  })

  test('has what was frozen, accepted and proposed as tracked changes to it, by who proposed them', async () => {
    await accept('14', '41')
    await freeze()
    await accept('March', 'May')
    await propose('Nobody', 'No one')
    const bytes = await write('tracked')
    expect(textIn(bytes)).toBe(
      'The bridge is safe.\n\nEngineers counted 41 cracks in May.\n\nNo one has closed the road.',
    )
    expect(textIn(bytes, 'original')).toBe(textIn(STORY))
    expect(partOf(bytes, 'word/document.xml').match(/<w:del [^>]*w:author="Checker"/g)).toHaveLength(3)
    expect(partOf(bytes, 'word/document.xml').match(/<w:sz w:val="30"\/>/g)?.length).toBeGreaterThan(9)
  })

  test('checked has what was accepted and no marks; clean is the version, with the picture that was in it', async () => {
    await accept('14', '41')
    await propose('March', 'May')
    const checked = await write('checked')
    expect(textIn(checked, 'original')).toContain('counted 41 cracks in March')
    expect(textIn(await write('clean'))).toContain('counted 14 cracks in March')
    await freeze()
    expect(textIn(await write('clean'))).toContain('counted 41 cracks in March')
    expect(textIn(await write('clean', 1))).toContain('counted 14 cracks in March')
    expect(partOf(checked, 'word/media/image1.png')).toBe(partOf(STORY, 'word/media/image1.png'))
  })

  test('checking has all work as comments on its words, and the corrections in it', async () => {
    await accept('14', '41')
    await freeze()
    view = await openArticle(newsroom.editor, { articleId: view.id })
    const exact = '41 cracks'
    await addAnnotation(newsroom.checker, {
      articleId: view.id,
      kind: 'claim',
      ...placeIn(view, exact),
      exact,
      body: 'Who counted?',
    })
    await propose('March', 'May')
    const bytes = await write('checking')
    const comments = partOf(bytes, 'word/comments.xml')
    expect(comments).toContain('Who counted?')
    expect(comments).toContain('“March” becomes “May”')
    expect(idsOf(comments, 'w:comment')).toHaveLength(2)
    expect(textIn(bytes)).toContain('counted 41 cracks in May')
  })

  test('goes back to the draft that came in last', async () => {
    const draft = wordStory(
      'The bridge is not safe.',
      'Engineers counted 14 cracks in March.',
      'Nobody has closed the road.',
    )
    await reimportDraft(newsroom.editor, { articleId: view.id, file: fileOf(draft) })
    await accept('14', '41')
    expect(textIn(await write('tracked'), 'original')).toBe(textIn(draft))
    expect(textIn(await write('tracked', 1))).toBe(textIn(STORY))
  })

  test('has the words of a draft that came in as text as changes by who brought it', async () => {
    const { text } = documentIn(STORY)
    await reimportDraft(newsroom.editor, { articleId: view.id, format: 'text', text: text.replace('safe', 'sound') })
    const bytes = await write('tracked')
    expect(textIn(bytes)).toContain('The bridge is sound.')
    expect(partOf(bytes, 'word/document.xml')).toMatch(/<w:ins [^>]*w:author="Editor"[^>]*>.*sound/)
  })

  test('is written anew where the file has no place for a correction, and says so; a tracked one tells it in a comment', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`
    const table = wordFile(
      `${paragraph(run('The cracks by month.'))}<w:tbl><w:tr>${cell('March')}${cell('14')}</w:tr></w:tbl>`,
    )
    view = await importArticle(newsroom.editor, { file: fileOf(table), title: 'The cracks' })
    await accept('month.\n\nMarch', 'month: March')
    const tracked = await write('tracked')
    expect(partOf(tracked, 'word/comments.xml')).toContain('This file cannot show a correction here')
    const checked = await write('checked')
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((part) => partOf(checked, part)).join('')
    expect(footers).toContain('A new file, because the Word file that came in has no place for some of the corrections')
    expect(textIn(checked)).toContain('month: March')
  })
})
