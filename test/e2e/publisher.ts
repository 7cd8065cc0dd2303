import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';

/** A proxy that answers in every host's name itself: nothing that is sent through it leaves this machine. */
export interface Publisher {
  /** The environment of a child that is to believe it. */
  readonly env: Readonly<Record<string, string>>;
  /** The URLs that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** What a URL is answered with: a body, a place to go on to, or nothing (404). */
export type Answer = { readonly body: Uint8Array } | { readonly location: string } | undefined;

/**
 * Starts one in `folder`, with a certificate authority of its own; `hosts` are the names that it signs for. Needs openssl on PATH.
 */
export async function startPublisher(
  folder: string,
  hosts: readonly string[],
  answer: (url: string) => Answer,
): Promise<Publisher> {
  const { key, cert, authority } = certify(folder, hosts);
  const asked: string[] = [];
  const origin = createSecureServer({ key, cert }, (request: IncomingMessage, response: ServerResponse) => {
    const url = `https://${request.headers.host ?? ''}${request.url ?? ''}`;
    asked.push(url);
    const found = answer(url);
    if (!found) response.writeHead(404).end();
    else if ('location' in found) response.writeHead(302, { location: found.location }).end();
    else response.writeHead(200, { 'content-length': found.body.length }).end(found.body);
  });
  const proxy = createServer();
  proxy.on('connect', (_, socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    origin.emit('connection', socket);
  });
  const port = await listen(proxy);
  return {
    env: { https_proxy: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: authority },
    asked,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

function certify(
  folder: string,
  hosts: readonly string[],
): { readonly key: Buffer; readonly cert: Buffer; readonly authority: string } {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  };
  const pair = (name: string): string[] => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    `${name}.key`,
  ];
  openssl('req', '-x509', ...pair('ca'), '-subj', '/CN=netproof test', '-days', '2', '-out', 'ca.crt');
  openssl('req', ...pair('origin'), '-subj', '/CN=origin', '-out', 'origin.csr');
  writeFileSync(at('names'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\n`);
  openssl(
    ...['x509', '-req', '-in', 'origin.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
    ...['-extfile', 'names', '-days', '2', '-out', 'origin.crt'],
  );
  return {
    key: readFileSync(at('origin.key')),
    cert: readFileSync(at('origin.crt')),
    authority: at('ca.crt'),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
