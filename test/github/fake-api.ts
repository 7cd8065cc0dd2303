import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';

interface User {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: User;
}

export interface Run {
  readonly id: number;
  readonly head_sha: string;
  readonly name: string;
  readonly conclusion: string;
  readonly details_url?: string;
  output: { title: string; summary: string; text?: string; annotations: readonly Record<string, unknown>[] };
}

/** An answer other than GitHub's usual one; `hang` never gives any. */
export type Fault = { status: number; body?: unknown; headers?: Record<string, string> } | 'hang';

export const actionsBot: User = { login: 'github-actions[bot]', type: 'Bot' };

/** GitHub's REST API as far as the action asks it, with its limits, on this machine. */
export class FakeApi {
  readonly comments: Comment[] = [];
  readonly runs: Run[] = [];
  /** `POST /repos/shop/deploy/check-runs`, in the order in which they came. */
  readonly asked: string[] = [];
  /** Whose token it is; undefined for that of a job, which may not ask. */
  user: User | undefined;
  /** What is answered to such a call instead, as long as it says something. */
  fault: (call: string) => Fault | undefined = () => undefined;
  url = '';
  #nextId = 1_000;
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response);
  });

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v3`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  comment(body: string, user: User = actionsBot): Comment {
    const made = { id: (this.#nextId += 1), body, user };
    this.comments.push(made);
    return made;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
    const url = new URL(request.url ?? '', 'http://x');
    const path = url.pathname.replace('/api/v3', '');
    const call = `${request.method ?? ''} ${path}`;
    this.asked.push(call);
    const fault = this.fault(call);
    if (fault === 'hang') return;
    const reply = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (fault) {
      reply(fault.status, fault.body ?? { message: `fault ${fault.status}` }, fault.headers);
      return;
    }
    if (request.headers.authorization !== `Bearer ${TOKEN}`) {
      reply(401, { message: 'Bad credentials' });
      return;
    }
    const refuse = (message: string): void => {
      reply(422, { message: 'Validation Failed', errors: [{ message }] });
    };
    const body = (text === '' ? {} : JSON.parse(text)) as { body?: string } & Partial<Omit<Run, 'id'>>;
    const [, id = ''] = /\/(\d+)$/.exec(path) ?? [];
    if (call === 'GET /user') {
      if (this.user) reply(200, this.user);
      else reply(403, { message: 'Resource not accessible by integration' });
    } else if (call === 'GET /repos/shop/deploy/issues/7/comments') {
      const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
      const page = Number(url.searchParams.get('page') ?? 1);
      const isLast = page * size >= this.comments.length;
      const link = isLast ? {} : { link: `<${this.url}/x?page=${page + 1}>; rel="next"` };
      reply(200, this.comments.slice((page - 1) * size, page * size), link);
    } else if (call === 'POST /repos/shop/deploy/issues/7/comments') {
      const { body: text = '' } = body;
      if (text.length > 65_536) refuse('Body is too long (maximum is 65536 characters)');
      else reply(201, this.comment(text, this.user ?? actionsBot));
    } else if (call.startsWith('PATCH /repos/shop/deploy/issues/comments/')) {
      const found = this.comments.find((one) => one.id === Number(id));
      const { body: text = '' } = body;
      if (!found) reply(404, { message: 'Not Found' });
      else if (text.length > 65_536) refuse('Body is too long (maximum is 65536 characters)');
      else {
        found.body = text;
        reply(200, found);
      }
    } else if (/^(POST|PATCH) \/repos\/shop\/deploy\/check-runs(\/\d+)?$/.test(call)) {
      const { output, ...more } = body as Omit<Run, 'id'>;
      const found = this.runs.find((one) => one.id === Number(id));
      if (output.annotations.length > 50) refuse('No more than 50 items are allowed; 51 were supplied.');
      else if ([output.summary, output.text ?? ''].some((one) => one.length > 65_535))
        refuse('Only 65535 characters are allowed');
      else if (found) {
        const annotations = [...found.output.annotations, ...output.annotations];
        found.output = { ...output, annotations };
        reply(200, found);
      } else {
        const made = { id: (this.#nextId += 1), output, ...more };
        this.runs.push(made);
        reply(201, made);
      }
    } else reply(404, { message: 'Not Found' });
  }
}
