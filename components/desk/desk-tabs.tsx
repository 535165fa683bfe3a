import Link from 'next/link';
import styles from './desk-tabs.module.css';

type Tab = { href: string; label: string; count: number; current: boolean };

/** The lists of one kind of record, side by side, each with how many it holds. */
export function DeskTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              scroll={false}
              aria-current={tab.current ? 'true' : undefined}
            >
              {tab.label} <span className={styles.count}>{tab.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
