import * as z from 'zod/mini';
import { described } from './schemas.ts';

export const name = {
  schema: z.optional(
    described(
      z.string().check(z.minLength(1), z.maxLength(200)),
      'text',
      'What the rule says, in words: it heads the rule in every report. `rule 1`, `rule 2`, … where it is absent.',
      ['only the API reaches the database'],
    ),
  ),
};
