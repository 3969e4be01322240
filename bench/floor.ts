/**
 * The floor: what the same answers cost with nothing between HTTP and SQLite. One connection (WAL, synchronous=FULL),
 * hand-written SQL, no sessions, no scope, no validation, no log. Serves one article of a database that Stet made.
 *
 *     npx tsx bench/floor.ts DATABASE_FILE PORT
 */
import { createServer } from 'node:http'
import Sqlite from 'better-sqlite3'

const [file = '', port = '0'] = process.argv.slice(2)
const db = new Sqlite(file, { timeout: 10_000 })
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536')

const article = db.prepare(`SELECT a."id", a."title", a."meta", a."revision", a."updatedAt", a."writerId" AS "writer",
  a."currentVersionId", d."id" AS "deskId", d."name" AS "deskName" FROM "Article" a JOIN "Desk" d ON d."id" = a."deskId" WHERE a."id" = ?`)
const version = db.prepare('SELECT * FROM "Version" WHERE "id" = ?')
const sentences =
  db.prepare(`SELECT "id", "start", "end", "status", "statusById" AS "statusBy", "statusAt", "changedSince"
  FROM "Sentence" WHERE "versionId" = ? ORDER BY "start"`)
const annotations =
  db.prepare(`SELECT a."id", a."kind", p."start", p."end", p."exact", p."how", a."errorCode", a."verdict",
  a."speaker", a."body", a."addresseeId" AS "addressee", a."state", a."stateReason", a."createdById" AS "createdBy",
  a."createdAt", a."updatedAt", a."revision" FROM "Anchor" p JOIN "Annotation" a ON a."id" = p."annotationId"
  WHERE p."versionId" = ? AND a."deletedAt" IS NULL ORDER BY p."start"`)
const comments =
  db.prepare(`SELECT "id", "annotationId", "correctionId", "authorId" AS "author", "body", "createdAt", "editedAt"
  FROM "Comment" WHERE "articleId" = ? AND "deletedAt" IS NULL ORDER BY "createdAt"`)
const people = db.prepare('SELECT "id", "name", "role" FROM "Person" ORDER BY "name"')
const setStatus = db.prepare(
  'UPDATE "Sentence" SET "status" = ?, "statusAt" = ? WHERE "id" = ? AND "status" = ? RETURNING *',
)
const addAnnotation =
  db.prepare(`INSERT INTO "Annotation" ("id", "articleId", "kind", "createdById", "createdAt", "updatedAt")
  VALUES (?, ?, ?, ?, ?, ?)`)
const addAnchor =
  db.prepare(`INSERT INTO "Anchor" ("id", "versionId", "annotationId", "start", "end", "exact", "prefix", "suffix")
  VALUES (?, ?, ?, ?, ?, ?, '', '')`)

type Row = Record<string, unknown>

function open(id: string) {
  const { currentVersionId, deskId, deskName, meta, ...head } = article.get(id) as Row
  const { text, blocks, marks, notes, ...rest } = version.get(currentVersionId) as Record<string, string>
  const threads = new Map<unknown, Row[]>()
  for (const comment of comments.all(id) as Row[]) {
    const thread = threads.get(comment.annotationId)
    if (thread) thread.push(comment)
    else threads.set(comment.annotationId, [comment])
  }
  const byStatus: Record<string, number> = {}
  const all = (sentences.all(currentVersionId) as Row[]).map((row, index) => {
    byStatus[String(row.status)] = (byStatus[String(row.status)] ?? 0) + 1
    return { ...row, ordinal: index + 1 }
  })
  return {
    ...head,
    desk: { id: deskId, name: deskName },
    meta: JSON.parse(String(meta)),
    version: {
      ...rest,
      text,
      blocks: JSON.parse(blocks ?? ''),
      marks: JSON.parse(marks ?? ''),
      notes: JSON.parse(notes ?? ''),
    },
    sentences: all,
    annotations: (annotations.all(currentVersionId) as Row[]).map((row) => ({
      ...row,
      comments: threads.get(row.id) ?? [],
    })),
    corrections: [],
    findings: [],
    progress: { total: all.length, byStatus },
    people: people.all(),
  }
}

const annotate = db.transaction((id: string, given: Row) => {
  const now = new Date().toISOString()
  const key = Math.random().toString(36).slice(2)
  const { versionId, personId } = given as Record<string, string>
  addAnnotation.run(key, id, given.kind, personId, now, now)
  addAnchor.run(`${key}p`, versionId, key, given.start, given.end, given.exact)
  return { id: key, ...given, createdAt: now }
})

const server = createServer((request, reply) => {
  const [, , , , id = '', kind, sentenceId] = (request.url ?? '').split('/')
  const send = (value: unknown, status = 200) => {
    const body = JSON.stringify(value)
    reply.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  }
  if (request.method === 'GET') return send(open(id))
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const given = JSON.parse(Buffer.concat(chunks).toString()) as Row
    if (kind === 'annotations') return send(annotate(id, given), 201)
    const row = setStatus.get(given.status, new Date().toISOString(), sentenceId, given.seen)
    return send(row ?? { code: 'conflict' }, row ? 200 : 409)
  })
})
server.listen(Number(port), '127.0.0.1', () => console.log('ready'))
