import { pageFetch } from '@/app/_people/page-fetch'
import { Refused } from '@/app/_people/send'

/** Sends a form with a file in it to `/api/v1` + path and answers what comes back. Throws `Refused`. */
export async function sendForm<Reply>(path: string, fields: Readonly<Record<string, string | File>>): Promise<Reply> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const reply = await pageFetch(`/api/v1${path}`, { method: 'POST', body }).catch(() => {
    throw new Refused('The server cannot be reached. Nothing was changed. Try again.', 'unreachable')
  })
  const answer = await reply.json().catch(() => undefined)
  if (reply.ok) return answer as Reply
  throw new Refused(answer?.detail ?? 'The server did not understand. Nothing was changed.', answer?.code ?? 'internal')
}
