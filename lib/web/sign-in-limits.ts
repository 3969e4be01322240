import { addressGroup } from '../core/people/client-address'
import { normaliseEmail } from '../core/people/email'
import { AttemptLimit } from './attempt-limit'

const QUARTER = 15 * 60
const HOUR = 60 * 60

/** By e-mail address, whether or not somebody signs in with it: the answer must not tell. */
const accounts = new AttemptLimit({ name: 'account', attempts: 5, window: QUARTER, longestBlock: 4 * HOUR })
/** By network address. A whole newsroom may share one, so only failures stay counted. */
const addresses = new AttemptLimit({ name: 'address', attempts: 30, window: QUARTER, longestBlock: HOUR })

/** Counts the attempt, makes it, and forgives it when it was right. Throws `rate-limited` before making one too many. */
export async function limitSignIn<Result>(
  from: { readonly email: string; readonly address: string },
  attempt: () => Promise<Result | undefined>,
): Promise<Result | undefined> {
  const account = normaliseEmail(from.email)
  const address = addressGroup(from.address)
  await addresses.take(address)
  await accounts.take(account)
  const result = await attempt()
  if (result !== undefined) {
    await accounts.succeed(account, { forget: true })
    await addresses.succeed(address, { forget: false })
  }
  return result
}
