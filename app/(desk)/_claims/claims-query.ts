import type { z } from 'zod'
import { VERDICTS } from '@/lib/core/review/vocabulary'
import type { listClaims } from '@/lib/schemas/claims'

export type ClaimsQuery = z.infer<typeof listClaims.input>

const PAGE_LENGTH = 25
const CHOICES = [...VERDICTS, 'none'] as const

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the address of the library says. Whatever it should not say is left out. */
export function readClaimsQuery(params: SearchParams): ClaimsQuery {
  const one = (name: string) => [params[name]].flat()[0]?.slice(0, 300) || undefined
  const cursor = Number(one('cursor'))
  return {
    q: one('q'),
    verdict: CHOICES.find((choice) => choice === one('verdict')),
    desk: one('desk')?.slice(0, 200),
    limit: PAGE_LENGTH,
    cursor: Number.isInteger(cursor) && cursor > 0 && cursor < 2_147_483_647 ? cursor : undefined,
  }
}

/** The address that says this. */
export function claimsHref({ q, verdict, desk, cursor }: Partial<ClaimsQuery>): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (verdict) params.set('verdict', verdict)
  if (desk) params.set('desk', desk)
  if (cursor) params.set('cursor', `${cursor}`)
  return params.size > 0 ? `/claims?${params}` : '/claims'
}

export const isFilteredClaims = ({ q, verdict, desk, cursor }: ClaimsQuery) => Boolean(q || verdict || desk || cursor)
