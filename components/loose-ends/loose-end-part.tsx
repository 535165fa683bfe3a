import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { Incident } from '@/lib/domain/incident';
import { incidentTitle } from '@/lib/domain/incident-title';
import { listInWords } from '@/lib/domain/locale';
import type { Part } from '@/lib/domain/loose-end';
import { type MethodCode, methodLabel } from '@/lib/domain/method';
import { formatNightShort } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './loose-end-part.module.css';

type Props = { part: Part; method: MethodCode | null; incidents: readonly Incident[]; asOf: string | null };

/** One part of a mention: the incidents that could be meant, those ruled out and why. */
export function LooseEndPart({ part, method, incidents, asOf }: Props) {
  const t = useTranslations('loose-ends');
  const locale = useLocale();
  const { count, text, possible, excluded, state } = part;
  const find = (slugs: readonly string[]) => incidents.filter((incident) => slugs.includes(incident.slug));
  return (
    <section className={styles.part} data-state={state}>
      <h3 className={styles.title}>{t('part', { count, text: text[locale] })}</h3>
      <p className={styles.state}>
        {t(`partState.${state}`, { possible: possible.length, missing: count - possible.length })}
      </p>
      {possible.length > 0 && <h4>{t('possible')}</h4>}
      <ul>
        {find(possible).map((incident) => (
          <li key={incident.slug}>
            <IncidentLink incident={incident} asOf={asOf} />
          </li>
        ))}
      </ul>
      {excluded.length > 0 && <h4>{t('excluded')}</h4>}
      <ul>
        {find(excluded).map((incident) => (
          <li key={incident.slug}>
            {t.rich('reason', {
              incident: () => <IncidentLink incident={incident} asOf={asOf} />,
              methods: inWords(incident.methods, locale),
              wanted: method === null ? '' : methodLabel(method)[locale].toLowerCase(),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords(methods: readonly MethodCode[], locale: 'en' | 'fr'): string {
  return listInWords(
    methods.map((method) => methodLabel(method)[locale].toLowerCase()),
    locale,
  );
}

function IncidentLink({ incident, asOf }: { incident: Incident; asOf: string | null }) {
  const locale = useLocale();
  return (
    <Link href={asOfHref(localeHref(locale, `/incidents/${incident.slug}`), asOf)} prefetch={false}>
      {incidentTitle(incident, locale)}, {formatNightShort(incident.night, locale)}
    </Link>
  );
}
