/** Milliseconds that one piece of long work may keep all other requests waiting. */
const LONGEST_BREATH = 12

let since = performance.now()

/**
 * Between two pieces of long work: lets whoever else waits have their turn, when the last turn was a while ago. Work that is
 * done a piece at a time takes as long as before, and nobody notices it.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - since < LONGEST_BREATH) return
  await new Promise<void>((resolve) => setImmediate(resolve))
  since = performance.now()
}

/** So many at a time; the work on them should take a few milliseconds. */
const PIECE = 1_000

/** `items.map(change)`, a piece at a time; `piece` items, of which each is much work, or the usual many. */
export async function mapInPieces<Item, Result>(
  items: readonly Item[],
  change: (item: Item, index: number) => Result,
  piece = PIECE,
): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < items.length; from += piece) {
    for (let at = from; at < Math.min(from + piece, items.length); at++) results.push(change(items[at] as Item, at))
    await breathe()
  }
  return results
}

/** A list as JSON, a piece at a time. */
export async function listAsJson(items: readonly unknown[]): Promise<string> {
  return `[${(await mapInPieces(items, (item) => JSON.stringify(item) ?? 'null')).join(',')}]`
}

/** What `JSON.stringify` makes of a reply, with each long list in it made a piece at a time. */
export async function asJson(value: unknown): Promise<string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const fields: string[] = []
  for (const [name, field] of Object.entries(value)) {
    const json = Array.isArray(field) && field.length > PIECE ? await listAsJson(field) : JSON.stringify(field)
    if (json !== undefined) fields.push(`${JSON.stringify(name)}:${json}`)
  }
  return `{${fields.join(',')}}`
}
