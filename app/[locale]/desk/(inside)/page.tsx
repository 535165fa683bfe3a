import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageHeading } from '@/components/ui/page-heading';
import { requireEditor } from '@/lib/auth/editor';
import { listInWords } from '@/lib/domain/locale';
import { listVerbs, may, roleLabel, VERBS } from '@/lib/domain/role';
import { localeHref } from '@/lib/i18n/navigation';
import { requireLocale } from '@/lib/i18n/require-locale';
import styles from './page.module.css';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await requireLocale(params);
  return { title: (await getTranslations({ locale, namespace: 'desk' }))('name') };
}

export default async function DeskPage({ params }: Props) {
  const locale = await requireLocale(params);
  const { name, role } = await requireEditor();
  const t = await getTranslations({ locale, namespace: 'desk' });
  const verbs = listInWords(
    listVerbs(role).map((verb) => VERBS[verb][locale]),
    locale,
  );
  const people = { path: '/desk/people', label: t('nav.people'), text: t('home.people') };
  const rooms = [
    ...(may(role, 'manage_people') ? [people] : []),
    { path: '/desk/account', label: t('nav.account'), text: t('home.account') },
    { path: '/', label: t('home.public'), text: t('home.publicText') },
  ];
  return (
    <div className="page">
      <PageHeading
        kicker={t('name')}
        title={t('home.title', { name })}
        standfirst={t('home.standfirst', { role: roleLabel(role)[locale], verbs })}
      />
      <ul className={styles.rooms}>
        {rooms.map(({ path, label, text }) => (
          <li key={path}>
            <Link href={localeHref(locale, path)} prefetch={false}>
              {label}
            </Link>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
