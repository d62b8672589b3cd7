import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useShortcuts } from './shortcuts.ts';
import { THEME_CHOICES, useTheme } from './theme.ts';

/** Light, dark, or as the device; and whether keys act without a modifier key. */
export function ThemeMenu() {
  const { t } = useTranslation('shell');
  const [chosen, choose] = useTheme();
  const [shortcuts, setShortcuts] = useShortcuts();
  return (
    <Disclosure
      button={
        <>
          <Icon name="sun" />
          {t('appearance')}
        </>
      }
      buttonClassName="strip__item"
      panelLabel={t('appearance')}
      align="end"
    >
      <fieldset className="choices">
        <legend className="visually-hidden">{t('appearance')}</legend>
        {THEME_CHOICES.map((choice) => (
          <label key={choice} className="choice">
            <input
              type="radio"
              name="darstellung"
              checked={choice === chosen}
              onChange={() => {
                choose(choice);
              }}
            />
            {t(`theme.${choice}`)}
          </label>
        ))}
      </fieldset>
      <Switch checked={shortcuts} onChange={setShortcuts} label={t('shortcuts')} />
    </Disclosure>
  );
}
