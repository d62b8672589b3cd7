import type { ActorLinkType, LinkType } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkIds, checkRange } from '../check-input.ts';
import { BadInputError } from '../errors.ts';
import { mergePlaces } from './merge-places.ts';
import {
  PlaceRepository,
  type BoundingBox,
  type Naming,
  type Place,
  type PlaceLinks,
} from './place.repository.ts';
import { RegionService, type CountQuestion } from './region.service.ts';

const ZOOM = { from: 0, to: 22 };
const PAIRS = { from: 1, to: 1_000 };
const NAMED = { from: 0, to: 500 };
const INCLUDED = { from: 0, to: 100 };

/** A question for places as it arrives. */
export interface PlaceQuestion extends CountQuestion, Naming {
  readonly box: BoundingBox;
  /** Zoom of the map, 0 to 22: places that would lie on one another become one. Null: each on its own. */
  readonly zoom: number | null;
}

/** A question for links between places as it arrives. */
export interface PlaceLinkQuestion extends CountQuestion {
  readonly box: BoundingBox;
  /** Absent or empty: all that connect actors. */
  readonly types: readonly LinkType[] | null;
  /** The most pairs, 1 to 1,000. */
  readonly first: number;
}

const isBetween = (value: number, limit: number): boolean => value >= -limit && value <= limit;

/** Refuses a box that is none: a map across the date line shows no part of Germany. */
function checkBox({ west, south, east, north }: BoundingBox): void {
  const isOnEarth = [west, east].every((longitude) => isBetween(longitude, 180));
  const isOnMap = [south, north].every((latitude) => isBetween(latitude, 90));
  if (isOnEarth && isOnMap && west <= east && south <= north) return;
  throw new BadInputError(
    {
      de: '„bbox“ muss von West nach Ost (-180 bis 180) und von Süd nach Nord (-90 bis 90) reichen.',
      en: '“bbox” must reach from west to east (-180 to 180) and from south to north (-90 to 90).',
    },
    'bbox',
  );
}

/** Where organisations have their seat. */
@Injectable()
export class PlaceService {
  constructor(
    private readonly places: PlaceRepository,
    private readonly regions: RegionService,
  ) {}

  /**
   * By latitude, then longitude. Throws BadInputError for a box, zoom, day or Land that does not exist, and for more
   * names than are told.
   */
  async list(asked: PlaceQuestion): Promise<readonly Place[]> {
    const { box, zoom, first, including, ...question } = asked;
    checkBox(box);
    if (zoom !== null) checkRange(zoom, ZOOM, 'zoom');
    checkRange(first, NAMED, 'first');
    checkIds(including, INCLUDED, 'including');
    const naming = { first, including };
    const places = await this.places.list({ ...this.regions.toQuery(question), box, ...naming });
    return zoom === null ? places : mergePlaces(places, zoom, naming);
  }

  /** Most links first. Throws BadInputError as `list`, and for a type that connects no actors. */
  async listLinks({ box, types, first, ...question }: PlaceLinkQuestion): Promise<PlaceLinks> {
    checkBox(box);
    checkRange(first, PAIRS, 'first');
    checkActorTypes(types ?? [], 'types');
    const asked = (types ?? []) as readonly ActorLinkType[];
    const query = { ...this.regions.toQuery(question), box, types: asked, first };
    return this.places.listLinks(query);
  }
}
