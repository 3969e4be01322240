export const WIRE_FORMATS = ['nitf', 'newsml-g2', 'newsml', 'ninjs'] as const
export type WireFormat = (typeof WIRE_FORMATS)[number]

/** Whether an item may be published: `withheld` not yet, `canceled` no more. */
export const WIRE_STATES = ['usable', 'withheld', 'canceled'] as const
export type WireState = (typeof WIRE_STATES)[number]

/** What a news agency says of the item that a text came as. What it does not say is left out. */
export interface WireItem {
  readonly format: WireFormat
  /** What the agency calls the item, in each of its versions alike; at most 500 characters. */
  readonly itemId?: string
  /** Rises from version to version of the item. */
  readonly version?: number
  /** When this version was made; ISO 8601. */
  readonly versionCreated?: string
  readonly status?: WireState
  /** From 1, the most urgent, to 9. */
  readonly urgency?: number
  /** Who sends it, as it writes itself. */
  readonly provider?: string
}

const LONGEST = 500

/** Raw values of a wire as a `WireItem`: without what is empty, too long or out of range. */
export function wireItem(
  format: WireFormat,
  raw: {
    readonly itemId?: string
    readonly version?: string
    readonly versionCreated?: string
    readonly status?: string
    readonly urgency?: string
    readonly provider?: string
  },
): WireItem {
  const line = (text: string | undefined) =>
    text
      ?.replace(/[\s\0]+/g, ' ')
      .trim()
      .toWellFormed() || undefined
  const itemId = line(raw.itemId)
  const provider = line(raw.provider)?.slice(0, 200).toWellFormed()
  const version = /^\s*\d{1,15}\s*$/.test(raw.version ?? '') ? Number(raw.version) : undefined
  const urgency = /^\s*[1-9]\s*$/.test(raw.urgency ?? '') ? Number(raw.urgency) : undefined
  // `stat:canceled`, `Canceled`, `cancelled`.
  const said = /(usable|withheld|cancell?ed)\s*$/i
    .exec(raw.status ?? '')?.[1]
    ?.toLowerCase()
    .replace('ll', 'l')
  const status = WIRE_STATES.find((state) => state === said)
  return {
    format,
    ...(itemId && itemId.length <= LONGEST && { itemId }),
    ...(version !== undefined && { version }),
    ...(raw.versionCreated && { versionCreated: raw.versionCreated }),
    ...(status && { status }),
    ...(urgency !== undefined && { urgency }),
    ...(provider && { provider }),
  }
}

const NAMES: Readonly<Record<WireFormat, string>> = {
  nitf: 'NITF',
  'newsml-g2': 'NewsML-G2',
  newsml: 'NewsML 1',
  ninjs: 'ninjs',
}

/** In one line: `NewsML-G2 of acme.example, version 3, urgency 4`. */
export function sayWireItem({ format, provider, version, urgency, status }: WireItem): string {
  return [
    `${NAMES[format]}${provider ? ` of ${provider}` : ''}`,
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(urgency === undefined ? [] : [`urgency ${urgency}`]),
    ...(status && status !== 'usable' ? [status] : []),
  ].join(', ')
}

/** How a version of an item stands to another of the same item: by their numbers, else by their times. */
export type WireOrder = 'newer' | 'same' | 'older' | 'unknown'

export function orderOf(wire: WireItem, other: WireItem): WireOrder {
  const [mine, theirs] =
    wire.version !== undefined && other.version !== undefined
      ? [wire.version, other.version]
      : [Date.parse(wire.versionCreated ?? ''), Date.parse(other.versionCreated ?? '')]
  if (Number.isNaN(mine) || Number.isNaN(theirs)) return 'unknown'
  if (mine === theirs) return 'same'
  return mine > theirs ? 'newer' : 'older'
}
