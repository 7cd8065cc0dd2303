import { describe, expect, it } from 'vitest';
import { looksLikeProduction } from '../../../src/cluster/existing/production.ts';

const names = { context: 'kind-dev', cluster: 'kind-dev', user: 'kind-dev', host: '127.0.0.1' };
const namespace = (name: string, labels: Readonly<Record<string, string>> = {}) => ({
  kind: 'Namespace',
  metadata: { name, labels },
});

describe('looks like production', () => {
  it.each([
    'prod',
    'PROD',
    'eks_prod-1',
    'shopProd',
    'arn:aws:eks:eu-west-1:123456789012:cluster/production',
    'gke_shop-prod_europe-west1_main',
    'prd2',
    'live',
    'shopprod',
    'prodcluster',
    'produktion',
    'admin@prod.example.com',
  ])('a context %s', (context) => {
    expect(looksLikeProduction({ ...names, context }, [])).toEqual([`the context is called \`${context}\``]);
  });
  it.each([
    'kind-dev',
    'staging',
    'non-prod',
    'nonprod',
    'pre-prod',
    'preproduction',
    'product-catalog',
    'products',
    'reproducer',
    'delivery',
    'olive',
  ])('not %s', (context) => {
    expect(looksLikeProduction({ ...names, context }, [namespace(context)])).toEqual([]);
  });
  it('says all that made it look so, and nothing twice', () => {
    const reasons = looksLikeProduction(
      { context: 'main', cluster: 'prod', user: 'prod', host: 'api.prod.example.com' },
      [
        namespace('shop', { env: 'production', team: 'prod' }),
        namespace('shop-prod'),
        namespace('lab', { 'example.com/environment': 'dev' }),
      ],
    );
    expect(reasons).toEqual([
      'its cluster is called `prod`',
      'its API server is `api.prod.example.com`',
      'namespace `shop` is labelled `env=production`',
      'a namespace is called `shop-prod`',
    ]);
  });
});
