import { checkRange, checkStates, toDay } from './check-input.ts';
import { BadInputError } from './errors.ts';

describe('checkRange', () => {
  it('takes both ends', () => {
    expect(() => {
      checkRange(1, { from: 1, to: 3 }, 'depth');
      checkRange(3, { from: 1, to: 3 }, 'depth');
    }).not.toThrow();
  });

  it.each([0, 4, 1.5, Number.NaN])('refuses %s and says what is allowed', (value) => {
    expect(() => {
      checkRange(value, { from: 1, to: 3 }, 'depth');
    }).toThrow('“depth” must be a whole number from 1 to 3.');
  });
});

describe('toDay', () => {
  it('gives no day for none', () => {
    expect([toDay(null, 'asOf'), toDay(undefined, 'asOf')]).toEqual([null, null]);
  });

  it('keeps a day that exists', () => {
    expect(toDay('2024-02-29', 'asOf')).toBe('2024-02-29');
  });

  it.each([
    '',
    '2021',
    '2021-03',
    '2023-02-29',
    '2021-13-01',
    '16.03.2021',
    '2021-3-6',
    '9999-01-01',
  ])('refuses %j', (text) => {
    expect(() => toDay(text, 'asOf')).toThrow(BadInputError);
  });
});

describe('checkStates', () => {
  it('takes the codes of the Länder, and none', () => {
    expect(() => {
      checkStates(['DE-NI', 'DE-BE'], 'filter.states');
      checkStates(undefined, 'filter.states');
    }).not.toThrow();
  });

  it.each(['Niedersachsen', 'DE', 'NI', 'constructor', '__proto__'])('refuses %s', (state) => {
    expect(() => {
      checkStates(['DE-NI', state], 'filter.states');
    }).toThrow(
      new BadInputError(
        {
          de: `„${state}“ ist kein Land. Erwartet wird ein Kürzel wie DE-NI.`,
          en: `“${state}” is not a Land. A code like DE-NI is expected.`,
        },
        'filter.states',
      ),
    );
  });
});
