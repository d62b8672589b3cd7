import { useTranslation } from 'react-i18next';
import type { Bundle } from './bundles.ts';
import type { GraphModel } from './graph-model.ts';
import type { GraphTexts } from './graph-parts.ts';
import { GraphPopover, type PopoverPlace } from './GraphPopover.tsx';
import { linkSentences } from './link-sentences.ts';
import { LinkSentenceRow, SourceRows } from './LinkSentenceRow.tsx';

export interface LinksPopoverProps extends PopoverPlace {
  readonly bundle: Bundle;
  readonly model: GraphModel;
  readonly texts: GraphTexts;
}

/** All links between two actors as sentences. */
export function LinksPopover({ bundle, model, texts, ...place }: LinksPopoverProps) {
  const { t } = useTranslation('graph');
  const nameOf = (id: string) => {
    const entity = model.entities.get(id);
    return entity?.shortName ?? entity?.name ?? '';
  };
  const { sentences, sources } = linkSentences(bundle, nameOf, texts.locale);
  const title = t('linksTitle', {
    a: nameOf(bundle.source),
    b: nameOf(bundle.target),
    count: bundle.links.length,
  });
  return (
    <GraphPopover {...place} title={title} subject={bundle.id}>
      <ul>
        {sentences.map((sentence) => (
          <LinkSentenceRow key={sentence.id} sentence={sentence} sources={sources} />
        ))}
      </ul>
      <SourceRows sources={sources} />
    </GraphPopover>
  );
}
