-- CreateTable
CREATE TABLE "SignOff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "isDissent" BOOLEAN NOT NULL DEFAULT false,
    "statement" TEXT NOT NULL DEFAULT '',
    "overrides" TEXT NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnFor" TEXT,
    CONSTRAINT "SignOff_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignOff_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SignOff_articleId_idx" ON "SignOff"("articleId");

-- CreateIndex
CREATE INDEX "SignOff_versionId_idx" ON "SignOff"("versionId");
