import { z } from 'zod'
import { normaliseEmail } from '../core/people/email'
import { ROLES } from '../core/review/vocabulary'
import { id, time } from './endpoint'
import { deskView } from './views'

export const email = z
  .string()
  .max(254, 'must have at most 254 characters')
  .transform(normaliseEmail)
  .pipe(z.email({ pattern: z.regexes.unicodeEmail, error: 'must be an e-mail address' }))

/** Only kept from being absurd here; what makes a good one is asked where the e-mail address is known, too. */
export const password = z.string().min(1, 'must not be empty').max(1024, 'must have at most 256 characters')

export const role = z.enum(ROLES)

/** A person as an admin sees them. */
export const personRecord = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role,
  disabled: z.boolean().describe('A disabled person cannot sign in; what they did stays.'),
  createdAt: time,
  desks: z.array(deskView),
})
export type PersonRecord = z.infer<typeof personRecord>
