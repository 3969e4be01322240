import { STATUSES, type Status } from '@/lib/core/review/vocabulary'
import { newId } from '@/lib/data/new-id'
import type { House } from './house'

/** One write as its sender knows it. Of one that was never answered nobody knows whether it was kept. */
export interface Sent {
  readonly type: 'status-set' | 'annotation-added'
  readonly subjectId: string
  readonly to: Status | null
  outcome: 'applied' | 'conflict' | 'busy' | 'refused' | 'unanswered'
}

const STATE: Readonly<Record<number, Sent['outcome']>> = {
  200: 'applied',
  201: 'applied',
  409: 'conflict',
  503: 'busy',
}

/** Somebody who writes, one thing after the other, and remembers what was answered to each. */
export class Writer {
  readonly sent: Sent[] = []
  private readonly believed = new Map<string, Status>()

  constructor(
    readonly person: House['people'][number],
    private readonly house: House,
    private readonly random: () => number,
  ) {}

  /** Writes until told to stop or until nobody answers. */
  async writeWhile(address: string, goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const sent = this.random() < 0.7 ? await this.setStatus(address) : await this.annotate(address)
      if (sent.outcome === 'unanswered') return
    }
  }

  private any<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item
  }

  private async setStatus(address: string): Promise<Sent> {
    const { id } = this.any(this.house.sentences)
    const seen = this.believed.get(id) ?? 'unreviewed'
    const to = this.any(STATUSES.filter((status) => status !== seen))
    const sent = this.remember({ type: 'status-set', subjectId: id, to, outcome: 'unanswered' })
    const body = await this.send(address, 'PATCH', `sentences/${id}`, { status: to, seen }, sent)
    if (sent.outcome === 'applied') this.believed.set(id, to)
    const current = (body as { current?: { status?: Status } } | undefined)?.current?.status
    if (sent.outcome === 'conflict' && current) this.believed.set(id, current)
    return sent
  }

  private async annotate(address: string): Promise<Sent> {
    const { start, end } = this.any(this.house.sentences)
    const id = newId()
    const sent = this.remember({ type: 'annotation-added', subjectId: id, to: null, outcome: 'unanswered' })
    const exact = this.house.text.slice(start, end)
    await this.send(address, 'POST', 'annotations', { id, kind: 'note', start, end, exact, body: `Note ${id}` }, sent)
    return sent
  }

  private remember(sent: Sent): Sent {
    this.sent.push(sent)
    return sent
  }

  private async send(address: string, method: string, path: string, body: object, sent: Sent): Promise<unknown> {
    try {
      const reply = await fetch(`${address}/api/v1/articles/${this.house.articleId}/${path}`, {
        method,
        headers: { authorization: `Bearer ${this.person.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const answer = await reply.json()
      sent.outcome = STATE[reply.status] ?? 'refused'
      if (sent.outcome === 'refused') throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
      return answer
    } catch (error) {
      if (sent.outcome === 'refused') throw error
      return undefined
    }
  }
}
