import { useTranslation } from 'react-i18next';
import { AsOfControl } from '../atlas/AsOfControl.tsx';
import { CentreChips } from '../atlas/CentreChips.tsx';
import { FilterMenus } from '../atlas/FilterMenus.tsx';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { numberCited } from '../panels/footnotes.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { ActorField } from '../paths/ActorField.tsx';
import { usePageTitle } from '../shell/page.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { CommonList } from './CommonList.tsx';
import { useCommon, type Common } from './use-common.ts';

/** The API takes no more. */
const MOST_ACTORS = 20;

function Tools() {
  const { t } = useTranslation('atlas');
  return (
    <div className="path-tools" role="group" aria-label={t('menus.all')}>
      <CentreChips kind="asked" />
      <FilterMenus />
      <AsOfControl />
    </div>
  );
}

function Found({ common }: { readonly common: Common }) {
  const { t } = useTranslation('common');
  const { neighbours, themes } = common;
  const footnotes = numberCited(
    [...neighbours.nodes, ...themes.nodes].flatMap(({ links }) =>
      links.flatMap(({ sources }) => sources),
    ),
  );
  return (
    <>
      <CommonList
        heading={t('neighbours')}
        none={t('noNeighbours')}
        part={neighbours}
        footnotes={footnotes}
      />
      <CommonList heading={t('themes')} none={t('noThemes')} part={themes} footnotes={footnotes} />
      <SourceList footnotes={footnotes} />
    </>
  );
}

/** Gemeinsam: whom and what several actors have in common. */
export function CommonPage() {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { centres } = state;
  const { common, error, retry } = useCommon(state);
  usePageTitle(t('page'));
  const names = (common?.neighbours.asked ?? []).map(({ shortName, name }) =>
    typeset(shortName ?? name),
  );
  const found = common?.neighbours;
  return (
    <div className="page page--common">
      <h1>
        {names.length > 1
          ? t('titleOf', { names: new Intl.ListFormat(locale).format(names) })
          : t('title')}
      </h1>
      <p className="visually-hidden" role="status">
        {found && t('found', { count: found.totalCount })}
      </p>
      <IgnoredNotice unknownIds={found?.unknownIds ?? []} />
      {centres.length < MOST_ACTORS && (
        <ActorField
          id="gemeinsam-mit"
          label={t(centres.length < 2 ? 'choose' : 'add')}
          chosen={null}
          onChoose={(id) => {
            if (id !== null && !centres.includes(id)) update({ centres: [...centres, id] });
          }}
        />
      )}
      <Tools />
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      {error === null && centres.length > 1 && common === null && (
        <Skeleton lines={9} label={t('loading')} />
      )}
      {error === null && common !== null && <Found common={common} />}
    </div>
  );
}
