import * as endpoints from '@/lib/schemas/me'
import { changePassword } from '@/lib/use-cases/change-password'
import { defineHandler } from '@/lib/web/define-handler'
import { limitPasswordGuesses } from '@/lib/web/limit-password-guesses'

export const PUT = defineHandler(endpoints.changePassword, limitPasswordGuesses(changePassword))
