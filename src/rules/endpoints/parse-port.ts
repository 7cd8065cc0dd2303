import type { Protocol } from '../../core/objects.ts';
import { isPortName } from '../../kubernetes/names.ts';
import { showName } from '../../text/escape.ts';
import { right, wrong, type PortRef, type Reading } from './endpoint.ts';

/** The most ports that one range may have: each is a check of its own. */
const LARGEST_RANGE = 1000;

/** Reads what stands behind the colon: `8080`, `8080/udp`, `http`, `8000-8010/tcp`. */
export function parsePort(text: string): Reading<PortRef> {
  const slash = text.indexOf('/');
  const port = slash === -1 ? text : text.slice(0, slash);
  const protocolText = slash === -1 ? undefined : text.slice(slash + 1).toLowerCase();
  if (protocolText === 'sctp') {
    return wrong('not-supported', 'SCTP is not supported yet', 'write the port with /tcp or /udp');
  }
  if (protocolText !== undefined && protocolText !== 'tcp' && protocolText !== 'udp') {
    return wrong(
      'bad-port',
      protocolText === ''
        ? 'nothing stands behind the slash'
        : `\`${showName(protocolText)}\` is not a valid protocol`,
      'a port is written :8080, :8080/tcp or :8080/udp',
    );
  }
  const protocol: Protocol | undefined =
    protocolText === undefined ? undefined : protocolText === 'udp' ? 'UDP' : 'TCP';
  const range = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(port);
  if (range) {
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (first < 1 || last > 65535 || first > 65535) {
      return wrong('bad-port', `\`:${port}\` is not a valid port`, 'ports are the numbers from 1 to 65535');
    }
    if (last < first) {
      return wrong('bad-port', `the range \`:${port}\` ends before it begins`, `write :${last}-${first}`);
    }
    if (last - first >= LARGEST_RANGE) {
      return wrong(
        'bad-port',
        `the range \`:${port}\` has ${last - first + 1} ports, more than ${LARGEST_RANGE}`,
        'every port is a check of its own: name those that matter',
      );
    }
    return right({ kind: 'range', first, last, protocol: protocol ?? 'TCP' });
  }
  if (isPortName(port)) {
    return right({ kind: 'name', name: port, ...(protocol !== undefined && { protocol }) });
  }
  if (port === '') {
    return wrong(
      'bad-port',
      'nothing stands behind the colon',
      'write a port, or leave the colon out for every port',
    );
  }
  return wrong(
    'bad-port',
    `\`${showName(port)}\` is neither a port number nor a port name`,
    'a port is written :8080, :8080/udp, :http or :8000-8010',
  );
}
