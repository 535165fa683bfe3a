-- AlterTable
ALTER TABLE "Incident" ADD COLUMN "mergedInto" TEXT;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "seals" JSONB;

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "incidentSlug" TEXT,
    "form" JSONB NOT NULL,
    "wantedSlug" TEXT,
    "stage" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "baseVersion" INTEGER NOT NULL DEFAULT 0,
    "createdBy" TEXT NOT NULL,
    "updatedBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "note" TEXT,
    "notSame" JSONB NOT NULL,
    "batchId" TEXT,
    CONSTRAINT "Draft_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "draftId" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("draftId", "editorId")
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fileName" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME
);

-- CreateIndex
CREATE INDEX "Draft_stage_updatedAt_idx" ON "Draft"("stage", "updatedAt");

-- CreateIndex
CREATE INDEX "Draft_incidentSlug_idx" ON "Draft"("incidentSlug");

-- CreateIndex
CREATE INDEX "Draft_wantedSlug_idx" ON "Draft"("wantedSlug");

-- CreateIndex
CREATE INDEX "Draft_batchId_idx" ON "Draft"("batchId");
