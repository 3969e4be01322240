import { normaliseEmail } from './email'

/** In characters as people count them, after normalising. */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 256

/** The same password typed on two keyboards can arrive as different code points (NIST SP 800-63B, 3.1.1.2). */
export const normalisePassword = (password: string) => password.normalize('NFKC')

interface Rule {
  readonly breaks: (password: string, email: string) => boolean
  readonly message: string
}

const length = (password: string) => Array.from(password).length

/** Length is what counts; a mixture of signs is not asked for (NIST SP 800-63B, 3.1.1.1). */
const RULES: readonly Rule[] = [
  { breaks: (password) => length(password) < PASSWORD_MIN, message: `must have at least ${PASSWORD_MIN} characters` },
  { breaks: (password) => length(password) > PASSWORD_MAX, message: `must have at most ${PASSWORD_MAX} characters` },
  { breaks: (password) => new Set(password).size < 4, message: 'must not be one or a few signs repeated' },
  {
    breaks: (password, email) => normaliseEmail(password) === normaliseEmail(email),
    message: 'must not be the e-mail address',
  },
]

/** What is wrong with a password that somebody chose, to follow its name ("The password …"); undefined when it is good. */
export function whyNotPassword(password: string, email: string): string | undefined {
  const normalised = normalisePassword(password)
  return RULES.find((rule) => rule.breaks(normalised, email))?.message
}
