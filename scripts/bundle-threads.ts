import { rename, rm } from 'node:fs/promises'
import { build } from 'esbuild'

/** The programs of the threads in which documents are read and written, by the file that each becomes. */
const THREADS = {
  'generated/reader.mjs': 'lib/documents/read/reader-thread.ts',
  'generated/writer.mjs': 'lib/documents/write/writer-thread.ts',
} as const
/** Says of which sources they were made (see `whenStale`). */
export const THREADS_STAMP = 'generated/threads-stamp'

/** Everything the bundles are made of, besides packages, which they import from where they are. */
export const THREADS_SOURCES = [
  'lib/documents',
  'lib/core',
  'scripts/bundle-threads.ts',
  'node_modules/esbuild/package.json',
]

/**
 * Writes the program of each thread as one JavaScript file, because a thread starts from a file that Node itself can load:
 * neither Next nor tsx nor vitest stands between. Replaced in one step, since others may be starting from it.
 */
export async function bundleThreads(): Promise<void> {
  // Whoever bundles without a stamp leaves none that speaks of other sources.
  await rm(THREADS_STAMP, { force: true })
  for (const [file, entry] of Object.entries(THREADS)) {
    const outfile = `${file}.${process.pid}`
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      logLevel: 'error',
    })
    await rename(outfile, file)
  }
}
