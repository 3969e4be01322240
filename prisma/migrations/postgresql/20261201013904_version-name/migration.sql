-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "name" TEXT;
