import { groupBy } from '../core/group-by.ts';
import {
  RESTRICTED_USER,
  restrictedRights,
  restrictedSeccomp,
  restrictedUser,
} from '../kubernetes/restricted.ts';
import { NEVER_READY } from '../probe/debug-pod.ts';
import {
  METRICS_PORT,
  MONITOR_PROGRAM,
  PACE_FILE,
  QUESTIONS_FILE,
  RULES_FOLDER,
  STATE_FOLDER,
} from './program.ts';
import { questionLines } from './lines.ts';
import { labelsKey, MONITOR_LABEL, monitorName, SOURCE_LABEL, type Digest } from './names.ts';
import type { MonitorSource, ReadyService } from './question.ts';

/** How often the pods ask, and with what. */
export interface Pace {
  /** Seconds from the beginning of a round to the next one's. */
  readonly intervalSeconds: number;
  /** How many violations in a row end the container. */
  readonly grace: number;
  /** Up to so many seconds are added to each interval, by chance. */
  readonly jitterSeconds: number;
}

export interface ManifestOptions {
  /** Of the monitor: a cluster may have several, of several rule files. */
  readonly name: string;
  readonly image: string;
  readonly pace: Pace;
  readonly digest: Digest;
}

/** One of the monitor's objects. */
export interface MonitorObject {
  readonly apiVersion: string;
  readonly kind: 'ConfigMap' | 'Service' | 'ReplicaSet';
  readonly metadata: {
    readonly namespace: string;
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly [key: string]: unknown;
}

/** The kinds that the monitor is made of, as kubectl names them. */
export const MONITOR_KINDS = 'replicasets.apps,configmaps,services';

/** Says on a pod what it was made of: one that was made of something else has to go. */
export const TEMPLATE_ANNOTATION = 'netproof/template';

const PROGRAM_FILE = 'monitor.sh';

/**
 * Everything that the monitor is, Services first: their names have to be known by the time that somebody asks. Pure.
 */
export function monitorObjects(
  sources: readonly MonitorSource[],
  ready: readonly ReadyService[],
  options: ManifestOptions,
): readonly MonitorObject[] {
  const namespaces = [...groupBy(sources, ({ namespace }) => namespace).keys()];
  return [
    ...ready.map((one) => readyObject(one, options)),
    ...namespaces.map((namespace) =>
      configMap(namespace, programName(options), options, { [PROGRAM_FILE]: MONITOR_PROGRAM }),
    ),
    ...sources.flatMap((source) => sourceObjects(source, options)),
  ];
}

/** It has no address of its own, and so changes no pod's environment; its name lists the pods that are Ready. */
function readyObject({ namespace, name, selector }: ReadyService, options: ManifestOptions): MonitorObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { namespace, name, labels: ownLabels(options) },
    spec: { clusterIP: 'None', selector: { ...selector }, publishNotReadyAddresses: false },
  };
}

function programName({ name }: ManifestOptions): string {
  return `netproof-${name}-program`;
}

function ownLabels({ name }: ManifestOptions): Readonly<Record<string, string>> {
  return { [MONITOR_LABEL]: name };
}

function configMap(
  namespace: string,
  name: string,
  options: ManifestOptions,
  data: Readonly<Record<string, string>>,
): MonitorObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { namespace, name, labels: ownLabels(options) },
    data,
  };
}

function sourceObjects(source: MonitorSource, options: ManifestOptions): readonly MonitorObject[] {
  const { namespace, key, labels } = source;
  const { digest, pace } = options;
  const name = monitorName(source.name, `source ${options.name} ${key} ${labelsKey(labels)}`, digest);
  const own = { [SOURCE_LABEL]: name };
  const spec = podSpec(name, source, options);
  const template = digest(JSON.stringify([labels, spec, MONITOR_PROGRAM])).slice(0, 12);
  return [
    configMap(namespace, name, options, {
      [QUESTIONS_FILE]: questionLines(source.questions, digest),
      [PACE_FILE]: `interval ${pace.intervalSeconds}\ngrace ${pace.grace}\njitter ${pace.jitterSeconds}\n`,
    }),
    {
      apiVersion: 'apps/v1',
      // Not a Deployment: one whose pod is never Ready is never Available, which every alerting would tell for ever.
      kind: 'ReplicaSet',
      metadata: { namespace, name, labels: ownLabels(options) },
      spec: {
        replicas: 1,
        selector: { matchLabels: own },
        template: {
          metadata: {
            labels: { ...labels, ...ownLabels(options), ...own },
            annotations: { [TEMPLATE_ANNOTATION]: template },
          },
          spec,
        },
      },
    },
  ];
}

/** Pod Security's `restricted` profile, and no token. */
function podSpec(
  name: string,
  source: MonitorSource,
  options: ManifestOptions,
): Readonly<Record<string, unknown>> {
  const items = (...keys: readonly string[]): readonly unknown[] => keys.map((key) => ({ key, path: key }));
  return {
    ...source.alike,
    serviceAccountName: source.serviceAccount,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: 2,
    readinessGates: [{ conditionType: NEVER_READY }],
    securityContext: {
      ...restrictedUser,
      fsGroup: RESTRICTED_USER,
      ...restrictedSeccomp,
    },
    containers: [
      {
        name: 'netproof',
        image: options.image,
        imagePullPolicy: 'IfNotPresent',
        command: ['sh', `${RULES_FOLDER}/${PROGRAM_FILE}`],
        env: [{ name: 'NETPROOF_ADDRESS', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
        ports: [{ name: 'netproof', containerPort: METRICS_PORT }],
        resources: { requests: { cpu: '5m', memory: '16Mi' }, limits: { memory: '192Mi' } },
        securityContext: {
          ...restrictedRights,
          readOnlyRootFilesystem: true,
        },
        volumeMounts: [
          { name: 'rules', mountPath: RULES_FOLDER, readOnly: true },
          { name: 'state', mountPath: STATE_FOLDER },
        ],
      },
    ],
    volumes: [
      {
        name: 'rules',
        projected: {
          sources: [
            { configMap: { name: programName(options), items: items(PROGRAM_FILE) } },
            { configMap: { name, items: items(QUESTIONS_FILE, PACE_FILE) } },
          ],
        },
      },
      { name: 'state', emptyDir: { sizeLimit: '32Mi' } },
    ],
  };
}
