import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { useViewState } from '../view/use-view-state.ts';
import type { IgnoredValue, ViewState } from '../view/view-state.ts';

/** A longer text is shown by its beginning: an address can hold thousands of signs. */
const LONGEST_SHOWN = 60;

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)} …`;
}

/** What a page has in its address besides the state of the view, and what of that was not taken as it stands. */
export interface OwnPart {
  readonly ignored: readonly IgnoredValue[];
  /** What was taken otherwise than it stands there; null: nothing. */
  readonly sentence: string | null;
  /** Makes the address say what is shown. */
  readonly clear: () => void;
}

/** What of the view can be read and still means nothing here, and the change that takes it out. */
export interface UnmetPart {
  readonly ignored: readonly IgnoredValue[];
  readonly change: Partial<ViewState>;
}

interface IgnoredNoticeProps {
  /** Ids of the address that nobody has. */
  readonly unknownIds?: readonly string[];
  readonly own?: OwnPart;
  readonly unmet?: UnmetPart | null;
}

/** Every value once, those of the view first. */
function together(
  ignored: readonly IgnoredValue[],
  own: readonly IgnoredValue[],
): readonly IgnoredValue[] {
  const isKnown = ({ key, text }: IgnoredValue) =>
    ignored.some((known) => known.key === key && known.text === text);
  return [...ignored, ...own.filter((value) => !isKnown(value))];
}

/** Says which parts of a hand-edited address mean nothing, and which ids do not exist. */
export function IgnoredNotice({ unknownIds = [], own, unmet }: IgnoredNoticeProps) {
  const { t } = useTranslation('states');
  const { state, ignored: ofView, update } = useViewState();
  const ignored = together(ofView, [...(own?.ignored ?? []), ...(unmet?.ignored ?? [])]);
  const sentence = own?.sentence ?? null;
  if (ignored.length + unknownIds.length === 0 && sentence === null) return null;
  const values = ignored.map(({ key, text }) => `${key}=${shortened(text)}`).join(', ');
  return (
    <Notice live>
      {ignored.length > 0 && <p>{t('ignored', { count: ignored.length, values })}</p>}
      {unknownIds.length > 0 && (
        <p>{t('unknownIds', { count: unknownIds.length, ids: unknownIds.join(', ') })}</p>
      )}
      {sentence !== null && <p>{sentence}</p>}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          if (own) {
            own.clear();
            return;
          }
          const isKnown = (id: string) => !unknownIds.includes(id);
          const centres = state.centres.filter(isKnown);
          const marked = state.marked.filter(isKnown);
          const region = state.region !== null && isKnown(state.region) ? state.region : null;
          update({ centres, marked, region, ...unmet?.change }, { replace: true });
        }}
      >
        {t('clearIgnored')}
      </button>
    </Notice>
  );
}
