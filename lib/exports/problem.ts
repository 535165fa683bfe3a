import { z } from 'zod';

const parameterErrorSchema = z.object({
  parameter: z.string(),
  seen: z.string(),
  detail: z.string().describe('What was wanted'),
});
/** One bad parameter: what was seen, what was wanted. */
export type ParameterError = z.infer<typeof parameterErrorSchema>;

export const problemSchema = z
  .object({
    type: z.string().describe('about:blank, or where query keys are explained'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('What was asked'),
    errors: z.array(parameterErrorSchema).optional().describe('One entry for each bad parameter'),
  })
  .describe('Why a request cannot be answered (RFC 9457)');
/** What goes out as application/problem+json. */
export type Problem = z.infer<typeof problemSchema>;
