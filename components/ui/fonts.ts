import localFont from 'next/font/local';

// The Latin subset holds all of French (œ included); no other subset is shipped.
export const serif = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-serif-4',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

export const sans = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-sans-3',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

export const sansItalic = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--font-sans-3-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
});
