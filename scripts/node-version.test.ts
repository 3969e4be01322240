import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What `npm start` would say on this Node. */
const saidOn = (version: string) => {
  const script = `import('./scripts/node-version.mjs').then((m) => m.requireNode('${version}', 'npm start'))`
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  return { status, lines: stderr.trim().split('\n') }
}

test.each(['20.19.0', '22.0.0', '25.1.0'])('Node %s is new enough', (version) => expect(saidOn(version).status).toBe(0))

test.each(['12.22.12', '18.20.0', '20.18.9'])('Node %s is told what to do, in two lines', (version) =>
  expect(saidOn(version)).toEqual({
    status: 1,
    lines: [
      `Stet needs Node 20.19 or newer; this is Node ${version}.`,
      'Install a newer one from https://nodejs.org and type npm start again.',
    ],
  }),
)
