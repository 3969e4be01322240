import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { withPostgresql } from '../embedded-postgresql'
import { compare } from './compare'
import { makeHouse } from './house'
import { randomFrom } from './random'
import { startServer } from './server'
import { type Sent, Writer } from './writer'

const CLIENTS = 20
/** Writers while servers are killed. */
const WRITERS = 6

export interface Size {
  /** Servers to kill on each engine. */
  readonly kills: number
  /** How long twenty clients write, or until how many writes when that is more than none. */
  readonly seconds: number
  readonly writes: number
  readonly seed: number
}

const outcomes = (writers: readonly Writer[]) => {
  const count = (outcome: Sent['outcome']) =>
    writers.reduce((sum, { sent }) => sum + sent.filter((one) => one.outcome === outcome).length, 0)
  const [applied, conflicts, busy] = [count('applied'), count('conflict'), count('busy')]
  const sent = writers.reduce((sum, writer) => sum + writer.sent.length, 0)
  return { sent, applied, conflicts, busy, unanswered: count('unanswered') }
}

async function killServers(engine: string, url: string, { kills, seed }: Size): Promise<readonly string[]> {
  const random = randomFrom(seed)
  const house = await makeHouse(url, WRITERS)
  const writers = house.people.map((person) => new Writer(person, house, random))
  for (let kill = 1; kill <= kills; kill++) {
    const server = await startServer(url)
    const before = outcomes(writers).applied
    const writing = writers.map((writer) => writer.writeWhile(server.address, () => true))
    // A server has to load its routes first; it is ended when writes have begun to be acknowledged.
    while (outcomes(writers).applied <= before) await setTimeout(5)
    await setTimeout(random() * 500)
    await server.kill()
    await Promise.all(writing)
    const wrong = await compare(house, writers)
    if (wrong.length > 0) return wrong.map((line) => `after kill ${kill}: ${line}`)
  }
  const { sent, applied, conflicts, unanswered } = outcomes(writers)
  console.log(
    `${engine}: ${kills} servers killed; of ${sent} writes ${applied} acknowledged, all there; ${conflicts} conflicts reported; ${unanswered} not answered.`,
  )
  return []
}

async function writeTogether(engine: string, url: string, { writes, seconds, seed }: Size): Promise<readonly string[]> {
  const random = randomFrom(seed)
  const house = await makeHouse(url, CLIENTS)
  const writers = house.people.map((person) => new Writer(person, house, random))
  const server = await startServer(url)
  const end = Date.now() + seconds * 1_000
  const goesOn = () => (writes > 0 ? outcomes(writers).sent < writes : Date.now() < end)
  await Promise.all(writers.map((writer) => writer.writeWhile(server.address, goesOn)))
  await server.kill()
  const { sent, applied, conflicts, busy, unanswered } = outcomes(writers)
  const wrong = [...(await compare(house, writers))]
  if (unanswered > 0 || applied + conflicts + busy !== sent)
    wrong.push(`${sent - applied - conflicts - busy} not answered`)
  console.log(
    `${engine}: ${CLIENTS} clients sent ${sent} writes; ${applied} applied, ${conflicts} conflicts reported, ${busy} told to come back, ${unanswered} not answered.`,
  )
  return wrong
}

/** Everything that was lost or is there by half, in words. */
export async function runSoak(size: Size): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-soak-db-'))
  const wrong: string[] = []
  try {
    wrong.push(...(await killServers('sqlite', `file:${join(folder, 'killed.db')}`, size)))
    wrong.push(...(await writeTogether('sqlite', `file:${join(folder, 'together.db')}`, size)))
    await withPostgresql(async (server) => {
      wrong.push(...(await killServers('postgresql', await server.createDatabase('killed'), size)))
      wrong.push(...(await writeTogether('postgresql', await server.createDatabase('together'), size)))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return wrong
}
