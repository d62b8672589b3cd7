import { both, type LinkTypeSpec } from '../link-type.ts';

/** Types that connect actors: they count in neighbourhoods and paths. */
export const ACTOR_LINKS = {
  MEMBER_OF: {
    ends: [['Organisation', 'Organisation']],

    dated: true,
    role: true,
    de: {
      forward: { caption: 'Mitglied von', present: 'ist Mitglied von', past: 'war Mitglied von' },
      backward: {
        caption: 'hat als Mitglied',
        present: 'hat als Mitglied',
        past: 'hatte als Mitglied',
        closing: 'als Mitglied',
        heading: 'Mitglieder',
      },
    },
    en: {
      forward: { caption: 'member of', present: 'is a member of', past: 'was a member of' },
      backward: {
        caption: 'has as member',
        present: 'has as a member',
        past: 'had as a member',
        closing: 'as a member',
        heading: 'Members',
      },
    },
  },
  FOUNDED: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Programme'],
      ['Person', 'Organisation'],
    ],

    momentary: true,
    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'hat gegründet',
        present: 'hat gegründet',
        past: 'hat gegründet',
        closing: 'gegründet',
      },
      backward: {
        caption: 'gegründet von',
        present: 'wurde gegründet von',
        past: 'wurde gegründet von',
        closing: 'gegründet',
      },
    },
    en: {
      forward: { caption: 'founded', present: 'founded', past: 'founded' },
      backward: { caption: 'founded by', present: 'was founded by', past: 'was founded by' },
    },
  },
  LEADS: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Programme'],
      ['Person', 'Organisation'],
    ],

    dated: true,
    role: true,
    de: {
      forward: { caption: 'leitet', present: 'leitet', past: 'leitete' },
      backward: {
        caption: 'geleitet von',
        present: 'wird geleitet von',
        past: 'wurde geleitet von',
        closing: 'geleitet',
      },
    },
    en: {
      forward: { caption: 'leads', present: 'leads', past: 'led' },
      backward: { caption: 'led by', present: 'is led by', past: 'was led by' },
    },
  },
  CHAIRS: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Person', 'Organisation'],
    ],

    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'hat den Vorsitz bei',
        present: 'hat den Vorsitz bei',
        past: 'hatte den Vorsitz bei',
      },
      backward: {
        caption: 'Vorsitz bei',
        present: 'steht unter dem Vorsitz von',
        past: 'stand unter dem Vorsitz von',
        heading: 'Vorsitz',
      },
    },
    en: {
      forward: { caption: 'chairs', present: 'chairs', past: 'chaired' },
      backward: { caption: 'chaired by', present: 'is chaired by', past: 'was chaired by' },
    },
  },
  FUNDS: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Programme'],
      ['Programme', 'Organisation'],
    ],

    dated: true,
    role: true,
    de: {
      forward: { caption: 'finanziert', present: 'finanziert', past: 'finanzierte' },
      backward: {
        caption: 'finanziert von',
        present: 'wird finanziert von',
        past: 'wurde finanziert von',
        closing: 'finanziert',
      },
    },
    en: {
      forward: { caption: 'funds', present: 'funds', past: 'funded' },
      backward: { caption: 'funded by', present: 'is funded by', past: 'was funded by' },
    },
  },
  COMMISSIONED: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Programme'],
    ],

    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'hat beauftragt',
        present: 'hat beauftragt',
        past: 'hatte beauftragt',
        closing: 'beauftragt',
      },
      backward: {
        caption: 'beauftragt von',
        present: 'ist beauftragt von',
        past: 'war beauftragt von',
        closing: 'beauftragt',
      },
    },
    en: {
      forward: { caption: 'commissioned', present: 'has commissioned', past: 'had commissioned' },
      backward: {
        caption: 'commissioned by',
        present: 'is commissioned by',
        past: 'was commissioned by',
      },
    },
  },
  HOSTS: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Event'],
    ],

    dated: true,
    role: true,
    de: {
      forward: { caption: 'ist Träger von', present: 'ist Träger von', past: 'war Träger von' },
      backward: {
        caption: 'angesiedelt bei',
        present: 'ist angesiedelt bei',
        past: 'war angesiedelt bei',
        closing: 'angesiedelt',
      },
    },
    en: {
      forward: { caption: 'hosts', present: 'hosts', past: 'hosted' },
      backward: { caption: 'hosted by', present: 'is hosted by', past: 'was hosted by' },
    },
  },
  SUPPORTS: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Programme'],
      ['Organisation', 'Event'],
      ['Programme', 'Organisation'],
    ],

    dated: true,
    role: true,
    de: {
      forward: { caption: 'unterstützt', present: 'unterstützt', past: 'unterstützte' },
      backward: {
        caption: 'unterstützt von',
        present: 'wird unterstützt von',
        past: 'wurde unterstützt von',
        closing: 'unterstützt',
      },
    },
    en: {
      forward: { caption: 'supports', present: 'supports', past: 'supported' },
      backward: { caption: 'supported by', present: 'is supported by', past: 'was supported by' },
    },
  },
  PARTNER_OF: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Programme'],
    ],
    symmetric: true,
    dated: true,
    role: true,
    de: both({ caption: 'Partner von', present: 'ist Partner von', past: 'war Partner von' }),
    en: both({ caption: 'partner of', present: 'is a partner of', past: 'was a partner of' }),
  },
  COOPERATES_WITH: {
    ends: [['Organisation', 'Organisation']],
    symmetric: true,
    dated: true,
    role: true,
    de: both({
      caption: 'arbeitet zusammen mit',
      present: 'arbeitet zusammen mit',
      past: 'arbeitete zusammen mit',
      closing: 'zusammen',
      heading: 'Zusammenarbeit',
    }),
    en: both({
      caption: 'cooperates with',
      present: 'cooperates with',
      past: 'cooperated with',
      heading: 'Cooperation',
    }),
  },
  PART_OF: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Organisation', 'Programme'],
      ['Programme', 'Programme'],
      ['Event', 'Event'],
      ['Event', 'Programme'],
      ['Region', 'Region'],
    ],

    dated: true,
    role: true,
    de: {
      forward: { caption: 'Teil von', present: 'ist Teil von', past: 'war Teil von' },
      backward: { caption: 'umfasst', present: 'umfasst', past: 'umfasste' },
    },
    en: {
      forward: { caption: 'part of', present: 'is part of', past: 'was part of' },
      backward: { caption: 'comprises', present: 'comprises', past: 'comprised' },
    },
  },
  SUCCEEDS: {
    ends: [
      ['Organisation', 'Organisation'],
      ['Programme', 'Programme'],
    ],

    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'Nachfolge von',
        present: 'ist Nachfolge von',
        past: 'war Nachfolge von',
      },
      backward: {
        caption: 'fortgeführt durch',
        present: 'wird fortgeführt durch',
        past: 'wurde fortgeführt durch',
        closing: 'fortgeführt',
      },
    },
    en: {
      forward: {
        caption: 'successor of',
        present: 'is the successor of',
        past: 'was the successor of',
      },
      backward: { caption: 'succeeded by', present: 'is succeeded by', past: 'was succeeded by' },
    },
  },
  REPRESENTS: {
    ends: [['Person', 'Organisation']],

    dated: true,
    role: true,
    de: {
      forward: { caption: 'vertritt', present: 'vertritt', past: 'vertrat' },
      backward: {
        caption: 'vertreten durch',
        present: 'wird vertreten durch',
        past: 'wurde vertreten durch',
        closing: 'vertreten',
      },
    },
    en: {
      forward: { caption: 'represents', present: 'represents', past: 'represented' },
      backward: {
        caption: 'represented by',
        present: 'is represented by',
        past: 'was represented by',
      },
    },
  },
  WORKS_FOR: {
    ends: [['Person', 'Organisation']],

    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'tätig für',
        present: 'ist tätig für',
        past: 'war tätig für',
        closing: 'tätig',
      },
      backward: {
        caption: 'hat als Mitarbeitende',
        present: 'hat in einem Amt',
        past: 'hatte in einem Amt',
        closing: 'in einem Amt',
        heading: 'Personen im Amt',
      },
    },
    en: {
      forward: { caption: 'works for', present: 'works for', past: 'worked for' },
      backward: {
        caption: 'has in office',
        present: 'has in office',
        past: 'had in office',
        closing: 'in office',
        heading: 'In office',
      },
    },
  },
  ORGANISED: {
    ends: [['Organisation', 'Event']],

    momentary: true,
    dated: true,
    role: true,
    de: {
      forward: { caption: 'hat veranstaltet', present: 'veranstaltet', past: 'veranstaltete' },
      backward: {
        caption: 'veranstaltet von',
        present: 'wird veranstaltet von',
        past: 'wurde veranstaltet von',
        closing: 'veranstaltet',
      },
    },
    en: {
      forward: { caption: 'organised', present: 'organises', past: 'organised' },
      backward: { caption: 'organised by', present: 'is organised by', past: 'was organised by' },
    },
  },
  TOOK_PART_IN: {
    ends: [
      ['Organisation', 'Event'],
      ['Person', 'Event'],
    ],

    momentary: true,
    dated: true,
    role: true,
    de: {
      forward: {
        caption: 'hat teilgenommen an',
        present: 'nimmt teil an',
        past: 'nahm teil an',
        closing: 'teil',
      },
      backward: {
        caption: 'Teilnahme von',
        present: 'hat als Teilnehmende',
        past: 'hatte als Teilnehmende',
        closing: 'als Teilnehmende',
        heading: 'Teilnehmende',
      },
    },
    en: {
      forward: { caption: 'took part in', present: 'takes part in', past: 'took part in' },
      backward: { caption: 'attended by', present: 'is attended by', past: 'was attended by' },
    },
  },
} as const satisfies Record<string, LinkTypeSpec>;
