const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
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

/** Why a label's or annotation's key is none, or undefined. */
export function labelKeyFault(key: string): string | undefined {
  const slash = key.indexOf('/');
  const prefix = slash === -1 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  if (prefix !== undefined && nameFault(prefix, 'subdomain') !== undefined) {
    return 'has a prefix that is no DNS name';
  }
  if (name.length > 63) return 'is longer than 63 characters';
  return QUALIFIED.test(name)
    ? undefined
    : 'must be letters, digits, `-`, `_` and `.`, a letter or digit at both ends';
}

/** Why a label's value is none, or undefined. Nothing at all is a valid value. */
export function labelValueFault(value: string): string | undefined {
  if (value === '') return undefined;
  if (value.length > 63) return 'is longer than 63 characters';
  return QUALIFIED.test(value)
    ? undefined
    : 'must be letters, digits, `-`, `_` and `.`, a letter or digit at both ends';
}

/** Why a container port's or Service's target name is none (RFC 6335), or undefined. */
export function portNameFault(name: string): string | undefined {
  if (name.length > 15) return 'is longer than 15 characters';
  if (name.includes('--')) return 'holds `--`';
  return PORT_NAME.test(name)
    ? undefined
    : 'must be lower-case letters, digits and `-` with at least one letter';
}
