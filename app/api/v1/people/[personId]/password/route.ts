import * as endpoints from '@/lib/schemas/people'
import { resetPassword } from '@/lib/use-cases/reset-password'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoints.resetPassword, resetPassword)
