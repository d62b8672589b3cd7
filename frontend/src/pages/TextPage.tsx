import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../shell/page.ts';
import { Notice } from '../ui/Notice.tsx';
import type { OperatorField, TextPageContent, TextSection } from './legal-text.ts';
import { useOperator, type Operator } from './use-operator.ts';

function Value({ field, lines }: { field: OperatorField; lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="operator__line">
      {field === 'email' ? <a href={`mailto:${line}`}>{line}</a> : line}
    </span>
  ));
}

interface EntriesProps {
  readonly fields: readonly OperatorField[];
  readonly operator: Operator | null;
}

/** What the operator entered, or in so many words that nothing is entered. */
function Entries({ fields, operator }: EntriesProps) {
  const { t } = useTranslation('pages');
  if (operator === null) return null;
  const given = fields.filter((field) => operator[field] !== undefined);
  if (given.length === 0) return <Notice tone="warn">{t('operatorMissing')}</Notice>;
  return (
    <dl className="operator">
      {given.map((field) => (
        <div key={field}>
          <dt>{t(`operator.${field}`)}</dt>
          <dd>
            <Value field={field} lines={operator[field] ?? []} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Section({ section, operator }: { section: TextSection; operator: Operator | null }) {
  const { id, heading, paragraphs, items, operator: fields } = section;
  return (
    <section>
      <h2 id={id} tabIndex={id === undefined ? undefined : -1}>
        {heading}
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {items && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {fields && <Entries fields={fields} operator={operator} />}
    </section>
  );
}

/** A page of text in which the operator's entries have their place. */
export function TextPage({ content }: { readonly content: TextPageContent }) {
  usePageTitle(content.title);
  const operator = useOperator();
  return (
    <div className="page page--text">
      <h1>{content.title}</h1>
      <p className="lead">{content.lead}</p>
      {content.sections.map((section) => (
        <Section key={section.heading} section={section} operator={operator} />
      ))}
    </div>
  );
}
