import { useId, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { saveFile } from '../ui/save-file.ts';
import { dayOf } from '../view/day-of.ts';
import type { MapDrawing } from './map-drawing.ts';
import { withLightColours } from './picture/light-colours.ts';
import { PngError, toPng } from './picture/png.ts';
import { sheetSvg, type SheetSvg } from './picture/sheet-svg.ts';
import { useMapSheet, type ShownMap } from './use-map-sheet.ts';

interface MapExportProps extends ShownMap {
  readonly drawing: RefObject<MapDrawing | null>;
  /** Numbers or marks of another choice are on their way: the address is of that one already. */
  readonly isAwaited: boolean;
}

/** The ways to take the map along as a file. */
const FORMATS = ['png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

const ICONS: Readonly<Record<Format, IconName>> = { png: 'picture', svg: 'map' };
const SVG_TYPE = 'image/svg+xml;charset=utf-8';

async function fileOf(format: Format, sheet: SheetSvg): Promise<readonly [Blob | string, string]> {
  return format === 'svg' ? [sheet.svg, SVG_TYPE] : [await toPng(sheet), 'image/png'];
}

/** Saves the map as a file and says how that went, failures too. */
function useSaving({ drawing, ...shown }: Omit<MapExportProps, 'isAwaited'>) {
  const { t } = useTranslation('map');
  const { newestDay } = useNetworkSize();
  const makeSheet = useMapSheet(shown);
  const [told, setTold] = useState('');
  const save = async (format: Format) => {
    const map = drawing.current;
    if (map === null) {
      setTold(t('export.notReady'));
      return;
    }
    const sheet = withLightColours((colour) => sheetSvg(makeSheet(map, colour), colour));
    const { counting, place } = shown.view;
    const day = dayOf(counting) ?? newestDay ?? '';
    const name = `knotenwerk-karte-${place.region.id}-${day}.${format}`;
    try {
      const [content, type] = await fileOf(format, sheet);
      saveFile(name, content, type);
      setTold(t('export.saved', { name }));
    } catch (reason) {
      if (!(reason instanceof PngError)) throw reason;
      setTold(t(`export.${reason.failure}`));
    }
  };
  return { told, save };
}

/** The map to take along: as a picture, as a drawing, on paper. */
export function MapExport({ isAwaited, ...props }: MapExportProps) {
  const { t } = useTranslation('map');
  const { told, save } = useSaving(props);
  const toldId = useId();
  return (
    <Disclosure
      align="end"
      button={
        <>
          <Icon name="download" />
          {t('export.button')}
        </>
      }
      buttonClassName="tool"
      panelLabel={t('export.menu')}
    >
      <p className="small">{t('export.hint')}</p>
      {/* Above the buttons: the panel grows upwards, and they stay under the pointer. */}
      <p id={toldId} className="small muted" role="status">
        {isAwaited ? t('export.awaited') : told}
      </p>
      <ul className="map-export">
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="tool"
              aria-disabled={isAwaited}
              aria-describedby={isAwaited ? toldId : undefined}
              onClick={() => {
                if (!isAwaited) void save(format);
              }}
            >
              <Icon name={ICONS[format]} />
              {t(`export.${format}`)}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="tool"
            onClick={() => {
              globalThis.print();
            }}
          >
            <Icon name="print" />
            {t('export.print')}
          </button>
        </li>
      </ul>
    </Disclosure>
  );
}
