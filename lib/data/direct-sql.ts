import type { Statement } from 'better-sqlite3'
import { Prisma } from '@/generated/sqlite/client'
import type { OpenConnection } from './sqlite-adapter'

type Template = TemplateStringsArray | Prisma.Sql

/**
 * A client of Prisma's, or what one has in a transaction, whose hand-written statements go straight to the connection
 * below it: on SQLite the way through Prisma costs more than most statements. They run where the client's own do, so in
 * its transaction. Times come back as the text that is stored, and numbers as numbers.
 */
export function withDirectSql<Client extends object>(
  client: Client,
  connection: () => Promise<Pick<OpenConnection, 'prepare'>>,
  onQuery?: (sql: string) => void,
): Client {
  const prepared = async (template: Template, values: readonly unknown[]) => {
    const statement = template instanceof Prisma.Sql ? template : new Prisma.Sql(template, values)
    onQuery?.(statement.sql)
    return { statement: (await connection()).prepare(statement.sql), values: statement.values.map(stored) }
  }
  const direct = {
    $queryRaw: async (template: Template, ...given: readonly unknown[]) => {
      const { statement, values } = await prepared(template, given)
      return rowsOf(statement, values)
    },
    $executeRaw: async (template: Template, ...given: readonly unknown[]) => {
      const { statement, values } = await prepared(template, given)
      return statement.run(values).changes
    },
  }
  return new Proxy(client, {
    get: (target, name) => (name in direct ? direct[name as keyof typeof direct] : Reflect.get(target, name)),
  })
}

/** Read as lists and named here: that the driver names each value of each row takes half as long again. */
function rowsOf(statement: Statement, values: readonly unknown[]): Record<string, unknown>[] {
  const rows = statement.raw().all(values) as unknown[][]
  if (rows.length === 0) return []
  const names = statement.columns().map(({ name }) => name)
  return rows.map((row) => {
    const named: Record<string, unknown> = {}
    for (let at = 0; at < names.length; at++) named[names[at] as string] = row[at]
    return named
  })
}

/** A value as Prisma's adapter stores it. */
function stored(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00')
  return typeof value === 'boolean' ? Number(value) : value
}
