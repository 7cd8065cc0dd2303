import { EnvironmentError } from '../../core/problem.ts';
import { showName } from '../../text/escape.ts';

/** A name that the cluster's DNS answers with an address. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

/** Seconds that an answer may be kept. */
const TTL_SECONDS = 5;

/**
 * A Corefile that answers by itself, made of one that forwards: the block with the `kubernetes` plugin stays for its
 * own zones, and everything else is one block that knows the hosts' names (an address for A, an empty answer for
 * the rest) and answers NXDOMAIN at once to any other. No query leaves the cluster. Patching what is patched already
 * gives the same again. Throws EnvironmentError `corefile` when there is no `kubernetes` block to keep, or a name
 * is not valid.
 */
export function stubCorefile(corefile: string, hosts: readonly NamedAddress[]): string {
  const blocks = readBlocks(corefile);
  const cluster = blocks.find((block) => block.body.some((line) => /^\s*kubernetes(\s|$)/.test(line)));
  const plugin = cluster?.body.find((line) => /^\s*kubernetes(\s|$)/.test(line));
  if (!cluster || plugin === undefined) {
    throw new EnvironmentError('corefile', "the cluster's DNS has no `kubernetes` block in its Corefile");
  }
  const zones = plugin
    .replace('{', '')
    .trim()
    .split(/\s+/)
    .slice(1)
    .filter((zone) => zone !== '.');
  const own = zones.length > 0 ? zones : ['cluster.local', 'in-addr.arpa', 'ip6.arpa'];
  return [
    `${own.map((zone) => `${zone}:53`).join(' ')} {`,
    ...withoutWaysOut(cluster.body),
    '}',
    '.:53 {',
    '    errors',
    ...hosts.flatMap(answers),
    '    template ANY ANY . {',
    '        rcode NXDOMAIN',
    '    }',
    '}',
    '',
  ].join('\n');
}

/**
 * `template` matches by expression and in file order; `hosts` would answer SERVFAIL to a name that it has not, which
 * clients take for "ask again".
 */
function answers({ name, address }: NamedAddress): readonly string[] {
  const host = name.replace(/\.$/, '');
  if (host.length > 253 || !/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/i.test(host)) {
    throw new EnvironmentError('corefile', `${showName(name)} is not a valid host name`);
  }
  const match = `        match (?i)^${host.replaceAll('.', String.raw`\.`)}\\.$`;
  return [
    '    template IN A . {',
    match,
    `        answer "{{ .Name }} ${TTL_SECONDS} IN A ${address}"`,
    '        fallthrough',
    '    }',
    '    template IN ANY . {',
    match,
    '        rcode NOERROR',
    '        fallthrough',
    '    }',
  ];
}

/** What asks another server, or hands on what the cluster does not know: `kubernetes` then answers NXDOMAIN itself. */
const WAYS_OUT = /^\s*(forward|proxy|grpc|loop|fallthrough)(\s|$)/;

function withoutWaysOut(body: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let skipping = 0;
  for (const line of body) {
    const opens = line.trimEnd().endsWith('{') ? 1 : 0;
    const closes = line.trim() === '}' ? 1 : 0;
    if (skipping > 0) skipping += opens - closes;
    else if (WAYS_OUT.test(line)) skipping = opens;
    else kept.push(line);
  }
  return kept;
}

/** Server blocks, one brace level deep; CoreDNS wants an opening brace at a line's end and a closing one alone. */
function readBlocks(corefile: string): readonly { readonly body: readonly string[] }[] {
  const blocks: { body: string[] }[] = [];
  let depth = 0;
  for (const written of corefile.split('\n')) {
    const line = written.replace(/(^|\s)#.*$/, '').trimEnd();
    if (line.trim() === '') continue;
    if (line.trim() === '}') depth -= 1;
    if (depth > 0) blocks.at(-1)?.body.push(line);
    if (line.endsWith('{')) {
      if (depth === 0) blocks.push({ body: [] });
      depth += 1;
    }
  }
  return blocks;
}
