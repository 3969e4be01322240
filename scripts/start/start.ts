import { type Environment, readEnvironment } from '@/lib/env'
import { readEnvFile } from '@/lib/env-file'
import { SetUpProblem } from '../set-up-problem.mjs'
import { buildWhenStale } from './build-when-stale'
import { checkDatabase } from './check-database'
import { keptSecret, makeDataFolder } from './data-folder'
import { freePort } from './free-port'
import { generateWhenStale } from './generate-when-stale'
import { addressOf, serve } from './serve'

/** `npm start`, once the packages are there. */
export default async function start() {
  await getReadyAndServe()
  process.exit(0)
}

async function getReadyAndServe() {
  readEnvFile()
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

function understoodEnvironment(): Environment {
  try {
    return readEnvironment(process.env)
  } catch (error) {
    throw new SetUpProblem(
      `${(error as Error).message}\nCorrect the environment and start again; docs/deploy.md lists it.`,
    )
  }
}

/** Loaded only now: these need the generated clients. */
async function prepareDatabase(url: string) {
  const { migrate } = await import('@/lib/data/migrate')
  const { setUpToken } = await import('./set-up-token')
  const applied = await migrate(url, process.cwd())
  for (const name of applied) console.log(`Migrated the database: ${name}`)
  return setUpToken(url)
}

/** With an address of its own Stet answers to that alone; otherwise to the name it was called by. */
const serverEnvironment = (secret: string, publicUrl: string | undefined): Record<string, string> => ({
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  STET_SECRET: secret,
  NEXTAUTH_SECRET: secret,
  ...(publicUrl ? { NEXTAUTH_URL: publicUrl } : { AUTH_TRUST_HOST: 'true' }),
})
