import type { NodeClass } from '@knotenwerk/graph-schema';
import { useQuery } from 'urql';
import { NetworkSizeDocument } from '../gql/graphql.ts';
import { dayOfMoment } from '../i18n/format.ts';

/** How much there is in all, and since when it is so; null until known. */
export function useNetworkSize() {
  const [{ data, error }] = useQuery({ query: NetworkSizeDocument });
  const network = data?.network;
  const moment = network?.newestChange?.at;
  const countOf = (nodeClass: NodeClass) =>
    (network?.kinds ?? [])
      .filter((kind) => kind.nodeClass === nodeClass)
      .reduce((sum, { count }) => sum + count, 0);
  return {
    /** Neither known nor refused yet. */
    isPending: data === undefined && error === undefined,
    actorCount: network?.actorCount ?? null,
    linkCount: network?.actorLinkCount ?? null,
    organisationCount: network?.kinds.reduce((sum, { count }) => sum + count, 0) ?? null,
    initiativeCount: network ? countOf('INITIATIVE') : null,
    chamberCount: network ? countOf('CHAMBER') : null,
    /** The day of the newest change of the data. */
    newestDay: moment === undefined ? null : dayOfMoment(moment),
  };
}
