-- AlterTable
ALTER TABLE "Anchor" ADD COLUMN "reading" TEXT;

-- What was read stands with the place it was read at.
UPDATE "Anchor" SET "reading" = (
    SELECT json_object('message', f."message", 'related', json(f."related")) FROM "Finding" f WHERE f."id" = "Anchor"."findingId"
) WHERE "findingId" IS NOT NULL;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Finding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'attribution-error',
    "code" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "contentKey" TEXT NOT NULL,
    "annotationId" TEXT,
    "correctionId" TEXT,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Finding_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Finding" ("annotationId", "articleId", "code", "contentKey", "decidedAt", "decidedById", "id", "reason", "state") SELECT "annotationId", "articleId", "code", "contentKey", "decidedAt", "decidedById", "id", "reason", "state" FROM "Finding";
DROP TABLE "Finding";
ALTER TABLE "new_Finding" RENAME TO "Finding";
CREATE INDEX "Finding_articleId_idx" ON "Finding"("articleId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
