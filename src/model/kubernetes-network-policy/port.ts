import { mapOf } from '../../core/json.ts';
import { PROTOCOLS, type Protocol } from '../../core/objects.ts';
import { isPortName } from '../../kubernetes/names.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Path } from '../../yaml/path.ts';
import type { PolicyPort } from '../policy.ts';
import { isAbsent, quote, type Reading } from './reading.ts';

/** Reads one item of a rule's `ports`; undefined when it is wrong. An absent protocol is TCP. */
export function readPort(value: unknown, path: Path, reading: Reading): PolicyPort | undefined {
  const before = reading.errors;
  const json = mapOf(value);
  if (!json) return undefined;
  const protocol = readProtocol(json.protocol, [...path, 'protocol'], reading);
  const port = readNumberOrName(json.port, [...path, 'port'], reading);
  if (isAbsent(json.port) && !isAbsent(json.endPort)) {
    reading.error([...path, 'endPort'], 'policy-end-port', 'may not be given without `port`');
  }
  const endPort = port === undefined ? undefined : readEndPort(json.endPort, port, path, reading);
  if (reading.errors > before) return undefined;
  return {
    at: reading.at(path),
    protocol,
    ...(isAbsent(json.protocol) && { protocolDefaulted: true as const }),
    ...(port !== undefined && { port }),
    ...(endPort !== undefined && { endPort }),
  };
}

function readProtocol(value: unknown, path: Path, reading: Reading): Protocol {
  if (typeof value !== 'string') return 'TCP';
  const protocol = PROTOCOLS.find((one) => one === value);
  if (protocol) return protocol;
  const meant = didYouMean(value, PROTOCOLS) ?? PROTOCOLS.find((one) => one === value.toUpperCase());
  reading.error(
    path,
    'policy-protocol',
    `${quote(value)} is not a protocol that policies know`,
    meant === undefined
      ? 'one of TCP, UDP, SCTP, each in an entry of its own; a rule without `ports` is for every port of all three'
      : `did you mean \`${meant}\`?`,
  );
  return 'TCP';
}

const EVERY_PORT = 'every port is an entry without `port` and `endPort`';

function readNumberOrName(value: unknown, path: Path, reading: Reading): number | string | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value >= 1 && value <= 65535) return value;
    const hint = value === 0 ? EVERY_PORT : undefined;
    reading.error(path, 'policy-port', `must be between 1 and 65535, is ${value}`, hint);
    return undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (isPortName(value)) return value;
  reading.error(path, 'policy-port', `${quote(value)} is not a port name`, nameHint(value));
  return undefined;
}

function nameHint(value: string): string {
  if (/^(?:\*?|all|any)$/i.test(value)) return EVERY_PORT;
  if (/^\d+$/.test(value)) return 'a number is written without quotes';
  const [, first, last] = /^(\d{1,5})\s*[-:]\s*(\d{1,5})$/.exec(value) ?? [];
  return first !== undefined && last !== undefined
    ? `a range is written \`port: ${first}\` and \`endPort: ${last}\``
    : 'at most 15 lower-case letters, digits and single `-` inside, with a letter among them';
}

function readEndPort(
  value: unknown,
  port: number | string,
  path: Path,
  reading: Reading,
): number | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  const wrong =
    typeof port === 'string'
      ? `may not be given when \`port\` is a name (${quote(port)})`
      : value > 65535
        ? `must be between 1 and 65535, is ${value}`
        : value < port
          ? `must be equal to or above \`port\` (${port}), is ${value}`
          : undefined;
  if (wrong === undefined) return value;
  reading.error([...path, 'endPort'], 'policy-end-port', wrong);
  return undefined;
}
