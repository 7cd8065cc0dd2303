import { describe, expect, it } from 'vitest';
import { ApiError, gitHubApi, type GitHubApi } from '../../src/github/api.ts';
import type { Rest, RestCall } from '../../src/io/rest.ts';

/** An API whose every answer takes so long by the clock that it is given. */
function slow(tookMs: number, rest: Rest['ask']): { readonly api: GitHubApi; readonly calls: RestCall[] } {
  let nowMs = 0;
  const calls: RestCall[] = [];
  const ask: Rest['ask'] = (call) => {
    nowMs += tookMs;
    calls.push(call);
    return rest(call);
  };
  const parts = { token: 'secret', root: 'https://git.example/api/v3/', repository: 'shop/deploy' };
  return { api: gitHubApi({ ...parts, rest: { ask }, clock: { now: () => nowMs } }), calls };
}

const good: Rest['ask'] = () => Promise.resolve({ status: 200, headers: {}, body: '{}' });

describe('gitHubApi', () => {
  it("asks an Enterprise Server's own root, with the token", async () => {
    const { api, calls } = slow(1, good);
    await api.call('POST', `${api.repository}/check-runs`, { name: 'é' });
    expect(calls).toMatchObject([
      {
        url: 'https://git.example/api/v3/repos/shop/deploy/check-runs',
        body: '{"name":"é"}',
        headers: { authorization: 'Bearer secret', 'content-length': '13' },
      },
    ]);
  });

  it('gives each call ten seconds, all of them a minute, and what is left to the last', async () => {
    const { api, calls } = slow(9_000, good);
    for (let count = 0; count < 7; count += 1) await api.call('GET', '/user');
    await expect(api.call('GET', '/user')).rejects.toThrow('GitHub took more than 60 s over it');
    expect(calls.map(({ deadlineMs }) => deadlineMs)).toEqual([...Array<number>(6).fill(10_000), 6_000]);
  });

  it('has no token in what it says', async () => {
    const { api } = slow(1, () => Promise.reject(new Error('no answer to secret')));
    await expect(api.call('GET', '/user')).rejects.toThrow('GitHub did not answer (no answer to ***)');
    const refused = slow(1, () =>
      Promise.resolve({ status: 403, headers: {}, body: '{"message":"secret"}' }),
    );
    const error = await refused.api.call('GET', '/user').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ message: 'the token may not do it (403)', said: '***', status: 403 });
  });
});
