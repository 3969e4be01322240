import { z } from 'zod'
import { ERROR_CODE_LIST } from '@/lib/core/review/error-codes'
import * as vocabulary from '@/lib/core/review/vocabulary'
import { BLOCK_TYPES } from '@/lib/core/text/document'
import { ALL_ENDPOINTS } from '@/lib/schemas/all-endpoints'
import { deskRecord } from '@/lib/schemas/desks'
import type { Endpoint } from '@/lib/schemas/endpoint'
import { personRecord } from '@/lib/schemas/person-fields'
import * as views from '@/lib/schemas/views'

/** The part of JSON Schema that zod writes and a reader wants to know. */
interface Shape {
  /** The name of a shape that has a section of its own. */
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly default?: unknown
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Shape
  readonly format?: string
}

const SHAPES: readonly (readonly [string, z.ZodType])[] = [
  ['Article', views.articleView],
  ['Version', views.versionView],
  ['Sentence', views.sentenceView],
  ['Annotation', views.annotationView],
  ['Correction', views.correctionView],
  ['Comment', views.commentView],
  ['Finding', views.findingView],
  ['ChangedSince', views.changedSince],
  ['Progress', views.progressView],
  ['ArticleSummary', views.articleSummary],
  ['Meta', views.articleMeta],
  ['ImportNote', views.importNote],
  ['Block', views.blockView],
  ['Mark', views.markView],
  ['Person', views.personView],
  ['Desk', views.deskView],
  ['PersonRecord', personRecord],
  ['DeskRecord', deskRecord],
]

const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['Status', vocabulary.STATUSES],
  ['Verdict', vocabulary.VERDICTS],
  ['AnnotationKind', vocabulary.ANNOTATION_KINDS],
  ['ThreadState', vocabulary.THREAD_STATES],
  ['CorrectionState', vocabulary.CORRECTION_STATES],
  ['AnchorKind', vocabulary.ANCHOR_KINDS],
  ['Role', vocabulary.ROLES],
  ['BlockType', BLOCK_TYPES],
  ['ErrorCode', ERROR_CODE_LIST],
]

const INTRODUCTION = `# The HTTP API

Everything the browser does goes through this API, so every other program can do the same. All paths begin with
\`/api/v1\`. The same description for machines is \`GET /api/v1/openapi.json\`. This page is written by
\`npm run api-doc\` from the schemas that check every request.

- **Who**: \`Authorization: Bearer TOKEN\`. A person makes a token under Settings, or on the machine itself with
  \`npm run --silent stet -- token create --email E\`. What lies on a desk that person is not a member of is not found.
- **Bodies** are JSON, in and out. Where a file is taken, the body may be \`multipart/form-data\` with the field \`file\`.
- **Offsets** (\`start\`, \`end\`, \`at\`) are UTF-16 units into the text of the version; the end is exclusive. Times are ISO 8601, UTC.
- **Problems** are \`application/problem+json\`: \`{type, title, status, code, detail, errors?, current?}\`. \`detail\` is a sentence for a
  person; \`code\` is one of \`invalid\` (400), \`unauthenticated\` (401), \`forbidden\` (403), \`not-found\` (404), \`conflict\` (409),
  \`too-large\` (413), \`unsupported\` (415), \`rate-limited\` (429), \`busy\` (503: nothing was
  changed, send it again). After a conflict \`current\` is the thing as it is now.
- **Pages**: a page of Stet sends the cookie of whoever signed in last in its browser, so it says whose page it is, by the id of the person:
  the header \`x-stet-person\`, or the same in the query. When that is not who is signed in, the answer is 401 with
  \`signedIn: {id, name}\`, and nothing is read or changed. Programs with a token need none.
- **Sending twice**: where a creation takes an \`id\`, choose one; the same request sent again makes nothing new.
- **What was seen**: where a change takes \`seen\`, send what was on screen. If somebody was faster, the answer is a conflict and nothing is overwritten.
- **Undo**: with \`undo\` a change takes back only what you did yourself; what somebody else did, or changed since, is a conflict.

\`\`\`sh
curl -H "Authorization: Bearer $TOKEN" -F file=@story.docx -F desk=Politics http://localhost:3000/api/v1/articles
\`\`\`
`

/** docs/api.md, from the endpoints. */
export function apiDoc(): string {
  const groups = new Map<string, Endpoint[]>()
  for (const endpoint of [...ALL_ENDPOINTS].sort(byPath)) {
    const group = endpoint.path.split('/')[1] ?? ''
    groups.set(group, [...(groups.get(group) ?? []), endpoint])
  }
  const parts = [...groups].map(([group, endpoints]) => `## /${group}\n\n${endpoints.map(section).join('\n')}`)
  return `${INTRODUCTION}\n${shapesAndWords()}\n${parts.join('\n')}`
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const byPath = (one: Endpoint, other: Endpoint) =>
  one.path.localeCompare(other.path, 'en') || METHODS.indexOf(one.method) - METHODS.indexOf(other.method)

function shapesAndWords(): string {
  const words = WORDS.map(([name, values]) => `| \`${name}\` | ${values.map((value) => `\`${value}\``).join(' ')} |`)
  const shapes = SHAPES.map(([name, schema]) => {
    const shape = shapeOf(schema, 'output')
    const rows = Object.entries(shape.properties ?? {}).map(([field, inner]) =>
      row(field, inner, shape.required?.includes(field) ?? false),
    )
    return `### ${name}\n\n| Field | Type | |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `## Words\n\n| | |\n|---|---|\n${words.join('\n')}\n\n## Shapes\n\n${shapes.join('\n')}`
}

function section({ method, path, summary, needs, input, reply, replyType, status = 200, takesFile }: Endpoint): string {
  const lines = [`### \`${method} ${path}\``, '', `${summary} Needs ${needsInWords(needs)}.`, '']
  const fields = Object.entries(shapeOf(input, 'input').properties ?? {}).filter(([name]) => !path.includes(`:${name}`))
  if (fields.length > 0) {
    const required = shapeOf(input, 'input').required ?? []
    lines.push('| Field | Type | |', '|---|---|---|')
    for (const [name, shape] of fields) lines.push(row(name, shape, required.includes(name)))
    lines.push('')
  }
  if (takesFile) lines.push('May be a form with a `file`.', '')
  const answer = replyType ? `\`${replyType}\`` : `\`${nameOf(reply) ?? typeOf(shapeOf(reply, 'output'), 1)}\``
  lines.push(`→ ${status}${answer === '`{}`' ? '' : ` ${answer}`}`, '')
  return lines.join('\n')
}

const nameOf = (schema: z.ZodType) => SHAPES.find(([, known]) => known === schema)?.[0]

const needsInWords = (needs: Endpoint['needs']) =>
  needs === 'public' ? 'no sign-in' : needs === 'signed-in' ? 'a sign-in or a token' : `\`${needs}\``

function row(name: string, shape: Shape, isRequired: boolean): string {
  const note = [isRequired ? '' : 'Optional.', shape.description ?? '', defaultOf(shape)].filter(Boolean).join(' ')
  return `| \`${name}\` | \`${inTable(typeOf(shape, 1))}\` | ${inTable(note)} |`
}

const defaultOf = ({ default: value }: Shape) => (value === undefined ? '' : `Default: \`${JSON.stringify(value)}\`.`)
const inTable = (text: string) => text.replaceAll('|', '\\|')

/** A type in one line. Objects deeper than `depth` are told by the names of their fields alone. */
function typeOf(shape: Shape, depth: number): string {
  if (shape.title) return shape.title
  if (shape.enum) return WORDS.find(([, values]) => String(values) === String(shape.enum))?.[0] ?? oneOf(shape.enum)
  if (shape.const !== undefined) return JSON.stringify(shape.const)
  if (shape.anyOf) return shape.anyOf.map((one) => typeOf(one, depth)).join(' | ')
  if (shape.type === 'array') return `[${typeOf(shape.items ?? {}, depth)}]`
  if (shape.format === 'binary') return 'file'
  if (shape.type !== 'object') return shape.type === undefined ? 'any' : [shape.type].flat().join(' | ')
  if (shape.additionalProperties?.type) return `{ each: ${typeOf(shape.additionalProperties, depth)} }`
  const fields = Object.entries(shape.properties ?? {})
  if (fields.length === 0) return '{}'
  if (depth <= 0) return `{ ${fields.map(([name]) => name).join(', ')} }`
  return `{ ${fields.map(([name, inner]) => fieldOf(name, inner, depth)).join(', ')} }`
}

const oneOf = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(' | ')

const fieldOf = (name: string, shape: Shape, depth: number) => {
  const type = typeOf(shape, depth - 1)
  return type === 'string' ? name : `${name}: ${type}`
}

function shapeOf(schema: z.ZodType, io: 'input' | 'output'): Shape {
  const { title: _, ...shape } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string', format: 'binary' })
      const named = SHAPES.find(([, known]) => Object.is(known, zodSchema))
      if (named) Object.assign(jsonSchema, { title: named[0] })
    },
  }) as Shape
  return shape
}
