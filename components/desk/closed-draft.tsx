import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/domain/locale';
import { localeHref } from '@/lib/i18n/navigation';

type Props = { stage: 'published' | 'discarded'; incident: string | null; locale: Locale };

/** What is left to say of a draft that is finished. */
export function ClosedDraft({ stage, incident, locale }: Props) {
  const t = useTranslations('desk-review.closed');
  const [path, label] =
    incident === null ? ['/desk', t('home')] : [`/desk/incidents/${incident}`, t('record')];
  return (
    <>
      <p>{t(stage)}</p>
      <p>
        <Link href={localeHref(locale, path)} prefetch={false}>
          {label}
        </Link>
      </p>
    </>
  );
}
