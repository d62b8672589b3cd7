import type { Locale } from '@knotenwerk/graph-schema';

/** What the head of one page says to whoever does not run its script: search engines, previews of links. */
export interface PageHead {
  readonly locale: Locale;
  /** The name of the page without that of the product. */
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** The path that is to be remembered for this page. */
  readonly canonical: string;
  /** Whether search engines may list it. */
  readonly listed: boolean;
  /** A schema.org object for JSON-LD; null: none. */
  readonly structuredData: Readonly<Record<string, unknown>> | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A `<` inside the data could close the element it stands in. */
const asData = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The client drops what carries this mark as soon as it shows another page. */
const MARK = 'data-page';

function elementsOf({ canonical, listed, structuredData }: PageHead): string {
  return [
    `<link ${MARK} rel="canonical" href="${escaped(canonical)}" />`,
    listed ? '' : `<meta ${MARK} name="robots" content="noindex" />`,
    structuredData === null
      ? ''
      : `<script ${MARK} type="application/ld+json">${asData(structuredData)}</script>`,
  ].join('');
}

/** The page of the web client with a head of its own: language, title, description and what search engines read. */
export function withHead(page: string, head: PageHead): string {
  return page
    .replace(/<html lang="[^"]*"/, `<html lang="${head.locale}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(head.title)} – Knotenwerk</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_all, before: string) => before + escaped(head.description),
    )
    .replace('</head>', () => `${elementsOf(head)}</head>`);
}
