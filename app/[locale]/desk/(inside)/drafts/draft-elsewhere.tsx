import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ClosedDraft } from '@/components/desk/closed-draft';
import { PageHeading } from '@/components/ui/page-heading';
import type { DeskDraft } from '@/lib/data/desk/drafts';
import type { Locale } from '@/lib/domain/locale';
import { stageLabel } from '@/lib/domain/record-state';
import { localeHref } from '@/lib/i18n/navigation';

/** A draft that takes no more changes: in review, published, or set aside; and the way on. */
export function DraftElsewhere({ draft, locale }: { draft: DeskDraft; locale: Locale }) {
  const t = useTranslations('desk-form.closed');
  const { id, stage, incident } = draft;
  return (
    <div className="page">
      <PageHeading title={stageLabel(stage)[locale]} />
      {stage === 'published' || stage === 'discarded' ? (
        <ClosedDraft {...{ stage, incident, locale }} />
      ) : (
        <>
          <p>{t('inReview')}</p>
          <p>
            <Link href={localeHref(locale, `/desk/drafts/${id}/review`)} prefetch={false}>
              {t('toReview')}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
