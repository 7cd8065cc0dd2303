import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventCommits, refusePrivilegedEvent } from '../../src/github/event.ts';
import { InputError } from '../../src/core/problem.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);

describe('refusePrivilegedEvent', () => {
  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('refuses %s', (event) => {
    expect(() => {
      refusePrivilegedEvent(event, false);
    }).toThrow(InputError);
  });

  it.each([
    ['pull_request', false],
    ['push', false],
    ['merge_group', false],
    [undefined, false],
    ['pull_request_target', true],
  ])('takes %s where privileged events are allowed: %s', (event, allowed) => {
    expect(() => {
      refusePrivilegedEvent(event, allowed);
    }).not.toThrow();
  });
});

describe('eventCommits', () => {
  it.each([
    [
      'a pull request',
      { pull_request: { base: { sha: a }, head: { sha: b } } },
      { of: 'pull_request', base: a, head: b },
    ],
    ['a merge queue', { merge_group: { base_sha: a, head_sha: b } }, { of: 'merge_group', base: a, head: b }],
    ['a push', { before: a, after: b }, { of: 'push', base: a, head: b }],
    ['a new branch', { before: '0'.repeat(40), after: b }, { of: 'push', head: b }],
    ['a schedule', { schedule: '17 4 * * 1' }, {}],
    ['something that is no commit', { before: '--output=/etc/passwd', after: 7 }, { of: 'push' }],
    ['nothing', null, {}],
  ])('reads %s', (_, payload, commits) => {
    expect(eventCommits(JSON.stringify(payload))).toEqual(commits);
  });

  it('never throws, and gives nothing but object names', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        for (const commit of Object.values(eventCommits(json))) expect(commit).toMatch(/^[0-9a-f]{40,64}$/);
      }),
    );
  });
});
