import { useQuery } from 'urql';
import { NetworkSizeDocument } from '../gql/graphql.ts';
import { dayOfMoment } from '../i18n/format.ts';

/** How many actors there are in all, and the day of the newest change; null until known. */
export function useNetworkSize() {
  const [{ data }] = useQuery({ query: NetworkSizeDocument });
  const moment = data?.network.newestChange?.at;
  return {
    actorCount: data?.network.actorCount ?? null,
    newestDay: moment === undefined ? null : dayOfMoment(moment),
  };
}
