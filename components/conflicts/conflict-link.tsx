import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import { formatNight } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import type { ShownConflict } from './shown-conflict';

type Props = { conflict: ShownConflict; incident: Incident | null; names: ValueNames; asOf: string | null };

/** The way on from a disagreement: its incident, its site, or the page that holds the whole matter. */
export function ConflictLink({ conflict: { subject, field }, incident, names, asOf }: Props) {
  const t = useTranslations('conflicts.links');
  const locale = useLocale();
  const to = (path: string, text: string) => (
    <p>
      <Link href={asOfHref(localeHref(locale, path), asOf)} prefetch={false}>
        {text}
      </Link>
    </p>
  );
  if (incident)
    return to(
      `/incidents/${incident.slug}#${field}`,
      t('incident', { night: formatNight(incident.night, locale) }),
    );
  if (subject.about === 'site' && subject.slug)
    return to(`/incidents?site=${subject.slug}`, t('site', { site: names.site(subject.slug, locale) }));
  if (field === 'total') return to('/totals', t('total'));
  if (field === 'responsible') return to('/responsibility', t('responsible'));
  return field === 'claim' ? to('/timeline', t('claim')) : null;
}
