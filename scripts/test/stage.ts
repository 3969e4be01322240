/** What one stage of `npm test` found. A tool that says only yes or no counts as one. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  /** Everything the tool wrote; shown when something failed. */
  readonly output: string
}

export interface Stage {
  readonly name: string
  readonly run: () => Promise<Outcome>
}

/** For tools whose exit code is all there is to count. */
export const byExitCode = ({ code, output }: { code: number; output: string }): Outcome =>
  code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }

/**
 * For test runners, by their own report. What was skipped did not pass. A run that failed though no test did, because
 * a file could not be loaded or a server not started, counts as one failure; so does a run without any test.
 */
export function byCount(
  counted: { passed: number; failed: number; skipped: number },
  code: number,
  output: string,
): Outcome {
  const { passed } = counted
  const failed = counted.failed + counted.skipped
  if (passed + failed === 0) return { passed, failed: 1, output: `${output}\nNo test was run.` }
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1), output }
}
