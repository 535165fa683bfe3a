'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import styles from './upload-progress.module.css';

type Props = {
  done: number;
  total: number;
  /** Nobody works on it any more: there is nothing to wait for. */
  stopped: boolean;
  words: { label: string; state: string; reload: string };
  here: string;
};

/** How long the page waits before it asks anew, in milliseconds. */
const PAUSE = 800;

/** How far the work on a file is; the page is asked for again until it is done, with a script or without. */
export function UploadProgress({ done, total, stopped, words, here }: Props) {
  const router = useRouter();
  const [asking, ask] = useTransition();
  useEffect(() => {
    // Asked again once the last answer is there: a slow server is not asked faster than it answers.
    if (stopped || asking) return undefined;
    const timer = setTimeout(() => ask(() => router.refresh()), PAUSE);
    return () => clearTimeout(timer);
  }, [router, stopped, asking]);
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
