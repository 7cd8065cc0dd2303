/** Which YAML a file is written in: manifests are YAML 1.1 as Kubernetes reads it, the rule file is YAML 1.2. */
export type YamlVersion = '1.1' | '1.2';

export interface YamlOptions {
  readonly version: YamlVersion;
  /** Syntax errors that are worth reading: after one, the next may be its doing. */
  readonly mostSyntaxErrors: number;
  /** Why a text may not be in the file, as the end of a sentence. */
  readonly textFault?: (text: string) => string | undefined;
}
