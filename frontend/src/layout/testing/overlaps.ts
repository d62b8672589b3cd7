import type { Drawing, LayoutInput } from '../drawing.ts';
import { boxAround, overlap, type Box } from '../geometry.ts';

interface Thing {
  readonly owner: string;
  readonly box: Box;
}

/** What lies on what: labels, shapes and headings of different actors, as "a on b". */
export function overlapsOf(drawing: Drawing, input: LayoutInput): readonly string[] {
  const shapes = new Map(input.nodes.map(({ id, shape }) => [id, shape]));
  const things: Thing[] = [...drawing.nodes.values()].flatMap((node) => {
    const shape = shapes.get(node.id) ?? { width: 0, height: 0 };
    return [
      { owner: node.id, box: node.label },
      { owner: node.id, box: boxAround(node, shape) },
    ];
  });
  for (const [index, heading] of drawing.headings.entries())
    things.push({ owner: `heading ${String(index)} ${heading.text}`, box: heading });
  return things.flatMap(({ owner, box }, index) =>
    things
      .slice(index + 1)
      .filter((other) => other.owner !== owner && overlap(box, other.box))
      .map((other) => `${owner} on ${other.owner}`),
  );
}
