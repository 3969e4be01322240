import type { WireItem } from '../../../core/text/wire-item'
import type { ExportInput } from '../export-input'

/** A version as an item for those who take wires. */
export interface OutgoingItem {
  /** The id under which it came in; one of its own, when it did not come as a wire. */
  readonly id: string
  /** The same as an absolute address, for the formats that ask for one. */
  readonly uri: string
  readonly version: number
  /** ISO 8601. */
  readonly versionCreated: string
  readonly urgency?: number
  /** Where it comes from: who sent it first, if anybody. */
  readonly source?: string
  /** This house, as its address. */
  readonly provider: string
  /** What readers are told of its corrections; empty when there is nothing. */
  readonly notice: string
  readonly language: string
}

/** What a version goes out as: the item that it came as, with its version raised by what was made of it since. */
export function outgoingItem({ item, article, address, generatedAt, meta }: ExportInput): OutgoingItem {
  const wire: Partial<WireItem> = item?.wire ?? {}
  const provider = address === undefined ? 'localhost' : new URL(address).hostname
  const day = (item?.createdAt ?? generatedAt).slice(0, 10).replaceAll('-', '')
  const own = `urn:newsml:${provider}:${day}:stet-${article?.id ?? 'article'}`
  const id = wire.itemId ?? own
  return {
    id,
    uri: /^[a-z][a-z0-9+.-]*:\S+$/i.test(id) && URL.canParse(id) ? id : own,
    version: Math.max(1, (wire.version ?? article?.version ?? 1) + (item?.raisedBy ?? 0)),
    versionCreated: generatedAt,
    urgency: wire.urgency,
    source: wire.provider,
    provider,
    notice: item?.notice ?? '',
    language: meta.language ?? 'en',
  }
}
