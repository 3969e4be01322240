import type { z } from 'zod'
import type { listArticles } from '@/lib/schemas/articles'

export type ListQuery = z.infer<typeof listArticles.input>

/** Read by hand, because the browser reads addresses too and need not load the schemas for it. */
const STATES: readonly ListQuery['state'][] = ['open', 'settled', 'archived', 'all', 'deleted']
const SORTS: readonly ListQuery['sort'][] = ['activity', 'title', 'progress']
const PAGE_LENGTH = 25
const LONGEST = 500

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the address of the list says. Whatever it should not say is left at its default. */
export function readListQuery(params: SearchParams): ListQuery {
  const one = (name: string) => [params[name]].flat()[0]?.slice(0, LONGEST) || undefined
  return {
    q: one('q')?.slice(0, 200),
    desk: one('desk')?.slice(0, 200),
    state: STATES.find((state) => state === one('state')) ?? 'open',
    errors: one('errors') === '1' || undefined,
    assignee: one('assignee') === 'me' ? 'me' : undefined,
    sort: SORTS.find((sort) => sort === one('sort')) ?? 'activity',
    limit: PAGE_LENGTH,
    cursor: one('cursor'),
  }
}

/** The address that says this and nothing that is understood anyway. */
export function listHref({ q, desk, state, errors, assignee, sort, cursor }: Partial<ListQuery>): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (desk) params.set('desk', desk)
  if (state && state !== 'open') params.set('state', state)
  if (errors) params.set('errors', '1')
  if (assignee) params.set('assignee', assignee)
  if (sort && sort !== 'activity') params.set('sort', sort)
  if (cursor) params.set('cursor', cursor)
  return params.size > 0 ? `/?${params}` : '/'
}

/** Whether fewer articles are asked for than a newcomer sees. */
export const isFiltered = ({ q, desk, state, errors, assignee, cursor }: ListQuery) =>
  Boolean(q || desk || state !== 'open' || errors || assignee || cursor)
