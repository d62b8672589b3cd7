import { assembled, marginOf, type Variant } from './assembly.ts';
import { costOf } from './cost.ts';
import { flattened, movedBlock, onWholePixels, type BlockContent } from './block.ts';
import type { Drawing, LayoutInput, LayoutLink, PlacedNode } from './drawing.ts';
import { familyOf, type Family } from './family.ts';
import { withFreeLabels } from './free-side.ts';
import { boundsOf, boxAround, type Box } from './geometry.ts';
import { withMarks } from './marks.ts';
import { linesOf } from './routes.ts';
import { obstaclesOf } from './scene.ts';

/** What is placed, in the coordinates of the drawing. */
interface Scene {
  readonly input: LayoutInput;
  readonly family: Family;
  readonly content: BlockContent;
  readonly band: Box | null;
}

/** Above this size only the first variant is drawn: a larger drawing is read piece by piece. */
const MOST_COMPARED = 80;

/**
 * The layout "Nähe": who is around an actor. Subject in the middle, federal actors in a band on top, direct neighbours
 * in sectors by kind of relation, further ones in columns on the trunk of their go-between. A pure function: the same
 * input gives the same drawing.
 */
export function near(input: LayoutInput): Drawing {
  const family = familyOf(input);
  return tried(input, family, bestVariant({ ...input, crossLinks: false }, family));
}

/** Compares drawings without cross links, so that nobody moves when these are shown. */
function bestVariant(input: LayoutInput, family: Family): Variant {
  const variants = variantsOf(input, family);
  if (variants.length < 2) return BOTH;
  let best = { variant: BOTH, cost: Infinity };
  for (const variant of variants) {
    if (best.cost === 0) break;
    const cost = costOf(tried(input, family, variant), input);
    if (cost < best.cost) best = { variant, cost };
  }
  return best.variant;
}

const BOTH: Variant = { upperSide: 'both', hanging: false };

/** What is worth trying: where a direct neighbour in the band has a strip, also to leave the way to it free. */
function variantsOf({ nodes }: LayoutInput, family: Family): readonly Variant[] {
  const hasStrip = family.band.some((id) => family.steps.get(id) === 1 && family.children.has(id));
  if (nodes.length > MOST_COMPARED || !hasStrip) return [BOTH];
  return [BOTH, { upperSide: 'left', hanging: true }, { upperSide: 'both', hanging: true }];
}

function tried(input: LayoutInput, family: Family, variant: Variant): Drawing {
  const { block, band } = assembled(input, family, variant);
  const { canvas } = input;
  const margin = marginOf(canvas);
  const left = Math.max(margin, (canvas.width - block.box.width) / 2);
  const shift = { x: Math.round(left - block.box.x), y: band.height };
  const right = Math.max(canvas.width, block.box.x + block.box.width + shift.x + margin);
  const bandBox = band.height > 0 ? { x: 0, y: 0, width: right, height: band.height } : null;
  const content = onWholePixels(flattened(movedBlock(block, shift)));
  return drawn({ input, family, content, band: bandBox });
}

function drawn(scene: Scene): Drawing {
  const { input, family, content, band } = scene;
  const nodes = new Map(
    content.items.map((item): [string, PlacedNode] => [
      item.id,
      { ...item, step: family.steps.get(item.id) ?? 1, inBand: family.inBand.has(item.id) },
    ]),
  );
  const routed = withLines(scene, nodes);
  const margin = marginOf(input.canvas);
  const shapes = input.nodes.flatMap(({ id, shape }) => {
    const node = routed.nodes.get(id);
    return node ? [boxAround(node, shape, margin), grown(node.label, margin)] : [];
  });
  const bounds = boundsOf([...shapes, ...content.headings, ...(band ? [band] : [])]);
  const focus = nodes.get(family.subjects[0] ?? '') ?? { x: input.canvas.width / 2, y: 0 };
  const zones = band ? [{ name: 'FEDERAL' as const, box: band }] : [];
  const { x, y } = focus;
  return { ...routed, headings: content.headings, band, zones, bounds, focus: { x, y } };
}

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** Lines, then labels out of their way, then marks where there is room. */
function withLines(
  { input, family, content, band }: Scene,
  nodes: ReadonlyMap<string, PlacedNode>,
): Pick<Drawing, 'nodes' | 'routes' | 'crossLinkCount'> {
  const placed = { nodes, trunks: new Map(content.trunks), band };
  const before = obstaclesOf(nodes, content.headings, input);
  const first = linesOf(input, family, { ...placed, obstacles: before });
  const turned = withFreeLabels(nodes, family.nodes, first.lines, before);
  const obstacles = obstaclesOf(turned, content.headings, input);
  const { lines, crossLinkCount } = linesOf(input, family, { ...placed, nodes: turned, obstacles });
  const marks = new Map(content.marks);
  const given = new Map(
    lines.flatMap(({ link }) => {
      const mark = marks.get(childOf(link, family));
      return mark ? [[link.id, mark] as const] : [];
    }),
  );
  return { nodes: turned, routes: withMarks(lines, given, obstacles), crossLinkCount };
}

/** The end of a link that hangs on the other; '' for links beside the tree. */
function childOf({ source, target }: LayoutLink, { parents }: Family): string {
  if (parents.get(target) === source) return target;
  return parents.get(source) === target ? source : '';
}
