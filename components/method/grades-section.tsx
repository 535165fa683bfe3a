import { useLocale, useTranslations } from 'next-intl';
import { GRADES } from '@/lib/domain/grade';
import { SPEAKER_ROLES } from '@/lib/domain/origin';
import { CodeTable } from './code-table';
import { MethodSection } from './method-section';

/** The grades, and which speakers count for them. */
export function GradesSection() {
  const t = useTranslations('method.grades');
  const locale = useLocale();
  const answer = (value: boolean) => t(value ? 'yes' : 'no');
  const grades = GRADES.map(({ code, label, definition }) => ({
    code,
    cells: [label[locale], definition[locale]],
  }));
  const roles = SPEAKER_ROLES.map(({ code, label, independent, authority }) => ({
    code,
    cells: [label[locale], answer(independent), answer(authority)],
  }));
  return (
    <MethodSection id="grades" title={t('title')}>
      <p>{t('text')}</p>
      <CodeTable caption={t('title')} head={[t('grade'), t('definition')]} rows={grades} />
      <h3>{t('roles')}</h3>
      <CodeTable caption={t('roles')} head={[t('role'), t('counts'), t('authority')]} rows={roles} />
    </MethodSection>
  );
}
