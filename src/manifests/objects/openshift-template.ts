import { groupOf } from '../../kubernetes/kinds.ts';
import { isMap, listOf, type JsonMap } from '../../core/json.ts';

/** `${{NAME}}` stands for a value of any type, `${NAME}` for text. */
const WHOLE = /^\$\{\{(\w+)\}\}$/;
const TEXT = /\$\{(\w+)\}/g;

/** Kinds that OpenShift served in `v1` before they had a group. */
const LEGACY: Readonly<Record<string, string>> = {
  DeploymentConfig: 'apps.openshift.io/v1',
  Route: 'route.openshift.io/v1',
};

/** Whether an object is a Template of OpenShift, which `oc process` makes objects of. */
export function isOpenShiftTemplate({ apiVersion, kind, objects }: JsonMap): boolean {
  if (kind !== 'Template' || typeof apiVersion !== 'string') return false;
  const group = groupOf(apiVersion);
  return group === 'template.openshift.io' || (group === '' && objects !== undefined);
}

/** Reads an entry of `objects` as `oc process` would: parameters that have a value are filled in, the Template's labels put on. */
export function templateReader(template: JsonMap): (object: unknown) => unknown {
  const values = new Map(
    listOf(template.parameters).flatMap((one): readonly (readonly [string, string])[] => {
      if (!isMap(one) || typeof one.name !== 'string') return [];
      const { value } = one;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[one.name, String(value)]]
        : [];
    }),
  );
  const labels = fill(template.labels, values);
  return (object) => {
    const filled = fill(object, values);
    if (!isMap(filled)) return filled;
    const metadata = isMap(filled.metadata) ? filled.metadata : {};
    const own = isMap(metadata.labels) ? metadata.labels : {};
    const group = filled.apiVersion === 'v1' ? LEGACY[String(filled.kind)] : undefined;
    return {
      ...filled,
      ...(group !== undefined && { apiVersion: group }),
      ...(isMap(labels) && { metadata: { ...metadata, labels: { ...own, ...labels } } }),
    };
  };
}

function fill(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => fill(each, values));
  if (isMap(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [fillText(key, values), fill(each, values)]),
    );
  }
  if (typeof value !== 'string') return value;
  const whole = values.get(WHOLE.exec(value)?.[1] ?? '');
  return whole === undefined ? fillText(value, values) : plain(whole);
}

function fillText(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(TEXT, (written, name: string) => values.get(name) ?? written);
}

/** As JSON would read it; text that is none of it stays. */
function plain(text: string): unknown {
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}
