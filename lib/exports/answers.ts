import { z } from 'zod';
import { articleItemSchema } from './article-item';
import { articleReportSchema } from './article-report';
import { changeItemSchema } from './change-item';
import { codebookSchema } from './codebook';
import { conflictItemSchema } from './conflict-item';
import { developmentItemSchema } from './development-item';
import { incidentDetailSchema } from './incident-detail';
import { incidentItemSchema } from './incident-item';
import { looseEndItemSchema } from './loose-end-item';
import { siteRecordSchema } from './site-item';
import { totalItemSchema } from './total-item';

const total = z.int().min(0).describe('How many there are in all');
const revision = z.int().min(0).describe('The revision of the record that this is an answer of');
const paging = {
  limit: z.int().min(0),
  nextCursor: z.string().nullable().describe('What to ask for the next page with; null on the last'),
};

const whole = z.object({ total, revision });
const one = <T extends z.ZodType>(item: T) => z.object({ data: item, meta: z.object({ revision }) });
const listOf = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item), meta: whole });

/** What each route answers with, by the name it has in the API's document. */
export const ANSWERS = {
  IncidentList: z.object({
    data: z.array(incidentItemSchema),
    meta: z.object({ total, ...paging, revision }),
  }),
  IncidentAnswer: one(incidentDetailSchema),
  ArticleList: listOf(articleItemSchema),
  ArticleAnswer: one(articleReportSchema),
  SiteList: listOf(siteRecordSchema),
  ConflictList: listOf(conflictItemSchema),
  TotalList: listOf(totalItemSchema),
  LooseEndList: listOf(looseEndItemSchema),
  DevelopmentList: listOf(developmentItemSchema),
  ChangeList: z.object({
    data: z.array(changeItemSchema),
    meta: z.object({
      since: z.int().min(0),
      total,
      ...paging,
      revision: revision.describe('What to ask from the next time, once every page is read'),
    }),
  }),
  CodebookAnswer: z.object({ data: codebookSchema }),
};
