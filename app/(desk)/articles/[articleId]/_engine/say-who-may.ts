import { withCode } from '@/app/_ui/with-code'
import type { Permission } from '@/lib/core/review/permissions'

export const fetchRefusals = () => import('@/lib/core/review/refusals')

/** Says that this person may not, and who may. The sentences are there for those who may not: for most they never come. */
export const sayWhoMay = (permission: Permission, say: (sentence: string) => void): void =>
  void withCode(fetchRefusals, ({ whoMay }) => say(whoMay(permission)))
