import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApiError } from '../api/api-error.ts';
import { Icon } from './Icon.tsx';

interface ErrorStateProps {
  readonly error: ApiError;
  readonly onRetry: () => void;
  /** The heading is the first of the page. */
  readonly heading?: 'h1' | 'h2';
}

/** What went wrong, whose doing it is, and the way on. */
export function ErrorState({ error, onRetry, heading: Heading = 'h2' }: ErrorStateProps) {
  const { t } = useTranslation('states');
  const { failure, message, requestId } = error;
  return (
    <div className="state" role="alert">
      <Icon name="warn" size={28} />
      <Heading>{t(`${failure}.title`)}</Heading>
      <p>{message ?? t(`${failure}.text`)}</p>
      {failure === 'notFound' ? (
        <Link className="button button--secondary" to="/">
          {t('notFound.action')}
        </Link>
      ) : (
        <button type="button" className="button button--secondary" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
      {requestId !== null && failure === 'unexpected' && (
        <p className="muted small">{t('requestId', { id: requestId })}</p>
      )}
    </div>
  );
}
