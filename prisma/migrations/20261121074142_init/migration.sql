-- CreateTable
CREATE TABLE "Dataset" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Outlet" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT,
    "reliability" TEXT NOT NULL,
    "reliabilityReason" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Origin" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" JSONB NOT NULL,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "outletSlug" TEXT NOT NULL,
    "outletBasis" TEXT NOT NULL,
    "outletReason" JSONB,
    "title" TEXT,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "publishedOn" TEXT,
    "publishedBasis" TEXT NOT NULL,
    "publishedReason" JSONB,
    "rawSha256" TEXT,
    "rawLength" INTEGER,
    "canonicalSha256" TEXT,
    "canonicalLength" INTEGER,
    "canonicalText" TEXT,
    "textSource" TEXT,
    "importedBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Article_outletSlug_fkey" FOREIGN KEY ("outletSlug") REFERENCES "Outlet" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Site" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" JSONB NOT NULL,
    "shortName" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "commune" TEXT,
    "inseeCode" TEXT,
    "departmentCode" TEXT NOT NULL,
    "regionCode" TEXT NOT NULL,
    "lat" REAL,
    "lon" REAL,
    "geoPrecision" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "statusNote" TEXT
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "siteSlug" TEXT NOT NULL,
    "night" TEXT,
    "nightBasis" TEXT NOT NULL,
    "startsAt" DATETIME,
    "endsAt" DATETIME,
    "timePrecision" TEXT NOT NULL,
    "methods" JSONB NOT NULL,
    "targets" JSONB NOT NULL,
    "quantities" JSONB NOT NULL,
    "traces" JSONB NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "summaryFr" TEXT NOT NULL,
    "lifecycle" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Incident_siteSlug_fkey" FOREIGN KEY ("siteSlug") REFERENCES "Site" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleSlug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT,
    "paragraph" INTEGER,
    "speaker" TEXT,
    "speakerRole" TEXT NOT NULL,
    "relay" TEXT,
    "originSlug" TEXT NOT NULL,
    "modality" TEXT NOT NULL,
    "polarity" TEXT NOT NULL,
    CONSTRAINT "Statement_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_originSlug_fkey" FOREIGN KEY ("originSlug") REFERENCES "Origin" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IncidentStatement" (
    "incidentId" INTEGER NOT NULL,
    "statementId" INTEGER NOT NULL,

    PRIMARY KEY ("incidentId", "statementId"),
    CONSTRAINT "IncidentStatement_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IncidentStatement_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" JSONB,
    CONSTRAINT "Decision_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DecisionStatement" (
    "decisionId" INTEGER NOT NULL,
    "statementId" INTEGER NOT NULL,

    PRIMARY KEY ("decisionId", "statementId"),
    CONSTRAINT "DecisionStatement_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DecisionStatement_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatedTotal" (
    "statementId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleSlug" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "scope" JSONB NOT NULL,
    CONSTRAINT "StatedTotal_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatedTotal_articleSlug_fkey" FOREIGN KEY ("articleSlug") REFERENCES "Article" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LooseEnd" (
    "statementId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "count" INTEGER NOT NULL,
    "constraints" JSONB NOT NULL,
    "candidates" JSONB NOT NULL,
    "resolved" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "LooseEnd_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Development" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "date" TEXT,
    "kind" TEXT NOT NULL,
    "actor" TEXT,
    "summaryEn" TEXT NOT NULL,
    "summaryFr" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DevelopmentStatement" (
    "developmentSlug" TEXT NOT NULL,
    "statementId" INTEGER NOT NULL,

    PRIMARY KEY ("developmentSlug", "statementId"),
    CONSTRAINT "DevelopmentStatement_developmentSlug_fkey" FOREIGN KEY ("developmentSlug") REFERENCES "Development" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DevelopmentStatement_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "patch" JSONB NOT NULL,
    "reason" TEXT,
    "author" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_rawSha256_key" ON "Article"("rawSha256");

-- CreateIndex
CREATE INDEX "Article_publishedOn_idx" ON "Article"("publishedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Incident_slug_key" ON "Incident"("slug");

-- CreateIndex
CREATE INDEX "Incident_lifecycle_night_idx" ON "Incident"("lifecycle", "night");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_articleSlug_key_key" ON "Statement"("articleSlug", "key");

-- CreateIndex
CREATE INDEX "IncidentStatement_statementId_idx" ON "IncidentStatement"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_incidentId_field_key" ON "Decision"("incidentId", "field");

-- CreateIndex
CREATE INDEX "DecisionStatement_statementId_idx" ON "DecisionStatement"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_hash_key" ON "Revision"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_entity_entityId_version_key" ON "Revision"("entity", "entityId", "version");
