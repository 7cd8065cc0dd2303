/** An object as the API server shows it; read it with care, nothing of it is checked. */
export type LiveObject = Readonly<Record<string, unknown>>;

/** The objects of a list, as `kubectl get` gives it. */
export function itemsOf(list: unknown): readonly LiveObject[] {
  return (list as { readonly items?: readonly LiveObject[] }).items ?? [];
}

/** What every object may say of itself. */
export interface Metadata {
  readonly namespace?: string;
  readonly name?: string;
  readonly uid?: string;
  readonly generation?: number;
  readonly resourceVersion?: string;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly {
    readonly kind?: string;
    readonly name?: string;
    readonly controller?: boolean;
  }[];
  readonly managedFields?: readonly { readonly manager?: string; readonly subresource?: string }[];
}

export function metadataOf({ metadata }: LiveObject): Metadata {
  return metadata ?? {};
}

/** Whether the object's condition of this type is `True` (`Ready` of a node or a pod). */
export function hasCondition(object: LiveObject, type: string): boolean {
  return conditionOf(object, type)?.status === 'True';
}

/** The object's condition of this type. */
export function conditionOf(object: LiveObject, type: string): Condition | undefined {
  const status = object.status as { readonly conditions?: readonly Condition[] } | undefined;
  return status?.conditions?.find((condition) => condition.type === type);
}

interface Condition {
  readonly type?: string;
  readonly status?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
}
