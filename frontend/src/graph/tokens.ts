import { NODE_CLASSES, type NodeClass } from '@knotenwerk/graph-schema';
import { useEffect, useState } from 'react';
import { COMMUNITY_HUES, NO_HUE } from './whole-look.ts';

/** The colours of the drawing, as the design tokens give them for the theme of the page. */
export interface GraphTokens {
  readonly canvas: string;
  readonly band: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly action: string;
  readonly focus: string;
  readonly warn: string;
  readonly edge: string;
  readonly edgeSubject: string;
  readonly edgeEnded: string;
  readonly classes: Readonly<Record<NodeClass, string>>;
  /** The colours of communities, and of who belongs to none that has one. */
  readonly communities: readonly string[];
  readonly noCommunity: string;
}

/** Reads the custom properties of the page; a canvas cannot use them by name. */
export function readTokens(): GraphTokens {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--kw-${name}`).trim();
  const classes = Object.entries(NODE_CLASSES).map(([name, { colour }]) => [
    name,
    token(`c-${colour}`),
  ]);
  return {
    canvas: token('canvas'),
    band: token('band'),
    surface: token('surface'),
    ink: token('ink'),
    muted: token('muted'),
    action: token('action'),
    focus: token('focus'),
    warn: token('warn'),
    edge: token('edge'),
    edgeSubject: token('edge-1'),
    edgeEnded: token('edge-ended'),
    classes: Object.fromEntries(classes) as Record<NodeClass, string>,
    communities: COMMUNITY_HUES.map((hue) => token(`c-${hue}`)),
    noCommunity: token(`c-${NO_HUE}`),
  };
}

/** The tokens of the theme of the page, read anew whenever it changes. */
export function useTokens(): GraphTokens {
  const [tokens, setTokens] = useState(readTokens);
  useEffect(() => {
    const read = () => {
      setTokens(readTokens());
    };
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-kern-theme', 'class'] });
    const systemTheme = matchMedia('(prefers-color-scheme: dark)');
    systemTheme.addEventListener('change', read);
    read();
    return () => {
      observer.disconnect();
      systemTheme.removeEventListener('change', read);
    };
  }, []);
  return tokens;
}
