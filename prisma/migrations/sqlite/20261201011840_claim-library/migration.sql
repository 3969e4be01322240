-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "checkedAt" DATETIME;
ALTER TABLE "Annotation" ADD COLUMN "checkedById" TEXT;
ALTER TABLE "Annotation" ADD COLUMN "explanation" TEXT;
ALTER TABLE "Annotation" ADD COLUMN "takenFromId" TEXT;

-- CreateTable
CREATE TABLE "FactCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deskId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "verdict" TEXT,
    "details" TEXT NOT NULL,
    "importedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "FactCheck_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimEntry" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "annotationId" TEXT,
    "factCheckId" TEXT,
    "words" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ClaimEntry_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ClaimEntry_factCheckId_fkey" FOREIGN KEY ("factCheckId") REFERENCES "FactCheck" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "FactCheck_deskId_key_key" ON "FactCheck"("deskId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimEntry_annotationId_key" ON "ClaimEntry"("annotationId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimEntry_factCheckId_key" ON "ClaimEntry"("factCheckId");

-- CreateIndex
CREATE INDEX "ClaimEntry_at_idx" ON "ClaimEntry"("at");

-- What full-text search knows, by hand: docs/decisions/0011-full-text-search.md. It holds no words of its own.
CREATE VIRTUAL TABLE "ClaimSearch" USING fts5("words", "about", content='', contentless_delete=1, tokenize='porter unicode61');

-- Who gave the verdicts there are: the log knows.
UPDATE "Annotation" SET
    "checkedById" = (SELECT l."actorId" FROM "LogEntry" l WHERE l."subjectId" = "Annotation"."id" AND l."to" LIKE '%"verdict":"%' ORDER BY l."id" DESC LIMIT 1),
    "checkedAt" = COALESCE((SELECT l."at" FROM "LogEntry" l WHERE l."subjectId" = "Annotation"."id" AND l."to" LIKE '%"verdict":"%' ORDER BY l."id" DESC LIMIT 1), "updatedAt")
WHERE "kind" = 'claim' AND "verdict" IS NOT NULL;

INSERT INTO "ClaimEntry" ("annotationId", "words", "about", "at")
SELECT a."id", p."exact", COALESCE(a."speaker", ''), COALESCE(a."checkedAt", a."createdAt")
FROM "Annotation" a JOIN "Article" r ON r."id" = a."articleId"
    JOIN "Anchor" p ON p."annotationId" = a."id" AND p."versionId" = r."currentVersionId"
WHERE a."kind" = 'claim' ORDER BY a."createdAt", a."id";

INSERT INTO "ClaimSearch" (rowid, "words", "about") SELECT "number", "words", "about" FROM "ClaimEntry";
