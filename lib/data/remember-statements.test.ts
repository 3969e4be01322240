import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { rememberStatements } from './remember-statements'

/** As the adapter asks: prepare, bind, read. */
function read(connection: Sqlite.Database, sql: string, ...args: unknown[]) {
  return connection.prepare(sql).bind(args).raw().all()
}

function opened() {
  const connection = new Sqlite(':memory:')
  connection.exec("CREATE TABLE word (text TEXT); INSERT INTO word VALUES ('one'), ('two')")
  let prepared = 0
  const prepare = connection.prepare.bind(connection)
  connection.prepare = ((sql: string) => {
    prepared++
    return prepare(sql)
  }) as typeof connection.prepare
  rememberStatements(connection)
  return { connection, prepared: () => prepared }
}

test('the same SQL is prepared once, and runs with the arguments of each call', () => {
  const { connection, prepared } = opened()
  const find = (text: string) => read(connection, 'SELECT text FROM word WHERE text = ?', text)
  expect([find('one'), find('two'), find('three')]).toEqual([[['one']], [['two']], []])
  expect(prepared()).toBe(1)
})

test('arguments are kept apart when two of the same are bound before either runs', () => {
  const { connection } = opened()
  const [one, two] = ['one', 'two'].map((text) => connection.prepare('SELECT ? AS x').bind([text]))
  expect([one?.raw().all(), two?.raw().all()]).toEqual([[['one']], [['two']]])
})

test('a column added later is read too', () => {
  const { connection } = opened()
  read(connection, 'SELECT * FROM word')
  connection.exec('ALTER TABLE word ADD COLUMN kind TEXT')
  expect(read(connection, 'SELECT * FROM word')[0]).toEqual(['one', null])
  expect(connection.prepare('SELECT * FROM word').bind([]).columns()).toHaveLength(2)
})
