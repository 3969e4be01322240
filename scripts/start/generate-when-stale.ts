import { SetUpProblem } from '../set-up-problem.mjs'
import { runPackage } from './run'
import { whenStale } from './stamp'

const SOURCES = [
  'prisma/schema.prisma',
  'scripts/generate.ts',
  'scripts/schema-for.ts',
  'node_modules/prisma/package.json',
]

/** Both Prisma clients, made anew when the schema, the generator or what turns the one into two has changed. */
export function generateWhenStale(): Promise<void> {
  return whenStale('generated/stamp', SOURCES, async () => {
    console.error('Generating the database clients…')
    const { code, output } = await runPackage('tsx/dist/cli.mjs', ['scripts/generate.ts'])
    if (code !== 0) throw new SetUpProblem(`${output}\nPrisma could not generate its clients; it says why above.`)
  })
}
