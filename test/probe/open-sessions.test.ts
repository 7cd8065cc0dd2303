import { describe, expect, it } from 'vitest';
import type { Kubectl } from '../../src/cluster/api/kubectl.ts';
import type { ExecResult } from '../../src/io/exec.ts';
import { openSessions } from '../../src/probe/open-sessions.ts';
import { PROBER_COMMAND } from '../../src/probe/prober.ts';
import { result } from '../cluster/fakes.ts';
import { virtualClock } from './fake-network.ts';

const web = { namespace: 'shop', name: 'web' };
const api = { namespace: 'shop', name: 'api' };

/** Programs that say hello with a number of their own, and repeat each line that they read. */
function arrange(diesAtOnce = false) {
  const clock = virtualClock();
  const started: string[] = [];
  const never = () => Promise.reject(new Error('not part of this test'));
  const kubectl: Kubectl = {
    run: never,
    apply: never,
    get: never,
    exec: (pod, _, { input, inputParts = [input ?? ''], onLine, signal }) =>
      new Promise<ExecResult>((resolve) => {
        started.push(pod.name);
        const uptime = String(started.length);
        signal?.addEventListener('abort', () => {
          resolve(result({ code: null, aborted: true }));
        });
        if (diesAtOnce) resolve(result({ code: 137 }));
        const read = async (): Promise<void> => {
          let hangs = false;
          onLine?.(`hello\t${uptime}`);
          for await (const part of inputParts) {
            hangs ||= part === 'hang\n';
            onLine?.(part === 'hello\n' ? `hello\t9${uptime}` : part.trim());
          }
          if (!hangs) resolve(result({ stdout: uptime }));
        };
        void read();
      }),
  };
  return { clock, kubectl, started };
}

/** What an exec says, and how it ends. */
async function ask(kubectl: Kubectl, pod = web, input = 'try\n') {
  const lines: string[] = [];
  const ended = await kubectl.exec(pod, PROBER_COMMAND, {
    input,
    deadlineMs: 1_000,
    onLine: (line) => {
      lines.push(line);
    },
  });
  return { lines, stdout: ended.stdout };
}

describe('a prober that waits in its pod', () => {
  it('is taken by who asks there, once, and tells the time of then', async () => {
    const { clock, kubectl, started } = arrange();
    const open = openSessions(kubectl, clock, [web]);
    expect(started).toEqual(['web']);
    expect(await ask(open.kubectl, api)).toEqual({ lines: ['hello\t2', 'try'], stdout: '2' });
    expect(await ask(open.kubectl)).toEqual({ lines: ['hello\t91', 'try'], stdout: '1' });
    expect(await ask(open.kubectl)).toEqual({ lines: ['hello\t3', 'try'], stdout: '3' });
  });

  it('is not taken for another program', async () => {
    const { clock, kubectl, started } = arrange();
    await openSessions(kubectl, clock, [web]).kubectl.exec(web, ['true'], { deadlineMs: 1_000 });
    expect(started).toEqual(['web', 'web']);
  });

  it('has no part in anything once it has ended: another one is started', async () => {
    const { clock, kubectl, started } = arrange(true);
    const open = openSessions(kubectl, clock, [web, web]);
    await clock.pause(1);
    await ask(open.kubectl);
    expect(started).toEqual(['web', 'web', 'web']);
  });

  it("ends with its caller's signal, and at its deadline", async () => {
    const { clock, kubectl } = arrange();
    async function* hang(): AsyncGenerator<string, void, undefined> {
      yield 'try\n';
      await new Promise(() => undefined);
    }
    const open = openSessions(kubectl, clock, [web, web]);
    const stop = new AbortController();
    const options = { deadlineMs: 1_000, inputParts: hang(), signal: stop.signal };
    const first = open.kubectl.exec(web, PROBER_COMMAND, options);
    stop.abort();
    expect(await first).toMatchObject({ aborted: true });
    expect(await open.kubectl.exec(web, PROBER_COMMAND, options)).toMatchObject({ aborted: true });
    const late = openSessions(kubectl, clock, [web]).kubectl;
    const ended = await late.exec(web, PROBER_COMMAND, { deadlineMs: 1_000, input: 'hang\n' });
    expect(ended).toMatchObject({ timedOut: true, aborted: false });
    expect(clock.now()).toBe(1_000);
  });

  it('ends when it is closed, taken or not asked for', async () => {
    const { clock, kubectl, started } = arrange();
    const open = openSessions(kubectl, clock, [web]);
    open.close();
    await ask(open.kubectl);
    expect(started).toEqual(['web', 'web']);
  });
});
