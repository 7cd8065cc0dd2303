import { describe, expect, it } from 'vitest';
import { plainPalette } from '../../../src/report/format/palette.ts';
import { terminalProgress } from '../../../src/report/run/progress-terminal.ts';
import { workflowProgress } from '../../../src/report/run/progress-workflow.ts';
import type { Progress } from '../../../src/report/run/progress.ts';
import { Screen } from '../screen.ts';

/** Boot beside read, as every run does it. */
function play(progress: Progress): void {
  progress.phaseStarted('boot');
  progress.phaseStep('boot', 'creating the node');
  progress.phaseStarted('read');
  progress.phaseStep('read', 'kustomize build\n::error::x');
  progress.line('namespace jobs is created');
  progress.phaseStep('boot', 'waiting for Calico');
  progress.phaseDone('read', '23 resources', 203);
  progress.phaseDone('boot', 'Kubernetes 1.34.4', 17_911);
  progress.phaseStarted('apply');
  progress.phaseFailed('apply', 'the API server refused it', 310);
  progress.close();
}

function terminal(live: boolean) {
  const screen = new Screen();
  let ticking = 0;
  let tick = (): void => undefined;
  let now = 0;
  const progress = terminalProgress({
    write: screen.write,
    palette: plainPalette,
    columns: () => 60,
    live,
    now: () => now,
    every: (_, call) => {
      ticking += 1;
      tick = call;
      return () => {
        ticking -= 1;
      };
    },
  });
  const pass = (ms: number): void => {
    now += ms;
    tick();
  };
  return { progress, screen, pass, ticking: () => ticking };
}

describe('on a terminal', () => {
  it('leaves the finished phases, in the order in which they ended', () => {
    const { progress, screen, ticking } = terminal(true);
    play(progress);
    expect(screen.text()).toMatchInlineSnapshot(`
      "namespace jobs is created
       ✓ read       23 resources                            0.2 s
       ✓ boot       Kubernetes 1.34.4                      17.9 s
       ✗ apply      the API server refused it               0.3 s"
    `);
    expect(ticking()).toBe(0);
  });

  it('draws a line for each phase that runs, with its time', () => {
    const { progress, screen, pass, ticking } = terminal(true);
    progress.phaseStarted('boot');
    progress.phaseStep('boot', 'waiting for Calico');
    progress.phaseStarted('read');
    pass(1_200);
    expect(ticking()).toBe(1);
    expect(screen.text()).toMatchInlineSnapshot(`
      " ⠙ boot       waiting for Calico                      1.2 s
       ⠙ read                                               1.2 s"
    `);
    progress.phaseDone('read', '23 resources', 203);
    pass(1_000);
    expect(screen.text()).toMatchInlineSnapshot(`
      " ✓ read       23 resources                            0.2 s
       ⠹ boot       waiting for Calico                      2.2 s"
    `);
    progress.close();
    progress.close();
    expect(ticking()).toBe(0);
  });

  it('writes only what is finished where lines cannot be drawn again', () => {
    const { progress, screen, ticking } = terminal(false);
    play(progress);
    expect(screen.raw).not.toContain('\u001b');
    expect(screen.text()).toMatchInlineSnapshot(`
      "namespace jobs is created
       ✓ read       23 resources                            0.2 s
       ✓ boot       Kubernetes 1.34.4                      17.9 s
       ✗ apply      the API server refused it               0.3 s"
    `);
    expect(ticking()).toBe(0);
  });
});

describe('in a workflow', () => {
  it('has a group for the steps of each phase, never one inside another', () => {
    const lines: string[] = [];
    play(
      workflowProgress(
        {
          line: (text) => lines.push(text),
          startGroup: (title) => lines.push(`[group ${title}`),
          endGroup: () => lines.push(']'),
        },
        plainPalette,
      ),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "[group boot
      creating the node
      namespace jobs is created
      waiting for Calico
      ]
      ✓ boot       Kubernetes 1.34.4 (17.9 s)
      [group read
      kustomize build\\n::error::x
      ]
      ✓ read       23 resources (0.2 s)
      ✗ apply      the API server refused it (0.3 s)"
    `);
  });

  it('closes its group when a run is cut short', () => {
    const lines: string[] = [];
    const progress = workflowProgress(
      {
        line: (text) => lines.push(text),
        startGroup: (title) => lines.push(`[group ${title}`),
        endGroup: () => lines.push(']'),
      },
      plainPalette,
    );
    progress.phaseStarted('boot');
    progress.phaseStep('boot', 'creating the node');
    progress.close();
    progress.close();
    expect(lines).toEqual(['[group boot', 'creating the node', ']']);
  });
});
