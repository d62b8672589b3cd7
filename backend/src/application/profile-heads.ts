import type { INestApplicationContext } from '@nestjs/common';
import { LOCALES, type Locale } from '@knotenwerk/graph-schema';
import type { Request } from 'express';
import { Clock } from '../clock.ts';
import { findProfileHead, idOfPage } from '../profiles/profile-head.ts';
import { ProfileService } from '../profiles/profile.service.ts';
import type { HeadOf } from '../web/web-pages.ts';

/** The language a page says in its address; as in the client, nothing else makes it English. */
function localeOf({ query }: Request): Locale {
  return LOCALES.find((locale) => locale === query['sprache']) ?? LOCALES[0];
}

/** The heads of the pages of single nodes. */
export function profileHeads(app: INestApplicationContext): HeadOf {
  return async (request) => {
    const id = idOfPage(request.path);
    if (id === null) return null;
    const [profiles, clock] = [app.get(ProfileService, { strict: false }), app.get(Clock)];
    const when = { locale: localeOf(request), asOf: clock.today() };
    return (await findProfileHead(profiles, id, when)) ?? 'UNKNOWN';
  };
}
