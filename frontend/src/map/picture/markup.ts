/** Attributes of an element; what is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Signs that XML 1.0 does not know, not even escaped: control characters and halves of pairs. */
const NO_CHARACTER =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it may stand in XML, inside an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An XML element; `content` is markup already, texts go through `escapeXml` first. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
}

/** A length as short as it is exact enough to draw: a tenth of a pixel. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
