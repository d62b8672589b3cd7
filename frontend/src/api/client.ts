import type { Locale } from '@knotenwerk/graph-schema';
import { cacheExchange, createClient, fetchExchange, type Client } from 'urql';

/**
 * The client of the API for one language: the answers carry names and sentences in it, so another language
 * means another client with an empty cache. Nothing leaves the origin.
 */
export function createApiClient(locale: Locale, fetcher: typeof fetch = fetch): Client {
  return createClient({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: (...request) => fetcher(...request),
    fetchOptions: { headers: { 'Accept-Language': locale }, credentials: 'same-origin' },
  });
}
