-- AlterTable
ALTER TABLE "LogEntry" ADD COLUMN "chain" TEXT;
ALTER TABLE "LogEntry" ADD COLUMN "chainedAt" DATETIME;
ALTER TABLE "LogEntry" ADD COLUMN "commitment" TEXT;
ALTER TABLE "LogEntry" ADD COLUMN "hash" TEXT;
ALTER TABLE "LogEntry" ADD COLUMN "opening" TEXT;
ALTER TABLE "LogEntry" ADD COLUMN "place" INTEGER;

-- CreateTable
CREATE TABLE "LogChain" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "length" INTEGER NOT NULL,
    "head" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_chain_place_key" ON "LogEntry"("chain", "place");
