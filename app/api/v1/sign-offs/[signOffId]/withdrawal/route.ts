import { withdrawSignOff as endpoint } from '@/lib/schemas/sign-offs'
import { withdrawSignOff } from '@/lib/use-cases/sign-offs/give-sign-off'
import { defineHandler } from '@/lib/web/define-handler'

export const POST = defineHandler(endpoint, withdrawSignOff)
