import { expect, test } from 'vitest'
import { onEachEngine } from './on-each-engine'
import { inList } from './sql'

onEachEngine('a hand-written statement', (openFresh) => {
  test('takes times, lists, texts and nothing as values, and gives back what is stored', async () => {
    const database = await openFresh()
    const now = new Date('2026-01-12T10:00:00.123Z')
    const rows = await database.transact(async (tx) => {
      await tx.desk.create({ data: { id: 'd1', name: 'Politics', createdAt: now } })
      const changed = await tx.$executeRaw`UPDATE "Desk" SET "name" = ${'World'} WHERE "createdAt" = ${now}`
      expect(changed).toBe(1)
      return tx.$queryRaw<{ name: string; createdAt: Date | string }[]>`
        SELECT "name", "createdAt" FROM "Desk" WHERE "id" IN (${inList(['d1', 'd2'])})`
    })
    expect(rows.map(({ name, createdAt }) => [name, new Date(createdAt)])).toEqual([['World', now]])
  })
})
