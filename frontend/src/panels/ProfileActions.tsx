import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DepthControl } from '../atlas/DepthControl.tsx';
import { CommonLink } from '../common/CommonLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { entityHref, isActor } from '../view/entity-href.ts';
import { useMarks } from '../view/use-marks.ts';
import { useViewState } from '../view/use-view-state.ts';
import { showsNetwork } from '../view/view-state.ts';
import { PathFromHere } from './PathFromHere.tsx';
import { textOf, type Profile } from './profile.ts';

/** What can be done with an actor in the network: unfold it, put it in the middle, go to its site. */
export function ProfileActions({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'atlas']);
  const { state, update } = useViewState();
  const { marked, full, toggle } = useMarks();
  const listFirst = useMedia(WIDTHS.listFirst);
  const { id, label } = profile;
  const { centres } = state;
  const inMiddle = centres.includes(id);
  const website = textOf(profile, 'website');
  return (
    <div className="profile__actions">
      {isActor(label) && centres.length === 0 && (
        <Link
          className="button button--primary button--dense"
          to={entityHref(profile, listFirst, state.asOf)}
        >
          <Icon name="net" />
          {t('profile:openNetwork')}
        </Link>
      )}
      {isActor(label) && !inMiddle && centres.length > 0 && (
        <button
          type="button"
          className="button button--primary button--dense"
          onClick={() => {
            update({ centres: [...centres, id], selection: id });
          }}
        >
          <Icon name="plus" />
          {t('profile:expand')}
        </button>
      )}
      {inMiddle && centres.length > 1 && (
        <button
          type="button"
          className="button button--primary button--dense"
          onClick={() => {
            update({ centres: centres.filter((other) => other !== id), selection: id });
          }}
        >
          {t('profile:collapse')}
        </button>
      )}
      {isActor(label) && centres.length > 0 && centres[0] !== id && (
        <button
          type="button"
          className="button button--secondary button--dense"
          onClick={() => {
            update({ centres: [id], selection: null });
          }}
        >
          <Icon name="target" />
          {t('profile:centre')}
        </button>
      )}
      {isActor(label) && <PathFromHere id={id} />}
      {isActor(label) && centres.length > 0 && (marked.includes(id) || !full) && (
        <button
          type="button"
          className="button button--tertiary button--dense"
          onClick={() => {
            toggle(id);
          }}
        >
          {t(marked.includes(id) ? 'atlas:marked.remove' : 'atlas:marked.add')}
        </button>
      )}
      <CommonLink />
      {isActor(label) && !inMiddle && showsNetwork(state) && (
        <button
          type="button"
          className="button button--tertiary button--dense"
          onClick={() => {
            update({ hiddenActors: [...state.hiddenActors, id], selection: null });
          }}
        >
          {t('profile:hide')}
        </button>
      )}
      {centres.length === 1 && inMiddle && <DepthControl />}
      {website !== null && (
        <a className="button button--secondary button--dense" href={website}>
          <Icon name="external" />
          {t('profile:website')}
        </a>
      )}
    </div>
  );
}
