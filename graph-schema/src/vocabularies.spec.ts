import { LOCALES, type Caption } from './locale.ts';
import { NODE_CLASSES } from './node-classes.ts';
import { ORGANISATION_KINDS } from './organisation-kinds.ts';
import { VOCABULARIES } from './vocabularies.ts';

const PASCAL = /^[A-Z][A-Za-z]*$/;
const UPPER_SNAKE = /^[A-Z]+(_[A-Z]+)*$/;
const SNAKE = /^[a-z]+(_[a-z]+)*$/;

const isCaption = (caption: Caption): boolean =>
  LOCALES.every((locale) => caption[locale].trim() === caption[locale] && caption[locale] !== '');

describe('the vocabularies', () => {
  it.each(Object.entries(VOCABULARIES))('%s is captioned in every language', (name, values) => {
    expect(name).toMatch(PASCAL);
    expect(Object.values<Caption>(values).every(isCaption)).toBe(true);
  });

  it.each(Object.entries(VOCABULARIES))('%s has values of one form', (name, values) => {
    const form = { IndicatorUnit: SNAKE, GermanState: /^DE-[A-Z]{2}$/ }[name] ?? UPPER_SNAKE;
    expect(Object.keys(values).filter((value) => !form.test(value))).toEqual([]);
  });

  it('give every kind of organisation a class that can be drawn', () => {
    const classes = Object.values(ORGANISATION_KINDS).map(({ nodeClass }) => nodeClass);
    expect(classes.filter((nodeClass) => !Object.hasOwn(NODE_CLASSES, nodeClass))).toEqual([]);
  });

  it('hold the sixteen Länder', () => {
    expect(Object.keys(VOCABULARIES.GermanState)).toHaveLength(16);
  });
});

describe('the classes', () => {
  it.each(Object.entries(NODE_CLASSES))('%s is captioned, shaped and coloured', (name, spec) => {
    expect(name).toMatch(UPPER_SNAKE);
    expect([spec.caption, spec.plural].every(isCaption)).toBe(true);
    expect(spec.colour).toMatch(/^[a-z]+$/);
  });

  it('of polygons have pairs of points within the frame', () => {
    for (const { shape } of Object.values(NODE_CLASSES)) {
      const points: readonly number[] = 'points' in shape ? shape.points : [];
      expect(points.length % 2).toBe(0);
      expect(points.length === 0).toBe(shape.name !== 'polygon');
      expect(points.every((point) => point >= -1 && point <= 1)).toBe(true);
    }
  });

  it('look different from one another where they stand together', () => {
    const looks = Object.values(NODE_CLASSES).map((spec) =>
      JSON.stringify([spec.shape, spec.colour]),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });
});
