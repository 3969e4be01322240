import type { Db } from '../../data/client'
import { entriesAbout } from '../../data/log'
import { hangingOn, sentencesBy, thingsOn } from '../../data/things-of'

/**
 * Everything of which the log of one sentence, mark or correction tells, by id. To a sentence belong those whose place
 * it took and those that took its, by a freeze, a splitting or a merging; the marks, corrections and findings that
 * stood on them; and the comments and evidence of all these.
 */
export async function storyOf(db: Db, articleId: string, id: string): Promise<readonly string[]> {
  const line = new Set([...(await walk(db, articleId, id, before)), ...(await walk(db, articleId, id, after))])
  const places = await sentencesBy(db, articleId, 'id', [...line])
  const things = await thingsOn(db, places)
  const hanging = await hangingOn(db, articleId, [id, ...things])
  return [...new Set([...line, ...things, ...hanging])]
}

/** The sentences one step away from some in one direction of time. */
type Step = (db: Db, articleId: string, ids: readonly string[]) => Promise<readonly string[]>

/** The ids of a sentence and of all that one comes to from it; those split or merged since stand in the log alone. */
async function walk(db: Db, articleId: string, id: string, step: Step): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let next: readonly string[] = [id]
  while (next.length > 0) {
    for (const one of next) found.add(one)
    next = (await step(db, articleId, next)).filter((one) => !found.has(one))
  }
  return found
}

const before: Step = async (db, articleId, ids) => {
  const here = await sentencesBy(db, articleId, 'id', ids)
  const made = await entriesAbout(db, articleId, ids, ['sentence-split', 'sentence-merged'])
  return [...here.flatMap(({ previousId }) => previousId ?? []), ...made.flatMap(({ from }) => idsIn(from))]
}

const after: Step = async (db, articleId, ids) => {
  const heirs = await sentencesBy(db, articleId, 'previousId', ids)
  const gone = await entriesAbout(db, articleId, ids, ['sentence-replaced'])
  return [...heirs.map(({ id }) => id), ...gone.flatMap(({ to }) => idsIn(to))]
}

/** The sentences that an entry about splitting or merging names: by id, or each with its place. */
const idsIn = (value: unknown): readonly string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? one : ((one as { id?: string } | null)?.id ?? [])))
