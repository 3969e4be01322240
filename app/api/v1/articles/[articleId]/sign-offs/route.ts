import * as endpoints from '@/lib/schemas/sign-offs'
import { giveSignOff } from '@/lib/use-cases/sign-offs/give-sign-off'
import { readSignOffs } from '@/lib/use-cases/sign-offs/read-sign-offs'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.readSignOffs, readSignOffs)
export const POST = defineHandler(endpoints.giveSignOff, giveSignOff)
