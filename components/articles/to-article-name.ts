import type { Article } from '@/lib/domain/article';
import type { Locale } from '@/lib/domain/locale';
import { formatDay } from '@/lib/domain/night';

const UNIDENTIFIED = { en: 'Outlet not identified', fr: 'Média non identifié' } as const;

/** The outlet of an article in the reader's language: a name stays as it is, the lack of one is said. */
export function toOutletName({ outlet }: Pick<Article, 'outlet'>, locale: Locale): string {
  return outlet.kind === 'unidentified' ? UNIDENTIFIED[locale] : outlet.name;
}

/** What a page calls an article: its title, else its outlet and day. */
export function toArticleName(
  article: Pick<Article, 'title' | 'outlet' | 'publishedOn'>,
  locale: Locale,
): string {
  const { title, publishedOn } = article;
  if (title) return title;
  return [toOutletName(article, locale), publishedOn && formatDay(publishedOn, locale)]
    .filter(Boolean)
    .join(', ');
}
