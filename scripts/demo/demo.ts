import { SetUpProblem } from '../set-up-problem.mjs'
import { checkDatabase } from '../start/check-database'
import { makeDataFolder } from '../start/data-folder'
import { generateWhenStale } from '../start/generate-when-stale'
import { understoodEnvironment } from '../start/understood-environment'

/** `npm run demo`, once the packages are there: fills an empty installation with a newsroom at work. */
export default async function demo() {
  const { dataDir, databaseUrl } = understoodEnvironment()
  makeDataFolder(dataDir)
  await checkDatabase(databaseUrl)
  await generateWhenStale()
  // Loaded only now: these need the generated clients.
  const { migrate } = await import('@/lib/data/migrate')
  const { database } = await import('@/lib/data/client')
  const { fillNewsroom } = await import('./fill-newsroom')
  await migrate(databaseUrl, process.cwd())
  if ((await database().read.person.count()) > 0) {
    throw new SetUpProblem(
      'There are people here already; the demo fills only an empty installation (see STET_DATA_DIR).',
    )
  }
  const people = await fillNewsroom()
  await database().close()
  console.log('A newsroom with two desks and three articles. These can sign in; the passwords are shown this once:\n')
  for (const { email, password, role } of people) console.log(`${role.padEnd(9)} ${email.padEnd(24)} ${password}`)
}
