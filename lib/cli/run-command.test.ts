import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashToken } from '../data/actors'
import { database } from '../data/client'
import { ENGINES } from '../data/on-each-engine'
import { Typist } from './terminal.fixture'

describe.each(ENGINES)('the command line (%s)', (engine) => {
  let someone: Typist
  const types = (line: string, input?: string) => someone.types(line, input)
  const idOf = async (title: string) =>
    (await types('list')).out.find((line) => line.endsWith(`\t${title}`))?.split('\t')[0] ?? ''

  beforeAll(async () => {
    someone = await Typist.atNewHouse(engine)
    await types('user add --email ada@paper.example --name "Ada Holm" --role admin')
  })
  afterAll(() => someone.leaves())

  test('the first person joins a desk that is opened for them', async () => {
    const desk = await database().read.desk.findFirstOrThrow({ include: { memberships: true } })
    expect([desk.name, desk.memberships.length]).toEqual(['Newsroom', 1])
  })

  test('whoever comes without a desk joins the only one', async () =>
    expect(await types('user add --email bo@paper.example --name Bo --role viewer')).toMatchObject({
      code: 0,
      out: ['Added Bo <bo@paper.example>, viewer, on the desk Newsroom.'],
    }))

  test('a desk that is named and not there is opened', async () => {
    await types('user add --email cy@paper.example --name Cy --role editor --desk "Foreign News"')
    expect((await types('desk add "foreign news"')).err).toEqual(['There is already a desk with this name.'])
  })

  test('a password of eleven characters is refused, and nobody is added', async () => {
    const said = await types('user add --email di@paper.example --name Di --role editor', 'short pass.')
    expect(said).toMatchObject({ code: 1, err: ['The password must have at least 12 characters.'] })
    expect(await database().read.person.count({ where: { email: 'di@paper.example' } })).toBe(0)
  })

  test('an e-mail address that is none is named', async () =>
    expect(await types('user add --email nothing --name Di --role editor')).toMatchObject({
      code: 1,
      err: ['--email must be an e-mail address.'],
    }))

  test('of a token only the hash is kept', async () => {
    const { out } = await types('token create --email cy@paper.example --name Wire')
    expect(await database().read.token.count({ where: { hash: hashToken(out[0] ?? ''), name: 'Wire' } })).toBe(1)
  })

  test('import goes on after a refusal, says why, and answers 1', async () => {
    someone.hasFile('bridge.txt', 'The bridge\n\nIt stands. “It will,” said Ada Holm.')
    someone.hasFile('empty.md', '')
    const { code, out, err } = await types('import empty.md missing.txt bridge.txt --desk Newsroom')
    expect(code).toBe(1)
    expect(out).toEqual([
      expect.stringMatching(/^-\tempty.md: The file is empty/),
      '-\tmissing.txt: There is no such file.',
      expect.stringMatching(/^\w{16}\tThe bridge$/),
    ])
    expect(err).toEqual(['2 of 3 files were refused; their lines say why.'])
  })

  test('import acts in the name of whom it is told, on that person’s desks alone', async () => {
    someone.hasFile('abroad.txt', 'Abroad\n\nIt rains.')
    expect(await types('import abroad.txt --as cy@paper.example')).toMatchObject({ code: 0 })
    expect((await types('list --as cy@paper.example')).out).toEqual([expect.stringContaining('Abroad')])
    expect((await types('import abroad.txt --as bo@paper.example')).err).toEqual([
      'Only an editor can import an article.',
    ])
  })

  test('export writes the text of a version, to standard output or into a file', async () => {
    const id = await idOf('Abroad')
    expect(new TextDecoder().decode((await types(`export ${id} --format text`)).bytes)).toContain('It rains.')
    await types(`export ${id} --format markdown --copy clean --version 1 -o out.md`)
    expect(readFileSync(join(someone.folder, 'out.md'), 'utf8')).toContain('# Abroad')
  })

  test('what cannot be exported is said in one line', async () => {
    const id = await idOf('Abroad')
    expect(await types(`export ${id} --format text --version 7`)).toMatchObject({
      code: 1,
      err: ['This article has no version 7.'],
    })
    expect(await types('export nothing --format text')).toMatchObject({ code: 1, err: ['There is no such article.'] })
  })

  test('list answers JSON when asked', async () => {
    const { out } = await types('list --json --desk "Foreign News"')
    expect(out.map((line) => JSON.parse(line).title)).toEqual(['Abroad'])
  })

  test('migrate finds nothing to do', async () =>
    expect((await types('migrate')).out).toEqual(['The database is up to date.']))
})

describe('usage', () => {
  let someone: Typist
  beforeAll(async () => {
    someone = await Typist.atNewHouse('sqlite')
  })
  afterAll(() => someone.leaves())

  test.each(['', 'nonsense', 'user add', 'export', 'export x --format rtf', 'list --state lost', 'import'])(
    'stet %s answers 2',
    async (line) => expect((await someone.types(line)).code).toBe(2),
  )

  test.each([
    '--help',
    'user --help',
    'user add --help',
    'import --help',
    'help export',
    'migrate --help',
    'backup --help',
    'restore --help',
    'audit verify --help',
  ])('stet %s explains', async (line) =>
    expect(await someone.types(line)).toMatchObject({ code: 0, out: [expect.stringContaining('Usage: stet')] }),
  )

  test('without an admin there is nobody to act for', async () =>
    expect((await someone.types('list')).err).toEqual([
      'There is no admin yet. Add one: stet user add --role admin --email … --name …',
    ]))
})
