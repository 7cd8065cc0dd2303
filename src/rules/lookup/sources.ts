import { showName } from '../../text/escape.ts';
import { workloadName } from '../../core/objects.ts';
import type { Findings } from '../../core/findings.ts';
import type { Position } from '../../core/problem.ts';
import type { Endpoint } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import { matchWorkloads, type Match } from './matching.ts';
import { someOf } from './nearest.ts';

/** The workloads that an endpoint stands for as a source. Anything else is an error with the way out. */
export function sourcesOf(endpoint: Endpoint, context: LookupContext): readonly Match[] {
  const { body, at } = endpoint;
  const { declared, findings } = context;
  const shown = showName(endpoint.name);
  if (endpoint.port) {
    const hint = `the port belongs to the destination: write \`${shown}\` here`;
    findings.error('bad-source', 'a source has no port', at, hint);
    return [];
  }
  switch (body.kind) {
    case 'workload':
    case 'pods': {
      const matches = matchWorkloads(body, endpoint, context);
      return matches.filter(({ workload, by }) => {
        const skipped = by === 'wildcard' && workload.hostNetwork;
        if (skipped) hostNetworkSkipped(workloadName(workload), at, findings);
        return !skipped;
      });
    }
    case 'service': {
      const service = declared.service(body.namespace, body.name);
      const behind = service ? declared.backends(service).map(workloadName) : [];
      const hint =
        behind.length > 0
          ? `the pods behind it do: ${someOf(behind)}`
          : 'name the workload whose pods connect: namespace/name';
      findings.error('bad-source', `\`${shown}\` is a Service, and a Service opens no connections`, at, hint);
      return [];
    }
    case 'builtin':
      findings.error(
        'bad-source',
        `\`${shown}\` cannot be a source`,
        at,
        body.name === 'apiserver'
          ? 'it is on a node, and in a cluster of one node, as a run has, nothing cuts off what comes from there: policies that would elsewhere are warned of without a rule (`cuts-api-server`)'
          : 'a source is a workload',
      );
      return [];
    case 'host': {
      const message = `\`${shown}\` as a source: clients outside the cluster are not supported yet`;
      findings.error('not-supported', message, at, 'remove it for now');
      return [];
    }
  }
}

/** Policies do not hold pods on the node's own network (as sources they are the node). */
export function hostNetworkSkipped(name: string, at: Position, findings: Findings): void {
  const message = `\`${showName(name)}\` is on the host's network, where policies do not hold it, and is left out as a source`;
  findings.notice('host-network', message, at, 'name it in a rule of its own to try it');
}
