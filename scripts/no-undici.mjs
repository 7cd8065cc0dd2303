// Stands in the bundles for undici, 0.8 MB: `@actions/http-client` wants it for one method, `getAgentDispatcher`, which
// nobody here calls (Octokit does: whoever adds `@actions/github` has to take this away). Downloads go through Node's own
// https and, behind a proxy, through `tunnel`.
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle: see scripts/no-undici.mjs');
  }
}
