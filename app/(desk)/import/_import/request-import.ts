import type { z } from 'zod'
import { pageFetch } from '@/app/_people/page-fetch'
import type { importArticle, previewImport } from '@/lib/schemas/articles'
import { bodyOf, type ImportChoices, type ImportSource } from './import-source'

export type ImportPreview = z.infer<typeof previewImport.reply>
type Imported = z.infer<typeof importArticle.reply>

/** Why the house refused, in the words it answered with. */
export class Refusal extends Error {
  constructor(
    readonly title: string,
    detail: string,
  ) {
    super(detail)
  }
}

const NO_ANSWER = new Refusal(
  'The server did not answer',
  'What you gave is still here. Check the connection and try again.',
)

/** Reads the source on the server; nothing is stored. Throws a Refusal, or an AbortError when `signal` says so. */
export const requestPreview = (source: ImportSource, signal: AbortSignal): Promise<ImportPreview> =>
  post('/imports/preview', bodyOf(source), signal)

/** Stores the source as an article. Throws a Refusal. */
export const requestImport = (source: ImportSource, choices: ImportChoices): Promise<Pick<Imported, 'id'>> =>
  post('/articles', bodyOf(source, choices))

/** Sends what an import takes to a path below /api/v1. Throws a Refusal, or an AbortError when `signal` says so. */
export async function post<Reply>(path: string, body: FormData | string, signal?: AbortSignal): Promise<Reply> {
  const headers: HeadersInit = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
  const reply = await pageFetch(`/api/v1${path}`, { method: 'POST', headers, body, signal }).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : NO_ANSWER
  })
  if (reply.ok) return reply.json()
  const { code, title, detail } = await reply.json().catch(() => ({}))
  const heading = code === 'invalid' ? undefined : title
  throw new Refusal(heading ?? 'This could not be imported', detail ?? `The server answered with ${reply.status}.`)
}
