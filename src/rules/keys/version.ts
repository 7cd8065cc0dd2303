import * as z from 'zod/mini';
import { fileKey } from './file-key.ts';
import { described } from './schemas.ts';

/** The format that this netproof reads. */
export const VERSION = 1;

export const version = fileKey({
  schema: described(z.literal(VERSION), `the number ${VERSION}`, `The version of this format: ${VERSION}.`, [
    VERSION,
  ]),
  read: (written) => written,
});
