import { addressGroup } from '../core/people/client-address'
import { normaliseEmail } from '../core/people/email'
import { AttemptLimit } from './attempt-limit'

const QUARTER = 15 * 60
const HOUR = 60 * 60

// By e-mail address, whether or not somebody signs in with it: the answer must not tell.

/** One account from one network address: who guesses there is stopped soon, and nobody elsewhere is locked out by it. */
const pairs = new AttemptLimit({ name: 'account-at-address', attempts: 5, window: QUARTER, longestBlock: 4 * HOUR })
/** One account from everywhere: far more than a person mistypes, far too few to guess by. */
const accounts = new AttemptLimit({ name: 'account', attempts: 100, window: HOUR, longestBlock: HOUR })
/**
 * By network address alone. A whole newsroom may sit behind one, so only failures stay counted, and so many that nobody
 * there is locked out by the mistypings of the others.
 */
const addresses = new AttemptLimit({ name: 'address', attempts: 300, window: QUARTER, longestBlock: HOUR })

/** Counts the attempt, makes it, and forgives it when it was right. Throws `rate-limited` before making one too many. */
export async function limitSignIn<Result>(
  from: { readonly email: string; readonly address: string },
  attempt: () => Promise<Result | undefined>,
): Promise<Result | undefined> {
  const account = normaliseEmail(from.email)
  const address = addressGroup(from.address)
  const pair = `${address} ${account}`
  // What is stopped already is counted nowhere: neither against the person, nor as one more name to remember.
  await addresses.look(address)
  await accounts.look(account)
  // First, so that somebody who is stopped there uses up nothing that is the office's or the account's.
  await pairs.take(pair)
  await addresses.take(address)
  await accounts.take(account)
  const result = await attempt()
  if (result !== undefined) {
    await addresses.succeed(address, { forget: false })
    await pairs.succeed(pair, { forget: true })
    // Guesses from elsewhere stay counted when the person signs in.
    await accounts.succeed(account, { forget: false })
  }
  return result
}
