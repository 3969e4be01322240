-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "isOutside" BOOLEAN NOT NULL DEFAULT false;
