import type { Exec } from '../../io/exec.ts';

/** Milliseconds for moving images into a node. */
const DEADLINE_MS = 180_000;

export interface LoadOptions {
  /** Whether the node pulls what the engine lacks; else the kubelet does. */
  readonly pull?: boolean;
  /** Copies wait for this: one after another they end sooner, each, than beside each other. */
  readonly copyAfter?: Promise<unknown>;
}

/**
 * Brings images into a node before the kubelet asks for them: those that are there already are unpacked, those that the
 * Docker engine holds are copied (one `docker save` of all, for one platform, into the node's containerd), the others are
 * pulled by the node itself where it has a tool for that. Best effort: what fails here, the kubelet does later, and its
 * events say why it cannot. Gives what was done with each image.
 */
export async function loadImages(
  exec: Exec,
  node: string,
  images: readonly string[],
  signal?: AbortSignal,
  { pull: pulls = true, copyAfter }: LoadOptions = {},
): Promise<Readonly<Record<string, 'present' | 'loaded' | 'pulled' | 'left'>>> {
  const options = { deadlineMs: DEADLINE_MS, ...(signal && { signal }) };
  const wanted = [...new Set(images)];
  if (wanted.length === 0) return {};
  const ctr = ['exec', node, 'ctr', '--namespace=k8s.io'];
  const [inNode, ...inEngine] = await Promise.all([
    exec('docker', ['exec', node, 'sh', '-c', LIST], options),
    ...wanted.map((image) => exec('docker', ['image', 'inspect', '--format={{.Id}}', image], options)),
  ]);
  const digests = nodeImages(inNode.stdout);
  const present = wanted.filter((image) => digests.has(fullReference(image)));
  const local = wanted.filter((image, index) => !present.includes(image) && inEngine[index]?.code === 0);
  const absent = wanted.filter((image) => !present.includes(image) && !local.includes(image));

  const unpack = present.map((image) =>
    exec('docker', [...ctr, 'snapshots', 'unpack', digests.get(fullReference(image)) ?? ''], options),
  );
  const copyLocal = async (): Promise<boolean> => {
    await copyAfter?.catch(() => undefined);
    return copyImages(exec, node, local, options);
  };
  const copy = local.length > 0 ? copyLocal() : undefined;
  const pull = (pulls ? absent : []).map((image) =>
    exec('docker', ['exec', node, 'crictl', 'pull', image], options),
  );
  const [copied, pulled] = await Promise.all([copy, Promise.all(pull), Promise.all(unpack)]);
  return Object.fromEntries([
    ...present.map((image) => [image, 'present'] as const),
    ...local.map((image) => [image, copied === true ? 'loaded' : 'left'] as const),
    ...absent.map((image, index) => [image, pulled[index]?.code === 0 ? 'pulled' : 'left'] as const),
  ]);
}

/** The images that a node has, as soon as its containerd answers (at most half a minute after its start). */
const LIST =
  'i=0; until ctr --namespace=k8s.io images ls 2>/dev/null; do i=$((i+1)); [ $i -lt 300 ] || exit 1; sleep 0.1; done';

/**
 * A pipe from one program to another, which `Exec` does not have: the shell's, with every name as an argument. `kind load`
 * is not used: it imports all platforms, of which Docker 29's image store has one (kubernetes-sigs/kind#3795).
 */
const PIPE =
  'node=$1; shift; docker save "$@" | docker exec -i "$node" ctr --namespace=k8s.io images import -';

/** An image that is named by digest is saved without a name, so it gets the one that the kubelet will look for. */
const PIPE_PINNED =
  'docker save "$3" | docker exec -i "$1" ctr --namespace=k8s.io images import --index-name "$2" -';

async function copyImages(
  exec: Exec,
  node: string,
  images: readonly string[],
  options: { readonly deadlineMs: number },
): Promise<boolean> {
  const pinned = images.filter((image) => image.includes('@'));
  const tagged = images.filter((image) => !pinned.includes(image));
  const calls = [
    ...(tagged.length > 0 ? [[PIPE, 'sh', node, ...tagged]] : []),
    ...pinned.map((image) => [PIPE_PINNED, 'sh', node, fullReference(image), image]),
  ];
  const ended: boolean[] = [];
  for (const call of calls) ended.push((await exec('sh', ['-c', ...call], options)).code === 0);
  return ended.every(Boolean);
}

/** Image references with their manifests' digests, from the table that `ctr images ls` prints. Pure. */
export function nodeImages(table: string): ReadonlyMap<string, string> {
  const rows = table.split('\n').map((line) => line.split(/\s+/));
  return new Map(
    rows.flatMap(([reference, , digest]) =>
      reference !== undefined && digest?.startsWith('sha256:') === true ? [[reference, digest] as const] : [],
    ),
  );
}

/**
 * The reference as containerd has it: `calico/node:v1` is `docker.io/calico/node:v1`, `busybox` is
 * `docker.io/library/busybox:latest`, and beside a digest no tag counts. Pure.
 */
export function fullReference(written: string): string {
  const image = written.replace(/:[^/:@]+(?=@)/, '');
  const [first = '', ...rest] = image.split('/');
  const hasHost = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
  const path = hasHost ? image : rest.length > 0 ? `docker.io/${image}` : `docker.io/library/${image}`;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes(':') || name.includes('@') ? path : `${path}:latest`;
}
