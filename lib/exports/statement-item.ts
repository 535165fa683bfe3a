import { z } from 'zod';
import { RELIABILITIES } from '../domain/article';
import { CREDIBILITIES, gradeStatement } from '../domain/credibility';
import type { Evidence, Sentence } from '../domain/evidence';
import { daySchema } from '../domain/night';
import { SPEAKER_ROLE_CODES } from '../domain/origin';
import { FIELD_CODES, MODALITIES, POLARITIES } from '../domain/statement';
import { slugSchema } from '../domain/text';
import { codeSchema } from './code-schema';
import { fieldValueSchema } from './field-value';

export const statementIdSchema = z.string().describe('Article and key, joined by a full stop');

export const statementItemSchema = z
  .object({
    id: statementIdSchema,
    article: slugSchema,
    outlet: z.string(),
    reliability: codeSchema(RELIABILITIES).describe('Admiralty letter of the outlet'),
    articleUrl: z.url().nullable(),
    publishedOn: daySchema.nullable(),
    publishedBasis: z.enum(['stated', 'inferred']),
    field: z.enum(FIELD_CODES),
    value: fieldValueSchema,
    speaker: z.string().nullable(),
    speakerRole: z.enum(SPEAKER_ROLE_CODES),
    relay: z.string().nullable().describe('Who passed the words on'),
    origin: slugSchema.describe('Who it ultimately comes from'),
    modality: z.enum(MODALITIES),
    polarity: z.enum(POLARITIES),
    start: z.int().min(0).nullable().describe('First UTF-16 unit of the quote in the canonical text'),
    end: z.int().min(1).nullable().describe('The unit after its last'),
    quote: z.string().nullable(),
    sentence: z.string().nullable().describe('Null without the text, or where it is withheld'),
    withheld: z.boolean().describe('The sentence speaks of a home'),
  })
  .describe('One thing one article says about one field');
export type StatementItem = z.infer<typeof statementItemSchema>;

export const gradedStatementSchema = statementItemSchema
  .extend({
    credibility: z
      .literal(CREDIBILITIES.map(({ code }) => code))
      .describe('Admiralty digit of the statement'),
  })
  .describe('A statement about an incident, graded among all about it');

/** A sentence belongs to its publisher: it goes out with outlet, date and link. Null without the text, or `withheld`. */
export function toStatementItem(row: Evidence): StatementItem {
  const { id, article, outletName, reliability, articleUrl, publishedOn, publishedBasis, field, value } = row;
  const { speaker, speakerRole, relay, origin, modality, polarity, start, end, quote, withheld } = row;
  const publication = {
    article,
    outlet: outletName.en,
    reliability,
    articleUrl,
    publishedOn,
    publishedBasis,
  };
  const speech = { speaker, speakerRole, relay, origin, modality, polarity };
  const passage = { start, end, quote, sentence: joinSentence(row.sentence), withheld };
  return { id, ...publication, field, value, ...speech, ...passage };
}

/** A statement about an incident, with the digit that it has among `all` statements about it. */
export function toGradedStatementItem(
  row: Evidence,
  all: readonly Evidence[],
): z.infer<typeof gradedStatementSchema> {
  return { ...toStatementItem(row), credibility: gradeStatement(row, all) };
}

function joinSentence(sentence: Sentence | null): string | null {
  return sentence && `${sentence.before}${sentence.quote}${sentence.after}`;
}
