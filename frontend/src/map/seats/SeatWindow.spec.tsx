import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { map } from 'leaflet';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { createI18n } from '../../i18n/i18n.ts';
import { textOf } from '../../testing/seen.ts';
import { clusterSeats, type SeatCluster, type SeatPlace } from './seat-clusters.ts';
import { SeatWindow } from './SeatWindow.tsx';
import { useSeatLabel } from './use-seat-label.ts';

const place = (name: string | null, latitude: number, isApproximate = false): SeatPlace => ({
  ...{ name, latitude, longitude: 7, isApproximate, actorCount: 1, actors: [] },
  kinds: [{ nodeClass: 'CHAMBER', count: 1 }],
});

const leaflet = map(document.createElement('div'), { center: [51, 7], zoom: 5 });
const ignore = () => undefined;

function Opened({ cluster }: { readonly cluster: SeatCluster }) {
  const title = useSeatLabel()(cluster);
  return (
    <SeatWindow
      {...{ leaflet, cluster, title, fanned: 0, loading: false, failed: false }}
      {...{ onRetry: ignore, onPoint: ignore, onClose: ignore }}
    />
  );
}

/** The window of the mark that places far away from each other are at a small zoom. */
async function open(...places: readonly SeatPlace[]) {
  const [cluster] = clusterSeats(places)(0);
  if (cluster === undefined) throw new Error('There is no mark.');
  render(
    <I18nextProvider i18n={await createI18n('de')}>
      <MemoryRouter>
        <Opened cluster={cluster} />
      </MemoryRouter>
    </I18nextProvider>,
  );
}

const titles = (level: number) => screen.queryAllByRole('heading', { level }).map(textOf);

describe('the window of a mark', () => {
  it('says of a place without a name that it has none', async () => {
    await open(place(null, 51));
    expect(titles(2)).toEqual(['1 Sitz: Ort ohne Namen']);
  });

  it('tells several places without a name apart by where they are', async () => {
    const complaint = jest.spyOn(console, 'error').mockImplementation(ignore);
    await open(place('Köln', 51), place(null, 51.1), place(null, 51.2), place(null, 51.3, true));
    expect(titles(2)).toEqual([
      '4 Sitze: Ort ohne Namen, Ort ohne Namen, Ort ohne Namen (Ort nicht bekannt), 1 weiterer Ort',
    ]);
    expect(titles(3).toSorted()).toEqual([
      'Köln',
      ...['Ort ohne Namen', 'Ort ohne Namen', 'Ort ohne Namen'],
    ]);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});
