/** The pages a public offer owes on every page; the last one leads into the accessibility statement. */
export const LEGAL_LINKS = [
  { to: '/impressum', key: 'imprint' },
  { to: '/datenschutz', key: 'privacy' },
  { to: '/barrierefreiheit', key: 'accessibility' },
  { to: '/barrierefreiheit#melden', key: 'reportBarrier' },
] as const;
