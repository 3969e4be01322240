-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deskId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL,
    "isProtected" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    "deletedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Source_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceContent" (
    "sourceId" TEXT NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    CONSTRAINT "SourceContent_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceReader" (
    "sourceId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sourceId", "personId"),
    CONSTRAINT "SourceReader_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SourceReader_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "articleId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("articleId", "sourceId"),
    CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceContact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SourceContact_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "annotationId" TEXT,
    "stance" TEXT NOT NULL,
    "reliability" TEXT,
    "body" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    "deletedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Evidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteMatch" (
    "sourceId" TEXT NOT NULL,
    "quoteHash" TEXT NOT NULL,
    "result" TEXT NOT NULL,

    PRIMARY KEY ("sourceId", "quoteHash"),
    CONSTRAINT "QuoteMatch_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Anchor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "versionId" TEXT NOT NULL,
    "annotationId" TEXT,
    "correctionId" TEXT,
    "findingId" TEXT,
    "evidenceId" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT 'exact',
    CONSTRAINT "Anchor_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Anchor_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Anchor_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Anchor_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Anchor_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Anchor" ("annotationId", "correctionId", "end", "exact", "findingId", "how", "id", "prefix", "start", "suffix", "versionId") SELECT "annotationId", "correctionId", "end", "exact", "findingId", "how", "id", "prefix", "start", "suffix", "versionId" FROM "Anchor";
DROP TABLE "Anchor";
ALTER TABLE "new_Anchor" RENAME TO "Anchor";
CREATE INDEX "Anchor_versionId_idx" ON "Anchor"("versionId");
CREATE UNIQUE INDEX "Anchor_annotationId_versionId_key" ON "Anchor"("annotationId", "versionId");
CREATE UNIQUE INDEX "Anchor_correctionId_versionId_key" ON "Anchor"("correctionId", "versionId");
CREATE UNIQUE INDEX "Anchor_findingId_versionId_key" ON "Anchor"("findingId", "versionId");
CREATE UNIQUE INDEX "Anchor_evidenceId_versionId_key" ON "Anchor"("evidenceId", "versionId");
CREATE TABLE "new_LogEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "type" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "articleId" TEXT,
    "revision" INTEGER,
    "subjectKind" TEXT,
    "subjectId" TEXT,
    "from" TEXT,
    "to" TEXT,
    "sourceId" TEXT,
    CONSTRAINT "LogEntry_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_LogEntry" ("actorId", "actorName", "articleId", "at", "from", "id", "revision", "subjectId", "subjectKind", "to", "type") SELECT "actorId", "actorName", "articleId", "at", "from", "id", "revision", "subjectId", "subjectKind", "to", "type" FROM "LogEntry";
DROP TABLE "LogEntry";
ALTER TABLE "new_LogEntry" RENAME TO "LogEntry";
CREATE INDEX "LogEntry_articleId_id_idx" ON "LogEntry"("articleId", "id");
CREATE INDEX "LogEntry_subjectId_idx" ON "LogEntry"("subjectId");
CREATE INDEX "LogEntry_sourceId_idx" ON "LogEntry"("sourceId");
CREATE UNIQUE INDEX "LogEntry_articleId_revision_key" ON "LogEntry"("articleId", "revision");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Source_deskId_updatedAt_idx" ON "Source"("deskId", "updatedAt");

-- CreateIndex
CREATE INDEX "SourceReader_personId_idx" ON "SourceReader"("personId");

-- CreateIndex
CREATE INDEX "ArticleSource_sourceId_idx" ON "ArticleSource"("sourceId");

-- CreateIndex
CREATE INDEX "SourceContact_sourceId_idx" ON "SourceContact"("sourceId");

-- CreateIndex
CREATE INDEX "Evidence_articleId_idx" ON "Evidence"("articleId");

-- CreateIndex
CREATE INDEX "Evidence_sourceId_idx" ON "Evidence"("sourceId");

-- CreateIndex
CREATE INDEX "Evidence_annotationId_idx" ON "Evidence"("annotationId");
