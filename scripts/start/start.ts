import { buildWhenStale } from './build-when-stale'
import { checkDatabase } from './check-database'
import { keptSecret, makeDataFolder } from './data-folder'
import { freePort } from './free-port'
import { generateWhenStale } from './generate-when-stale'
import { addressOf, serve } from './serve'
import { understoodEnvironment } from './understood-environment'

/** `npm start`, once the packages are there. */
export default async function start() {
  await getReadyAndServe()
  process.exit(0)
}

async function getReadyAndServe() {
  const environment = understoodEnvironment()
  const { dataDir, databaseUrl, host, publicUrl } = environment
  const port = await freePort(host, environment.port)
  makeDataFolder(dataDir)
  const secret = environment.secret ?? keptSecret(dataDir)
  await checkDatabase(databaseUrl)
  await generateWhenStale()
  await buildWhenStale()
  const token = await prepareDatabase(databaseUrl)
  const address = addressOf(host, port, publicUrl)
  await serve({ host, port, env: serverEnvironment(secret, publicUrl) }, () => {
    if (token) console.log(`First run: set up Stet at ${address}/setup?token=${token}`)
    console.log(`Stet is ready on ${address}`)
  })
}

/** Loaded only now: these need the generated clients. */
async function prepareDatabase(url: string) {
  const { migrate } = await import('@/lib/data/migrate')
  const { openDatabase } = await import('@/lib/data/client')
  const { prepareSetUp } = await import('@/lib/use-cases/prepare-set-up')
  const applied = await migrate(url, process.cwd())
  for (const name of applied) console.log(`Migrated the database: ${name}`)
  const database = openDatabase(url)
  return prepareSetUp(database).finally(() => database.close())
}

/** With an address of its own Stet answers to that alone; otherwise to the name it was called by. */
const serverEnvironment = (secret: string, publicUrl: string | undefined): Record<string, string> => ({
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  STET_SECRET: secret,
  NEXTAUTH_SECRET: secret,
  ...(publicUrl ? { NEXTAUTH_URL: publicUrl } : { AUTH_TRUST_HOST: 'true' }),
})
