import type { LinkTypeSpec } from '../link-type.ts';

/** Types that describe an actor by a theme, format, region or practice. */
export const PROPERTY_LINKS = {
  ADDRESSES: {
    ends: [
      ['Organisation', 'Theme'],
      ['Programme', 'Theme'],
      ['Event', 'Theme'],
      ['Practice', 'Theme'],
    ],

    dated: false,
    role: true,
    de: {
      forward: {
        caption: 'bearbeitet das Thema',
        present: 'bearbeitet das Thema',
        past: 'bearbeitete das Thema',
        heading: 'Themen',
      },
      backward: {
        caption: 'bearbeitet von',
        present: 'wird bearbeitet von',
        past: 'wurde bearbeitet von',
        closing: 'bearbeitet',
      },
    },
    en: {
      forward: {
        caption: 'addresses',
        present: 'addresses the theme',
        past: 'addressed the theme',
        heading: 'Themes',
      },
      backward: { caption: 'addressed by', present: 'is addressed by', past: 'was addressed by' },
    },
  },
  USES_FORMAT: {
    ends: [
      ['Organisation', 'Format'],
      ['Programme', 'Format'],
      ['Practice', 'Format'],
    ],

    dated: false,
    role: false,
    de: {
      forward: {
        caption: 'nutzt die Arbeitsform',
        present: 'nutzt die Arbeitsform',
        past: 'nutzte die Arbeitsform',
        heading: 'Arbeitsformen',
      },
      backward: {
        caption: 'genutzt von',
        present: 'wird genutzt von',
        past: 'wurde genutzt von',
        closing: 'genutzt',
      },
    },
    en: {
      forward: {
        caption: 'uses the format',
        present: 'uses the format',
        past: 'used the format',
        heading: 'Formats',
      },
      backward: { caption: 'used by', present: 'is used by', past: 'was used by' },
    },
  },
  RUNS: {
    ends: [['Organisation', 'Practice']],

    dated: true,
    role: false,
    de: {
      forward: {
        caption: 'führt durch',
        present: 'führt durch',
        past: 'führte durch',
        closing: 'durch',
        heading: 'Praxisbeispiele',
      },
      backward: {
        caption: 'durchgeführt von',
        present: 'wird durchgeführt von',
        past: 'wurde durchgeführt von',
        closing: 'durchgeführt',
      },
    },
    en: {
      forward: { caption: 'runs', present: 'runs', past: 'ran', heading: 'Good practices' },
      backward: { caption: 'run by', present: 'is run by', past: 'was run by' },
    },
  },
  SEATED_IN: {
    ends: [['Organisation', 'Region']],

    dated: false,
    role: true,
    de: {
      forward: {
        caption: 'hat den Sitz in',
        present: 'hat den Sitz in',
        past: 'hatte den Sitz in',
        heading: 'Sitz',
      },
      backward: { caption: 'Sitz von', present: 'ist Sitz von', past: 'war Sitz von' },
    },
    en: {
      forward: {
        caption: 'seated in',
        present: 'is seated in',
        past: 'was seated in',
        heading: 'Seat',
      },
      backward: { caption: 'seat of', present: 'is the seat of', past: 'was the seat of' },
    },
  },
  ACTIVE_IN: {
    ends: [
      ['Organisation', 'Region'],
      ['Programme', 'Region'],
    ],

    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'wirkt in',
        present: 'wirkt in',
        past: 'wirkte in',
        heading: 'Wirkungsgebiet',
      },
      backward: {
        caption: 'Wirkungsgebiet von',
        present: 'ist Wirkungsgebiet von',
        past: 'war Wirkungsgebiet von',
      },
    },
    en: {
      forward: {
        caption: 'active in',
        present: 'is active in',
        past: 'was active in',
        heading: 'Area of activity',
      },
      backward: {
        caption: 'area of activity of',
        present: 'is an area of activity of',
        past: 'was an area of activity of',
      },
    },
  },
  RESPONSIBLE_FOR: {
    ends: [['Organisation', 'Region']],

    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'zuständig für',
        present: 'ist zuständig für',
        past: 'war zuständig für',
        closing: 'zuständig',
      },
      backward: {
        caption: 'in Zuständigkeit von',
        present: 'liegt in der Zuständigkeit von',
        past: 'lag in der Zuständigkeit von',
      },
    },
    en: {
      forward: {
        caption: 'responsible for',
        present: 'is responsible for',
        past: 'was responsible for',
      },
      backward: {
        caption: 'in the remit of',
        present: 'is in the remit of',
        past: 'was in the remit of',
      },
    },
  },
  BROADER: {
    ends: [['Theme', 'Theme']],

    dated: false,
    role: false,
    de: {
      forward: { caption: 'Oberthema', present: 'gehört zum Thema', past: 'gehörte zum Thema' },
      backward: {
        caption: 'Unterthema',
        present: 'hat als Unterthema',
        past: 'hatte als Unterthema',
        closing: 'als Unterthema',
        heading: 'Unterthemen',
      },
    },
    en: {
      forward: {
        caption: 'broader theme',
        present: 'belongs to the theme',
        past: 'belonged to the theme',
      },
      backward: {
        caption: 'narrower theme',
        present: 'has as a narrower theme',
        past: 'had as a narrower theme',
        closing: 'as a narrower theme',
        heading: 'Narrower themes',
      },
    },
  },
} as const satisfies Record<string, LinkTypeSpec>;
