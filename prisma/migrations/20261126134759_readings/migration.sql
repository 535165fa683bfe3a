-- AlterTable
ALTER TABLE "Article" ADD COLUMN "isImported" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Reading" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleSlug" TEXT NOT NULL,
    "computed" JSONB NOT NULL,
    "state" JSONB NOT NULL,
    "open" INTEGER NOT NULL,
    "unread" INTEGER NOT NULL,
    "fileName" TEXT,
    "dayFrom" TEXT,
    "sketch" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdBy" TEXT NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Reading_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Reading_articleSlug_key" ON "Reading"("articleSlug");

-- CreateIndex
CREATE INDEX "Reading_updatedAt_idx" ON "Reading"("updatedAt");
