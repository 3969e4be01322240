import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import { FILE_OF_OTHERS } from '../documents/read/file-of-others.fixture'
import { ins } from '../documents/read/tracked.fixture'
import { paragraph, run, wordFile } from '../documents/read/word-file.fixture'
import { partOf, textIn } from '../documents/write/into-docx/into-docx.fixture'
import { addComment } from './comments'
import { decideCorrection } from './decide-correction'
import { exportArticle } from './export-article'
import { importArticle } from './import-article'
import { listPeople } from './list-people'
import { makeNewsroom, type Newsroom } from './newsroom.fixture'
import { openArticle } from './open-article'
import { previewImport } from './preview-import'
import { changeCorrection } from './propose-correction'
import { readHistory } from './read-history'
import { reimportDraft } from './reimport-draft'

const file = () => new File([new Uint8Array(FILE_OF_OTHERS)], 'bridge.docx')
const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0

onEachEngine('a Word file with the work of others', (openFresh) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    await openFresh()
    newsroom = await makeNewsroom()
  })
  const taken = () => importArticle(newsroom.editor, { file: file(), title: 'The bridge', changes: 'proposals' })
  const write = async (articleId: string, copy: 'tracked' | 'checking') =>
    (await exportArticle(newsroom.editor, { articleId, format: 'docx', copy })).bytes

  test('comes in as it was before, with their changes as proposals and their comments as a thread', async () => {
    const { version, corrections, annotations, people } = await taken()
    expect(version.text).toBe('Engineers counted 14 cracks in March.\n\nNobody has ever closed the road.')
    const nameOf = (id: string) => people.find((person) => person.id === id)
    expect(corrections.map((one) => [nameOf(one.createdBy)?.name, one.expected, one.replacement, one.state])).toEqual([
      ['Bo Ede', '14', '41', 'proposed'],
      ['Cy Fox', 'ever ', '', 'proposed'],
    ])
    expect(corrections[0]?.createdAt).toBe('2031-05-04T10:20:00.000Z')
    const [thread] = annotations
    expect(thread).toMatchObject({
      kind: 'note',
      exact: 'Engineers counted 14 cracks',
      body: 'Who counted?',
      state: 'open',
    })
    expect(thread?.comments.map(({ author, body }) => [nameOf(author)?.name, body])).toEqual([
      ['Cy Fox', 'The council.'],
    ])
    expect(nameOf(thread?.createdBy ?? '')).toMatchObject({ name: 'Bo Ede', outside: true })
  })

  test('brings nobody into the house: its authors are not listed, and are the same in the next file', async () => {
    const [first, second] = [await taken(), await taken()]
    expect(second.corrections.map(({ createdBy }) => createdBy)).toEqual(
      first.corrections.map(({ createdBy }) => createdBy),
    )
    const { items } = await listPeople(newsroom.admin)
    expect(items.map(({ name }) => name)).not.toContain('Bo Ede')
  })

  test('has proposals that nobody may reword, and that an editor decides on', async () => {
    const { id, corrections } = await taken()
    const correctionId = corrections[0]?.id ?? ''
    await expect(changeCorrection(newsroom.editor, { correctionId, replacement: '40' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await decideCorrection(newsroom.editor, { correctionId, decision: 'accept' })
    expect((await openArticle(newsroom.editor, { articleId: id })).corrections[0]?.state).toBe('accepted')
  })

  test('leaves as that file: the same changes and comments by the same people, none twice', async () => {
    const { id } = await taken()
    for (const copy of ['tracked', 'checking'] as const) {
      const bytes = await write(id, copy)
      const xml = partOf(bytes, 'word/document.xml')
      expect(count(xml, /<w:del [^>]*w:author="Bo Ede"/g), copy).toBe(1)
      expect(count(xml, /<w:ins [^>]*w:author="Bo Ede"/g), copy).toBe(1)
      expect(count(xml, /<w:del [^>]*w:author="Cy Fox"/g), copy).toBe(1)
      expect(count(xml, /<w:(?:ins|del) /g), copy).toBe(3)
      expect(textIn(bytes, 'accepted'), copy).toBe(
        'Engineers counted 41 cracks in March.\n\nNobody has closed the road.',
      )
      const comments = partOf(bytes, 'word/comments.xml')
      expect(count(comments, /Who counted\?/g), copy).toBe(1)
      expect(count(comments, /The council\./g), copy).toBe(1)
    }
  })

  test('leaves with an insertion once, also where the text alone cannot tell that it was not taken over', async () => {
    const bytes = wordFile(
      paragraph(run('The road is open.')) + paragraph(ins('Bo Ede', 'But ') + run('nobody knows.')),
    )
    const only = new File([new Uint8Array(bytes)], 'road.docx')
    const { id } = await importArticle(newsroom.editor, { file: only, title: 'The road', changes: 'proposals' })
    const xml = partOf(await write(id, 'tracked'), 'word/document.xml')
    expect(count(xml, /<w:ins /g)).toBe(1)
    expect(count(xml, /But/g)).toBe(1)
  })

  test('has our answer beside theirs when it leaves, and what we decided', async () => {
    const { id, annotations, corrections } = await taken()
    await addComment(newsroom.checker, { annotationId: annotations[0]?.id ?? '', body: 'I rang them.' })
    await decideCorrection(newsroom.editor, {
      correctionId: corrections[1]?.id ?? '',
      decision: 'stet',
      reason: 'It is emphasis.',
    })
    const bytes = await write(id, 'checking')
    const comments = partOf(bytes, 'word/comments.xml')
    expect(count(comments, /Who counted\?/g)).toBe(1)
    expect(count(comments, /I rang them\./g)).toBe(1)
    expect(count(partOf(bytes, 'word/document.xml'), /<w:(?:ins|del) /g)).toBe(2)
  })

  test('names its authors where people read, with a sign that they are from a file; bare where programs know them by it', async () => {
    const { id } = await taken()
    const text = async (format: 'html' | 'json' | 'markdown', copy: 'tracked' | 'checking') =>
      new TextDecoder().decode((await exportArticle(newsroom.editor, { articleId: id, format, copy })).bytes)
    const html = await text('html', 'checking')
    expect(html).toContain('Proposed by Bo Ede (file), ')
    expect(html).toContain('Cy Fox (file)')
    expect(html).not.toMatch(/(?:Bo Ede|Cy Fox)(?! \(file\))/)
    const { review } = JSON.parse(await text('json', 'checking'))
    expect(review.corrections[0]).toMatchObject({ createdByName: 'Bo Ede', isFromFile: true })
    expect(review.annotations[0]).toMatchObject({ createdByName: 'Bo Ede', isFromFile: true })
    expect(review.annotations[0].comments[0]).toMatchObject({ authorName: 'Cy Fox', isFromFile: true })
  })

  test('is logged with how much of whom came in', async () => {
    const { id } = await taken()
    const { acts } = await readHistory(newsroom.editor, { articleId: id, limit: 10 })
    expect(acts.find(({ type }) => type === 'article-imported')?.to).toMatchObject({
      taken: { corrections: 2, threads: 1, by: ['Bo Ede', 'Cy Fox'] },
    })
  })

  test('says in the preview how much of whom it is', async () => {
    const { notes } = await previewImport(newsroom.editor, { file: file(), changes: 'proposals' })
    expect(notes.map(({ message }) => message)).toEqual([
      '2 changes and 1 comment by 2 people will be proposals and threads.',
    ])
  })

  test('is no draft with proposals: those come in with an article alone', async () => {
    const { id } = await taken()
    await expect(
      reimportDraft(newsroom.editor, { articleId: id, file: file(), changes: 'proposals' }),
    ).rejects.toMatchObject({
      code: 'unsupported',
    })
  })

  test('sent twice it is one article, and as something else it is refused', async () => {
    const wanted = {
      file: file(),
      title: 'The bridge',
      id: `bridge-${newsroom.editor.id}`.slice(0, 21).padEnd(21, '0'),
    }
    const first = await importArticle(newsroom.editor, { ...wanted, changes: 'proposals' })
    const again = await importArticle(newsroom.editor, { ...wanted, changes: 'proposals' })
    expect(again.corrections).toHaveLength(first.corrections.length)
    await expect(importArticle(newsroom.editor, { ...wanted, changes: 'original' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
