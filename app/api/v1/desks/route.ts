import * as endpoints from '@/lib/schemas/desks'
import { addDesk } from '@/lib/use-cases/add-desk'
import { listDesks } from '@/lib/use-cases/list-desks'
import { defineHandler } from '@/lib/web/define-handler'

export const GET = defineHandler(endpoints.listDesks, listDesks)
export const POST = defineHandler(endpoints.addDesk, addDesk)
