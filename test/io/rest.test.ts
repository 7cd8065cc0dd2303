import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemRest, type RestCall } from '../../src/io/rest.ts';

async function server(listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    made.closeAllConnections();
    made.close();
  });
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

const call = (url: string, more: Partial<RestCall> = {}): RestCall => ({
  method: 'GET',
  url,
  headers: { authorization: 'Bearer secret' },
  deadlineMs: 30_000,
  maxBytes: 1_000,
  ...more,
});

describe('systemRest', () => {
  it('gives the answer whatever its status, with what was sent', async () => {
    const url = await server((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        response.writeHead(418, { link: 'next' });
        response.end(`${request.method ?? ''} ${text} ${request.headers.authorization ?? ''}`);
      });
    });
    expect(await systemRest.ask(call(url, { method: 'PATCH', body: 'é' }))).toMatchObject({
      status: 418,
      headers: { link: 'next' },
      body: 'PATCH é Bearer secret',
    });
  });

  it('ends at its deadline, before an answer and in the middle of one', async () => {
    const never = await server(() => undefined);
    const half = await server((_, response) => {
      response.writeHead(200);
      response.write('[');
    });
    for (const url of [never, half])
      await expect(systemRest.ask(call(url, { deadlineMs: 200 }))).rejects.toThrow('no answer within 1 s');
  });

  it('says in a word why there is none, and nothing of the headers', async () => {
    const closed = await server((request) => request.socket.destroy());
    await expect(systemRest.ask(call(closed))).rejects.toThrow(/^ECONNRESET$/);
    await expect(systemRest.ask(call('http://127.0.0.1:1'))).rejects.toThrow(/^ECONNREFUSED$/);
    const secret = 'Bearer a\nb';
    await expect(systemRest.ask(call(closed, { headers: { authorization: secret } }))).rejects.toThrow(
      /^ERR_INVALID_CHAR$/,
    );
  });

  it('reads no more than it was told', async () => {
    const url = await server((_, response) => response.end('x'.repeat(1_001)));
    await expect(systemRest.ask(call(url))).rejects.toThrow('an answer of more than 1000 bytes');
  });

  it('follows to the same server alone: the token goes nowhere else', async () => {
    const seen: string[] = [];
    const elsewhere = await server((request, response) => {
      seen.push(request.url ?? '');
      response.end('elsewhere');
    });
    const url = await server((request, response) => {
      const to = { '/moved': '/here', '/away': elsewhere, '/round': '/round' }[request.url ?? ''];
      response.writeHead(to === undefined ? 200 : 307, to === undefined ? {} : { location: to });
      response.end(request.url);
    });
    expect(await systemRest.ask(call(`${url}/moved`))).toMatchObject({ status: 200, body: '/here' });
    expect(await systemRest.ask(call(`${url}/away`))).toMatchObject({ status: 307 });
    expect(await systemRest.ask(call(`${url}/round`))).toMatchObject({ status: 307 });
    expect(seen).toEqual([]);
  });
});
