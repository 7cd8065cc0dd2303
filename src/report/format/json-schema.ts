import * as z from 'zod/mini';

/** The schema's value with a word for readers and editors. */
export function about<T extends z.ZodMiniType>(text: string, schema: T): T {
  return schema.check(z.meta({ description: text }));
}

/** A position in a file. */
export const place = {
  file: about('The file, relative to the folder that netproof was pointed at.', z.string()),
  line: about('The line, from 1.', z.int().check(z.minimum(1))),
  column: about('The column, from 1.', z.int().check(z.minimum(1))),
};

/** A finding about the input. */
export const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string(),
  hint: z.optional(z.string()),
  file: z.optional(place.file),
  line: z.optional(place.line),
  column: z.optional(place.column),
});
