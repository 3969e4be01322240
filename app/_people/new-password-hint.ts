import { PASSWORD_MIN } from '@/lib/core/people/password'

export const NEW_PASSWORD_HINT = `At least ${PASSWORD_MIN} characters. A few words in a row are easy to remember.`
