-- CreateTable
CREATE TABLE "MatchDismissal" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "wordsKey" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "dismissedById" TEXT NOT NULL,
    "dismissedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MatchDismissal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MatchDismissal_sourceId_idx" ON "MatchDismissal"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "MatchDismissal_articleId_sourceId_wordsKey_key" ON "MatchDismissal"("articleId", "sourceId", "wordsKey");

-- AddForeignKey
ALTER TABLE "MatchDismissal" ADD CONSTRAINT "MatchDismissal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchDismissal" ADD CONSTRAINT "MatchDismissal_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
