import { orSayWhatIsWrong } from '../set-up-problem.mjs'
import { checkDatabase } from '../start/check-database'
import { makeDataFolder } from '../start/data-folder'
import { generateWhenStale } from '../start/generate-when-stale'
import { understoodEnvironment } from '../start/understood-environment'
import { readInput, readSecret } from './read-secret'

/** The command line, once the packages are there. */
export default async function stet() {
  await generateWhenStale()
  // Loaded only now: it needs the generated clients.
  const { main } = await import('@/lib/cli/main')
  const folder = process.env.INIT_CWD ?? process.cwd()
  process.exitCode = await main({ folder, readSecret, readInput, reachDatabase: () => orSayWhatIsWrong(reachDatabase) })
}

async function reachDatabase() {
  const { dataDir, databaseUrl } = understoodEnvironment()
  makeDataFolder(dataDir)
  await checkDatabase(databaseUrl)
}
