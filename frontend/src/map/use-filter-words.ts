import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, type Client } from 'urql';
import { filterValues, REGION_FILTERS, type Filter } from '../atlas/active-filters.ts';
import { EntityNameDocument } from '../gql/graphql.ts';
import { useLocale } from '../i18n/i18n.ts';
import type { ViewState } from '../view/view-state.ts';
import { placedKinds } from './region-words.ts';

async function nameOf(client: Client, id: string): Promise<string> {
  const { data } = await client.query(EntityNameDocument, { id }).toPromise();
  return data?.entity?.name ?? id;
}

/** The names of themes in the order of their ids; the ids themselves until they are known. */
function useThemeNames(ids: readonly string[]): readonly string[] {
  const client = useClient();
  const key = ids.join(' ');
  const [known, setKnown] = useState<{ readonly key: string; readonly names: readonly string[] }>();
  useEffect(() => {
    if (key === '') return undefined;
    let wanted = true;
    void Promise.all(key.split(' ').map((id) => nameOf(client, id))).then((names) => {
      if (wanted) setKnown({ key, names });
    });
    return () => {
      wanted = false;
    };
  }, [client, key]);
  return known?.key === key ? known.names : ids;
}

/** The filters that act on the map, in words: „Land: Bayern, Hessen; Thema: Wasserstoff“; empty where none does. */
export function useFilterWords(chosen: Pick<ViewState, Filter>): string {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const state = { ...chosen, kinds: placedKinds(chosen) };
  const themes = useThemeNames(state.themes);
  return REGION_FILTERS.filter((name) => state[name].length > 0)
    .map((name) => {
      const values = filterValues(name, state, locale) ?? themes;
      return `${t(`menus.${name}`)}: ${values.join(', ')}`;
    })
    .join('; ');
}
