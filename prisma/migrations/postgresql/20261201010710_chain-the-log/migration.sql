-- AlterTable
ALTER TABLE "LogEntry" ADD COLUMN     "chain" TEXT,
ADD COLUMN     "chainedAt" TIMESTAMP(3),
ADD COLUMN     "commitment" TEXT,
ADD COLUMN     "hash" TEXT,
ADD COLUMN     "opening" TEXT,
ADD COLUMN     "place" INTEGER;

-- CreateTable
CREATE TABLE "LogChain" (
    "id" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "head" TEXT NOT NULL,

    CONSTRAINT "LogChain_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LogEntry_chain_place_key" ON "LogEntry"("chain", "place");
