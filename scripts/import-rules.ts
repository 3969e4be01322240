/** What one layer of the house may import. The layers are those of docs/decisions and of the README. */
interface Rule {
  readonly layer: string
  /** Other parts of the house. A part in brackets may give only its types. */
  readonly house: readonly string[]
  readonly packages: readonly string[]
}

/** From the bottom up; nothing points back up. A file of the house that is in no layer is not looked at. */
export const IMPORT_RULES: readonly Rule[] = [
  { layer: 'lib/core', house: [], packages: ['approx-string-match', 'diff', 'franc'] },
  { layer: 'lib/schemas', house: ['lib/core'], packages: ['zod'] },
  {
    layer: 'lib/documents',
    house: ['lib/core', 'lib/breathe'],
    packages: [
      ...['chardet', 'iconv-lite', 'saxes', 'parse5', 'markdown-it', 'markdown-it-footnote'],
      ...['docx', 'mdast', 'mdast-util-to-markdown', 'tinypool', 'unpdf', 'request-filtering-agent'],
      ...['pdfkit', 'fontkit', 'linebreak', 'bidi-js', 'node:fs', 'node:module'],
      ...['node:crypto', 'node:os', 'node:path', 'node:zlib'],
      ...['node:dns', 'node:http', 'node:https', 'node:net', 'node:stream'],
    ],
  },
  {
    layer: 'lib/data',
    house: ['lib/core', 'lib/env', 'lib/breathe', 'generated'],
    packages: [
      ...['@prisma/adapter-better-sqlite3', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'],
      ...['@prisma/schema-engine-wasm', 'better-sqlite3', 'pg', 'nanoid', '@node-rs/argon2', 'lru-cache'],
      ...['node:crypto', 'node:events', 'node:fs', 'node:module', 'node:path', 'node:timers'],
      ...['node:stream', 'node:util', 'node:zlib'],
    ],
  },
  {
    layer: 'lib/use-cases',
    house: ['lib/core', '[lib/schemas]', 'lib/documents', 'lib/data', 'lib/breathe'],
    packages: ['[zod]', 'nanoid', 'node:crypto', 'node:util'],
  },
  {
    layer: 'lib/web',
    house: ['lib/core', '[lib/schemas]', 'lib/env', 'lib/breathe'],
    packages: [
      ...['next', 'next-auth', 'react', 'zod', 'rate-limiter-flexible', 'lru-cache'],
      ...['node:crypto', 'node:diagnostics_channel', 'node:http'],
    ],
  },
  {
    layer: 'app',
    house: ['lib/core', '[lib/schemas]', '[lib/use-cases]', 'lib/web'],
    packages: [
      'next',
      'react',
      'react-dom',
      '[zod]',
      'lucide-react',
      '@base-ui/react',
      'zustand',
      'idb-keyval',
      'nanoid',
    ],
  },
  {
    layer: 'lib/cli',
    house: ['lib/core', 'lib/schemas', 'lib/documents', 'lib/data', 'lib/use-cases', 'lib/env'],
    packages: ['commander', '[zod]', 'node:fs', 'node:path'],
  },
]

/** What single files may import besides, and why. */
export const EXCEPTIONS: readonly { readonly file: RegExp; readonly may: readonly string[] }[] = [
  // The one maker of actors for the browser and for tokens has to look them up.
  { file: /^lib\/web\/session\.ts$/, may: ['lib/data'] },
  // Stet says its version to those whose pages it fetches.
  { file: /^lib\/documents\/source\/fetch\/user-agent\.ts$/, may: ['package.json'] },
  // Pages and routes name the use-case and the schema they hand to a handler; components know types alone.
  { file: /^app\/(.*\/)?(page|layout|route)\.tsx?$/, may: ['lib/use-cases', 'lib/schemas'] },
  // What tests share.
  {
    file: /\.fixture\.tsx?$|^lib\/data\/on-each-engine\.ts$/,
    may: ['vitest', 'fast-check', 'fflate', 'pdfkit', 'node:os'],
  },
]

/** Files that only tests may import. */
export const FOR_TESTS = /\.(fixture|test)$|^lib\/data\/on-each-engine$/
