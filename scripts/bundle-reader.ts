import { rename, rm } from 'node:fs/promises'
import { build } from 'esbuild'

const ENTRY = 'lib/documents/read/reader-thread.ts'
export const READER = 'generated/reader.mjs'
/** Says of which sources it was made (see `whenStale`). */
export const READER_STAMP = 'generated/reader-stamp'

/** Everything the bundle is made of, besides packages, which it imports from where they are. */
export const READER_SOURCES = [
  'lib/documents',
  'lib/core',
  'scripts/bundle-reader.ts',
  'node_modules/esbuild/package.json',
]

/**
 * Writes the program of the thread in which documents are read as one JavaScript file, because a thread starts from a
 * file that Node itself can load: neither Next nor tsx nor vitest stands between. Replaced in one step, since others
 * may be starting from it.
 */
export async function bundleReader(): Promise<void> {
  // Whoever bundles without a stamp leaves none that speaks of other sources.
  await rm(READER_STAMP, { force: true })
  const outfile = `${READER}.${process.pid}`
  await build({
    entryPoints: [ENTRY],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'error',
  })
  await rename(outfile, READER)
}
