import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { renderActionFile } from '../../scripts/action-file.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { InputError } from '../../src/core/problem.ts';
import type { SettingName, Settings } from '../../src/settings/settings.ts';

const action = parse(renderActionFile()) as {
  readonly inputs: Readonly<Record<SettingName, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
  readonly description: string;
};

/** What the runner passes on: the workflow's words, and action.yml's defaults for the rest. */
function read(
  written: Partial<Record<SettingName, string>>,
  env: Readonly<Record<string, string>> = {},
): Settings {
  return readInputs({ input: (name) => written[name] ?? action.inputs[name].default, env });
}

function refusals(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('readInputs', () => {
  it("takes action.yml's defaults", () => {
    expect(read({})).toMatchObject({
      directory: ['.'],
      cni: 'calico',
      samples: 3,
      timeout: 600_000,
      junit: '',
    });
  });

  it('takes what the workflow says before what the environment says', () => {
    const env = { NETPROOF_SAMPLES: '7', NETPROOF_NODE_IMAGE: 'kindest/node:v9', NETPROOF_CNI: 'default' };
    expect(read({ samples: '5' }, env)).toMatchObject({
      samples: 5,
      'node-image': 'kindest/node:v9',
      cni: 'default',
    });
  });

  it("leaves the word to the environment where an input says action.yml's default, with blanks around it too", () => {
    expect(read({ samples: ' 3 ' }, { NETPROOF_SAMPLES: '7' }).samples).toBe(7);
    expect(read({ samples: '3' }, { NETPROOF_SAMPLES: '' }).samples).toBe(3);
  });

  it('reads a list line by line', () => {
    expect(read({ manifests: 'k8s/\n\n  more/*.yaml \n' }).manifests).toEqual(['k8s/', 'more/*.yaml']);
  });

  it('tells every wrong value at once, by where it was written', () => {
    const wrong = refusals(() =>
      read({ cni: 'calicoo', timeout: 'soon', 'allow-inconclusive': 'yes' }, { NETPROOF_SAMPLES: '0' }),
    );
    expect(wrong).toEqual([
      'input `cni` is `calicoo`, and it takes one of calico, default',
      '`NETPROOF_SAMPLES` is `0`, and it takes a whole number from 1 to 99',
      'input `timeout` is `soon`, and it takes a time such as `90s` or `10m`',
      'input `allow-inconclusive` is `yes`, and it takes `true` or `false`',
    ]);
  });

  it('shows no value as a command', () => {
    const [message = ''] = refusals(() => read({ cni: '::error::x\n##[error]y' }));
    expect(message).not.toMatch(/^\s*::|\n/);
  });
});

describe('action.yml', () => {
  it('keeps to what the Marketplace and the runner ask of it', () => {
    expect(action.description.length).toBeLessThan(125);
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main.cjs',
      post: 'dist/post.cjs',
      'post-if': 'always()',
    });
  });
});
