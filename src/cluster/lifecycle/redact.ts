/** What stands in place of what nobody but its owner should read. */
const HIDDEN = '…';

/**
 * Objects as the API has them, without what may hold a secret: the values of environments, headers and annotations, the
 * programs' commands and arguments, and their last words. Names stay. It goes by structure, so no value can pretend to be
 * something else. Pure.
 */
export function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // It repeats the names of all fields.
      .filter(([key]) => key !== 'managedFields')
      .map(([key, inner]) => [key, redactedField(key, inner)]),
  );
}

function redactedField(key: string, value: unknown): unknown {
  switch (key) {
    case 'command':
    case 'args':
      return Array.isArray(value) ? [HIDDEN] : HIDDEN;
    case 'env':
    case 'httpHeaders':
      return Array.isArray(value) ? value.map((one) => withoutValue(one)) : HIDDEN;
    case 'annotations':
      return isRecord(value) ? Object.fromEntries(Object.keys(value).map((name) => [name, HIDDEN])) : HIDDEN;
    case 'terminated':
      return isRecord(value) && 'message' in value ? { ...value, message: HIDDEN } : value;
    default:
      return redacted(value);
  }
}

/** A variable that says where its value comes from says nothing of the value. */
function withoutValue(variable: unknown): unknown {
  return isRecord(variable) && 'value' in variable ? { ...variable, value: HIDDEN } : variable;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The kubelet prints a container that it could not start whole, and then the reason. */
const CONTAINER = '&Container{Name:';
const REASON = ' start failed in pod ';

/**
 * A log of the kubelet without the containers' environments and commands. Kubelets of Kubernetes 1.30 and older print values as they are,
 * line feeds and all: what follows is left out up to the line with the reason. Pure.
 */
export function redactedLog(log: string): string {
  let inContainer = false;
  return log
    .split('\n')
    .flatMap((line) => {
      const start = inContainer ? 0 : line.indexOf(CONTAINER);
      if (start < 0) return [line];
      // The reason comes last, whatever a value says before it.
      const end = line.lastIndexOf(REASON);
      const name = inContainer ? '' : (/^[\w-]*/.exec(line.slice(start + CONTAINER.length))?.[0] ?? '');
      const head = inContainer ? '' : `${line.slice(0, start)}${CONTAINER}${name},${HIDDEN}}`;
      inContainer = end < start;
      if (!inContainer) return [`${head}${line.slice(end)}`];
      return head === '' ? [] : [head];
    })
    .join('\n');
}
