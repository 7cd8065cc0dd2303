/** What a text has to look like: `must` ends a sentence that begins with it. */
interface Form {
  readonly longest: number;
  readonly pattern: RegExp;
  readonly must: string;
}

const NAMES = {
  label: {
    longest: 63,
    pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
    must: 'must be lower-case letters, digits and `-`, a letter or digit at both ends',
  },
  service: {
    longest: 63,
    pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
    must: 'must be lower-case letters, digits and `-`, and begin with a letter',
  },
  subdomain: {
    longest: 253,
    pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
    must: 'must be lower-case letters, digits, `-` and `.`, a letter or digit at both ends',
  },
  path: {
    longest: 253,
    pattern: /^(?!\.{1,2}$)(?!.*(::|##\[))[\x21-\x24\x26-\x2e\x30-\x7e]+$/,
    must: 'must be printable characters without spaces, `/`, `%` and `::`',
  },
} satisfies Record<string, Form>;

const QUALIFIED: Form = {
  longest: 63,
  pattern: /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
  must: 'must be letters, digits, `-`, `_` and `.`, a letter or digit at both ends',
};
const PORT_NAME: Form = {
  longest: 15,
  pattern: /^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
  must: 'must be lower-case letters, digits and `-` with at least one letter',
};
const HOST_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/i;

/** Which of Kubernetes' rules a name has to keep. */
export type NameRule = keyof typeof NAMES;

/** Why a name breaks its rule (the end of a sentence that begins with the name), or undefined. */
export function nameFault(name: string, rule: NameRule): string | undefined {
  return fault(name, NAMES[rule]);
}

/** Why a label's or annotation's key is not valid, or undefined. */
export function labelKeyFault(key: string): string | undefined {
  const slash = key.indexOf('/');
  if (slash !== -1 && nameFault(key.slice(0, slash), 'subdomain') !== undefined) {
    return 'has a prefix that is not a DNS name';
  }
  return fault(key.slice(slash + 1), QUALIFIED);
}

/** Why a label's value is not valid, or undefined. Nothing at all is a valid value. */
export function labelValueFault(value: string): string | undefined {
  return value === '' ? undefined : fault(value, QUALIFIED);
}

/** Why the name of a container port or of a Service's target is not valid (RFC 6335), or undefined. */
export function portNameFault(name: string): string | undefined {
  return name.length <= PORT_NAME.longest && name.includes('--') ? 'holds `--`' : fault(name, PORT_NAME);
}

function fault(text: string, { longest, pattern, must }: Form): string | undefined {
  if (text.length > longest) return `is longer than ${longest} characters`;
  return pattern.test(text) ? undefined : must;
}

/** A namespace, or another name that Kubernetes holds to RFC 1123's label. */
export function isDnsLabel(text: string): boolean {
  return nameFault(text, 'label') === undefined;
}

/** A host's DNS name, with a dot so that it is not a workload's: `api.stripe.com`, in any case. */
export function isHostName(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => HOST_LABEL.test(label)) &&
    /[a-z]/i.test(labels.at(-1) ?? '')
  );
}

export function isPortName(text: string): boolean {
  return portNameFault(text) === undefined;
}

export function isLabelKey(text: string): boolean {
  return labelKeyFault(text) === undefined;
}

export function isLabelValue(text: string): boolean {
  return labelValueFault(text) === undefined;
}
