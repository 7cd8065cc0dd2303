import type { ConformanceDifference, ConformanceReport } from '../../core/conformance.ts';
import { differenceHeadline, differenceLines } from './words.ts';

/** A difference as the files of a folder, to file a bug with. */
export interface DifferenceFiles {
  /** `1-ipblock-with-except`: lower-case letters, digits and hyphens. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Its manifests, and a page that says what they show. Pure. */
export function differenceFiles(
  difference: ConformanceDifference,
  report: ConformanceReport,
): DifferenceFiles {
  return {
    folder: `${difference.number}-${slug(difference.clauses[0] ?? 'difference')}`,
    files: { 'manifests.yaml': difference.manifests, 'README.md': page(difference, report) },
  };
}

function page(
  difference: ConformanceDifference,
  { version, kubernetes, cni, seed }: ConformanceReport,
): string {
  const { scenario, seen, command, expected } = difference;
  return `# ${differenceHeadline(difference)}

Kubernetes ${kubernetes}, ${cni}. netproof ${version}: \`--seed ${seed} --from ${scenario} --scenarios 1\`.

${differenceLines(difference)
  .map((line) => `- ${line}`)
  .join('\n')}

Expected: ${expected === 'deny' ? 'a timeout' : 'connected'}. Seen, one attempt after another: ${seen.join(', ')}.

\`\`\`sh
kubectl apply -f manifests.yaml
${command}
\`\`\`

Addresses in the manifests are those of the cluster where this was seen: in another one pods get others, and so ranges that name a pod and
the address that is dialled have to be replaced.
`;
}

function slug(clause: string): string {
  return (
    clause
      .toLowerCase()
      .replace(/\[\{\}\]|\{\}/g, ' anything ')
      .replace(/\[\]/g, ' empty ')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'difference'
  );
}
