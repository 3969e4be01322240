import { expect, test } from 'vitest'
import { makeActor } from '../core/review/actor'
import { paragraph, run, wordFile } from '../documents/read/word-file.fixture'
import { type Given, readGiven } from './read-given'

const body = paragraph(
  `${run('It was ')}<w:del>${run('52').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('42')}</w:ins>`,
)
const ana = makeActor({ id: 'ana', name: 'Ana', role: 'editor', deskIds: [], via: 'session' })
const read = (changes?: Given['changes'], how = {}) =>
  readGiven(ana, { file: new File([new Uint8Array(wordFile(body))], 'story.docx'), changes }, how)

test.each([
  [undefined, 'It was 42'],
  ['accepted', 'It was 42'],
  ['original', 'It was 52'],
] as const)('a Word file with its changes %s', async (changes, text) =>
  expect((await read(changes)).document.text).toBe(text),
)
test('changes become proposals where an article is imported, and nowhere else', async () => {
  await expect(read('proposals')).rejects.toMatchObject({ code: 'unsupported' })
  const { document, others } = await read('proposals', { mayPropose: true })
  expect(document.text).toBe('It was 52')
  expect(others?.corrections).toMatchObject([{ start: 7, end: 9, replacement: '42' }])
})
