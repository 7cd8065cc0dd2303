import { CALICO_MANIFESTS } from '../../config/versions.ts';
import { EnvironmentError } from '../../core/problem.ts';

/** A JSON object of a manifest. */
export type Json = Readonly<Record<string, unknown>>;

export interface CalicoPatch {
  /** The cluster's pod range: Calico's pool becomes the same. */
  readonly podCidr: string;
}

/** A manifest's objects, and where they come from: for the words of an error alone. */
export interface CalicoManifest {
  /** `the Calico manifest own.yaml`. */
  readonly name: string;
  readonly objects: readonly Json[];
  /** The line of the file on which an object begins. */
  readonly lineOf: (object: Json) => number | undefined;
}

/** The third init container, by release: it mounts what only the eBPF dataplane needs. */
const BPF_INIT = ['mount-bpffs', 'ebpf-bootstrap'];
/** Objects of kube-controllers, which collects the garbage of clusters that live for days. */
const CONTROLLERS = 'calico-kube-controllers';

/**
 * Calico's published manifest, changed for a cluster that lives for minutes on one node: VXLAN instead of BIRD and
 * IPIP, the node's start-up before the CNI configuration (a node that is Ready can start pods then), readiness each
 * second over HTTP, pods that start with their policies in force, no kube-controllers, nothing reported to anyone.
 * Pure. Throws EnvironmentError that names every part which it looked for and did not find: what has another shape is
 * not changed by guess.
 */
export function patchCalico({ name, objects, lineOf }: CalicoManifest, patch: CalicoPatch): readonly Json[] {
  const missing: string[] = [];
  const kept = objects.filter((object) => nameOf(object) !== CONTROLLERS);
  for (const kind of [
    'Deployment',
    'PodDisruptionBudget',
    'ServiceAccount',
    'ClusterRole',
    'ClusterRoleBinding',
  ]) {
    if (!objects.some((object) => object.kind === kind && nameOf(object) === CONTROLLERS)) {
      missing.push(`${kind} ${CONTROLLERS}`);
    }
  }
  const patched = kept.map((object) => {
    const found: string[] = [];
    const line = lineOf(object);
    const at = line === undefined ? '' : ` (line ${String(line)})`;
    const changed = patchObject(object, patch, found);
    missing.push(...found.map((part) => `${part} in ${text(object.kind)} ${nameOf(object)}${at}`));
    return changed;
  });
  if (!kept.some(isConfig)) missing.push('ConfigMap calico-config');
  if (!kept.some(isNode)) missing.push('DaemonSet calico-node');
  if (missing.length > 0) {
    throw new EnvironmentError(
      'calico-manifest',
      `${name} has a shape that netproof does not know: it has no ${missing.join(', no ')}`,
      {
        hint: `use a Calico version that netproof knows (${Object.keys(CALICO_MANIFESTS).join(', ')}), or a \`calico.yaml\` made of one`,
      },
    );
  }
  return patched;
}

/** The object as it is to be; `missing` gets what it was to have and does not. */
function patchObject(object: Json, patch: CalicoPatch, missing: string[]): Json {
  if (isConfig(object)) return patchConfig(object, missing);
  if (isNode(object)) return patchNode(object, patch, missing);
  return object.kind === 'CustomResourceDefinition' ? (withoutDescriptions(object) as Json) : object;
}

/**
 * A CRD without the descriptions of its schema: half of the manifest, which the API server would read, keep and publish. A
 * field that is called `description` has an object there, not a text.
 */
function withoutDescriptions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== 'description' || typeof inner !== 'string')
      .map(([key, inner]) => [key, withoutDescriptions(inner)]),
  );
}

function patchConfig(configMap: Json, missing: string[]): Json {
  const data = record(configMap.data);
  if (typeof data.calico_backend !== 'string') missing.push('`calico_backend`');
  return {
    ...configMap,
    data: {
      ...data,
      calico_backend: 'vxlan',
      cni_network_config: patchCniConfig(text(data.cni_network_config), missing),
    },
  };
}

/** The CNI configuration is a template: `__CNI_MTU__` stands where a number will, so it is not JSON until it is quoted. */
function patchCniConfig(template: string, missing: string[]): string {
  const mtu = '"__CNI_MTU__"';
  let config: Json;
  try {
    config = record(JSON.parse(template.replace(/(?<!")__CNI_MTU__(?!")/, mtu)));
  } catch {
    missing.push('readable `cni_network_config`');
    return template;
  }
  const plugins = list(config.plugins);
  if (!plugins.some((plugin) => plugin.type === 'calico')) missing.push('`calico` among the CNI plugins');
  const changed = plugins
    // Each plugin is one more program for each pod; nothing here shapes bandwidth.
    .filter((plugin) => plugin.type !== 'bandwidth')
    .map((plugin) =>
      plugin.type === 'calico' ? { ...plugin, policy_setup_timeout_seconds: POLICY_SETUP_SECONDS } : plugin,
    );
  return JSON.stringify({ ...config, plugins: changed }, undefined, 2).replace(mtu, '__CNI_MTU__');
}

/** How long a pod's start may wait until Felix has programmed its policies (CNI option since Calico 3.28.0). */
const POLICY_SETUP_SECONDS = 5;

function patchNode(daemonSet: Json, patch: CalicoPatch, missing: string[]): Json {
  const spec = record(daemonSet.spec);
  const template = record(spec.template);
  const podSpec = record(template.spec);
  const inits = list(podSpec.initContainers);
  const containers = list(podSpec.containers);
  const node = containers.find((container) => container.name === 'calico-node');
  const install = inits.find((container) => container.name === 'install-cni');
  if (!inits.some((container) => container.name === 'upgrade-ipam'))
    missing.push('init container upgrade-ipam');
  if (!inits.some((container) => BPF_INIT.includes(text(container.name)))) {
    missing.push(`init container ${BPF_INIT.join(' or ')}`);
  }
  if (!install) missing.push('init container install-cni');
  if (!node) missing.push('container calico-node');
  if (!install || !node) return daemonSet;

  const changed = patchNodeContainer(node, patch, missing);
  const command = startupCommand(node, inits);
  if (!command) {
    missing.push(
      "one way in which container calico-node's preStop and probes call their program (looked for: `calico-node -…` or `calico component node …`)",
    );
  }
  const startup: Json = {
    name: 'startup',
    command,
    ...pick(changed, ['image', 'imagePullPolicy', 'env', 'envFrom', 'securityContext', 'volumeMounts']),
  };
  const known = new Set(['upgrade-ipam', 'install-cni', ...BPF_INIT]);
  const others = inits.filter((container) => !known.has(text(container.name)));
  const newInits = [startup, install, ...others];
  const newContainers = containers.map((container) => (container === node ? changed : container));
  const mounted = new Set(
    [...newInits, ...newContainers].flatMap((container) =>
      list(container.volumeMounts).map((mount) => mount.name),
    ),
  );
  return {
    ...daemonSet,
    spec: {
      ...spec,
      template: {
        ...template,
        spec: {
          ...podSpec,
          initContainers: newInits,
          containers: newContainers,
          volumes: list(podSpec.volumes).filter((volume) => mounted.has(volume.name)),
        },
      },
    },
  };
}

/**
 * How the node's start-up is called in the image: as the manifest itself calls the image's program when it stops and probes
 * the container, or else calls it in an init container. Up to Calico 3.32 that is `calico-node` with a flag, from 3.33 on `calico component node` with a command.
 */
function startupCommand(node: Json, inits: readonly Json[]): readonly string[] | undefined {
  const handlers = [record(node.lifecycle).preStop, node.livenessProbe, node.readinessProbe];
  const called = handlers.flatMap((handler) => commandOf(record(record(handler).exec)));
  const calls =
    called.length > 0 ? called : inits.filter(({ image }) => image === node.image).flatMap(commandOf);
  const [first, ...others] = calls.map(startupLike);
  return others.every((other) => other?.join(' ') === first?.join(' ')) ? first : undefined;
}

function commandOf({ command }: Json): readonly (readonly string[])[] {
  return Array.isArray(command) ? [command.map(text)] : [];
}

/** The start-up, called as this call of another part of the same program is. */
function startupLike([program = '', ...rest]: readonly string[]): readonly string[] | undefined {
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (name === 'calico-node' && rest[0]?.startsWith('-') === true) return [program, '-startup'];
  if (name === 'calico' && rest[0] === 'component' && rest[1] === 'node' && rest.length > 2) {
    return [program, 'component', 'node', 'startup'];
  }
  return undefined;
}

function patchNodeContainer(node: Json, patch: CalicoPatch, missing: string[]): Json {
  const settings: Readonly<Record<string, string>> = {
    CLUSTER_TYPE: 'k8s',
    CALICO_IPV4POOL_IPIP: 'Never',
    CALICO_IPV4POOL_VXLAN: 'CrossSubnet',
    CALICO_IPV4POOL_CIDR: patch.podCidr,
    // Felix reports the cluster to its makers by default.
    FELIX_USAGEREPORTINGENABLED: 'false',
    // Where Felix says that a pod's policies are in force; the CNI plugin waits for it (policy_setup_timeout_seconds).
    FELIX_ENDPOINTSTATUSPATHPREFIX: '/var/run/calico',
  };
  const env = list(node.env);
  for (const name of [
    'CLUSTER_TYPE',
    'CALICO_IPV4POOL_IPIP',
    'CALICO_IPV4POOL_VXLAN',
    'FELIX_HEALTHENABLED',
  ]) {
    if (!env.some((variable) => variable.name === name)) missing.push(`${name} in container calico-node`);
  }
  for (const probe of ['livenessProbe', 'readinessProbe']) {
    if (node[probe] === undefined) missing.push(`${probe} in container calico-node`);
  }
  const rest = env.filter((variable) => !(text(variable.name) in settings));
  const health = (path: string): Json => ({
    httpGet: { host: 'localhost', port: 9099, path, scheme: 'HTTP' },
  });
  return {
    ...node,
    env: [...rest, ...Object.entries(settings).map(([name, value]) => ({ name, value }))],
    // Enough to be scheduled fairly, little enough for a small runner.
    resources: { requests: { cpu: '100m' } },
    livenessProbe: {
      ...health('/liveness'),
      periodSeconds: 10,
      initialDelaySeconds: 10,
      failureThreshold: 6,
      timeoutSeconds: 10,
    },
    readinessProbe: { ...health('/readiness'), periodSeconds: 1, timeoutSeconds: 5 },
  };
}

/** The release that these objects install, from the tag of calico-node's image: `v3.32.1`; undefined where it has none. */
export function releaseOf(objects: readonly Json[]): string | undefined {
  const node = objects.find(isNode);
  const podSpec = record(record(record(node?.spec).template).spec);
  const image = list(podSpec.containers).find((container) => container.name === 'calico-node')?.image;
  return /:([\w.-]+)$/.exec(text(image).replace(/@.*$/, ''))?.[1];
}

/** Every image that these objects start, once each. */
export function imagesOf(objects: readonly Json[]): readonly string[] {
  const podSpecs = objects.map((object) => record(record(record(object.spec).template).spec));
  const containers = podSpecs.flatMap((spec) => [...list(spec.initContainers), ...list(spec.containers)]);
  return [...new Set(containers.map((container) => text(container.image)))].filter((image) => image !== '');
}

function isNode(object: Json): boolean {
  return object.kind === 'DaemonSet' && nameOf(object) === 'calico-node';
}

function isConfig(object: Json): boolean {
  return object.kind === 'ConfigMap' && nameOf(object) === 'calico-config';
}

function nameOf(object: Json): string {
  return text(record(object.metadata).name);
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function pick(object: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.flatMap((key) => (object[key] === undefined ? [] : [[key, object[key]]])));
}
