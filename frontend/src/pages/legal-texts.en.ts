import type { TextPageContent } from './legal-text.ts';

/** Legal notice. */
export const IMPRINT: TextPageContent = {
  title: 'Legal notice',
  lead: 'Who runs this installation of Knotenwerk and is responsible for its content.',
  sections: [
    {
      heading: 'Operator',
      paragraphs: ['Information under section 5 of the German Digital Services Act (DDG):'],
      operator: ['name', 'anschrift', 'vertretung', 'email', 'telefon', 'aufsicht'],
    },
    {
      heading: 'Responsible for the content',
      paragraphs: [
        'Information under section 18 (2) of the German Interstate Media Treaty (MStV):',
      ],
      operator: ['verantwortlich'],
    },
    {
      heading: 'Software',
      paragraphs: [
        'Knotenwerk is free software under the European Union Public Licence 1.2. Typeface and design values come from the KERN UX standard.',
        'Boundaries of the map: © GeoBasis-DE / BKG 2016 (data changed), under the German ordinance on the use of federal geodata (GeoNutzV). Neighbouring countries, lakes and rivers: Natural Earth, public domain.',
      ],
    },
  ],
};

/** Privacy. */
export const PRIVACY: TextPageContent = {
  title: 'Privacy',
  lead: 'This site works without cookies, without counting visits and without other servers.',
  sections: [
    {
      heading: 'What is transferred when you visit',
      paragraphs: [
        'Your browser fetches page, typeface and data from this server only. There is no request to third parties: no map or font services, no statistics, no social networks. Links to sources and to the websites of actors lead to other servers only when you follow them.',
      ],
    },
    {
      heading: 'What is logged',
      paragraphs: ['For every request the software writes one line into its log:'],
      items: [
        'time, method, path without the text searched for, status code and duration',
        'the name of the query and a random id by which an error can be found again',
        'no IP addresses, no texts searched for, nothing about your browser',
      ],
    },
    {
      heading: 'What stays in your browser',
      paragraphs: [
        'Knotenwerk sets no cookies. If you choose a language or an appearance, your browser keeps that choice in its local storage. It is not transferred and can be deleted together with the site data.',
      ],
    },
    {
      heading: 'Persons in the network',
      paragraphs: [
        'Knotenwerk names persons with their name and public role only, each with a source. Addresses, telephone numbers and e-mail addresses of persons are not stored. Anyone who is named can object or ask for a correction; the address for that is given below.',
      ],
    },
    {
      heading: 'Controller and your rights',
      paragraphs: [
        'Under the General Data Protection Regulation you have the right of access, rectification, erasure, restriction and objection, and the right to complain to a supervisory authority. The operator and its contact for data protection:',
      ],
      operator: ['name', 'anschrift', 'email', 'datenschutz'],
    },
    {
      heading: 'About the operation',
      paragraphs: [
        'This describes the software. If the operator runs further technology in front of it, such as a load balancer with a log of its own, that has to be added here.',
      ],
    },
  ],
};

/** Accessibility statement. */
export const ACCESSIBILITY: TextPageContent = {
  title: 'Accessibility statement',
  lead: 'Everything the network shows is in the list too: with the same filters at the same address.',
  sections: [
    {
      heading: 'Compliance status',
      paragraphs: [
        'Knotenwerk is developed to the requirements of EN 301 549, aiming at levels A and AA of WCAG 2.2. It has not yet been assessed by an independent body. This statement rests on a self-assessment and on automatic checks that run with every change of the software; they do not replace an assessment with people and assistive technology.',
      ],
    },
    {
      heading: 'How the site can be used',
      paragraphs: [],
      items: [
        'Every function can be reached with the keyboard. The network is a single stop of the tab key; the arrow keys lead from actor to actor, Enter opens, Esc leads back.',
        'The list shows the same actors and connections as the network, as a table.',
        'Meaning never depends on colour alone: every kind of actor has a shape of its own and is named in words.',
        'Light and dark appearance, zoom to 200 per cent, reduced motion and forced colours are respected.',
      ],
    },
    {
      heading: 'What is not accessible yet',
      paragraphs: [],
      items: [
        'There is no video in German Sign Language yet that explains the main contents.',
        'The page in easy German has not been checked by people with learning difficulties.',
        'Titles of sources, roles and descriptions are in the language of the source, mostly German, on the English pages too.',
      ],
    },
    {
      id: 'melden',
      heading: 'Report a barrier',
      paragraphs: [
        'Have you met a barrier, or do you need some content in another form? Please write to the operator and name the address of the page.',
      ],
      operator: ['name', 'email', 'telefon'],
    },
    {
      heading: 'Enforcement',
      paragraphs: [
        'If there is no answer or it does not help, you can turn to the arbitration body under section 16 of the German Act on Equal Opportunities for Persons with Disabilities for federal public bodies, or to the body responsible in the Land.',
      ],
      operator: ['schlichtung'],
    },
  ],
};
