import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { patchCalico } from '../../src/cluster/boot/calico-patch.ts';
import { PROBE_IMAGE } from '../../src/config/versions.ts';
import { jsonReportSchema, type JsonReport } from '../../src/report/run/json-schema.ts';
import { scratch } from '../scratch.ts';
import { netproof, type EndedRun } from './netproof.ts';

type Json = Record<string, unknown>;

/** A cluster that kind made, and not netproof. */
export interface Existing {
  readonly context: string;
  readonly kubeconfig: string;
  readonly kubectl: (args: readonly string[], input?: string) => string;
  readonly delete: () => void;
}

/** Makes a cluster by `kind create`: with Calico that enforces, or with the plugin of kind's own nodes here, which does not. */
export function makeCluster(
  cni: 'calico' | 'none',
  beforeCalico: (cluster: Existing) => void = () => undefined,
): Existing {
  const folder = scratch();
  const name = `existing-${randomBytes(4).toString('hex')}`;
  const kubeconfig = join(folder, 'kubeconfig');
  const config = {
    kind: 'Cluster',
    apiVersion: 'kind.x-k8s.io/v1alpha4',
    networking: { disableDefaultCNI: cni === 'calico', podSubnet: '10.244.0.0/16' },
  };
  writeFileSync(join(folder, 'kind.json'), JSON.stringify(config));
  const image = process.env.NETPROOF_NODE_IMAGE;
  run('kind', [
    ...['create', 'cluster', `--name=${name}`, `--config=${join(folder, 'kind.json')}`],
    ...[`--kubeconfig=${kubeconfig}`, ...(image === undefined ? [] : [`--image=${image}`])],
  ]);
  const cluster: Existing = {
    context: `kind-${name}`,
    kubeconfig,
    kubectl: (args, input) => run('kubectl', [`--kubeconfig=${kubeconfig}`, ...args], input),
    delete: () => run('kind', ['delete', 'cluster', `--name=${name}`, `--kubeconfig=${kubeconfig}`]),
  };
  if (cni === 'calico') {
    beforeCalico(cluster);
    cluster.kubectl(['create', '--filename=-'], calico());
  }
  cluster.kubectl(['wait', '--for=condition=Ready', 'nodes', '--all', '--timeout=180s']);
  return cluster;
}

function run(program: string, args: readonly string[], input = ''): string {
  return execFileSync(program, [...args], {
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
}

/**
 * Has Calico refuse what policies cut. It would refuse in the raw table as well, where no kernel can, and its nodes would not
 * come up (projectcalico/calico#7914): there it lets fall.
 */
export function rejectWhatIsCut({ kubectl }: Existing): void {
  const restore = ['iptables-nft-restore', 'ip6tables-nft-restore'].map((name) => {
    const program = `/usr/sbin/${name}`;
    const only = "sed '/^[*]filter/,/^COMMIT/!s/--jump REJECT/--jump DROP/'";
    return `rm ${program}; cat >${program} <<'END'\n#!/bin/sh\n${only} | /usr/sbin/xtables-nft-multi ${name} "$@"\nEND\nchmod 755 ${program}`;
  });
  const node = {
    name: 'calico-node',
    command: ['sh', '-c', [...restore, 'exec start_runit'].join('\n')],
    env: [{ name: 'FELIX_IPTABLESFILTERDENYACTION', value: 'Reject' }],
  };
  const patch = JSON.stringify({ spec: { template: { spec: { containers: [node] } } } });
  const daemonSet = ['daemonset/calico-node', '--namespace=kube-system'];
  kubectl(['patch', ...daemonSet, `--patch=${patch}`]);
  kubectl(['rollout', 'status', ...daemonSet, '--timeout=180s']);
}

function calico(): string {
  const path = process.env.NETPROOF_CALICO_MANIFEST;
  if (path === undefined) throw new Error('NETPROOF_CALICO_MANIFEST names no calico.yaml');
  const objects = documents(readFileSync(path, 'utf8'));
  const patched = patchCalico(
    { name: 'calico.yaml', objects, lineOf: () => undefined },
    { podCidr: '10.244.0.0/16' },
  );
  return patched.map((object) => JSON.stringify(object)).join('\n');
}

function documents(text: string): readonly Json[] {
  return parseAllDocuments(text).flatMap((one) => {
    const value = one.toJSON() as Json | null;
    return value === null ? [] : [value];
  });
}

interface Container {
  ports?: readonly { readonly containerPort: number; readonly protocol?: string }[];
  [key: string]: unknown;
}

interface Template {
  spec: { containers: Container[] } & Json;
}

/** Manifests as JSON, with programs that are here and listen on their ports in place of their own. */
export function runnable(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const objects = files.flatMap((name) => documents(readFileSync(join(folder, name), 'utf8')));
  return objects.map((object) => JSON.stringify(withPrograms(object))).join('\n');
}

function withPrograms(object: Json): Json {
  const spec = object.spec as
    { template?: Template; jobTemplate?: { spec: { template: Template } } } | undefined;
  const template = spec?.template ?? spec?.jobTemplate?.spec.template;
  if (template) {
    template.spec.terminationGracePeriodSeconds = 0;
    for (const one of template.spec.containers) Object.assign(one, program(one));
  }
  return object;
}

function program({ ports = [] }: Container): Json {
  const of = (protocol: string) => ports.filter((port) => (port.protocol ?? 'TCP') === protocol);
  const [udp] = of('UDP');
  const image = { image: PROBE_IMAGE, imagePullPolicy: 'IfNotPresent' };
  if (udp) return { ...image, args: ['netexec', '--http-port=0', `--udp-port=${udp.containerPort}`] };
  const tcp = of('TCP');
  const [first] = tcp;
  if (!first) return { ...image, args: ['pause'] };
  return {
    ...image,
    args: ['porter'],
    env: tcp.map(({ containerPort }) => ({ name: `SERVE_PORT_${containerPort}`, value: 'shop' })),
    readinessProbe: { tcpSocket: { port: first.containerPort }, periodSeconds: 1 },
  };
}

const USERS_OBJECTS =
  'namespaces,serviceaccounts,configmaps,secrets,services,endpoints,endpointslices.discovery.k8s.io,pods,replicasets.apps,deployments.apps,statefulsets.apps,daemonsets.apps,jobs.batch,cronjobs.batch,networkpolicies.networking.k8s.io';

/** Every object of the users', as text, without what the API server counts and the controllers note. */
export function usersObjects({ kubectl }: Existing, namespaces: readonly string[]): readonly string[] {
  const list = JSON.parse(kubectl(['get', USERS_OBJECTS, '--all-namespaces', '--output=json'])) as {
    items: {
      kind: string;
      metadata: Json & { namespace?: string; name: string; annotations?: Json };
      status?: Json;
    }[];
  };
  return list.items
    .filter(({ kind, metadata }) =>
      namespaces.includes(metadata.namespace ?? (kind === 'Namespace' ? metadata.name : '')),
    )
    .map(({ status, metadata, ...object }) =>
      JSON.stringify({
        ...object,
        metadata: without(metadata, /^(resourceVersion|managedFields|generation)$|last-change-trigger-time$/),
        status: without(status ?? {}, /Time$|^observedGeneration$/),
      }),
    )
    .sort();
}

/** A value without the fields that are called so, wherever they are. */
function without(value: object, names: RegExp): unknown {
  return JSON.parse(JSON.stringify(value, (key, one: unknown) => (names.test(key) ? undefined : one)));
}

/** A kubeconfig for a ServiceAccount of the cluster. */
export function kubeconfigOf(
  { kubeconfig, context, kubectl }: Existing,
  namespace: string,
  account: string,
): string {
  const token = kubectl(['create', 'token', `--namespace=${namespace}`, account, '--duration=1h']).trim();
  const config = JSON.parse(
    run('kubectl', [`--kubeconfig=${kubeconfig}`, 'config', 'view', '--raw', '--output=json']),
  ) as Json;
  const cluster = { cluster: context, user: account };
  const file = join(scratch(), 'kubeconfig');
  const own = {
    ...config,
    users: [{ name: account, user: { token } }],
    contexts: [{ name: account, context: cluster }],
    'current-context': account,
  };
  writeFileSync(file, JSON.stringify(own), { mode: 0o600 });
  return file;
}

/** A run on the cluster of a kubeconfig, with its report; undefined where there is none. */
export async function proveOn(
  kubeconfig: string,
  folder: string,
  args: readonly string[] = [],
): Promise<EndedRun & { readonly report: JsonReport | undefined }> {
  const ended = await netproof([
    ...['run', folder, '--cluster', 'existing', '--kubeconfig', kubeconfig, '--json', ...args],
  ]);
  const report = jsonReportSchema.safeParse(JSON.parse(ended.stdout));
  return { ...ended, report: report.data };
}

/** A folder with a rule file of these rules. */
export function rules(text: string): string {
  const folder = scratch();
  writeFileSync(join(folder, 'netproof.yaml'), `version: 1\nrules:\n${text}`);
  return folder;
}
