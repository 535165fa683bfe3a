import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PageHeading } from '@/components/ui/page-heading';
import type { DeskDraft } from '@/lib/data/desk/drafts';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';

/** A draft that takes no more changes: in review, published, or set aside; and the way on. */
export function ClosedDraft({ draft, locale }: { draft: DeskDraft; locale: Locale }) {
  const t = useTranslations('desk-form.closed');
  const { id, stage, incident } = draft;
  const pages = {
    in_review: {
      title: t('inReview'),
      text: t('inReviewText'),
      path: `/desk/drafts/${id}/review`,
      to: t('toReview'),
    },
    published: {
      title: t('published'),
      text: t('publishedText'),
      path: incident ? `/desk/incidents/${incident}` : '/desk',
      to: t('toIncident'),
    },
    discarded: { title: t('discarded'), text: t('discardedText'), path: '/desk', to: t('back') },
  };
  const page = stage === 'draft' ? pages.discarded : pages[stage];
  return (
    <div className="page">
      <PageHeading title={page.title} standfirst={page.text} />
      <Link className="button" href={localeHref(locale, page.path)} prefetch={false}>
        {page.to}
      </Link>
    </div>
  );
}
