import bmwiHits from './answers/search-bmwi.json' with { type: 'json' };
import bmwiFacets from './answers/search-facets-bmwi.json' with { type: 'json' };
import fundedByBmwe from './answers/links-bmwe.json' with { type: 'json' };
import emsAchseNeighbourhood from './answers/neighbourhood-ems-achse.json' with { type: 'json' };
import networkSize from './answers/network-size.json' with { type: 'json' };
import initiativesInLowerSaxony from './answers/organisations-ni.json' with { type: 'json' };
import bmweProfile from './answers/profile-bmwe.json' with { type: 'json' };
import commonOfThree from './answers/common-three.json' with { type: 'json' };
import regions from './answers/regions.json' with { type: 'json' };
import waysToBmwe from './answers/ways-hochrhein-bmwe.json' with { type: 'json' };
import borken from './answers/region-borken.json' with { type: 'json' };
import emsAchseProfile from './answers/profile-ems-achse.json' with { type: 'json' };

/** A question as the client sends it. */
export interface Question {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the API says to a question: `data`, `errors`; `offline` makes the request itself fail. */
export type Answer = Readonly<Record<string, unknown>> | 'offline';

/** Answers some questions, at once or when the promise is kept; undefined leaves the question to the recorded ones. */
export type AnswerTo = (question: Question) => Answer | Promise<Answer> | undefined;

/** An answer that stays away until it is given. */
export interface LateAnswer {
  readonly promise: Promise<Answer>;
  readonly give: (answer: Answer) => void;
}

/** An answer to keep a page waiting with. */
export function lateAnswer(): LateAnswer {
  let give: LateAnswer['give'] = () => undefined;
  const promise = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

/** An answer that is nothing but a coded error. */
export function failing(code: string, message: string): Answer {
  return { data: null, errors: [{ message, extensions: { code, requestId: 'test-request' } }] };
}

/** The regions recorded under an id. */
function found(recordings: Readonly<Record<string, object>>, id: unknown): Answer {
  const told = recordings[String(id)];
  return told ? { data: { regions: told } } : failing('NOT_FOUND', 'Dieses Gebiet gibt es nicht.');
}

/** A question to an API that knows the Ems-Achse, the BMWE and the initiatives of Lower Saxony; answers were recorded. */
function recorded({ operationName, variables }: Question): Answer {
  const { id, text } = variables;
  switch (operationName) {
    case 'NetworkSize':
      return { data: networkSize };
    case 'Search':
    case 'ThemeSuggestions':
      return { data: text === 'BMWi' ? bmwiHits : noHits };
    case 'SearchFacets':
      return { data: text === 'BMWi' ? bmwiFacets : noFacets };
    case 'Profile':
      if (id === 'wachstumsregion-ems-achse') return { data: emsAchseProfile };
      if (id === 'bmwe') return { data: bmweProfile };
      return failing('NOT_FOUND', `Die Kennung „${String(id)}“ gibt es nicht.`);
    case 'RegionPage':
    case 'RegionActors':
    case 'RegionThemes':
      if (id === '05554') return { data: borken };
      return failing(
        'NOT_FOUND',
        `Unter der Kennung „${String(id)}“ ist im Bereich „Regionen“ nichts verzeichnet.`,
      );
    case 'MoreLinks':
      return { data: fundedByBmwe };
    case 'Neighbourhood':
      return { data: emsAchseNeighbourhood };
    case 'AddressedThemes':
      return { data: { addressedThemes: [] } };
    case 'UnknownIds':
      return { data: { neighbourhood: { unknownIds: [] } } };
    case 'Ways':
      return { data: waysToBmwe };
    case 'Common':
      return { data: commonOfThree };
    case 'RegionPlace':
      return found(regions.places, id);
    case 'Places':
      return { data: { placesIn: [] } };
    case 'ComparedRegions':
      return found(regions.compared, variables['parent']);
    case 'Organisations':
      return { data: initiativesInLowerSaxony };
    case 'EntityName':
      return {
        data: { entity: { id, name: 'Wachstumsregion Ems-Achse e.V.', shortName: 'Ems-Achse' } },
      };
    default:
      return failing('INTERNAL_SERVER_ERROR', `Not recorded: ${operationName}`);
  }
}

const noHits = {
  search: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
};

const noFacets = {
  search: {
    totalCount: 0,
    facets: {
      ...{ labels: [], kinds: [], states: [], themes: [] },
      ...{ types: [], confidences: [], statuses: [] },
    },
  },
};

function read(body: unknown): Question {
  return JSON.parse(typeof body === 'string' ? body : '{}') as Question;
}

/** jsdom has no Response; this is what of one the client reads. */
function toResponse(answer: object): Response {
  const body = JSON.stringify(answer);
  const response = {
    ok: true,
    status: 200,
    headers: { get: () => 'application/json' },
    text: () => Promise.resolve(body),
    json: () => Promise.resolve(answer),
  };
  return response as unknown as Response;
}

/** A `fetch` that answers like the API, and every question it was asked. */
export function recordedApi(answerTo: AnswerTo = () => undefined) {
  const questions: Question[] = [];
  const fetcher: typeof fetch = async (_address, options) => {
    const question = read(options?.body);
    questions.push(question);
    const answer = await (answerTo(question) ?? recorded(question));
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    return toResponse(answer);
  };
  return { fetcher, questions };
}
