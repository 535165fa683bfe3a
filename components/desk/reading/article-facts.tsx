import { useLocale, useTranslations } from 'next-intl';
import { toOutletName } from '@/lib/domain/article';
import { formatDay } from '@/lib/domain/night';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { DeskForm, type FormWords } from '../desk-form';
import type { FormAction, FormField } from '../form-state';
import styles from './article-facts.module.css';

type Props = { reading: ShownReading; action: FormAction; words: FormWords };

/** Who published the article and when, and who says so; what the text does not tell is asked for. */
export function ArticleFacts({ reading, action, words }: Props) {
  const t = useTranslations('desk-import');
  const locale = useLocale();
  const { article, dayFrom, readOnly } = reading;
  const { outlet, publishedOn, url } = article;
  const lacksOutlet = outlet.kind === 'unidentified';
  const lacks = lacksOutlet ? (publishedOn === null ? 'both' : 'outlet') : 'day';
  const isAsked = lacksOutlet || publishedOn === null;
  const day =
    publishedOn === null
      ? t('page.noDay')
      : [
          t('page.day', { day: formatDay(publishedOn, locale) }),
          dayFrom && `(${t(`page.dayFrom.${dayFrom}`)})`,
        ]
          .filter(Boolean)
          .join(' ');
  return (
    <div className={styles.facts}>
      <p>
        {lacksOutlet ? t('page.noOutlet') : toOutletName(outlet)[locale]} · {day}
        {url !== null && (
          <>
            {' · '}
            <a href={url} rel="noreferrer">
              {t('page.link')}
            </a>
          </>
        )}
      </p>
      {!readOnly && (
        <details open={publishedOn === null}>
          <summary>{t('facts.fix')}</summary>
          {isAsked && <p className={styles.ask}>{t('facts.ask', { what: t(`facts.${lacks}`) })}</p>}
          <DeskForm
            name="describe"
            action={action}
            hidden={{ reading: reading.id }}
            fields={toFields(reading, t)}
            submit={t('facts.submit')}
            look="row"
            words={words}
          />
        </details>
      )}
    </div>
  );
}

function toFields(
  { article: { outlet, publishedOn, url } }: ShownReading,
  t: ReturnType<typeof useTranslations<'desk-import'>>,
): FormField[] {
  return [
    {
      name: 'publishedOn',
      label: `${t('form.publishedOn')} (${t('form.dayHint')})`,
      type: 'text',
      value: publishedOn ?? '',
    },
    {
      name: 'outlet',
      label: t('form.outlet'),
      type: 'text',
      value: outlet.kind === 'unidentified' ? '' : outlet.name,
    },
    { name: 'url', label: t('form.url'), type: 'text', value: url ?? '' },
  ];
}
