declare const NETPROOF_VERSION: string | undefined;

/** netproof's own version: the build writes package.json's in, so that nothing else of that file is part of a bundle. */
export const netproofVersion = typeof NETPROOF_VERSION === 'string' ? NETPROOF_VERSION : '0.0.0-source';
