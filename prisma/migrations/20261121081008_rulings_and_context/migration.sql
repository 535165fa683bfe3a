-- AlterTable
ALTER TABLE "Article" ADD COLUMN "context" JSONB;

-- CreateTable
CREATE TABLE "ConflictRuling" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "status" TEXT NOT NULL,
    "note" JSONB NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
