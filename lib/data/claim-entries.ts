import { Prisma } from '@/generated/sqlite/client'
import { claimSearch } from './claim-search'
import type { Transaction } from './client'
import type { RawNumber } from './sql'

/** The words by which the library finds a claim. */
interface Entry {
  readonly words: string
  readonly about: readonly (string | null | undefined)[]
  readonly at: Date
}

type Of = { readonly annotationId: string } | { readonly factCheckId: string }

/** Writes the entry of a claim or a fact-check, and what search knows of it, in the transaction of the change itself. */
export async function enter(tx: Transaction, of: Of, { words, about, at }: Entry): Promise<void> {
  const [column, id] = Object.entries(of)[0] as [string, string]
  const key = Prisma.raw(`"${column}"`)
  const said = about.filter(Boolean).join('\n').normalize('NFC')
  const [row] = await tx.$queryRaw<{ number: RawNumber }[]>`
    INSERT INTO "ClaimEntry" (${key}, "words", "about", "at") VALUES (${id}, ${words.normalize('NFC')}, ${said}, ${at})
    ON CONFLICT (${key}) DO UPDATE SET "words" = excluded."words", "about" = excluded."about", "at" = excluded."at"
    RETURNING "number"`
  if (row) await claimSearch().learn(tx, Number(row.number))
}

/** Brings the entry of a mark up to date, if it is a claim: as it is now, in the newest version. */
export async function enterClaim(tx: Transaction, id: string): Promise<void> {
  const mark = await tx.annotation.findUnique({
    where: { id },
    include: { anchors: { orderBy: { version: { number: 'desc' } }, take: 1, select: { exact: true } } },
  })
  const words = mark?.anchors[0]?.exact
  if (mark?.kind !== 'claim' || words === undefined) return
  const about = [mark.explanation, mark.speaker]
  await enter(tx, { annotationId: id }, { words, about, at: mark.checkedAt ?? mark.createdAt })
}

/** After a new version: the claims whose words are others now. */
export async function followClaims(tx: Transaction, articleId: string, versionId: string): Promise<void> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "ClaimEntry" e JOIN "Annotation" a ON a."id" = e."annotationId"
    JOIN "Anchor" p ON p."annotationId" = a."id" AND p."versionId" = ${versionId}
    WHERE a."articleId" = ${articleId} AND p."exact" <> e."words" ORDER BY a."id"`
  for (const { id } of moved) await enterClaim(tx, id)
}
