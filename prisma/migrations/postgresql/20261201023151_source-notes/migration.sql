-- CreateTable
CREATE TABLE "SourceNote" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "author" TEXT,
    "words" TEXT NOT NULL,
    "address" TEXT,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT 'exact',
    "state" TEXT NOT NULL DEFAULT 'open',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "SourceNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SourceNote_articleId_start_idx" ON "SourceNote"("articleId", "start");

-- AddForeignKey
ALTER TABLE "SourceNote" ADD CONSTRAINT "SourceNote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
