import { readdirSync } from 'node:fs'
import { SetUpProblem } from '../set-up-problem.mjs'
import { runPackage } from './run'
import { whenStale } from './stamp'

const FOLDERS = ['app', 'lib', 'public', 'prisma/schema.prisma', 'package-lock.json', 'tsconfig.json']
const ENVIRONMENT = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }

/** What the browser and the server load, built anew when any source of it or any package has changed. */
export function buildWhenStale(): Promise<void> {
  return whenStale('.next/stet-build', [...FOLDERS, ...settingsAtTheTop()], async () => {
    console.log('Building the pages. This takes about half a minute…')
    const { code, output } = await runPackage('next/dist/bin/next', ['build'], ENVIRONMENT)
    if (code !== 0) throw new SetUpProblem(`${output}\nThe pages could not be built; the lines above say why.`)
  })
}

/** next.config.js, proxy.ts and the like; the settings of the test tools are no part of the build. */
const settingsAtTheTop = () =>
  readdirSync('.').filter((name) => /\.(ts|js|mjs|cjs)$/.test(name) && !/^(\.|vitest|playwright|next-env)/.test(name))
