import type { Findings } from '../../core/findings.ts';
import type { Position } from '../../core/problem.ts';
import { isHostName } from '../../kubernetes/names.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';
import { addressMistake, meantAsAddress } from './addresses.ts';
import {
  right,
  wrong,
  type Endpoint,
  type EndpointBody,
  type NamedEndpoint,
  type NamedEndpoints,
  type Reading,
} from './endpoint.ts';
import { parsePath } from './parse-path.ts';
import { parsePort } from './parse-port.ts';

/** Words that mean something by themselves. `internet` may be given another address under `endpoints`. */
export const RESERVED = ['dns', 'apiserver', 'internet', 'node', 'outside'] as const;

/** What stands for the internet unless the rule file says otherwise: RFC 5737's first documentation range. */
export const INTERNET_ADDRESS = '192.0.2.1';

/**
 * Reads one endpoint, wherever it is written. `named` is the rule file's `endpoints`. Knows nothing of the manifests.
 * What is wrong with it goes to `findings`.
 */
export function parseEndpoint(
  text: string,
  at: Position,
  named: NamedEndpoints,
  findings: Findings,
): Endpoint | undefined {
  const reading = read(text, named);
  if (reading.ok) return { text, at, ...reading.value };
  findings.error(reading.code, reading.message, at, reading.hint);
  return undefined;
}

function read(text: string, named: NamedEndpoints): Reading<Pick<Endpoint, 'name' | 'body' | 'port'>> {
  if (text !== text.trim() || text === '') {
    return wrong('bad-endpoint', `\`${showName(text)}\` has spaces around it`, 'write it without them');
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const hint = 'write the host and the port: api.example.com:443';
    return wrong('bad-endpoint', `\`${showName(text)}\` is a URL`, hint);
  }
  if (meantAsAddress(text) === 'IPv6') {
    const message = `\`${showName(text)}\`: IPv6 is not supported yet`;
    return wrong('not-supported', message, 'write an IPv4 address');
  }
  const colon = text.indexOf(':');
  const name = colon === -1 ? text : text.slice(0, colon);
  const body = parseBody(name, named);
  if (!body.ok || colon === -1) return body.ok ? right({ name, body: body.value }) : body;
  const port = parsePort(text.slice(colon + 1));
  return port.ok ? right({ name, body: body.value, port: port.value }) : port;
}

function parseBody(text: string, named: NamedEndpoints): Reading<EndpointBody> {
  const entry = named.get(text);
  if (entry) return right(fromEntry(text, entry));
  switch (text) {
    case 'dns':
    case 'apiserver':
      return right({ kind: 'builtin', name: text });
    case 'internet':
      return right({ kind: 'host', label: text, host: INTERNET_ADDRESS });
    case 'node':
    case 'outside':
      return wrong('not-supported', `\`${text}\` is not supported yet`, 'remove it for now');
    default:
  }
  if (meantAsAddress(text)) {
    const mistake = addressMistake(text);
    return mistake
      ? wrong('bad-address', `\`${showName(text)}\` ${mistake.message}`, mistake.hint)
      : right({ kind: 'host', label: text, host: text });
  }
  return text.includes('/') ? parsePath(text) : parseWord(text, named);
}

function fromEntry(label: string, entry: NamedEndpoint): EndpointBody {
  switch (entry.kind) {
    case 'pods':
      return { kind: 'pods', namespace: entry.namespace, labels: entry.labels };
    case 'host':
      return { kind: 'host', label, host: entry.host.toLowerCase() };
    case 'outside':
      return { kind: 'host', label, host: entry.address };
  }
}

/** A word with no slash: a host's name, or a mistake. */
function parseWord(text: string, named: NamedEndpoints): Reading<EndpointBody> {
  const inside = /^([^.]+)\.([^.]+)\.svc(\.|$)/.exec(text);
  if (inside) {
    const hint = `write ${showName(`${inside[2] ?? ''}/service/${inside[1] ?? ''}`)}`;
    return wrong('bad-endpoint', `\`${showName(text)}\` is a Service’s name inside the cluster`, hint);
  }
  if (isHostName(text)) {
    const host = text.toLowerCase();
    return right({ kind: 'host', label: host, host });
  }
  const shown = showName(text);
  if (text.includes('=')) {
    const hint =
      'a selector is written namespace/key=value,key=value; inside [ ] put one that has a comma in quotes';
    return wrong('bad-endpoint', `\`${shown}\` is a label with no namespace`, hint);
  }
  if (text.includes('*')) {
    const message = `\`${shown}\` is not a valid endpoint`;
    return wrong('bad-endpoint', message, 'write "namespace/*" or "*/*", in quotes');
  }
  const meant = didYouMean(text, [...named.keys(), ...RESERVED]);
  return wrong(
    'unknown-endpoint',
    `there is no endpoint \`${shown}\``,
    meant === undefined
      ? 'write namespace/name for a workload, a host name with a dot, or a name from `endpoints`'
      : `did you mean \`${meant}\`?`,
  );
}
