import type { Endpoint } from '../endpoints/endpoint.ts';
import type { LookupContext } from './context.ts';
import type { Destination } from './destination.ts';
import { hostDestinations } from './host-destinations.ts';
import { matchWorkloads } from './matching.ts';
import { podDestinations } from './pod-destinations.ts';
import { builtinDestinations, serviceDestinations } from './service-destinations.ts';

/** What an endpoint stands for as a destination; none, and an error in `findings`, when it cannot be tried. */
export function destinationsOf(endpoint: Endpoint, context: LookupContext): readonly Destination[] {
  const { body } = endpoint;
  switch (body.kind) {
    case 'workload':
    case 'pods':
      return podDestinations(matchWorkloads(body, endpoint, context), endpoint, context);
    case 'service':
      return serviceDestinations(body, endpoint, context);
    case 'builtin':
      return builtinDestinations(body, endpoint, context);
    case 'host':
      return hostDestinations(body, endpoint, context);
  }
}
