'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import styles from './site-nav.module.css';

type Room = { href: string; label: string };

/** The rooms as links; the one the reader is in is marked, `page` exactly there and `true` on a page inside it. */
export function SiteNav({ rooms, label }: { rooms: Room[]; label: string }) {
  const pathname = usePathname();
  const [map, ...others] = rooms;
  const current =
    others.find((room) => isInside(pathname, room.href)) ?? (pathname === map?.href ? map : undefined);
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul className={styles.rooms}>
        {rooms.map((room) => (
          <li key={room.href}>
            <Link
              href={room.href}
              className={styles.room}
              aria-current={room !== current ? undefined : pathname === room.href ? 'page' : 'true'}
            >
              {room.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isInside(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
