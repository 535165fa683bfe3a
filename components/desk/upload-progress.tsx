'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import styles from './upload-progress.module.css';

type Props = {
  done: number;
  total: number;
  /** Nobody works on it any more: there is nothing to wait for. */
  stopped: boolean;
  words: { label: string; state: string; reload: string };
  here: string;
};

/** How often the page asks anew, in milliseconds. */
const EVERY = 1_000;

/** How far the work on a file is; the page is asked for again until it is done, with a script or without. */
export function UploadProgress({ done, total, stopped, words, here }: Props) {
  const router = useRouter();
  useEffect(() => {
    if (stopped) return undefined;
    const timer = setInterval(() => router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router, stopped]);
  return (
    <div className={styles.progress}>
      <progress max={total} value={done} aria-label={words.label} />
      <p role="status">{words.state}</p>
      {!stopped && (
        <noscript>
          <meta httpEquiv="refresh" content="2" />
          <a href={here}>{words.reload}</a>
        </noscript>
      )}
    </div>
  );
}
