import { readFileSync } from 'node:fs'
import { z } from 'zod'

const rowSchema = z.object({
  source: z.string(),
  /** The debate; sentences of one debate are never both learned from and judged. */
  doc: z.string(),
  sentence: z.string(),
  /** 1: a factual claim worth a check. 0: anything else. */
  label: z.union([z.literal(0), z.literal(1)]),
})
export type Row = z.infer<typeof rowSchema>

/** The one source whose licence lets its rows train a model that is given away. */
const OPEN_SOURCE = 'ClaimBuster'

/** The rows that may be learned from, of a file with one JSON object in each line. */
export function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => rowSchema.parse(JSON.parse(line))).filter(({ source }) => source === OPEN_SOURCE)
}
