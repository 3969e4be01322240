import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** `10.0.0.7`, or `10.20.0.0/16` for all addresses that begin so. */
function isAddressOrNetwork(given: string): boolean {
  const [address = '', bits, ...more] = given.split('/')
  const version = isIP(address)
  const most = version === 6 ? 128 : 32
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)

const PORT_RULE = 'must be a number from 0 to 65535'

const KEY_RULE = 'must be 32 bytes in base64, such as `openssl rand -base64 32` prints'
const isKey = (key: string) => /^[\w+/-]{43}=?$/.test(key)

const schema = z.object({
  /** Where the embedded database and the generated secret live. */
  STET_DATA_DIR: z.preprocess(blankIsAbsent, z.string().default('./data')),
  /** `file:…` or `postgres://…`; the embedded database in STET_DATA_DIR when absent. */
  DATABASE_URL: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: (SQLite) or postgres:// (PostgreSQL)')
      .optional(),
  ),
  /** Signs the session cookies. `npm start` makes one and keeps it in STET_DATA_DIR when absent. */
  STET_SECRET: z.preprocess(blankIsAbsent, z.string().min(32, 'must have at least 32 characters').optional()),
  /** Seals protected sources: 32 bytes in base64. One is made and kept in STET_DATA_DIR when absent. */
  STET_SOURCE_KEY: z.preprocess(blankIsAbsent, z.string().refine(isKey, KEY_RULE).optional()),
  /** The keys before it, with commas between; they open what has not been sealed with the newest yet. */
  STET_SOURCE_KEYS_BEFORE: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .transform((keys) => keys.split(',').map((key) => key.trim()))
      .refine((keys) => keys.every(isKey), KEY_RULE)
      .default([]),
  ),
  /** The address people type, when it is not http://localhost:PORT, e.g. https://stet.example.org. */
  STET_URL: z.preprocess(blankIsAbsent, z.url('must be a whole address such as https://stet.example.org').optional()),
  /** Where `npm start` listens. Another HOST than the machine itself is for a reverse proxy or a container. */
  HOST: z.preprocess(blankIsAbsent, z.string().default('127.0.0.1')),
  /** How many proxies stand before Stet that each add to X-Forwarded-For. Without one that header is not believed. */
  STET_TRUST_PROXY: z.preprocess(
    blankIsAbsent,
    z.coerce.number('must be a number of proxies, such as 1').int().min(0).max(9).default(0),
  ),
  /** `off` in a newsroom that fetches no pages. */
  STET_FETCH: z.preprocess(blankIsAbsent, z.enum(['on', 'off'], 'must be on or off').default('on')),
  /** IP addresses and networks, with commas between, whose pages are fetched although they are private: an intranet. */
  STET_FETCH_ALLOW: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(/[\s,]+/).filter((address) => address !== '') : value),
    z
      .array(
        z.string().refine(isAddressOrNetwork, 'must be IP addresses or networks, such as 10.0.0.7 or 10.20.0.0/16'),
      )
      .default([]),
  ),
  PORT: z.preprocess(
    blankIsAbsent,
    z.coerce.number(PORT_RULE).int(PORT_RULE).min(0, PORT_RULE).max(65_535, PORT_RULE).default(3000),
  ),
})

export interface Environment {
  readonly dataDir: string
  readonly databaseUrl: string
  readonly secret: string | undefined
  /** In base64; undefined when it is kept in the data folder. */
  readonly sourceKey: string | undefined
  readonly sourceKeysBefore: readonly string[]
  readonly publicUrl: string | undefined
  readonly trustedProxies: number
  readonly host: string
  /** What `fetchPage` is told. */
  readonly fetching: { readonly isOff: boolean; readonly allow: readonly string[] }
  readonly port: number
}

/** Reads the environment once. Throws an Error with one line per field that is wrong, saying what it must be. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}.`)
    throw new Error([...new Set(lines)].join('\n'))
  }
  const { STET_DATA_DIR, DATABASE_URL, STET_SECRET, STET_URL, STET_TRUST_PROXY, HOST, PORT } = parsed.data
  const { STET_SOURCE_KEY, STET_SOURCE_KEYS_BEFORE } = parsed.data
  const { STET_FETCH, STET_FETCH_ALLOW } = parsed.data
  const dataDir = resolve(/* turbopackIgnore: true */ STET_DATA_DIR)
  return {
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${dataDir}/stet.db`,
    secret: STET_SECRET,
    sourceKey: STET_SOURCE_KEY,
    sourceKeysBefore: STET_SOURCE_KEYS_BEFORE,
    publicUrl: STET_URL,
    trustedProxies: STET_TRUST_PROXY,
    host: HOST,
    fetching: { isOff: STET_FETCH === 'off', allow: STET_FETCH_ALLOW.map(asNamed) },
    port: PORT,
  }
}

/** An IP address as a name server writes it, `::1` for `0:0:0:0:0:0:0:1`; a network likewise. */
function asNamed(given: string): string {
  const [address = '', bits] = given.split('/')
  const named = isIP(address) === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address
  return bits === undefined ? named : `${named}/${bits}`
}
