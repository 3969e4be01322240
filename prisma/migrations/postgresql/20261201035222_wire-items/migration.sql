-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "wire" TEXT,
ADD COLUMN     "wireItemId" TEXT;

-- CreateIndex
CREATE INDEX "Version_wireItemId_idx" ON "Version"("wireItemId");
