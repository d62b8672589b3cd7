import { jest } from '@jest/globals';
import cytoscape from 'cytoscape';
import { near } from '../layout/near.ts';
import { elementsOf } from './elements.ts';
import { stylesheetOf } from './stylesheet.ts';
import { broadLetters, GERMAN_TEXTS, modelOf } from './testing/model.ts';
import { RECORDED } from './testing/recorded.ts';
import { readTokens } from './tokens.ts';

const COLOUR = '#123456';
const tokens = () => {
  const read = readTokens();
  const plain = Object.fromEntries(Object.keys(read).map((name) => [name, COLOUR]));
  const classes = Object.fromEntries(
    Object.keys(read.classes).map((name) => [name, COLOUR]),
  ) as typeof read.classes;
  const communities = read.communities.map(() => COLOUR);
  return { ...read, ...plain, classes, communities } as typeof read;
};

describe('the stylesheet of the drawing', () => {
  it.each(Object.entries(RECORDED))('is understood by the library for %s', (_name, recorded) => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const model = modelOf(recorded);
    const core = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: elementsOf(model, near(model.layout), GERMAN_TEXTS, broadLetters),
      style: stylesheetOf(tokens()),
    });
    expect(warn.mock.calls.map(String)).toEqual([]);
    expect(core.nodes('.actor').length).toBe(recorded.neighbourhood.nodes.length);
    core.destroy();
    warn.mockRestore();
  });
});
