import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Database, openDatabase } from '../client'
import { migrate } from '../migrate'
import { freshDatabaseUrl, onEachEngine } from '../on-each-engine'
import { seal, sealedPlace } from '../sealing'
import { chainOldEntries, isLogChained } from './chain-old-entries'
import type { AuditProblem } from './problem'
import { verifyLog } from './verify-log'

const AT = new Date('2026-11-01T09:00:00.123Z')
const COUNT = 1_203

onEachEngine('entries of a time before there were hashes', (_, engine) => {
  let url = ''
  let database: Database
  beforeAll(async () => {
    vi.stubEnv('STET_SOURCE_KEY', Buffer.alloc(32, 5).toString('base64'))
    url = await freshDatabaseUrl(engine)
    database = openDatabase(url)
    await database.transact(async (tx) => {
      await tx.setting.deleteMany({ where: { key: 'log-chained' } })
      await tx.desk.create({ data: { id: 'desk', name: 'Politics', createdAt: AT } })
      const source = { deskId: 'desk', kind: 'letter', details: '{}', foldedTitle: '', createdById: 'ada' }
      for (const [id, isProtected] of Object.entries({ open: false, closed: true })) {
        await tx.source.create({ data: { ...source, id, isProtected, createdAt: AT, updatedAt: AT } })
      }
      const row = { at: AT, actorId: 'ada', actorName: 'Ada Holm', from: null }
      const closed = seal('"a letter"', sealedPlace('log', 'closed', 'closed'))
      await tx.logEntry.createMany({
        data: Array.from({ length: COUNT }, (_, at) => {
          const inArticle = {
            ...row,
            type: 'status-set',
            articleId: `story-${at % 3}`,
            revision: at,
            subjectId: `s${at}`,
          }
          if (at % 10 === 0) return { ...row, type: 'person-added', subjectId: `p${at}`, to: '"Bo"' }
          if (at % 10 === 1) return { ...inArticle, type: 'source-added', sourceId: 'open', to: '"a book"' }
          const hidden = { ...inArticle, revision: null, sourceId: 'closed', subjectId: 'closed', to: closed }
          return at % 10 === 2 ? hidden : { ...inArticle, to: '"verified"' }
        }),
      })
    })
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await database.close()
  })

  const problems = async () => {
    const found: AuditProblem[] = []
    await verifyLog(database.read, { told: (problem) => found.push(problem) })
    return found
  }
  const unchained = () => database.read.logEntry.count({ where: { chain: null } })

  test('are chained some at a time, so that whoever was ended in between goes on', async () => {
    let turns = 0
    const ended: Database = {
      ...database,
      transact: (work) => (++turns > 1 ? Promise.reject(new Error('Ended.')) : database.transact(work)),
    }
    await expect(chainOldEntries(ended)).rejects.toThrow('Ended.')
    expect(await unchained()).toBe(COUNT - 500)
    expect(await isLogChained(database)).toBe(false)
  })

  test('are chained once by two who start at the same moment, and what they say is as it was', async () => {
    await Promise.all([migrate(url, process.cwd()), migrate(url, process.cwd())])
    expect(await unchained()).toBe(0)
    expect(await problems()).toEqual([])
    expect(await database.read.logEntry.count({ where: { at: AT, chainedAt: { not: null } } })).toBe(COUNT)
    const chains = await database.read.logChain.findMany({ orderBy: { id: 'asc' } })
    expect(chains.map(({ id }) => id)).toEqual([
      'article:story-0',
      'article:story-1',
      'article:story-2',
      'house',
      'source:closed',
    ])
  })

  test('cannot be added later', async () => {
    const added = { at: AT, type: 'status-set', actorName: 'Eve', articleId: 'story-0', revision: 9_999 }
    const { id } = await database.transact((tx) => tx.logEntry.create({ data: added }))
    await migrate(url, process.cwd())
    expect(await problems()).toMatchObject([{ kind: 'entry-added', id }])
  })
})
