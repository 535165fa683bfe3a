import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

const SOURCES = {
  ne: (text: ReactNode) => <a href="https://www.naturalearthdata.com/">{text}</a>,
  gn: (text: ReactNode) => <a href="https://www.geonames.org/">{text}</a>,
};

/** Whose outlines and places the map shows, always in sight. */
export function MapCredits({ className }: { className?: string }) {
  const t = useTranslations('map');
  return <p className={className}>{t.rich('credits', SOURCES)}</p>;
}
