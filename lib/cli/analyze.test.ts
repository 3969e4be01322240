import { expect, test } from 'vitest'
import { piped } from './piped.fixture'

const analyzed = (words: readonly string[], input: string) => piped(['analyze', ...words], input)
const STORY = 'Minister Ada Poe said on Monday that 14 bridges were unsafe. “We will mend them,” she said.'

test('a report tells each sentence, who is quoted, and what to look at', async () => {
  const { code, out } = await analyzed([], `${STORY}\n\nExperts say it is late.`)
  expect(code).toBe(0)
  expect(out.join('\n')).toContain('2. “We will mend them,” she said.\n   direct quote: Ada Poe (said)')
  expect(out).toContain('People: Ada Poe (Minister)')
  expect(out.at(-1)).toMatch(/^- “Experts say” A12: /)
})

test('for programs all of it is one object, whose offsets count in its text', async () => {
  const { out } = await analyzed(['--json'], STORY)
  const { text, sentences, quotes, claims, people } = JSON.parse(out[0] ?? '')
  expect([out.length, text, sentences.length, claims.length]).toEqual([1, STORY, 2, 2])
  expect(
    quotes.map(({ speaker }: { speaker: { start: number; end: number } }) => text.slice(speaker.start, speaker.end)),
  ).toEqual(['Minister Ada Poe', 'she'].map((words) => expect.stringContaining(words.split(' ').at(-1) ?? '')))
  expect(people).toMatchObject([{ name: 'Ada Poe', titles: ['Minister'] }])
})

test('rows come out in the order in which they went in', async () => {
  const rows = ['a', 'b'].map((id) => JSON.stringify({ id, text: `${id}. ${STORY}` }))
  const { out } = await analyzed(['--jsonl'], `${rows.join('\n')}\n`)
  expect(out.map((line) => Object.keys(JSON.parse(line)))).toEqual(
    rows.map(() => ['id', 'language', 'silent', 'sentences', 'quotes', 'claims', 'people', 'findings']),
  )
  expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b'])
})

const GERMAN =
  'Der Bürgermeister sagte am Montag, die Brücke bleibe gesperrt. „Wir werden sie bald reparieren.“ Mehr nicht.'

test('of a text in another language the report tells what was not read', async () => {
  const { out } = await analyzed([], GERMAN)
  expect(out).toContain('2. „Wir werden sie bald reparieren.“')
  expect(out).toContain('   in quote marks')
  expect(out).toContain('Only sentences and quote marks were read: the text is German.')
})

test('the language that is given counts more than the one that is guessed', async () => {
  const row = JSON.stringify({ id: 'a', text: GERMAN })
  const languages = await Promise.all(
    [[], ['--language', 'de-ch'], ['--language', 'en']].map(async (words) => {
      const { out } = await analyzed(['--jsonl', ...words], row)
      return JSON.parse(out[0] ?? '').language
    }),
  )
  expect(languages).toEqual(['de', 'de-CH', 'en'])
})

test('words that are no language tag are wrong usage', async () =>
  expect((await analyzed(['--language', 'not a tag'], STORY)).code).toBe(2))

test.each(['x', '{"id": "b"}', '[]'])('a row that is none is named by its number: %s', async (row) => {
  const { code, out, err } = await analyzed(['--jsonl'], `{"id":"a","text":"It is late."}\n\n${row}`)
  expect([code, out.length]).toEqual([1, 1])
  expect(err).toEqual(['Line 3 is not a row like {"id": "a", "text": "…"}.'])
})

test('a file that is not there is said to be none', async () =>
  expect(await analyzed(['story.txt'], '')).toMatchObject({ code: 1, err: ['There is no such file.'] }))

test('rows and one object cannot both be asked for', async () =>
  expect((await analyzed(['--json', '--jsonl'], '')).code).toBe(2))
