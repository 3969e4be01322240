import type { Row } from './rows'
import { openPostgresqlStore } from './store-postgresql'
import { openSqliteStore } from './store-sqlite'
import type { Table } from './tables'

/** A database as backups see it: rows of tables, out and in. */
export interface Store {
  /** From here on it is read as it is now, whatever others write. */
  beginReading(): Promise<void>
  /** From here on all or nothing is written, and nobody else writes. */
  beginWriting(tables: readonly Table[]): Promise<void>
  read(table: Table): AsyncIterable<Row>
  hasRows(table: Table): Promise<boolean>
  clear(table: Table): Promise<void>
  insert(table: Table, rows: readonly Row[]): Promise<void>
  /** What a database keeps besides rows, made anew from them: numbers that it gives by itself, what its search knows. */
  deriveRest(): Promise<void>
  commit(): Promise<void>
  /** Takes back what was not committed. */
  close(): Promise<void>
}

export const openStore = (url: string): Promise<Store> =>
  url.startsWith('file:') ? openSqliteStore(url.slice('file:'.length)) : openPostgresqlStore(url)
