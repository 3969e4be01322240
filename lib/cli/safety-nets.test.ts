import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { database } from '../data/client'
import { ENGINES } from '../data/on-each-engine'
import { paragraph, run, wordFile } from '../documents/read/word-file.fixture'
import { addAnnotation } from '../use-cases/add-annotation'
import { listClaims } from '../use-cases/claims/read-claims'
import { importArticle } from '../use-cases/import-article'
import { makeNewsroom, type Newsroom } from '../use-cases/newsroom.fixture'
import { setStatus } from '../use-cases/set-status'
import { attachSource } from '../use-cases/sources/attach-source'
import { changeSource } from '../use-cases/sources/change-source'
import { source } from '../use-cases/sources/sources.fixture'
import { Typist } from './terminal.fixture'

const SECRET = 'Never to be named'
/** Characters of every width, quotes, and what JSON and SQL write otherwise. */
const TEXT =
  'The mayor’s “bridge” cost €3.5m — ½ of it in Zürich, 東京 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧.\n\nIt’s \\ `safe` ; \u2028 she said.'

const WORD_FILE = wordFile(paragraph(run('It came as a file.')))

describe.each(ENGINES.flatMap((from) => ENGINES.map((to) => [from, to] as const)))(
  'a backup of %s in %s',
  (from, to) => {
    let old: Typist
    let fresh: Typist
    let newsroom: Newsroom
    let articleId = ''
    const backup = () => join(old.folder, 'house.stet')

    beforeAll(async () => {
      vi.stubEnv('STET_SOURCE_KEY', Buffer.alloc(32, 3).toString('base64'))
      old = await Typist.atNewHouse(from)
      newsroom = await makeNewsroom()
      const view = await importArticle(newsroom.editor, { text: TEXT, format: 'text', title: 'The bridge' })
      articleId = view.id
      for (const { id } of view.sentences) {
        await setStatus(newsroom.checker, { articleId, sentenceId: id, status: 'verified', seen: 'unreviewed' })
      }
      const place = { start: 0, end: 9, exact: 'The mayor' }
      await addAnnotation(newsroom.checker, { articleId, kind: 'claim', ...place, verdict: 'true' })
      const file = new File([new Uint8Array(WORD_FILE)], 'story.docx')
      await importArticle(newsroom.editor, { file, title: 'A file' })
      const letter = await source(newsroom.editor, { title: SECRET })
      await attachSource(newsroom.editor, { articleId, sourceId: letter.id })
      await changeSource(newsroom.editor, { sourceId: letter.id, protected: true })
    })
    afterAll(async () => {
      vi.unstubAllEnvs()
      await old.leaves()
      await fresh.leaves()
    })

    test('holds everything, and nobody else may read it', async () => {
      const { out, err, code } = await old.types('backup house.stet')
      expect({ code, err }).toEqual({ code: 0, err: [] })
      expect(out[0]).toMatch(/^Wrote \d+ rows into house.stet \([\d,]+ bytes\)\.$/)
      expect(out[1]).toContain('Its key is not.')
      expect(statSync(backup()).mode & 0o777).toBe(0o600)
      expect(readdirSync(old.folder)).toEqual(['house.stet'])
    })

    test('never takes the place of a file', async () =>
      expect(await old.types('backup house.stet')).toMatchObject({
        code: 1,
        err: [expect.stringContaining('already')],
      }))

    test('says in a line that it cannot be written or read there', async () => {
      const cannot = (words: string) => ({ code: 1, out: [], err: [expect.stringMatching(new RegExp(words))] })
      expect(await old.types('backup no-folder/house.stet')).toMatchObject(cannot('cannot be written .ENOENT'))
      expect(await old.types('restore .')).toMatchObject(cannot('cannot be read .EISDIR'))
    })

    test('is refused where something is, and leaves it as it is', async () => {
      const before = await database().read.logEntry.count()
      expect(await old.types('restore house.stet')).toMatchObject({
        code: 1,
        err: ['This database is not empty. A backup is restored into an empty one alone.'],
      })
      expect(await database().read.logEntry.count()).toBe(before)
    })

    test('is refused when any byte of it is another, before anything is written', async () => {
      fresh = await Typist.atNewHouse(to)
      const bytes = readFileSync(backup())
      const damaged = [bytes.subarray(0, bytes.length - 9), bytes.subarray(0, 40), Buffer.from('{"stet":"backup"}\n')]
      for (let at = 12; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
        const other = Buffer.from(bytes)
        other[at] = (other[at] ?? 0) ^ 0x10
        damaged.push(other)
      }
      for (const content of damaged) {
        writeFileSync(join(fresh.folder, 'damaged.stet'), content)
        const { code, err } = await fresh.types('restore damaged.stet')
        expect({ code, err }).toMatchObject({ code: 1, err: [expect.stringMatching(/damaged|no backup|newer|older/)] })
      }
      expect(await database().read.person.count()).toBe(0)
      expect(await fresh.types('restore nothing.stet')).toMatchObject({
        code: 1,
        err: [expect.stringContaining('no file')],
      })
    })

    test('becomes the same house, and its log verifies', async () => {
      const { code, out, err } = await fresh.types(`restore ${backup()}`)
      expect({ code, err }).toEqual({ code: 0, err: [] })
      expect(out[0]).toMatch(/^Restored \d+ rows of \d{4}-/)
      expect(out[1]).toMatch(/^The log is whole: \d+ entries\.$/)
      const version = await database().read.version.findFirstOrThrow({ where: { articleId } })
      expect(version.text).toContain('𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍👩‍👧')
      const claims = await listClaims(newsroom.viewer, { q: 'mayor', limit: 5 })
      expect(claims.items).toMatchObject([{ words: 'The mayor', verdict: 'true' }])
      const [sentence] = await database().read.sentence.findMany({ where: { articleId } })
      expect(sentence).toMatchObject({ status: 'verified', statusAt: expect.any(Date) })
      expect(JSON.stringify(await database().read.source.findMany())).not.toContain(SECRET)
      const { bytes } = await database().read.originalFile.findFirstOrThrow()
      expect(Buffer.compare(bytes, WORD_FILE)).toBe(0)
    })

    test('backed up again holds the same rows', async () => {
      const again = join(fresh.folder, 'again.stet')
      expect((await fresh.types('backup again.stet')).code).toBe(0)
      expect(existsSync(again)).toBe(true)
      const heads = (await fresh.types('audit heads')).out
      fresh.hasFile('heads.txt', `${heads.join('\n')}\n`)
      expect(await fresh.types('audit verify --against heads.txt')).toMatchObject({
        code: 0,
        out: [expect.anything(), expect.stringMatching(/^Head: [0-9a-f]{64}$/)],
      })
    })

    test('goes on where it was: what is done next is in its log', async () => {
      const view = await importArticle(newsroom.editor, { text: 'It rains.', format: 'text', title: 'Rain' })
      expect(await fresh.types(`audit verify --article ${view.id}`)).toMatchObject({
        code: 0,
        out: ['The log is whole: 1 entry and 1 version are as they were written.'],
      })
    })

    test('without the key the chain is verified all the same, and what could not be read is counted', async () => {
      vi.stubEnv('STET_SOURCE_KEY', Buffer.alloc(32, 4).toString('base64'))
      const { code, out } = await fresh.types('audit verify')
      expect({ code, out: out[0] }).toMatchObject({ code: 1, out: expect.stringContaining('a key that is not here') })
      expect(await fresh.types('audit verify --without-key')).toMatchObject({
        code: 0,
        out: [
          expect.stringMatching(/^The log is whole/),
          expect.stringContaining('without their key'),
          expect.anything(),
        ],
      })
      vi.stubEnv('STET_SOURCE_KEY', Buffer.alloc(32, 3).toString('base64'))
    })

    test('what was tampered with is named, in words and as JSON', async () => {
      await database().transact((tx) =>
        tx.logEntry.updateMany({
          where: { articleId, place: 2, chain: `article:${articleId}` },
          data: { actorName: 'Eve' },
        }),
      )
      const { code, out, err } = await fresh.types('audit verify')
      expect({ code, err }).toEqual({ code: 1, err: ['The log is not as it was written: 1 problem.'] })
      expect(out).toEqual([
        expect.stringMatching(new RegExp(`^article ${articleId}, entry 2 \\(id \\d+\\): it is not as it was`)),
      ])
      const json = (await fresh.types('audit verify --json')).out.map((line) => JSON.parse(line))
      expect(json).toMatchObject([
        { kind: 'entry-changed', place: 2 },
        { problems: 1, isWhole: false },
      ])
    })
  },
)
