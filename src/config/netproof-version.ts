import about from '../../package.json' with { type: 'json' };

/** netproof's own version, as package.json has it. */
export const netproofVersion: string = about.version;
