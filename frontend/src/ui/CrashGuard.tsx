import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

function Crashed() {
  const { t } = useTranslation('states');
  return (
    <div className="state" role="alert">
      <h1>{t('unexpected.title')}</h1>
      <p>{t('unexpected.text')}</p>
      <button
        type="button"
        className="button button--primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('reload')}
      </button>
    </div>
  );
}

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** The last net: a part of the page that breaks is replaced by a message, never by an empty page. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
