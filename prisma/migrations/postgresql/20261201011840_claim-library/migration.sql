-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN     "checkedAt" TIMESTAMP(3),
ADD COLUMN     "checkedById" TEXT,
ADD COLUMN     "explanation" TEXT,
ADD COLUMN     "takenFromId" TEXT;

-- CreateTable
CREATE TABLE "FactCheck" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "verdict" TEXT,
    "details" TEXT NOT NULL,
    "importedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FactCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimEntry" (
    "number" SERIAL NOT NULL,
    "annotationId" TEXT,
    "factCheckId" TEXT,
    "words" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ClaimEntry_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "FactCheck_deskId_key_key" ON "FactCheck"("deskId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimEntry_annotationId_key" ON "ClaimEntry"("annotationId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimEntry_factCheckId_key" ON "ClaimEntry"("factCheckId");

-- CreateIndex
CREATE INDEX "ClaimEntry_at_idx" ON "ClaimEntry"("at");

-- AddForeignKey
ALTER TABLE "FactCheck" ADD CONSTRAINT "FactCheck_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimEntry" ADD CONSTRAINT "ClaimEntry_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimEntry" ADD CONSTRAINT "ClaimEntry_factCheckId_fkey" FOREIGN KEY ("factCheckId") REFERENCES "FactCheck"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What full-text search knows, by hand: docs/decisions/0011-full-text-search.md.
-- English forms, and no words that are passed over: "not" is a word like others.
CREATE TEXT SEARCH DICTIONARY "claim_stem" (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION "claims" (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION "claims" ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH "claim_stem";
CREATE INDEX "ClaimEntry_search_words_idx" ON "ClaimEntry" USING GIN (to_tsvector('claims', "words"));
CREATE INDEX "ClaimEntry_search_all_idx" ON "ClaimEntry" USING GIN (to_tsvector('claims', "words" || ' ' || "about"));

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
