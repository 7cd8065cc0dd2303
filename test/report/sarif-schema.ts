import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

/** What of SARIF the tests look at. */
export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly startColumn: number };
  };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly exitCode: number;
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly SarifResult[];
}

const { resolve } = createRequire(import.meta.url);
/** The official one, of OASIS: a package of Microsoft's carries it. */
const schema = readFileSync(resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
const meta = JSON.parse(readFileSync(resolve('ajv/lib/refs/json-schema-draft-04.json'), 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, schemaId: 'id', meta, logger: false });
const validate = ajv.compile(JSON.parse(schema) as object);

/** The one run of a SARIF text that its schema takes. Throws with everything that it does not. */
export function readSarif(text: string): SarifRun {
  const log = JSON.parse(text) as { readonly runs: readonly SarifRun[] };
  if (validate(log) !== true) throw new Error(ajv.errorsText(validate.errors));
  const [run] = log.runs;
  if (run === undefined || log.runs.length > 1) throw new Error('not one run');
  return run;
}
