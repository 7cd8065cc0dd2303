/** A namespace, or another name that Kubernetes holds to RFC 1123's label. */
export function isDnsLabel(text: string): boolean {
  return /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
}

/** An object's name: RFC 1123's subdomain. */
export function isObjectName(text: string): boolean {
  return text.length <= 253 && text.split('.').every((part) => /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(part));
}

/** A port's name: RFC 6335's service name, as Kubernetes checks it. */
export function isPortName(text: string): boolean {
  return text.length <= 15 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text);
}

/** A host's DNS name, with a dot so that it is no workload's: `api.stripe.com`, in any case. */
export function isHostName(text: string): boolean {
  const parts = text.split('.');
  return (
    text.length <= 253 &&
    parts.length > 1 &&
    parts.every((part) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/i.test(part)) &&
    /[a-z]/i.test(parts.at(-1) ?? '')
  );
}

/** A label's key, with or without a prefix. */
export function isLabelKey(text: string): boolean {
  const parts = text.split('/');
  const name = parts.pop() ?? '';
  const prefix = parts.pop();
  return (
    parts.length === 0 &&
    /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/.test(name) &&
    (prefix === undefined || isObjectName(prefix))
  );
}

/** A label's value; it may be empty. */
export function isLabelValue(text: string): boolean {
  return /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(text);
}

/** The name of an entry of `endpoints`: no dot and no slash, so that it is never taken for a host or a workload. */
export function isEndpointName(text: string): boolean {
  return /^[A-Za-z0-9]([-A-Za-z0-9_]{0,61}[A-Za-z0-9])?$/.test(text);
}
