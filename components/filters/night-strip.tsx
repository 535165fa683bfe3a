import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import type { NightBar } from './night-bars';
import type { NightOption } from './night-options';
import { NightRange } from './night-range';
import styles from './night-strip.module.css';
import { NightStripKeys } from './night-strip-keys';
import type { QueryForm } from './query-form';

type Props = {
  bars: NightBar[];
  steps: { limited: boolean; previous: string | null; next: string | null; all: string };
  form: QueryForm;
  /** The nights that a range can begin and end with. */
  nights: NightOption[];
};

/** The nights side by side: links to one night, steps, all nights, and a range. All of it works without JavaScript. */
export function NightStrip({ bars, steps, form, nights }: Props) {
  const t = useTranslations('filters.nights');
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <nav className={styles.strip} aria-label={t('title')}>
      <NightStripKeys form={form} className={styles.row}>
        <Step href={steps.previous} rel="prev" label={t('previous')} sign="‹" />
        <ol className={styles.nights} data-limited={steps.limited}>
          {bars.map((bar) => (
            <NightItem key={bar.night} bar={bar} most={most} limited={steps.limited} />
          ))}
        </ol>
        <Step href={steps.next} rel="next" label={t('next')} sign="›" />
      </NightStripKeys>
      <div className={styles.tools}>
        {steps.limited ? (
          <Link href={steps.all} scroll={false} prefetch={false} className={styles.all}>
            {t('all')}
          </Link>
        ) : (
          <span className={styles.all} aria-current="true">
            {t('all')}
          </span>
        )}
        <NightRange
          {...{ form, nights }}
          words={{ title: t('range'), from: t('from'), to: t('to'), any: t('any'), apply: t('apply') }}
        />
      </div>
    </nav>
  );
}

function NightItem({ bar, most, limited }: { bar: NightBar; most: number; limited: boolean }) {
  const t = useTranslations('filters.nights');
  const methods = bar.methods.map((method) => method.label).join(', ');
  return (
    <li className={styles.night} data-shown={bar.shown}>
      <Link
        href={bar.href}
        scroll={false}
        prefetch={false}
        className={styles.link}
        data-night={bar.night}
        aria-current={limited && bar.shown ? 'true' : undefined}
        aria-label={t('spoken', { night: bar.spoken, count: bar.count, methods: methods || '-' })}
      >
        <span className={styles.facts}>
          <b className={styles.count}>{bar.count}</b>
          {bar.methods.map(({ code }) => (
            <MethodGlyph key={code} method={code} size={11} />
          ))}
        </span>
        <svg className={styles.bar} viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
          <rect width={bar.count} height="1" />
        </svg>
        <span className={styles.label}>{bar.label}</span>
      </Link>
    </li>
  );
}

function Step({
  href,
  rel,
  label,
  sign,
}: {
  href: string | null;
  rel: 'prev' | 'next';
  label: string;
  sign: string;
}) {
  const content = (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{label}</span>
    </>
  );
  if (!href)
    return (
      <span className={styles.step} aria-disabled="true">
        {content}
      </span>
    );
  return (
    <Link href={href} rel={rel} scroll={false} prefetch={false} className={styles.step} title={label}>
      {content}
    </Link>
  );
}
