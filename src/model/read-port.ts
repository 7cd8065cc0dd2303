import type { Protocol } from '../core/objects.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { PolicyPort } from './policy.ts';
import { quote } from './policy-reading.ts';
import type { Path, Reading } from './policy-reading.ts';

const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];

/** Reads one item of a rule's `ports`; undefined when it is wrong. An absent protocol is TCP. */
export function readPort(value: unknown, path: Path, reading: Reading): PolicyPort | undefined {
  const before = reading.problems.length;
  // A null item is decoded as an empty one: every TCP port.
  const json = reading.object(value ?? {}, path, ['protocol', 'port', 'endPort']);
  if (!json) return undefined;
  const protocol = readProtocol(json.protocol, [...path, 'protocol'], reading);
  const port = readNumberOrName(json.port, [...path, 'port'], reading);
  const endPort = readEndPort(json.endPort, port, path, reading);
  if (reading.problems.length > before) return undefined;
  return {
    at: reading.at(path),
    protocol,
    ...(port !== undefined && { port }),
    ...(endPort !== undefined && { endPort }),
  };
}

function readProtocol(value: unknown, path: Path, reading: Reading): Protocol {
  const written = reading.string(value, path);
  if (written === undefined) return 'TCP';
  const protocol = PROTOCOLS.find((one) => one === written);
  if (protocol) return protocol;
  const meant = didYouMean(written, PROTOCOLS) ?? PROTOCOLS.find((one) => one === written.toUpperCase());
  reading.error(
    path,
    'policy-protocol',
    `${quote(written)} is not a protocol that policies know`,
    meant === undefined ? 'one of TCP, UDP, SCTP' : `did you mean \`${meant}\`?`,
  );
  return 'TCP';
}

function readNumberOrName(value: unknown, path: Path, reading: Reading): number | string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value >= 1 && value <= 65535) return value;
    reading.error(path, 'policy-port', `must be between 1 and 65535, is ${value}`);
    return undefined;
  }
  if (typeof value !== 'string') {
    reading.error(
      path,
      'policy-port',
      `must be a number or the name of a container port, is ${quote(value)}`,
    );
    return undefined;
  }
  if (isPortName(value)) return value;
  reading.error(
    path,
    'policy-port',
    `${quote(value)} is not a port name`,
    /^\d+$/.test(value)
      ? 'a number is written without quotes'
      : 'at most 15 lower-case letters, digits and single `-` inside, with a letter among them',
  );
  return undefined;
}

/** IANA service names, as the API server holds container port names to them (RFC 6335, section 5.1). */
function isPortName(text: string): boolean {
  return (
    text.length <= 15 &&
    /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text) &&
    /[a-z]/.test(text) &&
    !text.includes('--')
  );
}

function readEndPort(
  value: unknown,
  port: number | string | undefined,
  path: Path,
  reading: Reading,
): number | undefined {
  if (value === null || value === undefined) return undefined;
  const here = [...path, 'endPort'];
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    reading.error(here, 'policy-end-port', `must be a whole number, is ${quote(value)}`);
  } else if (port === undefined) {
    reading.error(here, 'policy-end-port', 'may not be given without `port`');
  } else if (typeof port === 'string') {
    reading.error(here, 'policy-end-port', `may not be given when \`port\` is a name (${quote(port)})`);
  } else if (value > 65535) {
    reading.error(here, 'policy-end-port', `must be between 1 and 65535, is ${value}`);
  } else if (value < port) {
    reading.error(here, 'policy-end-port', `must be equal to or above \`port\` (${port}), is ${value}`);
  } else {
    return value;
  }
  return undefined;
}
