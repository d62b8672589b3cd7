import { checkPeriod } from './check-period.ts';
import { issue, type Issue } from './issue.ts';
import { isDay, isPartialDate } from './partial-date.ts';
import type { PropertySpec, PropertySpecs } from './property.ts';
import { VOCABULARIES } from './vocabularies.ts';
import { checkText } from './check-text.ts';

/** Germany's bounding box in degrees, as the data set's rule has it. */
const BOUNDS = { latitude: [47.2, 55.1], longitude: [5.8, 15.1] } as const;

const URL_FORM = /^https?:\/\/[^\s/]+\.[^\s]+$/;

function wrongType(path: string, de: string, en: string): Issue[] {
  return [issue(path, 'WRONG_TYPE', `${de} wird erwartet.`, `${en} is expected.`)];
}

function checkNumber(spec: PropertySpec, value: unknown, path: string): Issue[] {
  if (typeof value !== 'number' || !Number.isFinite(value) || Object.is(value, -0))
    return wrongType(path, 'Eine Zahl', 'A number');
  if (spec.type === 'integer' && (!Number.isSafeInteger(value) || value < 0))
    return wrongType(path, 'Eine ganze Zahl ab 0', 'A whole number from 0');
  if (spec.type !== 'latitude' && spec.type !== 'longitude') return [];
  const [low, high] = BOUNDS[spec.type];
  if (value >= low && value <= high) return [];
  const range = `${String(low)} bis ${String(high)}`;
  return [
    issue(
      path,
      'OUT_OF_RANGE',
      `${String(value)} liegt außerhalb Deutschlands (${range}).`,
      `${String(value)} lies outside Germany (${range.replace('bis', 'to')}).`,
    ),
  ];
}

function checkWord(spec: PropertySpec, value: string, path: string): Issue[] {
  if (
    spec.type === 'value' &&
    spec.vocabulary &&
    !Object.hasOwn(VOCABULARIES[spec.vocabulary], value)
  )
    return [
      issue(
        path,
        'NOT_IN_VOCABULARY',
        `„${value}“ ist kein bekannter Wert.`,
        `“${value}” is not a known value.`,
      ),
    ];
  if (spec.type === 'partialDate' && !isPartialDate(value))
    return [
      issue(
        path,
        'BAD_DATE',
        `„${value}“ ist kein Datum der Form 2020, 2020-09 oder 2020-09-24.`,
        `“${value}” is not a date like 2020, 2020-09 or 2020-09-24.`,
      ),
    ];
  if (spec.type === 'day' && !isDay(value))
    return [
      issue(
        path,
        'BAD_DATE',
        `„${value}“ ist kein Tag der Form 2020-09-24.`,
        `“${value}” is not a day like 2020-09-24.`,
      ),
    ];
  if (spec.type === 'url' && !URL_FORM.test(value))
    return [
      issue(
        path,
        'BAD_URL',
        `„${value}“ ist keine Web-Adresse.`,
        `“${value}” is not a web address.`,
      ),
    ];
  return checkText(spec, value, path);
}

function checkReferences(value: unknown, path: string, required: boolean): Issue[] {
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string' && id !== ''))
    return wrongType(path, 'Eine Liste von Kennungen', 'A list of ids');
  if (required && value.length === 0)
    return [
      issue(path, 'REQUIRED', 'Mindestens ein Eintrag ist nötig.', 'At least one entry is needed.'),
    ];
  return new Set(value).size === value.length
    ? []
    : [issue(path, 'DUPLICATE_ENTRY', 'Ein Eintrag steht doppelt.', 'An entry stands twice.')];
}

function checkRecords(spec: PropertySpec, value: unknown, path: string): Issue[] {
  if (!Array.isArray(value)) return wrongType(path, 'Eine Liste', 'A list');
  return (value as readonly unknown[]).flatMap((entry, index) => {
    const place = `${path}.${String(index)}`;
    if (!isTable(entry))
      return wrongType(place, 'Eine Angabe mit benannten Feldern', 'A set of named fields');
    const found = checkProperties(spec.fields ?? {}, entry, place);
    return spec.period ? [...found, ...checkPeriod(entry, spec.period, place)] : found;
  });
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The issues of one value against its property; a value of the right shape has none. */
export function checkValue(spec: PropertySpec, value: unknown, path: string): Issue[] {
  switch (spec.type) {
    case 'integer':
    case 'number':
    case 'latitude':
    case 'longitude':
      return checkNumber(spec, value, path);
    case 'references':
      return checkReferences(value, path, spec.required === true);
    case 'records':
      return checkRecords(spec, value, path);
    default:
      return typeof value === 'string'
        ? checkWord(spec, value, path)
        : wrongType(path, 'Ein Text', 'A text');
  }
}

/** The issues of a set of properties: unknown ones, missing ones, and those of each value. */
export function checkProperties(
  specs: PropertySpecs,
  values: Readonly<Record<string, unknown>>,
  path: string,
): Issue[] {
  const unknown = Object.keys(values)
    .filter((name) => !Object.hasOwn(specs, name))
    .map((name) =>
      issue(
        `${path}.${name}`,
        'UNKNOWN_PROPERTY',
        'Diese Angabe gibt es hier nicht.',
        'There is no such property here.',
      ),
    );
  const known = Object.entries(specs).flatMap(([name, spec]) => {
    const value = values[name];
    if (value !== undefined) return checkValue(spec, value, `${path}.${name}`);
    return spec.required
      ? [
          issue(
            `${path}.${name}`,
            'REQUIRED',
            `Die Angabe „${spec.caption.de}“ fehlt.`,
            `“${spec.caption.en}” is missing.`,
          ),
        ]
      : [];
  });
  return [...unknown, ...known];
}
