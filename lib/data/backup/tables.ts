export interface Column {
  readonly name: string
  readonly kind: 'text' | 'number' | 'boolean' | 'time' | 'bytes'
}

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

const KINDS: Readonly<Record<string, Column['kind']>> = {
  ...{ String: 'text', Int: 'number', Float: 'number', Boolean: 'boolean', DateTime: 'time', Bytes: 'bytes' },
}

/** Who has which page open now, and in which browser one is signed in: nothing to keep, and nothing to lie about in backups. */
const LEFT_OUT = ['Presence', 'Session']

const MODEL = /^model (\w+) \{\n([\s\S]*?)^\}/gm
const FIELD = /^ +(\w+) +(\w+)(?:\[\])?\??(.*)$/gm

/**
 * The tables of prisma/schema.prisma that a backup holds, each after those that its rows point to. A table that is added
 * there is in the backups from then on.
 */
export function tablesOf(schema: string): readonly Table[] {
  const models = [...schema.matchAll(MODEL)].map(([, name = '', body = '']) => {
    const fields = [...body.matchAll(FIELD)].map(([, field = '', type = '', rest = '']) => ({ field, type, rest }))
    const columns = fields.flatMap(({ field, type }) => (KINDS[type] ? [{ name: field, kind: KINDS[type] }] : []))
    const pointsTo = fields.filter(({ rest }) => rest.includes('fields:')).map(({ type }) => type)
    return { table: { name, columns }, pointsTo }
  })
  const sorted: Table[] = []
  let left = models.filter(({ table }) => !LEFT_OUT.includes(table.name))
  while (left.length > 0) {
    const free = left.filter(({ pointsTo }) => !left.some(({ table }) => pointsTo.includes(table.name)))
    if (free.length === 0) throw new Error('The tables of the schema point to each other in a circle.')
    sorted.push(...free.map(({ table }) => table))
    left = left.filter((model) => !free.includes(model))
  }
  return sorted
}
