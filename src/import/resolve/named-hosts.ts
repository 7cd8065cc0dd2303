import type { Findings } from '../../core/findings.ts';
import { isHostName } from '../../kubernetes/names.ts';
import { addressMistake } from '../../rules/endpoints/addresses.ts';
import type { WrittenEndpoint } from '../../rules/write/written-file.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { showName } from '../../text/escape.ts';

interface Named {
  readonly name: string;
  readonly host: string;
  readonly address: string;
}

/** Hosts that the user gave an address: entries of `endpoints`. */
export class NamedHosts {
  readonly #byHost = new Map<string, Named>();
  readonly #used = new Set<string>();
  readonly #asked = new Set<string>();
  readonly #findings: Findings;

  constructor(written: readonly string[], findings: Findings) {
    this.#findings = findings;
    for (const text of written) this.#read(text);
  }

  /** The name by which rules call the host; undefined where it has none. */
  take(host: string): string | undefined {
    this.#asked.add(host);
    const found = this.#byHost.get(host);
    if (found) this.#used.add(host);
    return found?.name;
  }

  get endpoints(): readonly WrittenEndpoint[] {
    return [...this.#byHost.values()].filter(({ host }) => this.#used.has(host));
  }

  /** An address for a host that nothing names is a mistake. */
  checkUse(): void {
    for (const host of this.#byHost.keys()) {
      if (this.#used.has(host)) continue;
      const meant = didYouMean(host, this.#asked);
      const hint = meant === undefined ? 'leave it out' : `did you mean \`${showName(meant)}\`?`;
      this.#wrong(`none of the files names the host \`${showName(host)}\``, hint);
    }
  }

  #read(text: string): void {
    const [written = '', address = '', ...more] = text.split('=');
    const host = written.toLowerCase();
    const mistake = addressMistake(address);
    const hint = 'write a host and the address that stands for it: repo.example.org=203.0.113.7';
    if (more.length > 0 || !isHostName(host))
      this.#wrong(`\`${showName(text)}\` is not \`host=address\``, hint);
    else if (mistake) this.#wrong(`\`${showName(address)}\` ${mistake.message}`, mistake.hint);
    else if (this.#byHost.has(host))
      this.#wrong(`\`${showName(host)}\` has two addresses`, 'leave one of them out');
    else this.#byHost.set(host, { name: this.#freeName(host), host, address });
  }

  #freeName(host: string): string {
    const plain = host
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 55)
      .replace(/^-+|-+$/g, '');
    const taken = [...this.#byHost.values()].map(({ name }) => name);
    let name = plain;
    for (let count = 2; taken.includes(name); count++) name = `${plain}-${count}`;
    return name;
  }

  #wrong(message: string, hint: string): void {
    this.#findings.add({ code: 'invalid-value', severity: 'error', message: `--address: ${message}`, hint });
  }
}
