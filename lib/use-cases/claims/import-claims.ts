import type { z } from 'zod'
import { breathe } from '../../breathe'
import { AppError } from '../../core/app-error'
import { sayRating } from '../../core/claims/published-check'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { database } from '../../data/client'
import { theDesk } from '../../data/desks'
import { factChecksOf, keepFactCheck, type NewFactCheck, saysTheSame } from '../../data/fact-checks'
import { fetchRules } from '../../data/fetch-rules'
import { appendHouseLog } from '../../data/people-log'
import { readClaimReviews } from '../../documents/claim-review/read-claim-reviews'
import { decodeText } from '../../documents/read/decode-text'
import { fetchPage } from '../../documents/source/fetch-page'
import type * as schemas from '../../schemas/claims'
import { asAppError } from '../as-app-error'
import { fullHashOf } from '../hash-of'
import { inTurn } from '../in-turn'
import { nextMoment } from '../next-moment'

type Input = z.output<typeof schemas.importClaims.input>
type Reply = z.input<typeof schemas.importClaims.reply>
type State = Reply['items'][number]['state']

/**
 * Takes published fact-checks into the library of a desk, or only tells what would come in. The same check is known by its
 * address and claim: imported again it is there already, and what its publisher changed is changed here.
 */
export async function importClaims(actor: Actor, input: Input): Promise<Reply> {
  allow(actor, 'claim:import')
  const desk = await theDesk(database().read, actor, input.desk)
  const { reviews, refused } = await readGiven(actor, input)
  // One that stands twice in what was given counts once, as it stands last.
  const checks = new Map<string, NewFactCheck>()
  for (const { claim, address, verdict, details } of reviews) {
    const key = fullHashOf(`${address}\n${claim.normalize('NFC')}`)
    checks.set(key, { deskId: desk.id, key, claim, address, verdict, details })
  }
  const given = [...checks.values()]
  const states = input.preview ? await statesOf(given, desk.id) : await keep(actor, given, desk)
  const count = (state: State) => states.filter((one) => one === state).length
  return {
    desk: { ...desk },
    items: given.map(({ claim, address, verdict, details: { publisher, date, rating } }, at) => ({
      ...{ claim, address, publisher, date, verdict },
      rating: sayRating(rating),
      state: states[at] ?? 'new',
    })),
    refused: [...refused],
    added: count('new'),
    changed: count('changed'),
    there: count('there'),
  }
}

async function readGiven(actor: Actor, { text, file, url }: Input) {
  if ([text, file, url].filter((one) => one !== undefined).length !== 1) {
    throw new AppError('invalid', 'Send one of these: a text, a file or an address.')
  }
  try {
    const words = text ?? (await textOf(actor, file, url ?? ''))
    return await inTurn(actor, async () => {
      await breathe()
      return readClaimReviews(words)
    })
  } catch (error) {
    throw asAppError(error)
  }
}

async function textOf(actor: Actor, file: File | undefined, url: string): Promise<string> {
  const { isOff, allow } = fetchRules()
  const bytes = file
    ? new Uint8Array(await file.arrayBuffer())
    : (await inTurn(actor, () => fetchPage(url, { isOff, allow, takes: 'JSON too' }), 'fetching')).bytes
  return decodeText(bytes).text
}

async function statesOf(given: readonly NewFactCheck[], deskId: string, db = database().read): Promise<State[]> {
  const there = await factChecksOf(
    db,
    deskId,
    given.map(({ key }) => key),
  )
  return given.map((check) => {
    const found = there.get(check.key)
    return !found ? 'new' : saysTheSame(found, check) ? 'there' : 'changed'
  })
}

/** In pieces, so that others who write need not wait for a whole feed; each is whole, and what is there counts as there next time. */
const AT_ONCE = 200

async function keep(
  actor: Actor,
  given: readonly NewFactCheck[],
  desk: { readonly id: string; readonly name: string },
) {
  const states: State[] = []
  for (let from = 0; from < given.length; from += AT_ONCE) {
    const piece = given.slice(from, from + AT_ONCE)
    const done = await database().transact(async (tx) => {
      const now = nextMoment()
      const found = await statesOf(piece, desk.id, tx)
      for (const [at, check] of piece.entries())
        if (found[at] !== 'there') await keepFactCheck(tx, check, actor.id, now)
      const to = {
        added: found.filter((one) => one === 'new').length,
        changed: found.filter((one) => one === 'changed').length,
      }
      if (to.added + to.changed > 0) {
        await appendHouseLog(tx, actor, now, {
          type: 'fact-checks-imported',
          subjectKind: 'desk',
          subjectId: desk.id,
          to,
        })
      }
      return found
    })
    states.push(...done)
  }
  return states
}
