-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "dataset" INTEGER;

-- Changes from before the number was kept: counted back from the newest, each gets the highest that it can have had. Whoever asks
-- what changed since an earlier revision may be told of one change too many, never of one too few.
UPDATE "Revision" SET "dataset" = "counted"."dataset"
FROM (
    SELECT "id", (SELECT "revision" FROM "Dataset" WHERE "Dataset"."id" = 1) + 1 - ROW_NUMBER() OVER (ORDER BY "id" DESC) AS "dataset"
    FROM "Revision" WHERE "entity" = 'incident'
) AS "counted"
WHERE "Revision"."id" = "counted"."id";

-- CreateIndex
CREATE INDEX "Revision_entity_dataset_idx" ON "Revision"("entity", "dataset");
