-- CreateTable
CREATE TABLE "Reading" (
    "versionId" TEXT NOT NULL PRIMARY KEY,
    "proposals" TEXT NOT NULL,
    CONSTRAINT "Reading_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What was found in a version stands together, with what was read of it.
INSERT INTO "Reading" ("versionId", "proposals")
SELECT p."versionId", json_group_array(json_object(
    'id', p."id", 'key', p."contentKey", 'kind', 'attribution-error', 'code', p."code", 'start', p."start", 'end', p."end",
    'reading', json_object('message', p."message", 'related', json(p."related"))
))
FROM (
    SELECT a."versionId", a."start", a."end", f."id", f."contentKey", f."code", f."message", f."related"
    FROM "Anchor" a JOIN "Finding" f ON f."id" = a."findingId" ORDER BY a."start", a."end" DESC
) p
GROUP BY p."versionId";

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
