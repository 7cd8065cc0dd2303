import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { HOSTILE } from '../report/fixtures.ts';
import { chromiumPath } from './chromium.ts';
import { pageOf, workloads } from './pages.ts';

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LARGEST_PAGE = 5_000_000;

let browser: Browser;
let folder: string;
let axe: string;
/** What no page may do: throw, complain (its content policy does, too), ask for anything but itself. */
let wrongs: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(process.env) });
  folder = await mkdtemp(join(tmpdir(), 'netproof-page-'));
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page as a file, and gives what `look` finds; fails where the page did something wrong. */
async function opened<T>(
  html: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
  hash = '',
): Promise<T> {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  const url = pathToFileURL(file).href;
  wrongs = [];
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => wrongs.push(message));
    page.on('console', (message) => wrongs.push(message.text()));
    page.on('dialog', (dialog) => {
      wrongs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) wrongs.push(request.url());
    });
    await page.goto(url + hash);
    const found = await look(page);
    expect(wrongs).toEqual([]);
    return found;
  } finally {
    await context.close();
  }
}

/** What axe finds that keeps people out. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.id || document.activeElement.getAttribute("class")');
const spoken = (page: Page) =>
  page.evaluate<string>(
    `(() => {
      const cell = document.getElementById(document.getElementById('grid').getAttribute('aria-activedescendant'));
      const about = cell.getAttribute('aria-describedby');
      return [cell.getAttribute('role'), cell.textContent, about && document.getElementById(about).textContent].join(' | ');
    })()`,
  );

const small = pageOf(workloads(12, 3));
const middle = pageOf(workloads(60, 6));

describe.each([
  ['light', DESKTOP],
  ['dark', DESKTOP],
  ['light', PHONE],
  ['dark', PHONE],
] as const)('%s, %j', (colorScheme, size) => {
  test.each([
    ['workloads', small, ''],
    ['namespaces', middle, ''],
    ['a filter that leaves nothing', small, '#from=nobody'],
  ])('axe finds nothing serious: %s', async (_, html, hash) => {
    expect(await opened(html, { ...size, colorScheme }, axeFindings, hash)).toEqual([]);
  });

  test.each([
    ['workloads', small],
    ['namespaces', middle],
  ])('%s need no more width than there is', async (_, html) => {
    const needed = await opened(html, { ...size, colorScheme }, (page) =>
      page.evaluate<number>('document.documentElement.scrollWidth'),
    );
    expect(needed).toBeLessThanOrEqual(size.viewport.width);
  });

  it('finds nothing serious beside a cell, either', async () => {
    await opened(small, { ...size, colorScheme }, async (page) => {
      await page.focus('#grid');
      await page.keyboard.press('ArrowDown');
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('shows graphics with a contrast of 3:1, and more', async () => {
    await opened(small, { ...size, colorScheme }, async (page) => {
      for (const [name, ratio] of await contrasts(page)) expect(ratio, name).toBeGreaterThanOrEqual(3);
    });
  });
});

/** The contrast of each sign, and of each colour of the graph, with what is behind it. */
function contrasts(page: Page): Promise<[name: string, ratio: number][]> {
  return page.evaluate(`(() => {
    const light = (colour) => {
      const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    };
    const behind = light(getComputedStyle(document.querySelector('.grid')).backgroundColor);
    return [...document.querySelectorAll('#signs path, .legend path, .arc, .n circle')].map((element) => {
      const { fill, stroke } = getComputedStyle(element);
      const own = light(fill === 'none' ? stroke : fill);
      const ratio = (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05);
      return [element.getAttribute('class') ?? element.getAttribute('fill'), ratio];
    });
  })()`);
}

describe('the keyboard', () => {
  it('has one stop for the grid and one for the graph, and says what decides', async () => {
    await opened(small, DESKTOP, async (page) => {
      await page.focus('#open');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('grid');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await spoken(page)).toBe(
        'gridcell | ns-0/workload-3 → ns-0/workload-3:8080 is itself | ns-0/workload-3 → ns-0/workload-3:8080 is itselfNetworkPolicy ns-0/deny (and 1 more) cuts ingress of ns-0/workload-3k8s/policies.yaml:1',
      );
      await page.keyboard.press('Control+End');
      expect(await spoken(page)).toBe(
        'gridcell | outside → internet:9090 is not asked | outside → internet:9090 is not asked',
      );
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowUp');
      expect(await spoken(page)).toMatch(/^columnheader \| To ns-0\/workload-0:8080/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowLeft');
      expect(await spoken(page)).toMatch(/^rowheader \| From ns-0\/workload-0 /);
      expect(await page.isVisible('#tip')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.isVisible('#tip')).toBe(false);
      await page.keyboard.press('Enter');
      expect(await page.inputValue('#from')).toBe('ns-0/workload-0');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('n');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await page.locator('.n[aria-pressed="true"]').count()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    });
  });

  it('scrolls to where it is, under no head', async () => {
    const hash = '#by=workload';
    const look = async (page: Page): Promise<void> => {
      await page.focus('#grid');
      for (const key of ['Control+End', 'Control+Home', 'End', 'PageDown', 'PageDown', 'ArrowLeft']) {
        await page.keyboard.press(key);
        const [frame, rows, columns, grid] = await Promise.all(
          ['#frame', '#m-rows', '#m-cols', '#grid'].map((id) => page.locator(id).boundingBox()),
        );
        if (!frame || !rows || !columns || !grid) throw new Error('nothing is drawn');
        expect(frame.x, key).toBeGreaterThanOrEqual(rows.x + rows.width - 1);
        expect(frame.y, key).toBeGreaterThanOrEqual(columns.y + columns.height - 1);
        expect(frame.x + frame.width, key).toBeLessThanOrEqual(grid.x + grid.width);
        expect(frame.y + frame.height, key).toBeLessThanOrEqual(grid.y + grid.height);
      }
    };
    await opened(middle, DESKTOP, look, hash);
    await opened(middle, PHONE, look, hash);
  });
});

describe('a finger', () => {
  it('shows what decides, and closes it again', async () => {
    await opened(small, PHONE, async (page) => {
      await page.locator('#m-cells').tap({ position: { x: 100, y: 40 } });
      expect(await page.textContent('#tip-text')).toContain('NetworkPolicy ns-');
      await page.tap('#tip-close');
      expect(await page.isVisible('#tip')).toBe(false);
    });
  });

  it('finds the filters again on a window that was narrow', async () => {
    await opened(small, PHONE, async (page) => {
      expect(await page.isVisible('#from')).toBe(false);
      await page.setViewportSize(DESKTOP.viewport);
      await page.waitForSelector('#from', { state: 'visible' });
    });
  });

  it('finds more than half of a narrow window for cells', async () => {
    await opened(middle, PHONE, async (page) => {
      for (const id of ['#by-workload', '#by-namespace']) {
        await page.check(id, { force: true });
        const rows = await page.locator('#m-rows').boundingBox();
        expect(rows?.width).toBeLessThan(390 / 2);
      }
    });
  });
});

describe('the mouse', () => {
  it('shows what decides the cell that it points at', async () => {
    await opened(small, DESKTOP, async (page) => {
      await page.locator('#m-cells').hover({ position: { x: 45, y: 9 } });
      expect(await page.textContent('#tip-text')).toContain('ns-0/workload-0 → ns-0/workload-3:8080 is ');
      await page.mouse.move(2, 2);
      expect(await page.isVisible('#tip')).toBe(false);
    });
  });
});

describe('the overview', () => {
  it('comes first from 50 workloads on, leads to the workloads of two namespaces, and back', async () => {
    await opened(middle, DESKTOP, async (page) => {
      expect(await page.isChecked('#by-namespace')).toBe(true);
      await page.focus('#grid');
      await page.keyboard.press('ArrowRight');
      expect(await spoken(page)).toMatch(/^gridcell \| ns-0 → ns-1: \d+ of 200 open/);
      await page.keyboard.press('Enter');
      expect(await page.isChecked('#by-workload')).toBe(true);
      expect([await page.inputValue('#from'), await page.inputValue('#to')]).toEqual(['ns-0/', 'ns-1/']);
      expect(await page.textContent('#count')).toMatch(/^\d+ open · 10 × 20$/);
      await page.goBack();
      expect(await page.isChecked('#by-namespace')).toBe(true);
      expect(await page.textContent('#count')).toMatch(/ 61 × 122$/);
    });
  });

  it('does not come first for fewer', async () => {
    expect(await opened(small, DESKTOP, (page) => page.isChecked('#by-workload'))).toBe(true);
  });
});

describe('what is large or hostile', () => {
  it('holds 1,000 workloads in 5 MB, and draws only what is seen', async () => {
    const html = pageOf(workloads(1_000, 60, undefined, [8080]));
    expect(html.length).toBeLessThanOrEqual(LARGEST_PAGE);
    await opened(
      html,
      DESKTOP,
      async (page) => {
        await page.focus('#grid');
        await page.keyboard.press('Control+End');
        expect(await spoken(page)).toMatch(/^gridcell \| outside → /);
        expect(await page.locator('#grid *').count()).toBeLessThan(2_000);
        expect(await page.locator('.label.at').count()).toBe(2);
      },
      '#by=workload',
    );
  });

  it('shows hostile names as text', async () => {
    const evil = [
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      '"onfocus=alert(1) x="',
    ];
    const html = pageOf(
      workloads(6, 3, (index) => `${evil[index % 3] ?? ''}${HOSTILE}/${evil[(index + 1) % 3] ?? ''}${index}`),
      evil[0],
    );
    await opened(html, DESKTOP, async (page) => {
      await page.focus('#grid');
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Enter', 'Tab']) {
        await page.keyboard.press(key);
      }
      await page.locator('#m-cells').hover({ position: { x: 45, y: 9 } });
      expect(await page.textContent('#tip-text')).toContain('<img src=x onerror=alert(1)>');
      expect(await page.locator('img').count()).toBe(0);
    });
  });

  it('lets no other script run', async () => {
    const html = small.replace('</main>', '<script>document.title = "ran"</script></main>');
    await expect(opened(html, DESKTOP, (page) => page.title())).rejects.toThrow();
    expect(wrongs.join()).toContain('Content Security Policy');
  });
});
