'use client';

import { useLayoutEffect, useSyncExternalStore } from 'react';
import { THEME_KEY } from './theme-script';
import styles from './theme-toggle.module.css';

const DARK = '(prefers-color-scheme: dark)';

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia(DARK).matches;
}

function watchTheme(onChange: () => void): () => void {
  const system = matchMedia(DARK);
  const root = new MutationObserver(onChange);
  system.addEventListener('change', onChange);
  root.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', onChange);
    root.disconnect();
  };
}

/** What the head script does. Next draws a page that was not found in the browser alone, where that script never runs. */
function restoreTheme(): void {
  const root = document.documentElement;
  if ('js' in root.dataset) return;
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem(THEME_KEY);
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be refused; the system then decides.
  }
}

/** Choosing what the system says anyway forgets the choice, so the page follows the system again. */
function chooseTheme(dark: boolean): void {
  const root = document.documentElement;
  const theme = dark ? 'dark' : 'light';
  const followsSystem = matchMedia(DARK).matches === dark;
  if (followsSystem) delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (followsSystem) localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}

/** Light or dark. Hidden without JavaScript, where the system decides. */
export function ThemeToggle({ label }: { label: string }) {
  const dark = useSyncExternalStore(watchTheme, isDark, () => false);
  useLayoutEffect(restoreTheme, []);
  return (
    <button
      type="button"
      className={`${styles.toggle} needs-js`}
      aria-label={label}
      aria-pressed={dark}
      title={label}
      onClick={() => chooseTheme(!dark)}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}
