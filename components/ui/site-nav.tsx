'use client';

import Link from 'next/link';
import { type ReadonlyURLSearchParams, usePathname, useSearchParams } from 'next/navigation';
import { type ComponentProps, Suspense, useSyncExternalStore } from 'react';
import styles from './site-nav.module.css';

type Room = { href: string; label: string };
type LinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

const DAY = ['asOf'];
// Written out: the table of filters would bring zod to the browser.
const FILTERS = [
  ...['night', 'from', 'to', 'method', 'site', 'siteKind', 'department', 'region', 'grade', 'article', 'q'],
  ...DAY,
];
/** What a room keeps of the query, by its path without the language; any other room keeps nothing. */
const KEPT = new Map([
  ['', FILTERS],
  ['/matrix', FILTERS],
  ['/timeline', FILTERS],
  ['/incidents', FILTERS],
  ['/conflicts', DAY],
  ['/totals', DAY],
]);

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
            <RoomLink
              href={room.href}
              className={styles.room}
              aria-current={room !== current ? undefined : pathname === room.href ? 'page' : 'true'}
            >
              {room.label}
            </RoomLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RoomLink(props: LinkProps) {
  return (
    <Suspense fallback={<Link {...props} />}>
      <KeepingLink {...props} />
    </Suspense>
  );
}

/** The plain link as the server drew it; once mounted, with what its room keeps of the query. */
function KeepingLink({ href, ...props }: LinkProps) {
  const query = useSearchParams();
  const mounted = useSyncExternalStore(watchNothing, isMounted, isServer);
  return <Link href={mounted ? keepQuery(href, query) : href} {...props} />;
}

const watchNothing = () => () => undefined;
const isMounted = () => true;
const isServer = () => false;

function keepQuery(href: string, query: ReadonlyURLSearchParams): string {
  const keys = KEPT.get(href.replace(/^\/[^/]+/, '')) ?? [];
  const kept = new URLSearchParams([...query].filter(([key]) => keys.includes(key)));
  return kept.size > 0 ? `${href}?${kept}` : href;
}

function isInside(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
