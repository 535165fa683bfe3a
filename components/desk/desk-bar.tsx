import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './desk-bar.module.css';
import { DeskLink } from './desk-link';

type Props = {
  title: string;
  label: string;
  rooms: { href: string; label: string }[];
  /** Who is signed in, and as what. */
  who: string;
  home: string;
  children: ReactNode;
};

/** The line under the site's header: where one is at the desk, and as whom. */
export function DeskBar({ title, label, rooms, who, home, children }: Props) {
  return (
    <div className={styles.bar}>
      <Link href={home} prefetch={false} className={styles.title}>
        {title}
      </Link>
      <nav aria-label={label}>
        <ul className={styles.rooms}>
          {rooms.map((room) => (
            <li key={room.href}>
              <DeskLink {...room} />
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.who}>
        <span>{who}</span>
        {children}
      </div>
    </div>
  );
}
