import { whyNotPassword } from '../core/people/password'
import { hashPassword } from '../data/password-hash'
import { refuseField } from './refuse-field'

/** The hash of a password somebody chose. Throws `invalid` on the field `password` when it is too weak. */
export async function goodPassword(password: string, email: string): Promise<string> {
  const reason = whyNotPassword(password, email)
  if (reason) throw refuseField('password', 'password', reason)
  return hashPassword(password)
}
