-- AlterTable
ALTER TABLE "OriginalFile" ADD COLUMN "changesRead" TEXT;
