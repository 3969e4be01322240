import { bundleThreads, THREADS_SOURCES, THREADS_STAMP } from '../bundle-threads'
import { SetUpProblem } from '../set-up-problem.mjs'
import { runPackage } from './run'
import { whenStale } from './stamp'

const SCHEMA_SOURCES = [
  'prisma/schema.prisma',
  'scripts/generate.ts',
  'scripts/schema-for.ts',
  'node_modules/prisma/package.json',
]

/** What is made from sources, besides the pages, and made anew when its sources have changed. */
export async function generateWhenStale(): Promise<void> {
  await whenStale('generated/stamp', SCHEMA_SOURCES, generateClients)
  await whenStale(THREADS_STAMP, THREADS_SOURCES, bundleThreads)
}

/** The Prisma clients of both engines. */
async function generateClients(): Promise<void> {
  console.error('Generating the database clients…')
  const { code, output } = await runPackage('tsx/dist/cli.mjs', ['scripts/generate.ts'])
  if (code !== 0) throw new SetUpProblem(`${output}\nPrisma could not generate its clients; it says why above.`)
}
