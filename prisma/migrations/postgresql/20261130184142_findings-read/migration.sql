-- CreateTable
CREATE TABLE "Reading" (
    "versionId" TEXT NOT NULL,
    "proposals" TEXT NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("versionId")
);

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was found in a version stands together, with what was read of it.
INSERT INTO "Reading" ("versionId", "proposals")
SELECT p."versionId", json_agg(json_build_object(
    'id', f."id", 'key', f."contentKey", 'kind', 'attribution-error', 'code', f."code", 'start', p."start", 'end', p."end",
    'reading', json_build_object('message', f."message", 'related', f."related"::json)
) ORDER BY p."start", p."end" DESC)::text
FROM "Anchor" p JOIN "Finding" f ON f."id" = p."findingId"
GROUP BY p."versionId";

-- AlterTable
ALTER TABLE "Finding" DROP COLUMN "message",
DROP COLUMN "related",
ADD COLUMN     "correctionId" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'attribution-error',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "code" DROP NOT NULL;
