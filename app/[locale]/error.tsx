'use client';

import { useParams } from 'next/navigation';
import { PageHeading } from '@/components/ui/page-heading';

// Kept here, not in the messages: when this page shows, nothing else can be counted on.
const WORDS = {
  en: {
    title: 'This page could not be shown',
    text: 'Something failed on our side. The other pages may still work.',
    retry: 'Try again',
    reference: 'Reference',
  },
  fr: {
    title: 'Cette page n’a pas pu être affichée',
    text: 'Une panne est survenue de notre côté. Les autres pages fonctionnent peut-être encore.',
    retry: 'Réessayer',
    reference: 'Référence',
  },
};

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  const words = useParams<{ locale: string }>().locale === 'fr' ? WORDS.fr : WORDS.en;
  return (
    <div className="page">
      <PageHeading title={words.title} standfirst={words.text} />
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
      {error.digest && (
        <p className="muted">
          {words.reference} <code>{error.digest}</code>
        </p>
      )}
    </div>
  );
}
