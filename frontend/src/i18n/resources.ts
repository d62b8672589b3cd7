import atlasDe from './de/atlas.json' with { type: 'json' };
import commonDe from './de/common.json' with { type: 'json' };
import graphDe from './de/graph.json' with { type: 'json' };
import listDe from './de/list.json' with { type: 'json' };
import mapDe from './de/map.json' with { type: 'json' };
import pagesDe from './de/pages.json' with { type: 'json' };
import pathDe from './de/path.json' with { type: 'json' };
import profileDe from './de/profile.json' with { type: 'json' };
import regionDe from './de/region.json' with { type: 'json' };
import searchDe from './de/search.json' with { type: 'json' };
import shellDe from './de/shell.json' with { type: 'json' };
import startDe from './de/start.json' with { type: 'json' };
import statesDe from './de/states.json' with { type: 'json' };
import atlasEn from './en/atlas.json' with { type: 'json' };
import commonEn from './en/common.json' with { type: 'json' };
import graphEn from './en/graph.json' with { type: 'json' };
import listEn from './en/list.json' with { type: 'json' };
import mapEn from './en/map.json' with { type: 'json' };
import pagesEn from './en/pages.json' with { type: 'json' };
import pathEn from './en/path.json' with { type: 'json' };
import profileEn from './en/profile.json' with { type: 'json' };
import regionEn from './en/region.json' with { type: 'json' };
import searchEn from './en/search.json' with { type: 'json' };
import shellEn from './en/shell.json' with { type: 'json' };
import startEn from './en/start.json' with { type: 'json' };
import statesEn from './en/states.json' with { type: 'json' };

/** Every text of the interface, by language and area. German is the source; the spec holds English to it. */
export const RESOURCES = {
  de: {
    atlas: atlasDe,
    common: commonDe,
    graph: graphDe,
    list: listDe,
    map: mapDe,
    pages: pagesDe,
    path: pathDe,
    profile: profileDe,
    region: regionDe,
    search: searchDe,
    shell: shellDe,
    start: startDe,
    states: statesDe,
  },
  en: {
    atlas: atlasEn,
    common: commonEn,
    graph: graphEn,
    list: listEn,
    map: mapEn,
    pages: pagesEn,
    path: pathEn,
    profile: profileEn,
    region: regionEn,
    search: searchEn,
    shell: shellEn,
    start: startEn,
    states: statesEn,
  },
} as const;
