-- AlterTable
ALTER TABLE "Anchor" ADD COLUMN     "reading" TEXT;

-- What was read stands with the place it was read at.
UPDATE "Anchor" SET "reading" = (
    SELECT json_build_object('message', f."message", 'related', f."related"::json)::text FROM "Finding" f WHERE f."id" = "Anchor"."findingId"
) WHERE "findingId" IS NOT NULL;

-- AlterTable
ALTER TABLE "Finding" DROP COLUMN "message",
DROP COLUMN "related",
ADD COLUMN     "correctionId" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'attribution-error',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "code" DROP NOT NULL;
