'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** A link of the desk's bar, marked on its own page. */
export function DeskLink({ href, label }: { href: string; label: string }) {
  const here = usePathname() === href;
  return (
    <Link href={href} prefetch={false} aria-current={here ? 'page' : undefined}>
      {label}
    </Link>
  );
}
