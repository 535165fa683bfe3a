import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Locale, Localised } from '@/lib/domain/locale';
import { formatNight, nightSchema } from '@/lib/domain/night';
import { type Stage, stageLabel } from '@/lib/domain/record-state';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './record-list.module.css';
import { richInstant } from './rich-instant';
import { StageMark } from './stage-mark';

type Row = {
  id: string;
  incident: string | null;
  stage: Stage;
  version: number;
  site: Localised | null;
  night: string | null;
  note: string | null;
  article: Localised | null;
  createdAt: Date;
  updatedBy: string;
  updatedAt: Date;
  ownEdit: boolean;
};

/** Drafts, one line each: what they are about, from which article and since when, how far they have come, who changed them last. */
export function DraftRows({ rows, locale }: { rows: readonly Row[]; locale: Locale }) {
  const t = useTranslations('desk-lists.drafts');
  if (rows.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <DraftRow key={row.id} row={row} locale={locale} />
      ))}
    </ul>
  );
}

function DraftRow({ row, locale }: { row: Row; locale: Locale }) {
  const t = useTranslations('desk-lists.drafts');
  const { id, incident, stage, version, site, note, updatedBy, updatedAt, ownEdit } = row;
  const article = row.article?.[locale] ?? null;
  const form = localeHref(locale, `/desk/drafts/${id}`);
  const name = site?.[locale] ?? t('nameless');
  const night = nightSchema.safeParse(row.night).data;
  return (
    <li className={styles.row} data-draft={id}>
      <div className={styles.name}>
        <Link href={stage === 'draft' ? form : `${form}/review`} prefetch={false}>
          {name}
        </Link>
        <p>{night ? formatNight(night, locale) : t('noNight')}</p>
        {incident === null && (
          <p>
            {t.rich('begun', richInstant(row.createdAt, locale))}
            {article && ` · ${article}`}
          </p>
        )}
      </div>
      <p className={styles.standing}>
        <StageMark state={stage}>{stageLabel(stage)[locale]}</StageMark>
        <span className={styles.who}>
          {t(incident === null ? 'newOne' : 'edit')} · {t('version', { version })}
        </span>
      </p>
      <p className={styles.who}>
        {ownEdit ? t('byYou') : updatedBy} · {t.rich('at', richInstant(updatedAt, locale))}
      </p>
      <p className={styles.links}>
        <Link href={`${form}/review`} prefetch={false} aria-label={t('reviewOf', { name })}>
          {t('review')}
        </Link>
      </p>
      {note && stage === 'draft' && (
        <p className={styles.note}>
          <strong>{t('returned')}</strong> {note}
        </p>
      )}
    </li>
  );
}
