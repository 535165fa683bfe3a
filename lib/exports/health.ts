import { z } from 'zod';

export const healthSchema = z
  .discriminatedUnion('status', [
    z.object({
      status: z.literal('ok'),
      database: z.literal('ok'),
      migrations: z.literal('current'),
      revision: z.int().min(0),
    }),
    z.object({
      status: z.literal('failing'),
      database: z.string(),
      migrations: z.string(),
      reasons: z.array(z.string()),
    }),
  ])
  .describe('Whether the service is in order, with the reasons when it is not');
/** Whether the database answers and holds every migration of this version; if not, why. */
export type Health = z.infer<typeof healthSchema>;
