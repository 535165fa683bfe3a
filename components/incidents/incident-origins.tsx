import { useLocale, useTranslations } from 'next-intl';
import { toSpeaker } from '@/components/evidence/to-speaker';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { Evidence } from '@/lib/domain/evidence';
import { formatDay } from '@/lib/domain/night';
import { roleLabel } from '@/lib/domain/origin';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-origins.module.css';
import { type Chain, listOrigins, type OriginGroup } from './list-origins';

type Props = { evidence: readonly Evidence[]; asOf: string | null };

/** Who the statements ultimately come from, what each origin counts for, and the articles that relay it. */
export function IncidentOrigins({ evidence, asOf }: Props) {
  const t = useTranslations('incidents.origins');
  return (
    <section className={styles.part} aria-labelledby="origins">
      <h2 id="origins" className={styles.title}>
        {t('title')}
      </h2>
      <p className={styles.quiet}>{t('rule')}</p>
      <ul className={styles.origins}>
        {listOrigins(evidence).map((group) => (
          <Origin key={group.origin} group={group} asOf={asOf} />
        ))}
      </ul>
    </section>
  );
}

function Origin({ group, asOf }: { group: OriginGroup; asOf: string | null }) {
  const t = useTranslations('incidents.origins');
  const locale = useLocale();
  const { name, role, standing, chains } = group;
  return (
    <li className={styles.origin} data-standing={standing}>
      <p className={styles.name}>{name[locale]}</p>
      <p className={styles.standing}>
        {roleLabel(role)[locale]} · <b>{t(`standing.${standing}`)}</b>
      </p>
      <ul className={styles.chains}>
        {chains.map((chain) => (
          <ChainLine key={chain.first.id} chain={chain} asOf={asOf} />
        ))}
      </ul>
    </li>
  );
}

/** Outlet → relayed from → speaker, as the article names them. */
function ChainLine({ chain: { first, statements }, asOf }: { chain: Chain; asOf: string | null }) {
  const t = useTranslations('incidents.origins');
  const locale = useLocale();
  const { article, key, outletName, publishedOn, publishedBasis, relay, speaker } = first;
  const { name, alias } = toSpeaker(first, locale);
  const isForeign = locale === 'fr' && alias !== null;
  const day = publishedOn === null ? t('undated') : formatDay(publishedOn, locale);
  const inferred = publishedOn !== null && publishedBasis === 'inferred';
  return (
    <li>
      {/* A plain link: only a full navigation marks the statement as the target. */}
      <a href={asOfHref(localeHref(locale, `/articles/${article}#${key}`), asOf)}>{outletName[locale]}</a>
      {relay && <Step>{relay}</Step>}
      {speaker && (
        <Step>
          <span lang={isForeign ? 'en' : undefined}>{isForeign ? alias : name}</span>
        </Step>
      )}
      <span className={styles.quiet}>
        {inferred ? t('inferred', { day }) : day} · {t('statements', { count: statements })}
      </span>
    </li>
  );
}

function Step({ children }: { children: React.ReactNode }) {
  const t = useTranslations('incidents.origins');
  return (
    <span>
      {' '}
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('from')}</span> {children}
    </span>
  );
}
