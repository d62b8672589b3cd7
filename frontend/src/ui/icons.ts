function ring(x: number, y: number, radius: number): string {
  const [r, d] = [String(radius), String(2 * radius)];
  return `M${String(x - radius)} ${String(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`;
}

/** The signs of the interface: strokes on a grid of 20 x 20. */
export const ICONS = {
  arrow: 'M3.5 10h13M11.5 5l5 5-5 5',
  book: 'M10 5.5C8.5 4.3 6.3 4 3.5 4v11c2.8 0 5 .3 6.5 1.5 1.5-1.2 3.7-1.5 6.5-1.5V4c-2.8 0-5 .3-6.5 1.5zM10 5.5v11',
  check: 'm4.5 10.5 3.7 3.7 7.3-8',
  clock: `${ring(10, 10, 7)}M10 6v4.2l2.8 1.8`,
  close: 'm5 5 10 10M15 5 5 15',
  down: 'm4.5 7.5 5.5 5.5 5.5-5.5',
  download: 'M10 3.5v9M6 8.8l4 4 4-4M3.5 16.5h13',
  external: 'M8 5H4.5v10.5h11V12M11.5 3.5h5v5M16.5 3.5 9 11',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  info: `${ring(10, 10, 7)}M10 9.2V14M10 6.3v.4`,
  layers: 'm10 3.5 7 3.5-7 3.5L3 7zM3.5 10.5 10 13.7l6.5-3.2M3.5 13.8 10 17l6.5-3.2',
  left: 'M12.5 4.5 7 10l5.5 5.5',
  list: 'M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.5 5.5h.6M3.5 10h.6M3.5 14.5h.6',
  map: 'm3.5 5.5 4.5-2 4 2 4.5-2v11l-4.5 2-4-2-4.5 2zM8 3.5v11M12 5.5v11',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  net: `${ring(5, 5.5, 2)}${ring(15, 7, 2)}${ring(8.5, 15, 2)}M6.9 5.8l6.2.9M5.7 7.4l2.1 5.7M13.8 8.6l-4.1 4.9`,
  pause: 'M7 4.5v11M13 4.5v11',
  picture: `M3.5 4.5h13v11h-13zM3.5 13l4-4 3.5 3.5 2-2 3.5 3.5${ring(13, 7.8, 1)}`,
  play: 'M6 4l10 6-10 6z',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
  right: 'm7.5 4.5 5.5 5.5-5.5 5.5',
  search: `${ring(9, 9, 5.5)}M13.2 13.2 17.5 17.5`,
  share: `${ring(14.5, 4.8, 2.1)}${ring(5, 10, 2.1)}${ring(14.5, 15.2, 2.1)}M6.9 9l5.7-3.2M6.9 11l5.7 3.2`,
  sun: `${ring(10, 10, 3.2)}M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4`,
  swap: 'M6.5 16V4.5M3.5 7.5l3-3 3 3M13.5 4v11.5M10.5 12.5l3 3 3-3',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M3.5 12h13M9 8.5v7',
  target: `${ring(10, 10, 2.4)}${ring(10, 10, 6)}M10 2v3M10 15v3M2 10h3M15 10h3`,
  up: 'm4.5 12.5 5.5-5.5 5.5 5.5',
  warn: 'M10 3.2 17.5 16.5h-15zM10 8v4M10 14.2v.3',
} as const;

export type IconName = keyof typeof ICONS;
