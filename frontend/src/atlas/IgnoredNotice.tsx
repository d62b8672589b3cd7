import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { useViewState } from '../view/use-view-state.ts';

/** A longer text is shown by its beginning: an address can hold thousands of signs. */
const LONGEST_SHOWN = 60;

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)} …`;
}

/** Says which parts of a hand-edited address mean nothing, and which ids do not exist. */
export function IgnoredNotice({ unknownIds = [] }: { readonly unknownIds?: readonly string[] }) {
  const { t } = useTranslation('states');
  const { state, ignored, update } = useViewState();
  if (ignored.length + unknownIds.length === 0) return null;
  const values = ignored.map(({ key, text }) => `${key}=${shortened(text)}`).join(', ');
  return (
    <Notice live>
      {ignored.length > 0 && <p>{t('ignored', { count: ignored.length, values })}</p>}
      {unknownIds.length > 0 && (
        <p>{t('unknownIds', { count: unknownIds.length, ids: unknownIds.join(', ') })}</p>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          const centres = state.centres.filter((id) => !unknownIds.includes(id));
          const region =
            state.region !== null && unknownIds.includes(state.region) ? null : state.region;
          update({ centres, region }, { replace: true });
        }}
      >
        {t('clearIgnored')}
      </button>
    </Notice>
  );
}
