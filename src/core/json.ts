export type JsonMap = Readonly<Record<string, unknown>>;

/** Whether a value is a map of JSON. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
