const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const HOST_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/i;
const SERVICE = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const QUALIFIED = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const PORT_NAME = /^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** Which of Kubernetes' rules a name has to keep. */
export type NameRule = 'label' | 'subdomain' | 'service' | 'path';

/** Why a name breaks its rule (the end of a sentence that begins with the name), or undefined. */
export function nameFault(name: string, rule: NameRule): string | undefined {
  switch (rule) {
    case 'label':
      if (name.length > 63) return 'is longer than 63 characters';
      return LABEL.test(name)
        ? undefined
        : 'must be lower-case letters, digits and `-`, a letter or digit at both ends';
    case 'service':
      if (name.length > 63) return 'is longer than 63 characters';
      return SERVICE.test(name)
        ? undefined
        : 'must be lower-case letters, digits and `-`, and begin with a letter';
    case 'subdomain':
      if (name.length > 253) return 'is longer than 253 characters';
      return SUBDOMAIN.test(name)
        ? undefined
        : 'must be lower-case letters, digits, `-` and `.`, a letter or digit at both ends';
    case 'path':
      if (name.length > 253) return 'is longer than 253 characters';
      return /^(?!\.{1,2}$)[\x21-\x24\x26-\x2e\x30-\x7e]+$/.test(name) && !/::|##\[/.test(name)
        ? undefined
        : 'must be printable characters without spaces, `/`, `%` and `::`';
  }
}

/** Why a label's or annotation's key is not valid, or undefined. */
export function labelKeyFault(key: string): string | undefined {
  const slash = key.indexOf('/');
  const prefix = slash === -1 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  if (prefix !== undefined && nameFault(prefix, 'subdomain') !== undefined) {
    return 'has a prefix that is not a DNS name';
  }
  if (name.length > 63) return 'is longer than 63 characters';
  return QUALIFIED.test(name)
    ? undefined
    : 'must be letters, digits, `-`, `_` and `.`, a letter or digit at both ends';
}

/** Why a label's value is not valid, or undefined. Nothing at all is a valid value. */
export function labelValueFault(value: string): string | undefined {
  if (value === '') return undefined;
  if (value.length > 63) return 'is longer than 63 characters';
  return QUALIFIED.test(value)
    ? undefined
    : 'must be letters, digits, `-`, `_` and `.`, a letter or digit at both ends';
}

/** Why the name of a container port or of a Service's target is not valid (RFC 6335), or undefined. */
export function portNameFault(name: string): string | undefined {
  if (name.length > 15) return 'is longer than 15 characters';
  if (name.includes('--')) return 'holds `--`';
  return PORT_NAME.test(name)
    ? undefined
    : 'must be lower-case letters, digits and `-` with at least one letter';
}

/** A namespace, or another name that Kubernetes holds to RFC 1123's label. */
export function isDnsLabel(text: string): boolean {
  return nameFault(text, 'label') === undefined;
}

/** An object's name: RFC 1123's subdomain. */
export function isObjectName(text: string): boolean {
  return nameFault(text, 'subdomain') === undefined;
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
