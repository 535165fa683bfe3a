import { useLocale, useTranslations } from 'next-intl';
import { formatTime } from '@/lib/domain/format-time';
import { formatDay, formatNight, nightOf } from '@/lib/domain/night';
import { MethodSection } from './method-section';

// 5.20 am on 16 April 2025 in Paris: the only hour that the first articles give.
const EXAMPLE = '2025-04-16T05:20:00+02:00';

/** Noon to noon, with a worked example. */
export function NightSection() {
  const t = useTranslations('method.night');
  const locale = useLocale();
  const night = nightOf(new Date(EXAMPLE));
  const time = formatTime({ from: EXAMPLE, to: EXAMPLE, precision: 'exact' }, locale).replace(/^at /, '');
  const day = formatDay(EXAMPLE.slice(0, 10), locale);
  return (
    <MethodSection id="night" title={t('title')}>
      <p>{t('text')}</p>
      <p>
        {t.rich('example', {
          time,
          day,
          night: formatNight(night, locale),
          code: () => <code>night={night}</code>,
        })}
      </p>
      <p>{t('zone')}</p>
    </MethodSection>
  );
}
