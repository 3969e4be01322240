import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../core/app-error'
import { archiveLines, FORMAT, type Header, isDamaged, type TableEnd } from './archive'
import { type Row, RowSum } from './rows'
import type { Table } from './tables'

/** Characters of rows that are handed on at once. */
const PIECE = 2_000_000

/** What is done with a backup that is read. */
interface Reader {
  rows(table: Table, rows: readonly Row[]): Promise<void>
}

export interface BackupSums {
  readonly header: Header
  readonly ends: readonly TableEnd[]
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw isDamaged()
  }
}

/** Reads a backup from its first line to its last and compares everything in it with its hashes. Throws an AppError when one is wrong. */
export async function readBackup(path: string, tables: readonly Table[], newest: string, reader?: Reader) {
  let header: Header | undefined
  const ends: TableEnd[] = []
  let [sum, rows, size] = [new RowSum(), [] as Row[], 0]
  const handOn = async (table: Table) => {
    if (reader && rows.length > 0) await reader.rows(table, rows)
    rows = []
    size = 0
  }
  for await (const line of archiveLines(path)) {
    if (!header) {
      header = fittingHeader(line, tables, newest)
      continue
    }
    const table = tables[ends.length]
    if (!table) throw isDamaged()
    const value = parsed(line)
    if (Array.isArray(value)) {
      if (value.length !== table.columns.length) throw isDamaged()
      sum.add(line)
      if (!reader) continue
      rows.push(value as Row)
      size += line.length
      if (size > PIECE) await handOn(table)
      continue
    }
    const end: TableEnd = { table: table.name, rows: sum.rows, sum: sum.sum }
    if (!isDeepStrictEqual(value, end)) throw isDamaged()
    await handOn(table)
    ends.push(end)
    sum = new RowSum()
  }
  if (!header || ends.length !== tables.length) throw isDamaged()
  return { header, ends } satisfies BackupSums
}

/** The first line, when it is one of a backup that this Stet can restore. */
function fittingHeader(line: string, tables: readonly Table[], newest: string): Header {
  const header = parsed(line) as Header | null
  if (header?.stet !== 'backup') throw new AppError('invalid', 'This is no backup of Stet.')
  if (header.format !== FORMAT || header.migration > newest) {
    throw new AppError('unsupported', 'This backup was made by a newer Stet. Restore it with that one.')
  }
  const here = tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }))
  if (header.migration !== newest || !isDeepStrictEqual(header.tables, here)) {
    throw new AppError(
      'unsupported',
      `This backup was made by an older Stet (${header.migration}). Restore it with that one, then start the newer one.`,
    )
  }
  return header
}
