import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import {
  labelOf,
  toLinkRecord,
  toNodesById,
  toSummary,
  type LinkRow,
  type NodeRow,
  type SummaryRow,
} from '../database/neo4j/records.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { byDegree, compareText } from '../database/order.ts';
import type { PassingQuery } from '../exploration/neighbourhood.repository.ts';
import { passingParameters } from '../exploration/passing.cypher.ts';
import type { Survey } from '../grouping/survey.ts';
import { DRAW_PART, LIST_THEMES, SURVEY_NETWORK } from './whole-network.cypher.ts';
import {
  WholeNetworkRepository,
  type AddressedTheme,
  type DrawnPart,
} from './whole-network.repository.ts';

interface SurveyRow {
  readonly [column: string]: unknown;
  readonly actors: readonly {
    readonly id: string;
    readonly labels: readonly string[];
    readonly kind: string | null;
    readonly state: string | null;
    readonly degree: number;
  }[];
  readonly links: readonly (readonly [string, string])[];
}

interface ThemesRow {
  readonly [column: string]: unknown;
  readonly themes: readonly { readonly theme: SummaryRow; readonly actorIds: readonly string[] }[];
}

interface PartRow {
  readonly [column: string]: unknown;
  readonly nodes: readonly SummaryRow[];
  readonly links: readonly LinkRow[];
  readonly documents: readonly NodeRow[];
}

function toSurvey({ actors, links }: SurveyRow): Survey {
  return {
    actors: actors
      .map(({ labels, kind, ...actor }) => ({
        ...actor,
        label: labelOf(labels),
        kind: kind as OrganisationKind | null,
      }))
      .sort(byDegree),
    links: links.toSorted(([a, b], [c, d]) => compareText(a, c) || compareText(b, d)),
  };
}

function toPart(row: PartRow): DrawnPart {
  const nodes = row.nodes.map(toSummary).sort(byDegree);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = row.links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    return from && to ? [{ link: toLinkRecord(link), from, to }] : [];
  });
  links.sort((left, right) => compareText(left.link.id, right.link.id));
  return { nodes, links, documents: toNodesById(row.documents) };
}

/** Lets the database say who passes, and read what is drawn. */
export class Neo4jWholeNetworkRepository extends WholeNetworkRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async survey(query: PassingQuery): Promise<Survey> {
    const parameters = asked(passingParameters(query));
    return toSurvey(await this.connection.readOne<SurveyRow>(SURVEY_NETWORK, parameters));
  }

  override async listThemes(ids: readonly string[]): Promise<readonly AddressedTheme[]> {
    const { themes } = await this.connection.readOne<ThemesRow>(LIST_THEMES, asked({ ids }));
    return themes
      .map(({ theme, actorIds }) => ({
        theme: toSummary(theme),
        actorIds: actorIds.toSorted(compareText),
      }))
      .sort((a, b) => compareText(a.theme.id, b.theme.id));
  }

  override async draw(ids: readonly string[], query: PassingQuery): Promise<DrawnPart> {
    const parameters = asked({ ...passingParameters(query), ids });
    return toPart(await this.connection.readOne<PartRow>(DRAW_PART, parameters));
  }
}
