import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '@/components/desk/desk-form';
import { RecordHead } from '@/components/desk/record-head';
import { RecordValues } from '@/components/desk/record-values';
import { requireEditor } from '@/lib/auth/editor';
import { findVersion } from '@/lib/data/desk/history';
import { findEditable } from '@/lib/data/desk/incidents';
import { getDeskNames } from '@/lib/data/desk/names';
import type { Lifecycle } from '@/lib/domain/incident';
import { may } from '@/lib/domain/role';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import { getFormWords } from '../../../../../form-words';
import { restoreHere } from './actions';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string; slug: string; version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  const { slug, version } = await params;
  const t = await getTranslations({ locale, namespace: 'desk-incident.version' });
  return { title: t('title', { slug, version }) };
}

export default async function VersionPage({ params }: Props) {
  const locale = await requireLocale(params);
  const editor = await requireEditor();
  const { slug, version: asked } = await params;
  const version = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0;
  const [record, then] = await Promise.all([
    findEditable(editor, slug),
    findVersion(editor, { entity: 'incident', id: slug, version }),
  ]);
  if (!record || !then) notFound();
  const names = await getDeskNames(editor);
  const t = await getTranslations({ locale, namespace: 'desk-incident.version' });
  const base = localeHref(locale, `/desk/incidents/${slug}`);
  const { form, struck, state } = then;
  const shown = {
    ...{ slug, form, version },
    lifecycle: state.lifecycle as Lifecycle,
    mergedInto: (state.mergedInto ?? null) as string | null,
  };
  return (
    <div className="page">
      <RecordHead
        {...{ names, locale }}
        record={shown}
        standfirst={version === record.version ? t('current') : t('earlier', { current: record.version })}
      >
        <a href={base} className="button">
          {t('record')}
        </a>
        {version !== record.version && (
          <a href={`${base}/compare?from=${version}&to=${record.version}`} className="button">
            {t('compare')}
          </a>
        )}
      </RecordHead>
      <div className={styles.version}>
        <RecordValues {...{ form, struck, names }} />
        {may(editor.role, 'code') && (
          <section>
            <h2>{t('restoreTitle')}</h2>
            <p className="muted">{t(record.lifecycle === 'published' ? 'restoreHint' : 'restoreNew')}</p>
            <DeskForm
              name="restore-version"
              action={restoreHere}
              fields={[]}
              hidden={{ incident: slug, version: String(version) }}
              submit={t('restore')}
              words={await getFormWords(locale)}
            />
          </section>
        )}
      </div>
    </div>
  );
}
